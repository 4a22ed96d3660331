import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { ButtonContent, type ButtonLook, buttonClass } from './button.tsx'

/** Leads to another page and looks like a button. */
export function LinkButton({
  kind,
  size,
  icon,
  className,
  children,
  ...rest
}: ButtonLook & Omit<ComponentProps<typeof Link>, 'children'>) {
  return (
    <Link {...rest} className={buttonClass({ ...(kind && { kind }), size }, className)}>
      <ButtonContent icon={icon}>{children}</ButtonContent>
    </Link>
  )
}
