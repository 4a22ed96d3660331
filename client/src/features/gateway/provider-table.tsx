import type { ModelOffer } from '@ki-reallabor/server/gateway/contract'
import { useFormat } from '../../app/format.ts'
import { useTerms } from '../../app/terms.ts'
import { Status } from '../../kern/badge.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { useModelsText } from './text.ts'

export function ProviderTable({ offers }: { offers: ModelOffer[] }) {
  const t = useModelsText()
  const term = useTerms()
  const format = useFormat()
  return (
    <div className="stack2">
      <Heading level={2}>{t('providersTitle')}</Heading>
      <Table
        caption={t('providersTitle')}
        top
        head={
          <>
            <HeaderCell>{t('provider')}</HeaderCell>
            <HeaderCell>{t('hosting')}</HeaderCell>
            <HeaderCell>{t('contract')}</HeaderCell>
            <HeaderCell numeric>{t('context')}</HeaderCell>
            <HeaderCell numeric>
              {t('price')}
              <span className="rl-below">{t('priceHelp')}</span>
            </HeaderCell>
          </>
        }
      >
        {offers.map(offer => (
          <Row key={offer.id}>
            <Cell>
              <span className="strong">{offer.label}</span>
              <span className="rl-below small muted">{offer.kind === 'demo' ? t('demo') : offer.id}</span>
            </Cell>
            <Cell>{term(`hosting.${offer.hosting}`)}</Cell>
            <Cell>
              <Contract offer={offer} />
            </Cell>
            <Cell numeric>{t('tokens', { amount: format.number(offer.contextTokens) })}</Cell>
            <Cell numeric>
              {offer.price.input === 0 && offer.price.output === 0
                ? t('free')
                : `${format.money(offer.price.input)} / ${format.money(offer.price.output)}`}
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  )
}

/** On the own premises nobody processes on behalf: no agreement, no notice. */
function Contract({ offer }: { offer: ModelOffer }) {
  const t = useModelsText()
  const format = useFormat()
  const { avv, notified } = offer.contract
  if (offer.hosting === 'on-premises' && !avv) return t('notNeeded')
  return (
    <>
      {avv ? t('avv', { date: format.date(avv) }) : <Status tone="warning">{t('noAvv')}</Status>}
      <span className="rl-below small muted">
        {notified ? t('notified', { date: format.date(notified) }) : <Status tone="warning">{t('noNotice')}</Status>}
      </span>
    </>
  )
}
