import { readFileSync } from 'node:fs'
import type { TaggedType } from './labels.ts'

/** A text with what is to be found in it; UTF-16 offsets, end exclusive. */
export type Example = { text: string; spans: { start: number; end: number; type: TaggedType }[] }

/** Labels of GermEval 2014 (outer layer) and German LER (fine-grained); what is missing is not an entity for the model. */
const typeOfTag: Readonly<Record<string, TaggedType>> = {
  PER: 'PERSON',
  RR: 'PERSON',
  AN: 'PERSON',
  LOC: 'LOCATION',
  LD: 'LOCATION',
  LDS: 'LOCATION',
  ST: 'LOCATION',
  STR: 'LOCATION',
  ORG: 'ORG',
  UN: 'ORG',
  OTH: 'OTHER',
  INN: 'OTHER',
  GRT: 'OTHER',
  MRK: 'OTHER',
  RS: 'OTHER',
  LIT: 'OTHER',
}

const glueLeft = /^[.,;:!?)\]}»“”%’]$/
const glueRight = /^[([{«„]$/

/** Sentences of a CoNLL file (`token tag`, BIO), put together to text again as well as can be guessed. */
export function readConll(file: string): Example[] {
  const examples: Example[] = []
  let text = ''
  let spans: Example['spans'] = []
  let open: Example['spans'][number] | undefined
  let openTag = ''
  let glued = true
  let quotes = 0
  const flush = () => {
    if (text !== '') examples.push({ text, spans })
    text = ''
    spans = []
    open = undefined
    glued = true
    quotes = 0
  }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cut = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'))
    const token = line.slice(0, Math.max(cut, 0)).trim()
    if (token === '') {
      flush()
      continue
    }
    const tag = line.slice(cut + 1).trim()
    const closing = token === '"' && quotes++ % 2 === 1
    if (!glued && !glueLeft.test(token) && !closing) text += ' '
    const start = text.length
    text += token
    glued = glueRight.test(token) || (token === '"' && !closing)
    if (tag.startsWith('I-') && tag.slice(2) === openTag) {
      if (open) open.end = text.length
      continue
    }
    openTag = tag === 'O' ? '' : tag.slice(2)
    open = undefined
    const type = typeOfTag[openTag]
    if (type) {
      open = { start, end: text.length, type }
      spans.push(open)
    }
  }
  flush()
  return examples
}
