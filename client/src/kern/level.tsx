/** Bars for an ordered class, `level` of `of` filled; the word stands beside it. */
export function Level({ level, of }: { level: number; of: number }) {
  return (
    <span className="rl-level" aria-hidden="true">
      {Array.from({ length: of }, (_, bar) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have nothing but their place
        <i key={bar} className={bar < level ? 'on' : undefined} />
      ))}
    </span>
  )
}
