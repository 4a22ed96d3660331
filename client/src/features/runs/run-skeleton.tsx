import { PageHead } from '../../app/page-head.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { useRunText } from './text.ts'

/** Holds the places of rail and steps. */
export function RunSkeleton() {
  const t = useRunText()
  return (
    <>
      <PageHead title={t('run')} />
      <div className="rl-run">
        <div />
        <Skeleton lines={20} label={t('loading')} />
      </div>
    </>
  )
}
