import type { ComponentProps } from 'react'

export function ScreenReaderOnly(props: ComponentProps<'span'>) {
  return <span {...props} className="kern-sr-only" />
}
