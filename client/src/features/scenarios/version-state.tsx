import type { VersionState } from '@ki-reallabor/server/scenarios/contract'
import { Badge, type Tone } from '../../kern/badge.tsx'
import type { IconName } from '../../kern/icon.tsx'
import { useReviewText } from './review-text.ts'

const looks: Record<VersionState, { tone?: Tone; icon?: IconName }> = {
  draft: { icon: 'edit' },
  review: { tone: 'info', icon: 'visibility' },
  released: { tone: 'success' },
  expired: { tone: 'warning' },
}

export function VersionStateBadge({ state }: { state: VersionState }) {
  const t = useReviewText()
  return <Badge {...looks[state]}>{t(`state.${state}`)}</Badge>
}
