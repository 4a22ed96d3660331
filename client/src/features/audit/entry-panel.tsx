import type { LogEntryDetail } from '@ki-reallabor/server/audit/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { Badge } from '../../kern/badge.tsx'
import { IconButton } from '../../kern/button.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Icon } from '../../kern/icon.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryProof } from './entry-proof.tsx'
import { entryQuery } from './log.ts'
import { isKnownState, toneOf } from './states.ts'
import { useLogText } from './text.ts'

/** One entry with its rule, what was replaced, and the proof. */
export function EntryPanel({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const t = useLogText()
  if (!id) {
    return (
      <section className="rl-panel rl-panel--surface stack2" aria-label={t('chooseTitle')}>
        <p className="strong">{t('chooseTitle')}</p>
        <p className="small">{t('choose')}</p>
      </section>
    )
  }
  return <ChosenEntry key={id} id={id} onClose={onClose} />
}

function ChosenEntry({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useLogText()
  const detail = useQuery(entryQuery(id))
  return (
    <section className="rl-panel rl-panel--entry stack3" aria-label={t('entry')}>
      {detail.isPending && <Skeleton label={t('entryLoading')} lines={8} />}
      {detail.isError && <FaultNotice title={t('entryFailed')} error={detail.error} retry={detail.refetch} />}
      {detail.data && <EntrySheet detail={detail.data} onClose={onClose} />}
    </section>
  )
}

function EntrySheet({ detail, onClose }: { detail: LogEntryDetail; onClose: () => void }) {
  const t = useLogText()
  const format = useFormat()
  const { entry } = detail
  const heading = useRef<HTMLHeadingElement>(null)
  // Where the panel lies below the table, whoever chose an entry is led there; beside it, the focus stays in the table.
  useEffect(() => {
    if (matchMedia('(max-width: 75em)').matches) heading.current?.focus()
  }, [])
  return (
    <>
      <div className="rl-panelhead">
        <Heading level={2} ref={heading} tabIndex={-1} className="rl-title">
          {entry.number === null ? t('entryUnsealed') : t('entryTitle', { number: format.number(entry.number) })}
        </Heading>
        <span className="row">
          <Badge tone={toneOf(entry.state)}>
            {isKnownState(entry.state) ? t(`state.${entry.state}`) : entry.state}
          </Badge>
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </span>
      </div>
      <EntryFacts entry={entry} />
      {entry.model !== null && <Locked content={detail.content} />}
      <EntryProof detail={detail} />
    </>
  )
}

function Locked({ content }: { content: boolean }) {
  const t = useLogText()
  return (
    <section className="rl-locked" aria-labelledby="locked">
      <div className="iconrow">
        <Icon name="visibility-off" />
        <div className="stack1">
          <Heading level={3} id="locked">
            {t('lockedTitle')}
          </Heading>
          <p className="small">{t('locked')}</p>
          <p className="small muted">{content ? t('contentThere') : t('contentGone')}</p>
        </div>
      </div>
    </section>
  )
}
