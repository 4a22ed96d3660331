import type { ReactNode } from 'react'
import { PageHead } from '../../app/page-head.tsx'
import { Alert } from '../../kern/alert.tsx'
import { Heading } from '../../kern/heading.tsx'
import { useLegalText } from './text.ts'

/** Pages to read: who runs this, what is stored, what is accessible. */
export function LegalPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const t = useLegalText()
  return (
    <>
      <PageHead title={title}>
        <p>{lead}</p>
      </PageHead>
      <div className="cols-note">
        <div className="stack5">{children}</div>
        <Alert title={t('demoTitle')}>
          <p className="small">{t('demo')}</p>
        </Alert>
      </div>
    </>
  )
}

/** One paragraph, or points of a list. */
export function Chapter({ title, children }: { title: string; children: string | readonly string[] }) {
  return (
    <section className="stack2" aria-label={title}>
      <Heading level={2}>{title}</Heading>
      {typeof children === 'string' ? (
        <p>{children}</p>
      ) : (
        <ul className="rl-bullets">
          {children.map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
