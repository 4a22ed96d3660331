import type { LogEntry } from '@ki-reallabor/server/audit/contract'
import { type Role, roles } from '@ki-reallabor/server/identity/contract'
import { useEntityCount } from '../../app/entities.ts'
import { codeText } from '../../app/faults.ts'
import { useFormat } from '../../app/format.ts'
import { useLanguage } from '../../app/language.ts'
import { useTerms } from '../../app/terms.ts'
import { Facts } from '../../kern/facts.tsx'
import { useNames } from './log.ts'
import { policyRuleText } from './rule-text.ts'
import { useLogText } from './text.ts'

export function EntryFacts({ entry }: { entry: LogEntry }) {
  const t = useLogText()
  const term = useTerms()
  const format = useFormat()
  const countOf = useEntityCount()
  const names = useNames()
  const language = useLanguage()
  const { dataClass, hosting, policy, role, counts, bytes, tokens, cost } = entry
  const replaced = Object.entries(counts).map(([kind, count]) => countOf(kind, count))
  const interventions = [
    entry.unmasked > 0 && t('unmaskedCount', { count: entry.unmasked }),
    entry.added > 0 && t('addedCount', { count: entry.added }),
    entry.retyped > 0 && t('retypedCount', { count: entry.retyped }),
    entry.omitted > 0 && t('omittedCount', { count: entry.omitted }),
  ].filter(it => it !== false)
  const out = bytes.out === null ? '–' : t('bytes', { amount: format.number(bytes.out) })
  const back = bytes.in === null ? '–' : t('bytes', { amount: format.number(bytes.in) })
  const isCall = entry.model !== null
  return (
    <Facts
      small
      facts={[
        [t('began'), format.dateTime(entry.at)],
        entry.endedAt !== null && [t('ended'), format.dateTime(entry.endedAt)],
        entry.code !== null &&
          entry.state !== 'completed' &&
          entry.state !== 'accepted' && [t('reason'), codeText(entry.code, language) ?? entry.code],
        entry.scenario !== null && [
          t('scenario'),
          <>
            {names.scenario(entry.scenario)}
            {entry.scenarioVersion && (
              <>
                , <span className="rl-hash">{t('edition', { version: entry.scenarioVersion.slice(0, 12) })}</span>
              </>
            )}
          </>,
        ],
        entry.purpose !== null && [t('purpose'), isUuid(entry.purpose) ? t('purposeRecord') : entry.purpose],
        entry.model !== null && [t('model'), names.model(entry.provider ?? '', entry.model)],
        entry.provider !== null && [t('provider'), entry.provider],
        hosting !== null && [t('hosting'), term(`hosting.${hosting}`)],
        policy !== null && [
          t('rule'),
          <>
            {dataClass && `${term(`dataClass.${dataClass}`)} → `}
            {hosting && `${term(`hosting.${hosting}`)}: `}
            <strong>{policy.verdict === 'allowed' ? t('ruleAllowed') : t('ruleRefused')}</strong>
            {policy.rule !== 'allowed' && `. ${policyRuleText(policy.rule, term)}`}
          </>,
        ],
        entry.datenbasis !== null && [t('datenbasis'), term(`datenbasis.${entry.datenbasis}`)],
        [
          t('person'),
          entry.actor === null ? (
            t('nobody')
          ) : (
            <>
              <span title={entry.actor}>{t('pseudonym', { id: `p-${entry.actor.slice(-6)}` })}</span>
              {role && isRole(role) && ` · ${term(`role.${role}`)}`}
            </>
          ),
        ],
        entry.origin !== null && [t('origin'), t(`origin.${entry.origin}`)],
        isCall && [t('replaced'), replaced.length > 0 ? format.list(replaced) : t('nothing')],
        interventions.length > 0 && [t('interventions'), interventions.join(', ')],
        isCall && [t('traffic'), `${out}, ${back}`],
        tokens !== null && [
          t('tokens'),
          t('tokenCounts', { input: format.number(tokens.input), output: format.number(tokens.output) }),
        ],
        cost !== null && [t('cost'), format.money(cost / 1_000_000)],
      ]}
    />
  )
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name)
