/**
 * Takes a screenshot of every page at three widths in both themes and lets axe-core look at each.
 *
 *   node client/e2e/look.ts http://127.0.0.1:8080 /tmp/look [page …]
 *
 * Needs a running server with AUTH=demo; signs in as the first person of each role it needs. Prints the findings of axe
 * (WCAG 2.2 A and AA, best practice), sideways scroll and console errors; ends with 1 if there is one.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'

const [server, folder, ...only] = process.argv.slice(2)
if (!server || !folder) {
  console.error('usage: node client/e2e/look.ts <server address> <folder for screenshots> [page …]')
  process.exit(2)
}

const widths = [1440, 1024, 390]
const themes = ['light', 'dark'] as const
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const roles = ['nobody', 'tester', 'dsb', 'admin', 'fachreview'] as const

type Look = {
  name: string
  as: (typeof roles)[number]
  path: string
  /** Only these. */
  widths?: number[]
  /** What to do before looking. */
  prepare?: (page: Page) => Promise<unknown>
}

const firstLink = (selector: string) => async (page: Page) => {
  const before = page.url()
  await page.locator(selector).first().click()
  await page.waitForURL(address => address.href !== before)
}

/** The latest run; where there is none, one is begun with the first test case. */
async function openRun(page: Page): Promise<void> {
  if ((await page.locator('tbody a').count()) === 0) {
    await page.goto('/szenarien')
    await firstLink('.rl-list a.title')(page)
    await page.getByRole('button', { name: 'Lauf beginnen' }).click()
    await page.waitForURL('**/laeufe/*')
    return
  }
  await firstLink('tbody a')(page)
}

/** The draft of the latest run; it is released if it wasn't yet, so that there is an entry in the log, too. */
async function openDraft(page: Page): Promise<void> {
  await openRun(page)
  const finished = page.getByText('Fertig', { exact: true }).first()
  const release = page.getByRole('button', { name: /^Freigeben/ })
  await finished.or(release).first().waitFor()
  if (await release.isVisible()) await release.click()
  await finished.waitFor({ timeout: 60_000 })
}

/** The draft with a few words changed, as the editor shows it. */
async function openEditor(page: Page): Promise<void> {
  await openDraft(page)
  await page.getByRole('button', { name: 'Bearbeiten' }).first().click()
  const field = page.locator('.rl-stretch').first()
  await field.waitFor()
  const text = await field.inputValue()
  const changed = text.replace('Angelegenheit', 'Sache')
  await field.fill(changed.endsWith('Danke.') ? changed : `${changed}\nDanke.`)
  await page.locator('.rl-draft__saved', { hasText: 'Gespeichert' }).first().waitFor()
}

async function openChanges(page: Page): Promise<void> {
  await openEditor(page)
  await page.getByRole('button', { name: 'Änderungen' }).first().click()
  await page.locator('.rl-ins').first().waitFor()
}

const openWindow = (name: string) => async (page: Page) => {
  await openEditor(page)
  await page.getByRole('button', { name }).first().click()
  await page.locator('.rl-pop li').first().waitFor()
}

/** The page has its heading and nothing on it is still loading. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await page.waitForFunction(() => document.querySelector('.rl-skeleton, main[aria-busy="true"]') === null)
  await page.evaluate(() => document.fonts.ready)
}

const looks: Look[] = [
  { name: 'anmelden', as: 'nobody', path: '/anmelden' },
  { name: 'barrierefreiheit', as: 'nobody', path: '/barrierefreiheit' },
  { name: 'datenschutz', as: 'nobody', path: '/datenschutz' },
  { name: 'impressum', as: 'nobody', path: '/impressum' },
  { name: 'start', as: 'tester', path: '/' },
  { name: 'szenarien', as: 'tester', path: '/szenarien' },
  { name: 'szenarien-leer', as: 'tester', path: '/szenarien?suche=Anh%C3%B6rung&klasse=A' },
  { name: 'szenario', as: 'tester', path: '/szenarien', prepare: firstLink('.rl-list a.title') },
  { name: 'laeufe', as: 'tester', path: '/laeufe' },
  { name: 'lauf', as: 'tester', path: '/laeufe', prepare: openRun },
  { name: 'entwurf', as: 'tester', path: '/laeufe', prepare: openDraft },
  { name: 'entwurf-bearbeiten', as: 'tester', path: '/laeufe', prepare: openEditor },
  { name: 'entwurf-aenderungen', as: 'tester', path: '/laeufe', prepare: openChanges },
  { name: 'entwurf-fassungen', as: 'tester', path: '/laeufe', prepare: openWindow('Fassungen') },
  { name: 'entwurf-export', as: 'tester', path: '/laeufe', prepare: openWindow('Exportieren') },
  { name: 'konto', as: 'tester', path: '/', prepare: page => page.locator('.rl-me').click() },
  {
    name: 'menue',
    as: 'tester',
    path: '/',
    widths: [390],
    prepare: page => page.getByRole('button', { name: 'Menü' }).click(),
  },
  { name: 'kein-zugriff', as: 'tester', path: '/datenschutz/protokoll' },
  { name: 'nicht-gefunden', as: 'tester', path: '/gibt-es-nicht' },
  { name: 'start-dsb', as: 'dsb', path: '/' },
  { name: 'protokoll', as: 'dsb', path: '/datenschutz/protokoll' },
  { name: 'protokoll-eintrag', as: 'dsb', path: '/datenschutz/protokoll', prepare: firstLink('tbody a') },
  {
    name: 'protokoll-geprueft',
    as: 'dsb',
    path: '/datenschutz/protokoll',
    prepare: async page => {
      await page.getByRole('button', { name: 'Jetzt prüfen' }).click()
      await page.locator('.rl-note--success, .rl-note--danger').first().waitFor()
    },
  },
  { name: 'modelle', as: 'admin', path: '/modelle' },
  { name: 'pruefungen', as: 'tester', path: '/pruefungen#FRIST' },
  { name: 'fassungen', as: 'fachreview', path: '/szenarien/fassungen' },
  { name: 'fassung', as: 'fachreview', path: '/szenarien/fassungen', prepare: firstLink('tbody a') },
  {
    name: 'fassung-frage',
    as: 'fachreview',
    path: '/szenarien/fassungen',
    prepare: async page => {
      await firstLink('tbody a')(page)
      const step = page.getByRole('button', { name: /^(Freigeben|Zur Fachprüfung|Zurückgeben|Zurückziehen)/ }).last()
      await step.click()
      await page.getByRole('button', { name: 'Abbrechen' }).waitFor()
    },
  },
  { name: 'fassungen-kein-zugriff', as: 'tester', path: '/szenarien/fassungen' },
]

mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
let findings = 0
try {
  for (const as of roles) {
    const mine = looks.filter(look => look.as === as && (only.length === 0 || only.includes(look.name)))
    if (mine.length > 0) await lookAs(browser, as, mine)
  }
} finally {
  await browser.close()
}
console.log(findings === 0 ? 'no findings' : `${findings} findings`)
process.exitCode = findings === 0 ? 0 : 1

async function lookAs(browser: Browser, as: Look['as'], mine: Look[]): Promise<void> {
  for (const colorScheme of themes) {
    const context = await browser.newContext({
      baseURL: server!,
      colorScheme,
      locale: 'de-DE',
      reducedMotion: 'reduce',
    })
    if (as !== 'nobody') await signIn(context, as)
    for (const look of mine) for (const width of look.widths ?? widths) await lookAt(context, look, width, colorScheme)
    await context.close()
  }
}

async function signIn(context: BrowserContext, role: string): Promise<void> {
  const people: { id: string; memberships: { tenantId: string; roles: string[] }[] }[] = await (
    await context.request.get('/api/sign-in/people')
  ).json()
  for (const { id, memberships } of people) {
    const membership = memberships.find(({ roles }) => roles.includes(role))
    if (!membership) continue
    const answer = await context.request.post('/api/sign-in', {
      data: { personId: id, tenantId: membership.tenantId },
    })
    if (!answer.ok()) throw new Error(`sign-in as ${role}: ${answer.status()}`)
    return
  }
  throw new Error(`nobody has the role ${role}`)
}

async function lookAt(context: BrowserContext, look: Look, width: number, theme: string): Promise<void> {
  const page = await context.newPage()
  const say = (text: string) => {
    findings++
    console.log(`${look.name} ${width} ${theme}: ${text}`)
  }
  page.on('console', message => {
    // A refused call that the page shows as what it is (401, 404) is no error of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) say(message.text())
  })
  page.on('pageerror', error => say(String(error)))
  await page.setViewportSize({ width, height: 900 })
  await page.goto(look.path)
  await settled(page)
  await look.prepare?.(page)
  await settled(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (overflow > 0) say(`scrolls sideways by ${overflow} px`)
  await page.screenshot({ path: join(folder!, `${look.name}-${width}-${theme}.png`), fullPage: true })
  for (const violation of await axe(page)) say(violation)
  // WCAG 1.4.10: 320 px, without a picture.
  if (width === Math.min(...widths)) {
    await page.setViewportSize({ width: 320, height: 900 })
    const narrow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (narrow > 0) say(`scrolls sideways by ${narrow} px at 320 px`)
  }
  await page.close()
}

/** Through the debugger: the page's own CSP lets no script in. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  })
}
