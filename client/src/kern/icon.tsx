import { classNames } from './class-names.ts'

export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'brightness-medium'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'dark-mode'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'drive-folder-upload'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'language'
  | 'light-mode'
  | 'logout'
  | 'mail'
  | 'more-vert'
  | 'open-in-new'
  | 'question-mark'
  | 'search'
  | 'success'
  | 'visibility'
  | 'visibility-off'
  | 'warning'

/** Decoration: the word stands beside it. `label` only where it stands alone. */
export function Icon({ name, size, label }: { name: IconName; size?: 'small' | 'large' | undefined; label?: string }) {
  return (
    <span
      className={classNames('kern-icon', `kern-icon--${name}`, size && `kern-icon--${size}`, 'rl-icon')}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  )
}
