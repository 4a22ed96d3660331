import type { Field } from '@ki-reallabor/server/scenarios/contract'
import { Cell, HeaderCell, Row, Table } from '../../kern/table.tsx'
import { useScenarioText } from './text.ts'

export function FieldTable({ fields }: { fields: Field[] }) {
  const t = useScenarioText()
  return (
    <Table
      caption={t('fields')}
      top
      head={
        <>
          <HeaderCell>{t('field')}</HeaderCell>
          <HeaderCell>{t('fieldNeed')}</HeaderCell>
        </>
      }
    >
      {fields.map(field => (
        <Row key={field.name}>
          <Cell>
            {field.label}
            {field.help && <span className="rl-below small muted measure">{field.help}</span>}
          </Cell>
          <Cell className={field.required ? undefined : 'muted'}>{field.required ? t('required') : t('optional')}</Cell>
        </Row>
      ))}
    </Table>
  )
}
