import { readEdits } from '@ki-reallabor/server/runs/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { Facts } from '../../kern/facts.tsx'
import { Heading } from '../../kern/heading.tsx'
import { useScenarioText } from './text.ts'

/** How much was changed of this version's drafts; nothing is shown until enough are counted. */
export function Edits({ scenarioId }: { scenarioId: string }) {
  const t = useScenarioText()
  const { data } = useQuery({
    queryKey: ['edits', scenarioId],
    queryFn: ({ signal }) => call(readEdits, { params: { scenarioId }, signal }),
  })
  if (!data) return null
  const { none, little, much, most } = data.shares
  const share = (percent: number) => t('editsShare', { percent })
  return (
    <section className="stack2" aria-labelledby="edits">
      <Heading level={2} size="small" id="edits">
        {t('edits')}
      </Heading>
      <Facts
        facts={[
          [t('edits.none'), share(none)],
          [t('edits.little'), share(little)],
          [t('edits.much'), share(much)],
          [t('edits.most'), share(most)],
        ]}
      />
      <p className="small muted">{t('editsHelp', { drafts: data.drafts })}</p>
    </section>
  )
}
