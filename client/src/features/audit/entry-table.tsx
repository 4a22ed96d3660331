import type { LogEntry } from '@ki-reallabor/server/audit/contract'
import { Link } from 'react-router'
import { DataClassLabel } from '../../app/data-class.tsx'
import { useFormat } from '../../app/format.ts'
import { Status } from '../../kern/badge.tsx'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { useNames } from './log.ts'
import { type LogSearch, searchOfLog } from './log-search.ts'
import { isKnownState, toneOf } from './states.ts'
import { useLogText } from './text.ts'

/** A call of a model with its end is one line. `all`: lines that are no calls leave most cells empty. */
export function EntryTable({ entries, wish, all }: { entries: LogEntry[]; wish: LogSearch; all: boolean }) {
  const t = useLogText()
  const format = useFormat()
  const names = useNames()
  return (
    <Table
      caption={t('caption')}
      dense
      head={
        <>
          <HeaderCell className="rl-inset">{t('entry')}</HeaderCell>
          <HeaderCell>{t('time')}</HeaderCell>
          <HeaderCell>{t('scenario')}</HeaderCell>
          <HeaderCell>{t('model')}</HeaderCell>
          <HeaderCell>{t('place')}</HeaderCell>
          <HeaderCell>{t('data')}</HeaderCell>
          <HeaderCell numeric>{t('replaced')}</HeaderCell>
          <HeaderCell className="rl-after-number">{t('state')}</HeaderCell>
        </>
      }
    >
      {entries.map(entry => {
        const chosen = entry.id === wish.entry
        const isCall = entry.model !== null
        return (
          <Row key={entry.id} selected={chosen}>
            <Cell className="num rl-inset">
              <Link
                to={{ search: `?${searchOfLog({ ...wish, entry: entry.id })}` }}
                preventScrollReset
                aria-current={chosen ? 'true' : undefined}
              >
                {entry.number === null ? t('notSealed') : format.number(entry.number)}
              </Link>
            </Cell>
            <Cell className="num nowrap">{format.instant(entry.at)}</Cell>
            <Cell>
              {entry.scenario
                ? names.scenario(entry.scenario)
                : entry.origin === 'api'
                  ? t('interface')
                  : all
                    ? ''
                    : '–'}
            </Cell>
            <Cell>{entry.model && entry.provider && names.model(entry.provider, entry.model)}</Cell>
            <Cell className="nowrap">{entry.hosting && t(`short.${entry.hosting}`)}</Cell>
            <Cell>{entry.dataClass && <DataClassLabel dataClass={entry.dataClass} bare />}</Cell>
            <Cell numeric>{isCall && format.number(entry.replaced)}</Cell>
            <Cell className="rl-after-number">
              <EntryState state={entry.state} />
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}

function EntryState({ state }: { state: string }) {
  const t = useLogText()
  return <Status tone={toneOf(state)}>{isKnownState(state) ? t(`state.${state}`) : state}</Status>
}
