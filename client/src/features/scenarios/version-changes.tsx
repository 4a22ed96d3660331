import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { TextButton } from '../../kern/button.tsx'
import { ChangedText } from '../../kern/changed-text.tsx'
import { Facts } from '../../kern/facts.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { usePartName } from './part-names.ts'
import { useReviewText } from './review-text.ts'
import { type Change, changesByPart, changesQuery, placeOf } from './reviews.ts'
import { abridged, wordDiff } from './word-diff.ts'

/**
 * Everything that reads differently than in `since`, before left, after right, the changed words marked. Without `since`
 * everything the version says.
 */
export function VersionChanges({
  scenarioId,
  version,
  since,
}: {
  scenarioId: string
  version: string
  since: string | undefined
}) {
  const t = useReviewText()
  const part = usePartName()
  const changes = useQuery(changesQuery(scenarioId, version, since))
  if (changes.isPending) return <Skeleton label={t('changesLoading')} lines={6} />
  if (changes.isError) return <FaultNotice title={t('changesFailed')} error={changes.error} retry={changes.refetch} />
  if (changes.data.length === 0) return <p className="muted">{t('changesNone')}</p>
  if (!since) return <Said changes={changes.data} />
  return (
    <div className="stack4">
      <p role="status">{t('changesCount', { count: changes.data.length })}</p>
      {changesByPart(changes.data).map(([name, inPart]) => (
        <div key={name} className="stack2">
          <Heading level={3}>{part(name)}</Heading>
          <ul>
            {inPart.map(change => (
              <ChangeItem key={change.path.join('/')} change={change} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Where within its part a change lies: "frist › Hilfe", "Nr. 4". */
function usePlaceName() {
  const t = useReviewText()
  const part = usePartName()
  return ({ path }: Change): string =>
    placeOf(path)
      .slice(1)
      .map(step => (/^\d+$/.test(step) ? t('entry', { number: step }) : part(step)))
      .join(' › ')
}

/** All that a version says: what is one value first, then part by part. */
function Said({ changes }: { changes: readonly Change[] }) {
  const part = usePartName()
  const place = usePlaceName()
  const parts = changesByPart(changes)
  const isValue = ([, inPart]: (typeof parts)[number]) => placeOf(inPart[0]!.path).length === 1
  const text = ({ after }: Change) => <ChangedText pieces={[{ kind: 'same', text: after ?? '' }]} side="after" />
  return (
    <div className="rl-said stack4">
      <Facts facts={parts.filter(isValue).map(([name, [value]]) => [part(name), text(value!)])} />
      {parts
        .filter(it => !isValue(it))
        .map(([name, inPart]) => (
          <div key={name} className="stack2">
            <Heading level={3}>{part(name)}</Heading>
            <Facts facts={inPart.map(change => [place(change), text(change)])} />
          </div>
        ))}
    </div>
  )
}

function ChangeItem({ change }: { change: Change }) {
  const place = usePlaceName()(change)
  return (
    <li className="rl-change stack1">
      {place && <p className="small strong">{place}</p>}
      <Sides before={change.before} after={change.after} />
    </li>
  )
}

function Sides({ before, after }: Pick<Change, 'before' | 'after'>) {
  const t = useReviewText()
  const [whole, setWhole] = useState(false)
  const { full, short } = useMemo(() => {
    const full =
      before === null || after === null
        ? [{ kind: before === null ? ('new' as const) : ('gone' as const), text: before ?? after ?? '' }]
        : wordDiff(before, after)
    return { full, short: abridged(full) }
  }, [before, after])
  const pieces = whole ? full : short
  return (
    <>
      <div className="rl-sides">
        <div>
          <p className="small muted rl-sides__label">{t('before')}</p>
          {before === null ? <p className="muted">{t('notYet')}</p> : <ChangedText pieces={pieces} side="before" />}
        </div>
        <div>
          <p className="small muted rl-sides__label">{t('after')}</p>
          {after === null ? <p className="muted">{t('noMore')}</p> : <ChangedText pieces={pieces} side="after" />}
        </div>
      </div>
      {short.some((piece, index) => piece !== full[index]) && (
        <p className="small">
          <TextButton aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('showChanged') : t('showWhole')}
          </TextButton>
        </p>
      )}
    </>
  )
}
