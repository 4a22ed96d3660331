import { Link } from 'react-router'
import { useFormat } from '../../app/format.ts'
import { Badge } from '../../kern/badge.tsx'
import { type ConversationLine, conversationAddress } from '../conversations/conversations.ts'
import { useStartText } from './text.ts'

/** Open conversations with what each waits for. */
export function WaitingList({ lines }: { lines: readonly ConversationLine[] }) {
  const t = useStartText()
  const format = useFormat()
  return (
    <ul className="rl-list">
      {lines.map(line => (
        <li key={line.id} className="rl-item">
          <div className="stack1">
            <Link className="title" to={conversationAddress(line.id)}>
              {line.scenarioTitle}
            </Link>
            <p>
              <Waits line={line} />
            </p>
            <p className="small muted">
              {t('lastWorked', { when: format.recent(line.updatedAt, new Date()), step: line.step })}
            </p>
          </div>
          <StepBadge step={line.step} />
        </li>
      ))}
    </ul>
  )
}

function Waits({ line }: { line: ConversationLine }) {
  const t = useStartText()
  if (line.step === 1) return t('step1')
  if (line.step === 2) return t('step2')
  if (line.step === 4) return t('step4')
  if (line.drafts === 0) return t('step3None')
  const checks =
    line.failed > 0
      ? t('checksFailed', { count: line.failed })
      : line.warned > 0
        ? t('checksWarned', { count: line.warned })
        : ''
  return `${t('step3', { count: line.drafts })} ${checks}`
}

function StepBadge({ step }: { step: number }) {
  const t = useStartText()
  if (step === 1) return <Badge icon="edit">{t('badge1')}</Badge>
  if (step === 2) return <Badge tone="warning">{t('badge2')}</Badge>
  if (step === 3) return <Badge icon="draft">{t('badge3')}</Badge>
  return <Badge icon="checklist">{t('badge4')}</Badge>
}
