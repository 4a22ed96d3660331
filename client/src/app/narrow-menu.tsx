import { useId, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { IconButton } from '../kern/button.tsx'
import { linkOf, type RoomLink } from './rooms.ts'
import { useAppText } from './text.ts'

/** The navigation of narrow screens. */
export function NarrowMenu({ links }: { links: readonly RoomLink[] }) {
  const t = useAppText()
  const id = useId()
  const menu = useRef<HTMLElement>(null)
  const here = linkOf(links, useLocation().pathname)
  return (
    <>
      <IconButton icon="dehaze" label={t('menu')} className="only-narrow" popoverTarget={id} />
      <nav id={id} popover="auto" ref={menu} className="rl-menu rl-menu--nav" aria-label={t('areas')}>
        {links.map(link => (
          <Link
            key={link.to}
            to={link.to}
            aria-current={link === here ? 'page' : undefined}
            onClick={() => menu.current?.hidePopover()}
          >
            {t(link.text)}
          </Link>
        ))}
      </nav>
    </>
  )
}
