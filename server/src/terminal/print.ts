import { Fault } from '../errors.ts'
import { faultText, type Language } from '../messages/messages.ts'

/** Texts on the terminal go through here, so that no stray `console.log` prints what it shouldn't. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const printError = (text: string): void => void process.stderr.write(`${text}\n`)

/** German unless the locale says otherwise; `C` and nothing say nothing. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  return /^en/i.test(env.REALLABOR_LANG ?? '') ? 'en' : 'de'
}

/** One clear sentence for a fault; a defect is named as such, with its stack for whoever mends it. */
export function printFailure(error: unknown): void {
  const language = terminalLanguage(process.env)
  if (error instanceof Fault) {
    printError(faultText(error.code, error.params, language))
    return
  }
  printError(faultText('internal-error', {}, language))
  printError(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
