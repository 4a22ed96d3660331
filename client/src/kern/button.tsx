import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'tertiary'

export type ButtonLook = {
  kind?: ButtonKind
  /** `small` in bars, cards and beside text. */
  size?: 'small' | undefined
  icon?: IconName | undefined
  children: ReactNode
}

export function buttonClass({ kind = 'secondary', size }: Pick<ButtonLook, 'kind' | 'size'>, className?: string) {
  return classNames('kern-btn', `kern-btn--${kind}`, size === 'small' && 'kern-btn--x-small', 'rl-btn', className)
}

export function ButtonContent({ icon, children }: Pick<ButtonLook, 'icon' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </>
  )
}

/** One `primary` a page. `busy` keeps focus and place, and ignores further clicks until the work is done. */
export function Button({
  kind,
  size,
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonLook & { busy?: boolean } & Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { 'aria-disabled': true, 'aria-busy': true })}
      onClick={event => (busy ? event.preventDefault() : onClick?.(event))}
      className={buttonClass({ ...(kind && { kind }), size }, className)}
    >
      <ButtonContent icon={busy ? 'autorenew' : icon}>{children}</ButtonContent>
    </button>
  )
}

/** Looks like a link in running text, but does something on this page. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={classNames('rl-linkbtn', className)} />
}

/** Icon alone; `label` is its name. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: { icon: IconName; label: string } & Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={classNames('rl-tool', className)}>
      <Icon name={icon} />
    </button>
  )
}
