import type { ModelOffer } from '@ki-reallabor/server/gateway/contract'
import type { DataClass } from '@ki-reallabor/server/identity/contract'
import { DataClassLabel } from '../../app/data-class.tsx'
import { useTerms } from '../../app/terms.ts'
import { Heading } from '../../kern/heading.tsx'
import { Icon } from '../../kern/icon.tsx'
import { ScreenReaderOnly } from '../../kern/screen-reader-only.tsx'
import { ScrollRegion } from '../../kern/table.tsx'
import { useModelsText } from './text.ts'

/** Data classes down, models across: icon, word, reason. */
export function RuleMatrix({ rows }: { rows: { dataClass: DataClass; offers: ModelOffer[] }[] }) {
  const t = useModelsText()
  const term = useTerms()
  const models = rows[0]!.offers
  return (
    <div className="stack2">
      <Heading level={2}>{t('rulesTitle')}</Heading>
      <p className="muted">{t('rulesLead')}</p>
      <ScrollRegion label={t('rulesTitle')}>
        <table className="rl-matrix">
          <thead>
            <tr>
              <th scope="col" className="rl-matrix__class">
                <ScreenReaderOnly>{t('dataClass')}</ScreenReaderOnly>
              </th>
              {models.map(model => (
                <th key={model.id} scope="col">
                  {model.label}
                  <span className="sub">{term(`hosting.${model.hosting}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ dataClass, offers }) => (
              <tr key={dataClass}>
                <th scope="row">
                  <DataClassLabel dataClass={dataClass} />
                  <span className="sub">{t(`example.${dataClass}`)}</span>
                </th>
                {models.map(({ id }) => (
                  <Decision key={id} dataClass={dataClass} offer={offers.find(offer => offer.id === id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

function Decision({ dataClass, offer }: { dataClass: DataClass; offer: ModelOffer | undefined }) {
  const t = useModelsText()
  if (!offer) return <td className="p-no">–</td>
  const { verdict, rule } = offer.decision
  const allowed = verdict === 'allowed'
  const needsMask = dataClass !== 'public' && dataClass !== 'internal'
  return (
    <td className={allowed ? 'p-yes' : 'p-no'}>
      <div>
        <Icon name={allowed ? 'success' : 'danger'} size="small" />
        <span>
          <b>{allowed ? t('allowed') : t('refused')}</b>
          {rule === 'allowed' ? (needsMask ? t('masked') : t('unmasked')) : t(`reason.${rule}`)}
        </span>
      </div>
    </td>
  )
}
