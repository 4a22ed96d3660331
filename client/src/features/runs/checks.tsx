import type { RunState } from '@ki-reallabor/server/runs/contract'
import { TextButton } from '../../kern/button.tsx'
import { FindingItem } from '../../kern/finding.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Icon } from '../../kern/icon.tsx'
import { Disclosure } from '../../kern/keys.tsx'
import { Segmented } from '../../kern/segmented.tsx'
import { CheckLink } from '../scenarios/check-link.tsx'
import { numberFindings } from './draft-layout.ts'
import { findingId, toneOf } from './draft-text.tsx'
import { useFindingText } from './finding-text.ts'
import { goToPlace } from './go-to-place.ts'
import { isActive } from './steps.ts'
import { useRunText } from './text.ts'

/** What the rules found in one draft, worst first; passed ones fold. */
export function Checks({
  runs,
  active,
  onActivate,
}: {
  runs: readonly RunState[]
  active: RunState
  onActivate: (runId: string) => void
}) {
  const t = useRunText()
  const text = useFindingText()
  const numbered = numberFindings(active.findings)
  const passed = active.findings.filter(finding => finding.verdict === 'ok')
  return (
    <aside className="rl-sticky stack3" aria-label={t('checksOf', { letter: active.letter })}>
      <div className="stack2">
        <div className="row between">
          <Heading level={3}>{t('checks')}</Heading>
          {runs.length > 1 && (
            <Segmented
              label={t('checks')}
              pressed={[active.id]}
              onChoose={onActivate}
              options={runs.map(run => ({
                value: run.id,
                label: run.letter,
                name: t('checksOf', { letter: run.letter }),
              }))}
            />
          )}
        </div>
        <p className="small muted">
          <ChecksLine run={active} />
        </p>
      </div>
      {active.findings.length > 0 && (
        <div>
          <ul>
            {numbered.map(item => (
              <FindingItem
                key={item.number}
                id={findingId(active.id, item.number)}
                tone={toneOf(item)}
                number={item.number}
                title={text.title(item.finding)}
                text={text.sentence(item.finding)}
                action={
                  <span className="row3">
                    {item.finding.span && (
                      <TextButton onClick={() => goToPlace(active, item)}>{t('toPlace')}</TextButton>
                    )}
                    <AboutCheck check={item.finding.check} />
                  </span>
                }
              />
            ))}
          </ul>
          {passed.length > 0 && (
            <Disclosure
              className="rl-finding rl-finding--passed"
              summary={
                <span className="row">
                  <span className="ok">
                    <Icon name="success" size="small" />
                  </span>
                  <span className="strong">{t('passed', { count: passed.length })}</span>
                </span>
              }
            >
              <ul className="small stack1">
                {passed.map((finding, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one code may pass twice, the order never changes
                  <li key={index}>
                    {text.sentence(finding)} <AboutCheck check={finding.check} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
    </aside>
  )
}

function AboutCheck({ check }: { check: string }) {
  const t = useRunText()
  return (
    <CheckLink check={check} label={t('aboutCheckNamed', { check })}>
      {t('aboutCheck')}
    </CheckLink>
  )
}

function ChecksLine({ run }: { run: RunState }) {
  const t = useRunText()
  if (isActive(run)) return t('checksLater')
  if (run.findings.length === 0) return t(run.status === 'completed' ? 'checksNot' : 'checksNone')
  return (
    <>
      {t('checksRan', { count: new Set(run.findings.map(finding => finding.check)).size })} <Verdicts run={run} />
    </>
  )
}

function Verdicts({ run }: { run: RunState }) {
  return <span>{useVerdicts()(run)}</span>
}

/** "1 Fehler, 2 Warnungen" */
export function useVerdicts() {
  const say = useVerdictsOf()
  return ({ findings }: Pick<RunState, 'findings'>): string =>
    say(
      findings.filter(finding => finding.verdict === 'fail').length,
      findings.filter(finding => finding.verdict === 'warn').length,
    )
}

export function useVerdictsOf() {
  const t = useRunText()
  return (failed: number, warned: number): string => {
    const parts = [failed > 0 && t('failures', { count: failed }), warned > 0 && t('warnings', { count: warned })]
    return parts.filter(Boolean).join(', ') || t('allPassed')
  }
}
