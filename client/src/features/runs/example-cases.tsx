import type { ScenarioDetail } from '@ki-reallabor/server/scenarios/contract'
import { useState } from 'react'
import { announce } from '../../app/live-region.tsx'
import { Button } from '../../kern/button.tsx'
import { Select } from '../../kern/select.tsx'
import { useRunText } from './text.ts'
import type { Inputs } from './use-inputs.ts'

export function ExampleCases({ scenario, inputs }: { scenario: ScenarioDetail; inputs: Inputs }) {
  const t = useRunText()
  const [chosen, setChosen] = useState(scenario.testCases[0]?.id ?? '')
  const testCase = scenario.testCases.find(it => it.id === chosen)
  if (!testCase) return null
  return (
    <div className="stack2">
      <Select
        label={t('exampleCase')}
        help={t('exampleCaseHelp')}
        value={chosen}
        options={scenario.testCases.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={event => setChosen(event.currentTarget.value)}
      />
      <div>
        <Button
          size="small"
          icon="draft"
          onClick={() => {
            const said = t('exampleLoaded', { title: testCase.title })
            inputs.autosave.replace(testCase.inputs, said)
            announce(said)
          }}
        >
          {t('loadExample')}
        </Button>
      </div>
    </div>
  )
}
