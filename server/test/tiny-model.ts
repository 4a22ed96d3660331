import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the smallest model for token classification there is: a table from token to label, as ONNX, with a lower-casing
 * WordPiece tokenizer, in the folder layout of transformers.js. It knows the words of `labels` ("##" continues a word);
 * all else is [UNK] and labelled O.
 * @param labels label by token, e.g. `{ xalo: 'B-PER', '##quent': 'O' }`
 * @param positions of the model, special tokens included
 */
export function writeTinyModel(folder: string, labels: Record<string, string>, positions = 512): void {
  const names = ['O', ...new Set(Object.values(labels).filter(label => label !== 'O'))]
  const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
  const vocabulary = [...special, ...Object.keys(labels)]
  const table = vocabulary.flatMap(token => names.map(name => ((labels[token] ?? 'O') === name ? 8 : 0)))
  const json = (file: string, content: object) => writeFileSync(join(folder, file), JSON.stringify(content))

  mkdirSync(join(folder, 'onnx'), { recursive: true })
  writeFileSync(join(folder, 'onnx/model.onnx'), lookupModel(table, vocabulary.length, names.length))
  json('config.json', {
    architectures: ['BertForTokenClassification'],
    model_type: 'bert',
    id2label: Object.fromEntries(names.entries()),
    max_position_embeddings: positions,
  })
  json('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', do_lower_case: true, unk_token: '[UNK]' })
  const id = (token: string) => vocabulary.indexOf(token)
  const framed = (token: string) => ({ id: token, ids: [id(token)], tokens: [token] })
  json('tokenizer.json', {
    version: '1.0',
    added_tokens: special.map(content => ({ id: id(content), content, special: true })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: { '[CLS]': framed('[CLS]'), '[SEP]': framed('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map(token => [token, id(token)])),
    },
  })
}

/** `logits = Gather(table, input_ids)`, as the protobuf of onnx.proto3 (IR 8, opset 13). */
function lookupModel(table: readonly number[], tokens: number, labels: number): Uint8Array {
  const int64 = 7
  const float = 1
  const node = [text(1, 'table'), text(1, 'input_ids'), text(2, 'logits'), text(4, 'Gather')]
  const weights = [
    number(1, tokens),
    number(1, labels),
    number(2, float),
    text(8, 'table'),
    bytes(9, new Uint8Array(Float32Array.from(table).buffer)),
  ]
  const value = (name: string, type: number, ...dimensions: (number | string)[]) => {
    const shape = dimensions.map(one => message(1, [typeof one === 'number' ? number(1, one) : text(2, one)]))
    return [text(1, name), message(2, [message(1, [number(1, type), message(2, shape)])])]
  }
  const inputs = ['input_ids', 'attention_mask', 'token_type_ids']
  const graph = [
    message(1, node),
    text(2, 'tiny'),
    message(5, weights),
    ...inputs.map(name => message(11, value(name, int64, 'batch', 'length'))),
    message(12, value('logits', float, 'batch', 'length', labels)),
  ]
  return Buffer.concat([number(1, 8), message(7, graph), message(8, [text(1, ''), number(2, 13)])])
}

function varint(value: number): Buffer {
  const out: number[] = []
  for (; value > 127; value = Math.floor(value / 128)) out.push((value % 128) + 128)
  return Buffer.from([...out, value])
}
const number = (field: number, value: number) => Buffer.concat([varint(field * 8), varint(value)])
const bytes = (field: number, value: Uint8Array) => Buffer.concat([varint(field * 8 + 2), varint(value.length), value])
const text = (field: number, value: string) => bytes(field, Buffer.from(value))
const message = (field: number, parts: readonly Uint8Array[]) => bytes(field, Buffer.concat(parts))
