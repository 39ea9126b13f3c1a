import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { Step } from '@/lib/helpdesks/picker/protocol'
import { t } from '@/lib/i18n'
import { type Amends, helpdesksPage, inOurWorld, patiently } from './helpdesk-page'

const words = t.customHelpdesks

/** The options page, where the lead starts to point at the parts of a ticket. */
export async function startPointing(
  amends: Amends,
  { url, name, second = '' }: { url: string; name: string; second?: string },
): Promise<{ options: Page; tab: Page }> {
  const options = await helpdesksPage(amends)
  const form = options.getByRole('region', { name: words.title })
  await form.getByLabel(words.form.address).first().fill(url)
  await form.getByLabel(words.form.second).first().fill(second)
  await form.getByLabel(words.form.name).first().fill(name)
  const opened = amends.context.waitForEvent('page')
  await form.getByRole('button', { name: words.form.start }).first().click()
  return { options, tab: await opened }
}

/** Text of a part of the picker's panel: only its own world has a way to it. */
export function panelText(tab: Page, selector: string): Promise<unknown> {
  return inOurWorld(
    tab,
    `globalThis.amendsPicker?.overlay.root.querySelector(${JSON.stringify(selector)})?.textContent`,
  ).catch(() => undefined)
}

export async function asks(tab: Page, title: string): Promise<void> {
  await expect.poll(() => panelText(tab, 'h2'), patiently).toBe(title)
}

export const asksFor = (tab: Page, step: Step) => asks(tab, t.picker.steps[step].title)

/** Points with the mouse at what is there in the page, as the lead sees it. */
export async function pointAt(tab: Page, step: Step, selector: string): Promise<void> {
  await asksFor(tab, step)
  const box = await tab.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2]
  await tab.mouse.move(x, y)
  await tab.mouse.click(x, y)
}

/** Clicks a button of the panel. */
export async function press(tab: Page, label: string): Promise<void> {
  const place = async () =>
    (await inOurWorld(
      tab,
      `(() => {
        const all = [...(globalThis.amendsPicker?.overlay.root.querySelectorAll('button') ?? [])]
        const found = all.find((one) => one.textContent.startsWith(${JSON.stringify(label)}))
        const box = found?.getBoundingClientRect()
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })()`,
    ).catch(() => undefined)) as { x: number; y: number } | undefined
  await expect.poll(place, patiently).toBeDefined()
  const at = await place()
  if (at) await tab.mouse.click(at.x, at.y)
}

/** Keeps what was pointed at, and waits until Amends runs there. */
export async function saveIt(options: Page, name: string): Promise<void> {
  const save = options.getByRole('button', { name: words.review.save })
  await save.waitFor()
  await save.click()
  await options.getByText(words.list.saved(name)).waitFor()
}

/** Goes with the Tab key until this is framed, and takes it. */
export async function tabTo(tab: Page, step: Step, selector: string): Promise<void> {
  await asksFor(tab, step)
  const wanted = await tab.locator(selector).first().boundingBox()
  const framed = () =>
    inOurWorld(
      tab,
      `(() => {
        const { x, y, width } = globalThis.amendsPicker.overlay.root.querySelector('.box').getBoundingClientRect()
        return [x, y, width].map(Math.round).join(' ')
      })()`,
    )
  const goal = wanted && [wanted.x, wanted.y, wanted.width].map(Math.round).join(' ')
  for (let i = 0; i < 40 && (await framed()) !== goal; i++) await tab.keyboard.press('Tab')
  expect(await framed()).toBe(goal)
  await tab.keyboard.press('Enter')
}

/** Presses the panel's first button by keys: Tab leads there from anywhere in the page. */
export async function pressByKeys(tab: Page, title: string): Promise<void> {
  await asks(tab, title)
  const inPanel = () =>
    inOurWorld(
      tab,
      'Boolean(globalThis.amendsPicker.overlay.root.activeElement?.matches(".primary"))',
    )
  for (let i = 0; i < 40 && !(await inPanel()); i++) await tab.keyboard.press('Tab')
  expect(await inPanel()).toBe(true)
  await tab.keyboard.press('Enter')
}
