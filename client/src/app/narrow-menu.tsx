import { useId, useRef } from 'react'
import { NavLink } from 'react-router'
import { IconButton } from '../kern/button.tsx'
import type { RoomLink } from './rooms.ts'
import { useAppText } from './text.ts'

/** The navigation of narrow screens. */
export function NarrowMenu({ links }: { links: readonly RoomLink[] }) {
  const t = useAppText()
  const id = useId()
  const menu = useRef<HTMLElement>(null)
  return (
    <>
      <IconButton icon="dehaze" label={t('menu')} className="only-narrow" popoverTarget={id} />
      <nav id={id} popover="auto" ref={menu} className="rl-menu rl-menu--nav" aria-label={t('areas')}>
        {links.map(({ to, text, end }) => (
          <NavLink key={to} to={to} end={end} onClick={() => menu.current?.hidePopover()}>
            {t(text)}
          </NavLink>
        ))}
      </nav>
    </>
  )
}
