import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Person F1 (strict chunks) of the bundled sequence model on `germeval2014-dev.conll` in `folder`; the corpus stays
 * outside the repository. Undefined where this state has no such model. `tagger/evaluate.ts` owns the measurement and
 * exports `evaluatePersonF1(file): Promise<number>`, 0–1.
 */
export async function modelPersonF1(folder: string): Promise<number | undefined> {
  const evaluate = new URL('../tagger/evaluate.ts', import.meta.url)
  if (!existsSync(evaluate)) return undefined
  const file = join(folder, 'germeval2014-dev.conll')
  if (!existsSync(file)) throw new Error('the folder of the corpora has no germeval2014-dev.conll')
  const { evaluatePersonF1 } = (await import(evaluate.href)) as {
    evaluatePersonF1(file: string): Promise<number>
  }
  return await evaluatePersonF1(file)
}
