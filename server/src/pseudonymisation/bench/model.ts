import { join } from 'node:path'
import { readConll } from '../tagger/corpus.ts'
import { measure } from '../tagger/measure.ts'
import { bundledTagger } from '../tagger/tagger.ts'

/**
 * Person F1 (strict chunks, 0–1) of the bundled sequence model on `germeval2014-dev.conll` in `folder`, as news and
 * without a shifted operating point. The corpus stays outside the repository.
 */
export function modelPersonF1(folder: string): number {
  const sentences = readConll(join(folder, 'germeval2014-dev.conll'))
  return measure(sentences, bundledTagger({ domain: 'news' })).rows.PERSON!.f1
}
