import { documentBroken } from '../document.ts'
import { createFlow, type Flow } from './flow.ts'
import { richTextTokens } from './rich-text-tokens.ts'

/**
 * Destinations whose content isn't the letter's text. Those marked `\*` that aren't in `opened` are silent, too, as the
 * specification asks of a reader that doesn't know them.
 */
const silent = new Set(
  'colortbl stylesheet info pict nonshppict shprslt filetbl xe tc tcn rxe private nonesttables fldinst sn sv'.split(
    ' ',
  ),
)
const opened = new Set(['shpinst', 'nesttableprops', 'shptxt'])
const margins = /^(header|footer)[lrf]?$/

/** `\fcharset` → label of the WHATWG Encoding Standard (RTF 1.9.1, "Font Table"). */
const charsets: Record<number, string> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const codepages: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [1250 + index, `windows-${1250 + index}`])),
}

const characters: Record<string, string> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  enspace: '\u2002',
  emspace: '\u2003',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
}
const symbols: Record<string, string> = { '\\': '\\', '{': '{', '}': '}', '~': '\u00a0', _: '\u2011', '\t': '\t' }

type Group = {
  /** Nothing in this group is text. */
  silent: boolean
  /** `\v`, `\deleted`: character properties that silence. */
  hidden: boolean
  encoding: string
  /** Characters that stand behind a `\u` for readers without Unicode (`\uc`). */
  fallback: number
  fonts: boolean
  ends?: () => void
}

const deepestGroup = 2_000

/**
 * Text of an RTF (1.9.1) in reading order: headers, text with its tables, footers, footnotes. A state machine of its
 * own, see docs/decisions/0010-documents.md. Nothing is run or followed: fields give their last result, pictures and
 * objects nothing. Faults: broken, where groups don't close (the rest is missing) or nest deeper than 2,000.
 */
export function richText(bytes: Uint8Array): string {
  const page = createFlow()
  const headers: Flow[] = []
  const footers: Flow[] = []
  const notes: Flow[] = []
  const places = [createPlace(page)]
  const place = () => places.at(-1)!

  const fonts = new Map<number, string>()
  let font = 0
  let ansi = 'windows-1252'
  let group: Group = { silent: false, hidden: false, encoding: ansi, fallback: 1, fonts: false }
  const groups: Group[] = []
  /** `\*` was read: an unknown word behind it makes the group silent. */
  let ignorable = false
  /** The group has just been opened: its first word may name a destination. */
  let first = false
  /** Characters to skip behind `\u`. */
  let skip = 0

  let pending: number[] = []
  let pendingEncoding = ansi
  const decoders = new Map<string, TextDecoder>()
  const decoder = (encoding: string) => {
    const known = decoders.get(encoding) ?? new TextDecoder(encoding)
    decoders.set(encoding, known)
    return known
  }
  function flush(): void {
    if (pending.length === 0) return
    const bytes = Uint8Array.from(pending)
    pending = []
    place().text(decoder(pendingEncoding).decode(bytes))
  }
  function byte(value: number): void {
    if (pendingEncoding !== group.encoding) flush()
    pendingEncoding = group.encoding
    pending.push(value)
  }
  const heard = () => !group.silent && !group.hidden
  function text(value: string): void {
    flush()
    if (heard()) place().text(value)
  }

  /** The rest of this group goes to a flow of its own. */
  function divert(flow: Flow, ended: () => void = () => {}): void {
    flush()
    places.push(createPlace(flow))
    group.ends = () => {
      places.pop()
      ended()
    }
  }

  function destination(word: string): boolean {
    if (word === 'fonttbl') {
      group.silent = true
      group.fonts = true
    } else if (margins.test(word)) {
      const flow = createFlow()
      ;(word.startsWith('header') ? headers : footers).push(flow)
      divert(flow)
    } else if (word === 'footnote') {
      const flow = createFlow()
      place().text(`[${notes.push(flow)}]`)
      divert(flow)
    } else if (word === 'listtext' || word === 'pntext') {
      const flow = createFlow()
      divert(flow, () => place().text(listMark(flow.finish().join(' '))))
    } else if (word === 'shptxt') {
      const flow = createFlow()
      divert(flow, () => place().lines(flow.finish()))
    } else if (silent.has(word) || (ignorable && !opened.has(word))) group.silent = true
    else return false
    return true
  }

  function word(name: string, number: number | undefined): void {
    if (group.fonts) {
      if (name === 'f') font = number ?? 0
      if (name === 'fcharset') fonts.set(font, charsets[number ?? 0] ?? ansi)
      return
    }
    if (group.silent) return
    const character = characters[name]
    if (character !== undefined) {
      text(character)
      return
    }
    switch (name) {
      case 'ansicpg':
        ansi = codepages[number ?? 1252] ?? 'windows-1252'
        group.encoding = ansi
        return
      case 'mac':
        ansi = 'macintosh'
        group.encoding = ansi
        return
      case 'f':
        group.encoding = fonts.get(number ?? 0) ?? ansi
        return
      case 'plain':
        group.encoding = ansi
        group.hidden = false
        return
      case 'v':
      case 'deleted':
        flush()
        group.hidden = number !== 0
        return
      case 'uc':
        group.fallback = Math.min(Math.max(number ?? 1, 0), 100)
        return
      case 'u':
        text(String.fromCharCode((number ?? 0x3f) & 0xffff))
        skip = group.fallback
        return
    }
    flush()
    // A deleted paragraph still ends its line: a break too many is better than two words joined.
    place().control(name, number)
  }

  for (const token of richTextTokens(bytes)) {
    switch (token.type) {
      case 'open':
        flush()
        skip = 0
        if (groups.length >= deepestGroup) throw documentBroken({ kind: 'rtf' })
        groups.push(group)
        group = { ...group, ends: () => {} }
        first = true
        ignorable = false
        continue
      case 'close': {
        flush()
        skip = 0
        group.ends?.()
        const outer = groups.pop()
        if (!outer) throw documentBroken({ kind: 'rtf' })
        group = outer
        first = false
        break
      }
      case 'symbol':
        if (token.symbol === '*' && first) {
          ignorable = true
          continue
        }
        if (skip > 0) skip--
        else if (token.symbol === '\n' || token.symbol === '\r') word('par', undefined)
        else if (symbols[token.symbol]) text(symbols[token.symbol]!)
        break
      case 'word':
        if (skip > 0 && token.word !== 'u') skip--
        else if (!first || group.silent || !destination(token.word)) word(token.word, token.number)
        break
      case 'byte':
        if (skip > 0) skip--
        else if (heard()) byte(token.byte)
    }
    first = false
    ignorable = false
    if (groups.length === 0) break // what stands behind the last brace belongs to nobody
  }
  if (groups.length > 0) throw documentBroken({ kind: 'rtf' })

  const distinct = (flows: readonly Flow[]) => {
    const texts = new Set(flows.map(flow => flow.finish().join('\n').trim()))
    texts.delete('')
    return [...texts].join('\n')
  }
  return [
    distinct(headers),
    page.finish().join('\n'),
    distinct(footers),
    notes.map((note, index) => `[${index + 1}] ${note.finish().join('\n').trim()}`).join('\n'),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

/** What stands before a list item: its number, or a bullet of some symbol font, which is a dash for us. */
const listMark = (label: string) => (/[\p{L}\p{N}]/u.test(label) ? `${label.replace(/\s+/g, ' ').trim()} ` : '- ')

/** Where text goes: a flow, and how deep in tables its paragraphs stand. RTF names no table; its rows and cells end. */
function createPlace(flow: Flow) {
  const open: { row: boolean; cell: boolean }[] = []
  let isInTable = false
  let level = 1

  function enter(): void {
    const depth = isInTable ? level : 0
    while (open.length > depth) {
      flow.closeTable()
      open.pop()
    }
    while (open.length < depth) {
      if (open.length > 0) enterCell()
      flow.openTable()
      open.push({ row: false, cell: false })
    }
    if (depth > 0) enterCell()
  }

  function enterCell(): void {
    const table = open.at(-1)!
    if (!table.row) flow.openRow()
    if (!table.cell) flow.openCell()
    table.row = true
    table.cell = true
  }

  return {
    text(text: string): void {
      enter()
      flow.text(text)
    },
    lines(lines: readonly string[]): void {
      enter()
      flow.endLine()
      for (const line of lines) {
        flow.text(line)
        flow.newLine()
      }
    },
    control(word: string, number: number | undefined): void {
      switch (word) {
        case 'pard':
          isInTable = false
          level = 1
          return
        case 'intbl':
          isInTable = true
          return
        case 'itap':
          level = Math.min(Math.max(number ?? 1, 0), 10)
          isInTable = level > 0
          return
        case 'par':
        case 'sect':
        case 'page':
        case 'column':
          enter()
          flow.newLine()
          return
        case 'cell':
        case 'nestcell':
          // A cell's end tells that it was one, whatever its paragraph said.
          isInTable = true
          level = Math.max(level, 1)
          enter()
          flow.closeCell()
          open.at(-1)!.cell = false
          return
        case 'row':
        case 'nestrow': {
          const table = open.at(-1)
          flow.closeRow()
          if (table) {
            table.row = false
            table.cell = false
          }
        }
      }
    },
  }
}
