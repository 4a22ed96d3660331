import type { Audit } from '../audit/audit.ts'
import type { LetterFormat } from '../documents/contract.ts'
import { letterMediaTypes, writeLetter } from '../documents/documents.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { type Actor, loggedAs } from '../identity/actor.ts'
import type { Scenarios } from '../scenarios/scenarios.ts'
import { openBasis, openInputs } from './content.ts'
import type { createEditing, OwnDraft } from './editing.ts'
import { fileNameOf, letterOf } from './letter.ts'

export type Exported = { name: string; mediaType: string; bytes: Uint8Array }

/** The newest version of a draft as a file. Only what the log has taken down leaves. */
export function createExports({
  audit,
  gateway,
  scenarios,
  editing,
  now,
}: {
  audit: Audit
  gateway: Gateway
  scenarios: Scenarios
  editing: ReturnType<typeof createEditing>
  now: () => Date
}) {
  return {
    async write(actor: Actor, it: OwnDraft, format: LetterFormat): Promise<Exported> {
      const { run, conversation, vault } = it
      const [scenario, letterhead, { segments, number }] = await Promise.all([
        scenarios.version(conversation.scenarioHash!),
        scenarios.letterhead(actor.tenantId),
        editing.newest(actor, it),
      ])
      const basis = openBasis(vault, run)
      const model = gateway.models().find(it => it.providerId === run.providerId && it.modelId === run.modelId)
      const at = now()
      const letter = letterOf({
        ...{ scenario, segments, letterhead, version: number, now: at },
        inputs: basis?.inputs ?? openInputs(vault, conversation),
        blocks: basis?.blocks ?? [],
        // A file goes from hand to hand: the name of a model that was rated blind isn't in it.
        model: run.blind ? null : { label: model?.label ?? run.modelId, demo: model?.kind === 'demo' },
        draftedAt: new Date(run.finishedAt ?? run.createdAt),
      })
      const bytes = await writeLetter(letter, format)
      await audit.append(actor.tenantId, {
        ...{ act: 'exported', ...loggedAs(actor), subject: run.id, origin: 'tester' },
        ...{ scenario: scenario.definition.id, scenarioVersion: scenario.version },
        ...{ dataClass: conversation.dataClass, datenbasis: conversation.datenbasis },
      })
      await editing.settle(actor, it)
      return { name: fileNameOf(scenario, at, format), mediaType: letterMediaTypes[format], bytes }
    },
  }
}
