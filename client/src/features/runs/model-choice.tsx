import type { Preview } from '@ki-reallabor/server/runs/contract'
import { useFormat } from '../../app/format.ts'
import { useTerms } from '../../app/terms.ts'
import { Alert } from '../../kern/alert.tsx'
import { Badge } from '../../kern/badge.tsx'
import { Checkbox } from '../../kern/checkbox.tsx'
import { ModelCard } from '../../kern/model-card.tsx'
import { useRunText } from './text.ts'

type Model = Preview['models'][number]
const most = 2

export function ModelChoice({
  models,
  chosen,
  onChoose,
  blind,
  onBlind,
}: {
  models: readonly Model[]
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
  blind: boolean
  onBlind: (blind: boolean) => void
}) {
  const t = useRunText()
  const term = useTerms()
  const allowed = models.filter(model => model.decision.verdict === 'allowed')
  const refused = models.filter(model => model.decision.verdict === 'refused')
  return (
    <>
      {allowed.length === 0 && <Alert tone="warning" title={t('noModels')} />}
      {allowed.map(model => {
        const on = chosen.includes(model.id)
        return (
          <ModelCard
            key={model.id}
            name={model.label}
            chosen={on}
            disabled={!on && chosen.length >= most}
            onChange={now => onChoose(now ? [...chosen, model.id] : chosen.filter(id => id !== model.id))}
            badges={<HostingBadge model={model} />}
          >
            <Terms model={model} />
          </ModelCard>
        )
      })}
      {chosen.length > 1 && (
        <Checkbox label={t('blind')} checked={blind} onChange={event => onBlind(event.currentTarget.checked)} />
      )}
      {refused.map(model => (
        <ModelCard
          key={model.id}
          name={model.label}
          chosen={false}
          disabled
          refused
          onChange={() => undefined}
          badges={
            <Badge tone="danger" icon="visibility-off">
              {t('blocked')}
            </Badge>
          }
        >
          <span className="small">
            {t(`hosting.${model.hosting}`)}. {term(`rule.${model.decision.rule}`)}
          </span>
        </ModelCard>
      ))}
    </>
  )
}

function HostingBadge({ model }: { model: Model }) {
  const t = useRunText()
  if (model.hosting === 'on-premises')
    return (
      <Badge tone="success" icon="home">
        {t('hosting.on-premises')}
      </Badge>
    )
  return <Badge icon="language">{t(`hosting.${model.hosting}`)}</Badge>
}

function Terms({ model }: { model: Model }) {
  const t = useRunText()
  const { date, money } = useFormat()
  const { avv, notified } = model.contract
  return (
    <>
      {model.kind === 'demo' && <span className="small strong">{t('demoModel')}</span>}
      {avv && <span className="small">{t('avv', { date: date(avv) })}</span>}
      {notified && <span className="small">{t('notified', { date: date(notified) })}</span>}
      {!avv && model.hosting === 'on-premises' && <span className="small">{t('noContractNeeded')}</span>}
      <span className="small muted num">
        {model.maxCost === 0 ? t('free') : t('maxCost', { cost: money(Math.ceil(model.maxCost * 100) / 100) })}
      </span>
    </>
  )
}
