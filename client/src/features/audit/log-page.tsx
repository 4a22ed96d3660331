import { PageHead } from '../../app/page-head.tsx'

export function Component() {
  return <PageHead title="…" />
}
