import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

/** An element, or something else that has a place on the page, such as a selection. */
export type Anchor = Pick<HTMLElement, 'getBoundingClientRect' | 'contains'>

const gap = 8
const margin = 16

/**
 * A small window beside `anchor`, in the top layer: below it where there is room, else above, never off the screen.
 * `pinned`: a dialog that takes the focus unless something in it did; otherwise it only shows itself, and the pointer may rest on it. `role`: what the
 * latter is; by itself a tooltip.
 */
export function Popover({
  anchor,
  id,
  label,
  pinned,
  role = 'tooltip',
  onClose,
  onPointerEnter,
  onPointerLeave,
  children,
}: {
  anchor: Anchor
  id: string
  label: string
  pinned: boolean
  role?: 'tooltip' | 'group'
  onClose: () => void
  onPointerEnter?: () => void
  onPointerLeave?: () => void
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    if (!element.matches(':popover-open')) element.showPopover()
    const place = () => {
      const at = anchor.getBoundingClientRect()
      const { offsetWidth: width, offsetHeight: height } = element
      const below = at.bottom + gap + height <= innerHeight - margin || at.top - gap - height < margin
      const left = Math.max(margin, Math.min(at.left, document.documentElement.clientWidth - width - margin))
      element.style.left = `${left}px`
      const top = below ? at.bottom + gap : at.top - gap - height
      // What has the focus is in sight, also when its anchor has scrolled away.
      element.style.top = `${pinned ? Math.max(margin, Math.min(top, innerHeight - height - margin)) : top}px`
    }
    place()
    // What is inside may come later.
    const grown = new ResizeObserver(place)
    grown.observe(element)
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      grown.disconnect()
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [anchor, pinned])

  useEffect(() => {
    // What is inside may have taken it already.
    if (pinned && !box.current?.contains(document.activeElement)) box.current?.focus({ preventScroll: true })
  }, [pinned])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
    }
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node
      if (!box.current?.contains(target) && !anchor.contains(target)) onClose()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [anchor, onClose])

  return (
    <div
      ref={box}
      id={id}
      popover="manual"
      className="rl-pop rl-pop--layer"
      {...(pinned
        ? { role: 'dialog', 'aria-label': label, tabIndex: -1 }
        : { role, ...(role === 'group' && { 'aria-label': label }) })}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {children}
    </div>
  )
}
