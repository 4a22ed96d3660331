import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Product, settings, startProduct, temporaryData } from '../../server/test/product.ts'
import { launchBrowser } from './browser.ts'

/** Four eyes at the page: who hands a scenario in can't release it; while nobody has, nobody can begin with it. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const title = 'Anhörung vor Aufhebung und Erstattung'

let data: ReturnType<typeof temporaryData>
let product: Product
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  data = temporaryData()
  product = await startProduct(settings(data.dataDir))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  data.remove()
})

async function signIn(name: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(product.address)
  await page.getByText(name).first().click()
  await page.getByRole('heading', { level: 1, name: /Guten|Hallo/ }).waitFor()
  return page
}

async function accessible(page: Page, where: string): Promise<void> {
  await page.evaluate(axeSource)
  const findings = await page.evaluate(async () => {
    const { violations } = await (window as any).axe.run(document)
    return violations.map((it: any) => `${it.id}: ${it.nodes[0].html}`)
  })
  expect([where, findings]).toEqual([where, []])
}

/** Takes a step and waits until the page asks no more. */
async function take(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  await accessible(page, `asked: ${step}`)
  await page.getByRole('button', { name: /^Ja, / }).click()
  await page.getByRole('button', { name: 'Abbrechen' }).waitFor({ state: 'detached' })
}

async function offered(page: Page): Promise<boolean> {
  await page.goto(`${product.address}/szenarien`)
  await page.getByRole('link', { name: 'Eingangsbestätigung' }).waitFor()
  return (await page.getByRole('link', { name: title }).count()) > 0
}

test('withdrawn, handed in again, released by another person', async () => {
  const petra = await signIn('Petra Lindqvist')
  const tester = await signIn('Svenja Öhlers')
  expect(await offered(tester)).toBe(true)

  await petra.getByRole('link', { name: 'Fachprüfung', exact: true }).click()
  await petra.getByRole('heading', { name: 'Fachprüfung der Szenarien' }).waitFor()
  await petra.getByRole('link', { name: title }).click()
  await petra.getByRole('heading', { name: 'Was in dieser Fassung steht' }).waitFor()
  await accessible(petra, 'version')
  await take(petra, 'Zurückziehen')
  expect(await offered(tester)).toBe(false)

  await take(petra, 'Zur Fachprüfung geben')
  await petra.getByText(/Sie haben diese Fassung selbst zur Fachprüfung gegeben/).waitFor()
  expect(await petra.getByRole('button', { name: 'Freigeben', exact: true }).count()).toBe(0)

  const ruth = await signIn('Ruth Achterberg')
  await ruth.goto(`${product.address}/szenarien/fassungen`)
  await ruth.getByText('Sie können prüfen und freigeben.').waitFor()
  await accessible(ruth, 'reviews')
  await ruth.getByRole('link', { name: title }).click()
  // A return needs a reason.
  await ruth.getByRole('button', { name: 'Zurückgeben', exact: true }).click()
  await ruth.getByRole('button', { name: 'Ja, zurückgeben' }).click()
  await ruth.getByText('Bitte wählen Sie einen Grund.').waitFor()
  await ruth.keyboard.press('Escape')
  await take(ruth, 'Freigeben')
  expect(await offered(tester)).toBe(true)

  // What a check is about is one step away from the scenario.
  await tester.getByRole('link', { name: title }).click()
  await tester
    .getByRole('link', { name: /^Frist: genannt/ })
    .first()
    .click()
  await tester.waitForURL(/\/pruefungen#FRIST$/)
  await tester.locator('#FRIST:focus').waitFor()
  await accessible(tester, 'checks')
  await tester.goto(`${product.address}/szenarien/fassungen`)
  await tester.getByText('Dieser Bereich gehört zu einer anderen Rolle').waitFor()
  expect(complaints).toEqual([])
})
