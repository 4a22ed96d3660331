import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { Heading } from '../kern/heading.tsx'
import { useAppText } from './text.ts'

/** The first page of a visit leaves the focus where the browser puts it, so that Tab finds the skip link. */
let opened = false

export type Crumb = { to: string; label: string }

/**
 * Title of the page and of the tab, and where the focus goes after a navigation. Once a page; render it as soon as the
 * title is known.
 */
export function PageHead({
  title,
  tabTitle = title,
  crumbs,
  actions,
  children,
}: {
  title: string
  tabTitle?: string
  /** Where the page lies; the page itself is added. */
  crumbs?: readonly Crumb[]
  actions?: ReactNode
  children?: ReactNode
}) {
  const t = useAppText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true })
    opened = true
  }, [])
  return (
    <>
      <title>{`${tabTitle} – KI-Reallabor`}</title>
      {crumbs && (
        <nav aria-label={t('youAreHere')}>
          <ol className="rl-crumb">
            {crumbs.map(crumb => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.label}</Link>
              </li>
            ))}
            <li>
              <span aria-current="page">{tabTitle}</span>
            </li>
          </ol>
        </nav>
      )}
      <div className="rl-head">
        <div className="stack1">
          <Heading level={1} ref={heading} tabIndex={-1} className="rl-title">
            {title}
          </Heading>
          {children}
        </div>
        {actions && <div className="row">{actions}</div>}
      </div>
    </>
  )
}
