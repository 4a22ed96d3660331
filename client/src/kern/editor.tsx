import type { ReactNode } from 'react'
import { ScreenReaderOnly } from './screen-reader-only.tsx'

/** A text that is written in like the letter it belongs to; grows with it. `label` is read, not seen. */
export function Stretch({
  id,
  label,
  lang,
  value,
  onChange,
}: {
  id: string
  label: string
  lang: string
  value: string
  onChange: (text: string) => void
}) {
  return (
    <textarea
      id={id}
      className="rl-stretch"
      aria-label={label}
      lang={lang}
      dir="auto"
      spellCheck
      rows={Math.min(40, Math.max(2, value.split('\n').length + Math.ceil(value.length / 80)))}
      value={value}
      onChange={event => onChange(event.target.value)}
    />
  )
}

/** Words that a person put in. What `ins` means is said in words, too: few screen readers say it by themselves. */
export function Inserted({ before, after, children }: { before: string; after: string; children: ReactNode }) {
  return (
    <ins className="rl-ins">
      <ScreenReaderOnly>{before} </ScreenReaderOnly>
      {children}
      <ScreenReaderOnly> {after}</ScreenReaderOnly>
    </ins>
  )
}

/** Words that a person took out. */
export function Deleted({ before, after, children }: { before: string; after: string; children: ReactNode }) {
  return (
    <del className="rl-del">
      <ScreenReaderOnly>{before} </ScreenReaderOnly>
      {children}
      <ScreenReaderOnly> {after}</ScreenReaderOnly>
    </del>
  )
}
