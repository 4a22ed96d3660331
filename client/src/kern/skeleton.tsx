import { classNames } from './class-names.ts'

/** Holds the place of what is loading; shown only after 300 ms, by style sheet, so that fast answers don't flicker. */
export function Skeleton({ lines = 4, label, className }: { lines?: number; label: string; className?: string }) {
  return (
    <div className={classNames('rl-skeleton', className)} aria-busy="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content or order of their own
        <span key={line} className={classNames('rl-sk', `rl-sk--${line % 4}`)} />
      ))}
      <p className="small muted" role="status">
        {label}
      </p>
    </div>
  )
}
