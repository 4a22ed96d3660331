import { Link } from 'react-router'
import { useFormat } from '../../app/format.ts'
import { useTerms } from '../../app/terms.ts'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { ChecksStatus } from './checks-status.tsx'
import { type ConversationLine, conversationAddress } from './conversations.ts'
import { useConversationsText } from './text.ts'

/** `compact` leaves the number of drafts out. */
export function ConversationsTable({ lines, compact = false }: { lines: ConversationLine[]; compact?: boolean }) {
  const t = useConversationsText()
  const term = useTerms()
  const format = useFormat()
  const stepName = (step: number) => term(`step.${step as 1 | 2 | 3 | 4 | 5}`)
  return (
    <Table
      caption={t('caption')}
      head={
        <>
          <HeaderCell>{t('scenario')}</HeaderCell>
          <HeaderCell>{t('state')}</HeaderCell>
          {!compact && <HeaderCell numeric>{t('drafts')}</HeaderCell>}
          <HeaderCell className={compact ? undefined : 'rl-after-number'}>{t('checks')}</HeaderCell>
          <HeaderCell>{t('last')}</HeaderCell>
        </>
      }
    >
      {lines.map(line => (
        <Row key={line.id}>
          <Cell>
            <Link to={conversationAddress(line.id)}>{line.scenarioTitle}</Link>
          </Cell>
          <Cell>{line.step >= 5 ? t('rated') : t('waitsFor', { step: stepName(line.step) })}</Cell>
          {!compact && <Cell numeric>{format.number(line.drafts)}</Cell>}
          <Cell className={compact ? undefined : 'rl-after-number'}>
            <ChecksStatus line={line} />
          </Cell>
          <Cell className="num nowrap">{compact ? format.date(line.updatedAt) : format.dateTime(line.updatedAt)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
