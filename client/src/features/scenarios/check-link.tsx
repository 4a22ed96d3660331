import type { ReactNode } from 'react'
import { Link } from 'react-router'

export const checkAddress = (check: string) => `/pruefungen#${encodeURIComponent(check)}`

/** To what the library says about a check. `label`: where several links read alike. */
export function CheckLink({ check, label, children }: { check: string; label?: string; children: ReactNode }) {
  return (
    <Link to={checkAddress(check)} {...(label && { 'aria-label': label })}>
      {children}
    </Link>
  )
}
