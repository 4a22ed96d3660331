import { SaxesParser, type SaxesTagNS } from 'saxes'
import { documentBroken } from '../document.ts'

export type Element = {
  /** Local name behind the namespace, e.g. `text p` for ODF's `text:p`. */
  readonly name: string
  /** By `prefix local`, as `name`; without a namespace just the name. */
  attribute(name: string): string | undefined
}

export type XmlEvents = {
  open(element: Element): void
  close(element: Element): void
  text(text: string): void
}

/** Office files nest some dozens of elements; resolving a prefix looks through all that are open. */
const deepestElement = 400

/**
 * Reads XML as events. A document type declaration is refused (ODF 1.3 part 2, 3.1, and OPC know none): so there are no
 * entities beyond XML's five, nothing external, no expansion. Faults: broken, also for XML that isn't well-formed.
 * @param namespaces URI → the short name it has in `Element.name`; other namespaces get `?`
 */
export function readXmlEvents(
  xml: string,
  kind: string,
  namespaces: Readonly<Record<string, string>>,
  events: XmlEvents,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const elements: Element[] = []
  const broken = () => documentBroken({ kind })
  const nameOf = (uri: string, local: string) => (uri === '' ? local : `${namespaces[uri] ?? '?'} ${local}`)

  parser.on('error', () => {
    throw broken() // its message may quote content
  })
  parser.on('doctype', () => {
    throw broken()
  })
  parser.on('opentag', tag => {
    if (elements.length >= deepestElement) throw broken()
    const element = elementOf(tag, nameOf)
    elements.push(element)
    events.open(element)
  })
  parser.on('closetag', () => events.close(elements.pop()!))
  parser.on('text', events.text)
  parser.on('cdata', events.text)
  parser.write(xml).close()
}

function elementOf(tag: SaxesTagNS, nameOf: (uri: string, local: string) => string): Element {
  return {
    name: nameOf(tag.uri, tag.local),
    attribute: name => Object.values(tag.attributes).find(({ uri, local }) => nameOf(uri, local) === name)?.value,
  }
}
