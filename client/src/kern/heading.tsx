import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const sizes = { 1: 'large', 2: 'medium', 3: 'small', 4: 'small' } as const

/** `level` is the outline, `size` the look; the look follows the level unless said otherwise. */
export function Heading({
  level,
  size = sizes[level],
  className,
  ...rest
}: { level: 1 | 2 | 3 | 4; size?: 'large' | 'medium' | 'small' } & ComponentProps<'h2'>) {
  const Tag = `h${level}` as const
  return <Tag {...rest} className={classNames(`kern-heading-${size}`, className)} />
}
