import { Status } from '../../kern/badge.tsx'
import type { ConversationLine } from './conversations.ts'
import { useConversationsText } from './text.ts'

/** The worst of what the checks said, as a word. */
export function ChecksStatus({ line }: { line: ConversationLine }) {
  const t = useConversationsText()
  if (line.failed > 0) return <Status tone="danger">{t('failed', { count: line.failed })}</Status>
  if (line.warned > 0) return <Status tone="warning">{t('warned', { count: line.warned })}</Status>
  if (line.drafts > 0) return <Status tone="success">{t('passed')}</Status>
  return <span className="muted">{t('notYet')}</span>
}
