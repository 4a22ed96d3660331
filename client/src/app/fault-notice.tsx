import type { ReactNode } from 'react'
import { NetworkError } from '../api/problem.ts'
import { Alert } from '../kern/alert.tsx'
import { Button } from '../kern/button.tsx'
import { useFaultText } from './faults.ts'
import { useAppText } from './text.ts'

/** A failed call in its place on the page. `title` names what failed; `retry` offers to ask again. */
export function FaultNotice({
  error,
  title,
  retry,
  actions,
}: {
  error: unknown
  title?: string
  retry?: (() => unknown) | undefined
  actions?: ReactNode
}) {
  const t = useAppText()
  const fault = useFaultText()
  const fallback = error instanceof NetworkError ? t('offlineTitle') : t('errorTitle')
  return (
    <Alert
      tone="danger"
      role="alert"
      title={title ?? fallback}
      actions={
        (retry || actions) && (
          <>
            {retry && (
              <Button size="small" icon="autorenew" onClick={() => retry()}>
                {t('retry')}
              </Button>
            )}
            {actions}
          </>
        )
      }
    >
      <p>{fault(error)}</p>
    </Alert>
  )
}
