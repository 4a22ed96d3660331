import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** `head` is one row of `<HeaderCell>`, `children` are `<Row>`s. Wide tables scroll in their own region. */
export function Table({
  caption,
  captionVisible = false,
  head,
  children,
  dense = false,
  top = false,
  className,
}: {
  caption: string
  captionVisible?: boolean
  head: ReactNode
  children: ReactNode
  /** 14 px, for logs. */
  dense?: boolean
  /** Cells of several lines: align at the top. */
  top?: boolean
  className?: string
}) {
  return (
    <ScrollRegion label={caption}>
      <table className={classNames('kern-table', dense && 'rl-dense', top && 'rl-top', className)}>
        <caption className={captionVisible ? undefined : 'kern-sr-only'}>{caption}</caption>
        <thead className="kern-table__head">
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  )
}

export function Row({ selected, className, ...rest }: { selected?: boolean | undefined } & ComponentProps<'tr'>) {
  return <tr {...rest} className={classNames('rl-rowlink', selected && 'rl-row--selected', className)} />
}

type CellLook = { numeric?: boolean }

export function HeaderCell({ numeric, className, scope = 'col', ...rest }: CellLook & ComponentProps<'th'>) {
  const look = classNames('kern-table__header', numeric && 'kern-table__header--numeric', className)
  return <th {...rest} scope={scope} className={look} />
}

export function Cell({ numeric, className, ...rest }: CellLook & ComponentProps<'td'>) {
  return <td {...rest} className={classNames('kern-table__cell', numeric && 'kern-table__cell--numeric', className)} />
}

/** What is wider than its place scrolls here, never the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className="kern-table-responsive" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
