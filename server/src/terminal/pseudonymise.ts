import { pseudonymise } from '../pseudonymisation/commands.ts'
import { createPseudonymisation } from '../pseudonymisation/pseudonymisation.ts'
import type { Recogniser } from '../pseudonymisation/recognisers/recogniser.ts'

/** Masks as the server would: with the rules and the recognisers of the settings. */
export async function pseudonymiseInput(jsonl: boolean): Promise<void> {
  const recognisers = await askedFor()
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
  try {
    process.exitCode = await pseudonymise(streams, jsonl, createPseudonymisation({ recognisers }))
  } finally {
    await Promise.all(recognisers.map(one => one.close()))
  }
}

/** Settings are read, and the code behind them loaded, only where they ask for a recogniser: the command starts sooner. */
async function askedFor(): Promise<Recogniser[]> {
  if (!Object.keys(process.env).some(name => /^(?:PRESIDIO|NER)_/.test(name))) return []
  const { loadConfig } = await import('../config.ts')
  const { createRecognisers } = await import('../pseudonymisation/recognisers/create.ts')
  return createRecognisers(loadConfig(process.env).recognisers)
}
