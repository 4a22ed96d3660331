import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import * as z from 'zod'
import { composeDrafting } from '../compose.ts'
import { loadConfig } from '../config.ts'
import { fault } from '../errors.ts'
import type { Actor } from '../identity/actor.ts'
import { type Identity, personUnknown } from '../identity/identity.ts'
import { createLog } from '../log.ts'
import type { Preview, RunEvent, RunState } from '../runs/contract.ts'
import { findingText } from '../scenarios/checks/texts.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { print, printError } from './print.ts'
import { withGround } from './with-ground.ts'

const inputsUnreadable = fault('invalid', 'scenario-inputs-unreadable')
const caseUnknown = fault('invalid', 'scenario-case-unknown')
const modelUnavailable = fault('invalid', 'scenario-model-unavailable')

type Options = {
  case?: string
  inputs?: string
  model?: string
  email?: string
  tenant?: string
  yes?: true
  json?: true
}

/**
 * Drafts once in the terminal, on the page's road: policy, mask, log, egress, restore, checks. What would leave is shown
 * first and waits for a yes. The text goes to standard output, all else to stderr.
 */
export async function runScenario(id: string, options: Options): Promise<void> {
  const config = loadConfig(process.env)
  await withGround(async ground => {
    const drafting = await composeDrafting(config, ground, createLog(config.logLevel), process.env)
    try {
      const { runs, scenarios, identity } = drafting
      const actor = await actorFor(identity, options)
      const scenario = await scenarios.read(actor.tenantId, id)
      const inputs = inputsFor(scenario, options)
      const begun = await runs.start(actor, {
        scenarioId: id,
        purpose: 'Erprobung im Terminal',
        datenbasis: 'synthetic',
      })
      const saved = await runs.saveInputs(actor, begun.id, { inputs, revision: begun.revision })
      const preview = await runs.preview(actor, begun.id, saved.revision)
      const model = modelFor(preview, options.model)
      if (!(await mayLeave(preview, model, options))) return printError('Nichts hat das Haus verlassen.')
      const [run] = await runs.release(actor, begun.id, {
        digest: preview.digest,
        revision: saved.revision,
        models: [model],
        blind: false,
        idempotencyKey: crypto.randomUUID(),
      })
      const ended = await follow(await runs.follow(actor, run!.id, new AbortController().signal), options.json === true)
      if (ended) show(ended, options.json === true)
    } finally {
      await drafting.close()
    }
  })
}

async function actorFor(identity: Identity, { email, tenant }: Options): Promise<Actor> {
  const people = await identity.people()
  const fits = (it: (typeof people)[number]) =>
    (email === undefined ? it.roles.includes('developer') : it.email === email) &&
    (tenant === undefined || it.slug === tenant)
  const member = people.find(fits)
  if (!member) throw personUnknown()
  const { personId, name, email: address, tenantId, roles, pseudonym } = member
  return { personId, name, email: address, tenantId, roles, pseudonym, via: { kind: 'session', id: personId } }
}

const inputFile = z.record(z.string(), z.string())

function inputsFor({ definition }: Scenario, wish: Options): Record<string, string> {
  if (wish.inputs !== undefined) {
    try {
      return inputFile.parse(JSON.parse(readFileSync(wish.inputs, 'utf8')))
    } catch (error) {
      throw inputsUnreadable({ file: wish.inputs }, { cause: error })
    }
  }
  const found = wish.case === undefined ? definition.testCases[0] : definition.testCases.find(it => it.id === wish.case)
  if (!found) throw caseUnknown({ cases: definition.testCases.map(it => it.id).join(', ') })
  return found.inputs
}

function modelFor(preview: Preview, wanted: string | undefined): string {
  const open = preview.models.filter(it => it.decision.verdict === 'allowed')
  const model = wanted === undefined ? open[0] : open.find(it => it.id === wanted)
  if (!model) throw modelUnavailable({ models: open.map(it => it.id).join(', ') || '–' })
  return model.id
}

/** Shows exactly what would leave, and asks. */
async function mayLeave(preview: Preview, model: string, { yes }: Options): Promise<boolean> {
  if (yes) return true
  for (const { role, pieces } of preview.messages)
    printError(`--- ${role}\n${pieces.map(piece => piece.text).join('')}`)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    // The end of the input is a no.
    const closed = new Promise<string>(resolve => lines.once('close', () => resolve('')))
    const answer = await Promise.race([lines.question(`--- an ${model} senden? [j/N] `), closed])
    return /^ja?$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}

/** Prints the draft as it grows, and gives the run as it ended. */
async function follow(events: AsyncIterable<RunEvent>, quiet: boolean): Promise<RunState | undefined> {
  let last: RunState | undefined
  for await (const event of events) {
    if (event.type === 'state') last = event.run
    else if (!quiet) process.stdout.write(event.segments.map(it => it.text).join(''))
  }
  return last
}

const marks = { ok: '✓', warn: '!', fail: '✗' } as const

function show(run: RunState, json: boolean): void {
  if (run.status !== 'completed') process.exitCode = 1
  const draft = run.segments.map(it => it.text).join('')
  if (json) {
    const { status, reason, findings } = run
    print(JSON.stringify({ status, reason, draft, findings }, null, 2))
    return
  }
  print('')
  printError(`--- ${run.status}${run.reason ? ` (${run.reason})` : ''}; mit Bausteinen ${draft.length} Zeichen`)
  for (const { check, verdict, code, params } of run.findings)
    printError(`${marks[verdict]} ${check}  ${findingText(code, params, 'de')}`)
}
