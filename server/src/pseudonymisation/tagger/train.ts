import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicon } from '../gazetteer/lexicon.ts'
import { readConll } from './corpus.ts'
import { DatasetBuilder } from './dataset.ts'
import { learn } from './learn.ts'
import { knownInCorpora, knownInOwn } from './listed.ts'
import { encodeModel } from './model.ts'
import { readNames } from './names.ts'
import { quantise } from './quantise.ts'
import { randomFrom } from './random.ts'
import { lowered, roughened, shouted, synthesise } from './synthesis.ts'

/**
 * Trains the bundled model: `npm run train:tagger -- <folder of the corpora> [target file]`.
 * The folder is the one of the gazetteers (server/data/README.md). Same input, same bytes. Progress goes to stderr.
 */
const [folder, target = new URL('../../../data/tagger.bin', import.meta.url)] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Aufruf: npm run train:tagger -- <Ordner mit den Korpora> [Zieldatei]\n')
  process.exit(1)
}
const say = (line: string) => process.stderr.write(`${line}\n`)

/** Chosen on a held-back eighth of the GermEval training sentences; see server/data/tagger.md. */
export const settings = {
  epochs: 12,
  rate: 0.1,
  decay: 0.0002,
  averaged: 6,
  seed: 7,
  /** How often the lists are silent. */
  dropout: 0.12,
  /** Features seen less often are not learned; `pair`: features that join words. */
  minimum: 2,
  minimumPair: 3,
  /** Share of court sentences without any person, place or organisation that is kept. */
  plainCourt: 0.12,
  /** Share of corpus sentences with a person that come again in small or all capital letters. */
  recased: 0.2,
  /** Share of all corpus sentences that come again as a rough text of an office. */
  roughened: 0.15,
  /** How often each template is filled. */
  fillings: 30,
  /** Features that are kept, the strongest. */
  most: 200_000,
}

const random = randomFrom(settings.seed)
const builder = new DatasetBuilder(lexicon())
const known = knownInCorpora(folder, settings.dropout, random)
for (const [file, domain, plain] of [
  ['germeval2014-train.conll', 'news', 1],
  ['german-ler-train.conll', 'court', settings.plainCourt],
] as const) {
  for (const example of readConll(join(folder, file))) {
    const telling = example.spans.some(span => span.type !== 'OTHER')
    if (!telling && random() >= plain) continue
    builder.add(example, domain, known)
    if (example.spans.some(span => span.type === 'PERSON') && random() < settings.recased)
      builder.add(random() < 0.75 ? lowered(example) : shouted(example), domain, known)
    if (random() < settings.roughened) builder.add(roughened(example, random), 'admin', known)
  }
  say(`${file}: ${builder.tokens} tokens`)
}
const own = knownInOwn(settings.dropout, random)
for (const example of synthesise(readNames(folder), settings.fillings, random)) builder.add(example, 'admin', own)
say(`with own texts: ${builder.tokens} tokens`)
const data = builder.build(settings.minimum, settings.minimumPair)
say(`${data.keys.length} features`)
const model = quantise(data, learn(data, settings, say), settings.most)
const file = encodeModel(model)
writeFileSync(target, file)
say(`${file.length} bytes`)
