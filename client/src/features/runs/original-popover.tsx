import { Button } from '../../kern/button.tsx'
import { Popover } from '../../kern/popover.tsx'
import { useRunText } from './text.ts'
import type { Original } from './use-original.ts'

export function OriginalPopover({ original, places }: { original: Original; places: ReadonlyMap<string, number> }) {
  const t = useRunText()
  if (!original.shown) return null
  const { at, anchor, pinned } = original.shown
  return (
    <Popover
      key={at.key}
      id={original.id}
      anchor={anchor}
      label={at.placeholder}
      pinned={pinned}
      onClose={original.close}
      onPointerEnter={original.stay}
      onPointerLeave={original.leave}
    >
      <span>
        <span className="muted small">{t('standsFor', { placeholder: at.placeholder })}</span>
        <br />
        <strong className="rl-pop__original">{at.original}</strong>
      </span>
      <span className="small muted">
        {t('places', { count: places.get(at.placeholder) ?? 1 })} · {t('staysInHouse')}
      </span>
      {pinned && (
        <span className="row">
          <Button size="small" kind="tertiary" onClick={original.close}>
            {t('close')}
          </Button>
        </span>
      )}
    </Popover>
  )
}
