import { loadConfig } from '../config.ts'
import { pseudonymise } from '../pseudonymisation/commands.ts'
import { createPseudonymisation } from '../pseudonymisation/pseudonymisation.ts'
import { createRecognisers } from '../pseudonymisation/recognisers/create.ts'

/** Masks as the server would: with the rules and the recognisers of the settings. */
export async function pseudonymiseInput(jsonl: boolean): Promise<void> {
  const recognisers = await createRecognisers(loadConfig(process.env).recognisers)
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
  try {
    process.exitCode = await pseudonymise(streams, jsonl, createPseudonymisation({ recognisers }))
  } finally {
    await Promise.all(recognisers.map(one => one.close()))
  }
}
