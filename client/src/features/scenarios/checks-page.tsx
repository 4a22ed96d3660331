import { checkTexts } from '@ki-reallabor/server/check-texts'
import { type CheckEntry, listChecks } from '@ki-reallabor/server/scenarios/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { call } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { useLanguage } from '../../app/language.ts'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { Button } from '../../kern/button.tsx'
import { Empty } from '../../kern/empty.tsx'
import { Facts } from '../../kern/facts.tsx'
import { SearchField } from '../../kern/field.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Disclosure } from '../../kern/keys.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { useCheckText } from './checks.ts'
import { containsAll } from './filter.ts'
import { useLibraryText } from './library-text.ts'
import { scenarioAddress } from './scenarios.ts'

const checksQuery = queryOptions({
  queryKey: ['checks'],
  queryFn: ({ signal }) => call(listChecks, { signal }),
  staleTime: 5 * 60_000,
})

export function Component() {
  const t = useLibraryText()
  return (
    <RoomGuard room="try" title={t('title')}>
      <PageHead title={t('title')} crumbs={[{ to: '/szenarien', label: t('scenarios') }]}>
        <p>{t('lead')}</p>
      </PageHead>
      <Library />
    </RoomGuard>
  )
}

function Library() {
  const t = useLibraryText()
  const checks = useQuery(checksQuery)
  if (checks.isPending) return <Skeleton label={t('loading')} lines={8} />
  if (checks.isError) return <FaultNotice title={t('loadFailed')} error={checks.error} retry={checks.refetch} />
  return <Entries entries={checks.data} />
}

type Words = { looksFor: string; why: string; sure: string }

/** What the check's author says about it; nothing for one that is newer than the page. */
function useWords(): (name: string) => Words | undefined {
  const language = useLanguage()
  const all: Record<string, Record<'de' | 'en', Words>> = checkTexts
  return name => (Object.hasOwn(all, name) ? all[name]![language] : undefined)
}

function Entries({ entries }: { entries: CheckEntry[] }) {
  const t = useLibraryText()
  const name = useCheckText()
  const words = useWords()
  const [search, setSearch] = useState('')
  useGoToHash()
  const shown = entries.filter(entry => {
    const it = words(entry.name)
    return containsAll([entry.name, name(entry.name), it?.looksFor ?? '', it?.why ?? ''].join(' '), search)
  })
  // "Frist" alone could be one of several.
  const shorts = entries.map(entry => shortName(name(entry.name)))
  const contentsName = (text: string) =>
    shorts.filter(short => short === shortName(text)).length === 1 ? shortName(text) : text
  return (
    <div className="cols-filter">
      <nav className="rl-toc stack2" aria-label={t('contents')}>
        <ul>
          {shown.map(entry => (
            <li key={entry.name}>
              <Link to={`#${encodeURIComponent(entry.name)}`} replace>
                {contentsName(name(entry.name))}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stack3">
        <SearchField
          label={t('searchLabel')}
          placeholder={t('searchHint')}
          value={search}
          onChange={event => setSearch(event.target.value)}
        />
        <p role="status" className="strong">
          {shown.length === entries.length
            ? t('countAll', { count: entries.length })
            : t('count', { shown: shown.length, count: entries.length })}
        </p>
        {shown.length === 0 ? (
          <Empty
            title={t('noMatch', { search })}
            action={<Button onClick={() => setSearch('')}>{t('reset')}</Button>}
          />
        ) : (
          <div className="rl-entries">
            {shown.map(entry => (
              <Entry key={entry.name} entry={entry} title={name(entry.name)} words={words(entry.name)} />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

const shortName = (text: string) => text.split(':')[0]!

function Entry({ entry, title, words }: { entry: CheckEntry; title: string; words: Words | undefined }) {
  const t = useLibraryText()
  return (
    <section className="rl-entry stack2" id={entry.name} tabIndex={-1} aria-labelledby={`${entry.name}-title`}>
      <div className="row between rl-baseline">
        <Heading level={2} size="small" id={`${entry.name}-title`}>
          {title}
        </Heading>
        <span className="small muted">{t('nameAndVersion', { name: entry.name, version: entry.version })}</span>
      </div>
      <Facts
        facts={[
          words && [t('looksFor'), <p key="looksFor">{words.looksFor}</p>],
          words && [t('why'), <p key="why">{words.why}</p>],
          words && [t('sure'), <p key="sure">{words.sure}</p>],
          [t('measured'), <Measured key="measured" measured={entry.measured} />],
          [t('usedIn'), <UsedIn key="usedIn" scenarios={entry.scenarios} />],
        ]}
      />
    </section>
  )
}

const fewScenarios = 3

/** A check of every letter would otherwise list the whole catalogue. */
function UsedIn({ scenarios }: Pick<CheckEntry, 'scenarios'>) {
  const t = useLibraryText()
  if (scenarios.length === 0) return <span className="muted">{t('unused')}</span>
  const list = (
    <ul className="rl-links">
      {scenarios.map(({ id, title }) => (
        <li key={id}>
          <Link to={scenarioAddress(id)}>{title}</Link>
        </li>
      ))}
    </ul>
  )
  if (scenarios.length <= fewScenarios) return list
  return <Disclosure summary={t('usedInCount', { count: scenarios.length })}>{list}</Disclosure>
}

function Measured({ measured }: Pick<CheckEntry, 'measured'>) {
  const t = useLibraryText()
  const format = useFormat()
  if (!measured) return <span className="muted">{t('unmeasured')}</span>
  const { precision, recall, n, low, high } = measured
  return (
    <p>
      {t('measuredText', {
        precision: format.percent(precision),
        recall: format.percent(recall),
        low: format.percent(low),
        high: format.percent(high),
        n: format.number(n),
      })}
    </p>
  )
}

/** What a link from elsewhere points at is there only once the checks are: then go to it. */
function useGoToHash(): void {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link again leads there again
  useEffect(() => {
    if (hash === '') return
    const target = document.getElementById(decodeURIComponent(hash.slice(1)))
    // After the heading of the page took the focus.
    const frame = requestAnimationFrame(() => {
      target?.focus({ preventScroll: true })
      target?.scrollIntoView()
    })
    return () => cancelAnimationFrame(frame)
  }, [hash, key])
}
