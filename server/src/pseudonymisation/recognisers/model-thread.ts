import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { type Find, findsOf, type Labelled, piecesOf, placeTokens, slicesOf } from './token.ts'

/** What the thread is given. `library`: path of `@huggingface/transformers`; `precision`: its name for the file's numbers. */
export type ModelThreadData = { folder: string; library: string; precision: string; minScore: number }
export type Question = { id: number; text: string }
/** `loaded` comes first; what fails says no more than that, since messages of libraries may quote the text. */
export type Answer = { loaded: true } | { id: number; finds: Find[] } | { id: number; failed: true }

/** As much of the library as is used here; the product does not depend on it. */
type Library = {
  env: { allowRemoteModels: boolean; useFSCache: boolean; logLevel: number; fetch: unknown }
  AutoTokenizer: { from_pretrained(id: string, options: object): Promise<Tokenizer> }
  AutoModelForTokenClassification: { from_pretrained(id: string, options: object): Promise<Model> }
  Tensor: new (type: string, data: BigInt64Array, dims: number[]) => unknown
}
type Tokenizer = {
  tokenize(text: string): string[]
  encode(text: string, options: { add_special_tokens: boolean }): number[]
}
type Model = {
  (inputs: object): Promise<{ logits: { data: Float32Array; dims: number[] } }>
  config: { id2label?: Record<string, string>; max_position_embeddings?: number }
}

const { folder, library, precision, minScore } = workerData as ModelThreadData
const noFetch = () => Promise.reject(new Error('no network here'))
globalThis.fetch = noFetch

const { default: module, ...named } = await import(pathToFileURL(library).href)
const { env, AutoTokenizer, AutoModelForTokenClassification, Tensor } = { ...named, ...module } as Library
env.allowRemoteModels = false
env.useFSCache = false
env.fetch = noFetch
env.logLevel = 50 // none

// An absolute path is no name of a model, so it is taken as a path.
const options = { local_files_only: true, dtype: precision, device: 'cpu' }
const tokenizer = await AutoTokenizer.from_pretrained(folder, options)
const model = await AutoModelForTokenClassification.from_pretrained(folder, options)
const labels = model.config.id2label ?? {}

/** What the model wants around a sequence, [CLS] and [SEP]; as it does around nothing. */
const frame = tokenizer.encode('', { add_special_tokens: true })
const head = frame.slice(0, Math.ceil(frame.length / 2))
const tail = frame.slice(head.length)
// Two positions of RoBERTa's are reserved.
const room = Math.min(512, (model.config.max_position_embeddings ?? 512) - 2) - frame.length

parentPort!.on('message', ({ id, text }: Question) => {
  // One after the other: the processor is busy with one anyway.
  queue = queue
    .then(() => recognise(text))
    .then(
      finds => post({ id, finds }),
      () => post({ id, failed: true }),
    )
})
let queue: Promise<unknown> = Promise.resolve()
const post = (answer: Answer) => parentPort!.postMessage(answer)
post({ loaded: true })

async function recognise(text: string): Promise<Find[]> {
  const tokens = tokensOf(text)
  const finds: Find[] = []
  for (const { start, end } of slicesOf(tokens.length, room))
    finds.push(...findsOf(text, await label(tokens.slice(start, end))))
  return finds
}

type Token = { id: number; start: number; end: number }

function tokensOf(text: string): Token[] {
  return piecesOf(text).flatMap(({ start, end }) => {
    const piece = text.slice(start, end)
    // With a blank before it, as within a sentence; some tokenizers know it by that.
    const input = ` ${piece}`
    const ids = tokenizer.encode(input, { add_special_tokens: false })
    const places = placeTokens(piece, tokenizer.tokenize(input))
    if (places.length !== ids.length) return ids.map(id => ({ id, start, end }))
    return ids.map((id, at) => ({ id, start: start + places[at]!.start, end: start + places[at]!.end }))
  })
}

async function label(tokens: readonly Token[]): Promise<Labelled[]> {
  const ids = [...head, ...tokens.map(token => token.id), ...tail]
  const tensor = (of: (id: number) => number) =>
    new Tensor(
      'int64',
      BigInt64Array.from(ids, id => BigInt(of(id))),
      [1, ids.length],
    )
  const { logits } = await model({
    input_ids: tensor(id => id),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor(() => 0),
  })
  const size = logits.dims[2]!
  if (logits.dims[1] !== ids.length || size < 1) throw new Error('not a model for token classification')
  return tokens.flatMap(({ start, end }, at) => {
    const row = logits.data.subarray((at + head.length) * size, (at + head.length + 1) * size)
    const best = row.reduce((found, value, index) => (value > row[found]! ? index : found), 0)
    const score = 1 / row.reduce((sum, value) => sum + Math.exp(value - row[best]!), 0)
    if (!Number.isFinite(score)) throw new Error('the model gave no number')
    return score >= minScore ? [{ start, end, score, label: labels[best] ?? `LABEL_${best}` }] : []
  })
}
