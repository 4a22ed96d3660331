import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, settings, startProduct, temporaryData } from '../../server/test/product.ts'
import { type ScriptedProvider, startScriptedProvider } from '../../server/test/scripted-provider.ts'
import { launchBrowser } from './browser.ts'

/**
 * The whole thread as people walk it: a tester drafts a two-page Anhörung with ten personal details against a server
 * that records what arrives; nothing arrives, all of it is back in the draft; the data protection officer sees the entry
 * and verifies the log. Every page on the way is looked at by axe-core, and nothing may be said on the console.
 */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let data: ReturnType<typeof temporaryData>
let provider: ScriptedProvider
let product: Product
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  data = temporaryData()
  provider = await startScriptedProvider()
  const providers = `${data.dataDir}.yaml`
  writeFileSync(
    providers,
    `providers:
  - id: haus
    kind: openai-compatible
    baseUrl: ${provider.urls.openai}
    hosting: on-premises
    models: [{ id: echo, label: "Echo im Haus", contextTokens: 64000, price: { input: 0, output: 0 } }]
`,
  )
  product = await startProduct(settings(data.dataDir, { PROVIDERS_FILE: providers }))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  await provider?.close()
  data.remove()
})

/** Ten details of an invented person and the people around her. */
const details = [
  'Dragana Stanković',
  '03.09.1991',
  'Birkenstraße 112',
  '34987 Lindenbrunn',
  '43502//0054321',
  '917K305528',
  'DE06 3704 0044 0047 1108 15',
  '0171 3920083',
  'd.stankovic@post.example',
  'Haberkorn',
]

/** Nobody recognises the one; the other is recognised, but is no person here. */
const byHand = { hidden: 'Taubenschlag', kept: 'Jovana Petrović' }

const paragraphs = [
  'Frau Stanković erhält seit dem 01.03.2026 Leistungen nach dem SGB II. Der Bewilligungsbescheid vom 12.02.2026 umfasst die Zeit vom 01.03.2026 bis zum 28.02.2027.',
  'Am 21.09.2026 teilte der Arbeitgeber mit, dass Frau Dragana Stanković vom 01.06.2026 bis zum 31.08.2026 beschäftigt war und monatlich 520,00 € brutto erhielt.',
  'Das Entgelt ging auf das Konto DE06 3704 0044 0047 1108 15 ein. Frau Stanković ist unter 0171 3920083 und d.stankovic@post.example erreichbar.',
  'Im Gespräch am 28.09.2026 erklärte Frau Stanković, sie habe ihrem früheren Ansprechpartner Herrn Haberkorn von der Beschäftigung erzählt. Ein Vermerk darüber liegt nicht in der Akte.',
]
/** About two pages. */
const facts = [
  ...Array.from({ length: 5 }, (_, i) => paragraphs.map(text => `${i + 1}. ${text}`).join('\n')),
  `Sie half im ${byHand.hidden} aus. Das Fest dort hieß ${byHand.kept}. Der ${byHand.hidden} hat gezahlt.`,
].join('\n\n')

async function signIn(name: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    // Asking who is signed in is answered with 401 as long as nobody is.
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text())
  })
  page.on('request', request => {
    if (!request.url().startsWith(product.address) && !request.url().startsWith('data:')) complaints.push(request.url())
  })
  await page.goto(product.address)
  await page.getByText(name).first().click()
  await page.getByRole('heading', { level: 1, name: /Guten|Hallo/ }).waitFor()
  return { context, page }
}

/** In the page: selects the first occurrence in the outgoing text, as a pointer would. */
function selectText(words: string): void {
  const texts = document.createTreeWalker(document.querySelector('.rl-sheet')!, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent!.indexOf(words)
    if (at < 0) continue
    document.getSelection()!.setBaseAndExtent(node, at, node, at + words.length)
    return
  }
}

async function accessible(page: Page, where: string): Promise<void> {
  // The whole page at once: what happens to lie under a bar that sticks to the window is no finding.
  await page.setViewportSize({ width: 1440, height: 5000 })
  await page.evaluate(axeSource)
  const findings = await page.evaluate(async () => {
    const { violations } = await (window as any).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map((it: any) => `${it.id}: ${it.nodes[0].html} ${it.nodes[0].failureSummary}`)
  })
  await page.setViewportSize({ width: 1440, height: 1000 })
  expect([where, findings]).toEqual([where, []])
}

test('a tester drafts, nothing personal leaves, all is back, the officer verifies the log', async () => {
  const { context, page } = await signIn('Svenja Öhlers')
  await accessible(page, 'start')
  await page.goto(`${product.address}/szenarien`)
  await page
    .getByRole('link', { name: /Anhörung/ })
    .first()
    .click()
  await page.getByLabel('mit leerem Formular').check()
  await accessible(page, 'scenario')
  await page.getByRole('button', { name: 'Lauf beginnen' }).click()
  await page.waitForURL(/\/laeufe\//)

  // 1 Angaben; the facts come as a file.
  await page.getByLabel(/^Empfängerin oder Empfänger/).fill('Frau Dragana Stanković')
  await page.getByLabel(/^Geburtsdatum/).fill('1991-09-03')
  await page.getByLabel(/^Anschrift/).fill('Birkenstraße 112, 34987 Lindenbrunn')
  await page.getByLabel(/^BG-Nummer/).fill('43502//0054321')
  await page.getByLabel(/^Kundennummer/).fill('917K305528')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'sachverhalt.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(facts),
    })
  await expect.poll(() => page.getByLabel(/^Sachverhalt/).inputValue(), { timeout: 20_000 }).toContain('Haberkorn')
  await page
    .getByLabel(/^Beabsichtigte Entscheidung/)
    .fill('Teilweise Aufhebung des Bescheids vom 12.02.2026, Erstattung von 1.008,00 €.')
  await page.getByLabel(/^Vorschriften/).fill('§ 48 Abs. 1 Satz 2 Nr. 3 SGB X, § 50 Abs. 1 SGB X')
  await page.getByLabel(/^Zeitraum/).fill('01.06.2026 bis 31.08.2026')
  await page.getByLabel(/^Äußerungsfrist/).fill('2026-12-28')
  await accessible(page, 'step 1')
  await page
    .getByRole('button', { name: /^Weiter|Was verlässt/ })
    .last()
    .click()

  // 2 What leaves the house.
  const release = page.getByRole('button', { name: /^Freigeben/ })
  await release.waitFor()
  await page.getByRole('button', { name: '[ANSCHRIFT_1]' }).first().waitFor()
  const shown = await page.getByRole('main').innerText()
  expect(shown).toContain('[BG_NUMMER_1]')
  await accessible(page, 'step 2')

  // What nobody recognised is replaced by hand, what is none of a person's is left visible; a name of the form is not.
  await page.evaluate(selectText, byHand.hidden)
  await page.keyboard.press('e')
  await page.getByLabel('Art der Angabe').selectOption('Ort')
  await page.getByRole('button', { name: 'Überall ersetzen' }).click()
  await page
    .getByText(/wird an 2 Stellen ersetzt als: Ort/)
    .first()
    .waitFor()
  await page.locator('.rl-ph', { hasText: 'PERSON_3' }).click()
  await page.getByRole('button', { name: 'Sichtbar lassen' }).click()
  await page
    .getByText(/bleibt an einer Stelle sichtbar/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: '[PERSON_1]' }).first().click()
  await page.getByText(/gehört zweifelsfrei zu einer Person/).waitFor()
  await accessible(page, 'step 2, decided')
  await page.keyboard.press('Escape')
  await release.click()

  // 3 The draft, echoed by the provider, with the names put back.
  await page.getByText('Fertig', { exact: true }).first().waitFor({ timeout: 60_000 })
  const sent = provider.requests.at(-1)!
  for (const detail of details) expect([detail, sent.text.includes(detail)]).toEqual([detail, false])
  expect([byHand.hidden, byHand.kept].map(words => sent.text.includes(words))).toEqual([false, true])
  const draft = await page.getByRole('main').innerText()
  for (const words of Object.values(byHand)) expect([words, draft.includes(words)]).toEqual([words, true])
  for (const detail of details) expect([detail, draft.includes(detail)]).toEqual([detail, true])
  await accessible(page, 'step 3')

  // Everything is there after a reload.
  await page.reload()
  await page.getByText('Haberkorn').first().waitFor()

  // 4 The rating.
  await page.getByRole('button', { name: 'Entwurf bewerten' }).click()
  const fours = page.locator('fieldset input[type=radio][value="4"]')
  await fours.first().waitFor({ state: 'attached' })
  for (let i = 0; i < (await fours.count()); i++)
    await fours.nth(i).evaluate(radio => (radio as HTMLInputElement).click())
  await page.getByRole('radio', { name: /2 bis 10/ }).evaluate(radio => (radio as HTMLInputElement).click())
  await accessible(page, 'step 4')
  await page.getByRole('button', { name: 'Bewertung abschließen' }).click()
  const stored = () =>
    page.evaluate(async () => {
      const id = location.pathname.split('/').at(-1)
      const { runs } = await (await fetch(`/api/conversations/${id}`)).json()
      return runs[0].rating && { ...runs[0].rating, updatedAt: '' }
    })
  await expect.poll(stored, { timeout: 20_000 }).toMatchObject({
    overall: 4,
    effort: '2-to-10',
    scores: { richtigkeit: 4, vollstaendigkeit: 4, rechtsbezug: 4, verstaendlichkeit: 4, ton: 4 },
  })
  await context.close()

  // The data protection officer.
  const officer = await signIn('Dr. Almut Reinwald')
  await officer.page.goto(`${product.address}/datenschutz/protokoll`)
  await officer.page.locator('tbody').getByText('abgeschlossen').first().waitFor()
  await officer.page.getByRole('button', { name: 'Jetzt prüfen' }).click()
  await officer.page
    .getByText(/Unversehrt/)
    .first()
    .waitFor()
  const log = await officer.page.getByRole('main').innerText()
  for (const detail of [...details, ...Object.values(byHand)])
    expect([detail, log.includes(detail)]).toEqual([detail, false])
  await accessible(officer.page, 'log')
  await officer.context.close()

  const verified = await product.command(['audit', 'verify'])
  expect([verified.code, verified.stderr]).toEqual([0, ''])
  expect(complaints).toEqual([])
})
