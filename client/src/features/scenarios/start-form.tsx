import { purposeLength, saveInputs, startConversation } from '@ki-reallabor/server/runs/contract'
import type { ScenarioDetail } from '@ki-reallabor/server/scenarios/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { announce } from '../../app/live-region.tsx'
import { Button } from '../../kern/button.tsx'
import { Choices, Radio } from '../../kern/checkbox.tsx'
import { TextArea } from '../../kern/field.tsx'
import { Heading } from '../../kern/heading.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { conversationAddress } from '../conversations/conversations.ts'
import { purposeFault } from './purpose.ts'
import { useScenarioText } from './text.ts'

type TestCase = ScenarioDetail['testCases'][number]

/** Purpose and data basis are asked before anything is typed (§ 67c SGB X); then the run page opens. */
export function StartForm({ scenario }: { scenario: ScenarioDetail }) {
  const t = useScenarioText()
  const [caseId, setCaseId] = useState(scenario.testCases[0]?.id ?? '')
  const [purpose, setPurpose] = useState<string>(
    t('purposeDefault', { title: scenario.title }).slice(0, purposeLength.max),
  )
  const [asked, setAsked] = useState(false)
  const purposeField = useRef<HTMLTextAreaElement>(null)
  const begin = useBegin(scenario.id)
  const fault = purposeFault(purpose)
  const error = asked && fault ? t(fault) : null

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (fault) {
      purposeField.current?.focus()
      return
    }
    begin.mutate({ purpose: purpose.trim(), testCase: scenario.testCases.find(({ id }) => id === caseId) })
  }

  return (
    <section className="rl-panel rl-panel--surface" aria-labelledby="begin">
      <form className="stack4" onSubmit={submit} noValidate>
        <Heading level={2} id="begin">
          {t('startTitle')}
        </Heading>
        <Choices legend={t('startWith')} help={t('testCasesLead')}>
          {scenario.testCases.map(({ id, title }) => (
            <Radio
              key={id}
              name="case"
              label={t('startCase', { title })}
              checked={caseId === id}
              onChange={() => setCaseId(id)}
            />
          ))}
          <Radio name="case" label={t('startEmpty')} checked={caseId === ''} onChange={() => setCaseId('')} />
        </Choices>
        <TextArea
          ref={purposeField}
          label={t('purposeOfRun')}
          help={t('purposeHelp')}
          error={error}
          required
          rows={3}
          value={purpose}
          onChange={event => setPurpose(event.target.value)}
        />
        <Choices legend={t('datenbasis')}>
          <Radio name="datenbasis" label={t('synthetic')} help={t('syntheticHelp')} checked readOnly />
          <Radio
            name="datenbasis"
            label={t('pseudonymised')}
            help={t('pseudonymisedHelp')}
            checked={false}
            disabled
            readOnly
          />
        </Choices>
        {begin.isError && (
          <FaultNotice
            title={begin.begunId ? t('caseFailed') : t('startFailed')}
            error={begin.error}
            actions={
              begin.begunId && (
                <LinkButton size="small" to={conversationAddress(begin.begunId)}>
                  {t('openAnyway')}
                </LinkButton>
              )
            }
          />
        )}
        <Button type="submit" kind="primary" icon="arrow-forward" busy={begin.isPending} className="rl-btn--wide">
          {t('start')}
        </Button>
      </form>
    </section>
  )
}

/** Creates the conversation once, also when filling in the test case has to be tried again. */
function useBegin(scenarioId: string) {
  const t = useScenarioText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [begun, setBegun] = useState<{ id: string; revision: number } | null>(null)
  const mutation = useMutation({
    mutationFn: async ({ purpose, testCase }: { purpose: string; testCase: TestCase | undefined }) => {
      const conversation =
        begun ?? (await call(startConversation, { body: { scenarioId, purpose, datenbasis: 'synthetic' } }))
      setBegun({ id: conversation.id, revision: conversation.revision })
      if (testCase) {
        await call(saveInputs, {
          params: { conversationId: conversation.id },
          body: { inputs: testCase.inputs, revision: conversation.revision },
        })
      }
      return conversation.id
    },
    onSuccess: async id => {
      void client.invalidateQueries({ queryKey: ['conversations'] })
      announce(t('started'))
      await navigate(conversationAddress(id))
    },
  })
  return { ...mutation, begunId: begun?.id }
}
