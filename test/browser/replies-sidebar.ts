import type { Frame, Page } from 'playwright'
import { expect } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import type { InsertFailure } from '@/lib/frame/port'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import type { Draft } from '@/lib/store/journal'
import type { launchAmends } from '../../scripts/browser.mjs'
import { openSidebar, type SidebarFrame, store, ticketOf } from './sidebar-frame'

export type Amends = Awaited<ReturnType<typeof launchAmends>>

const HOUR = 3_600_000
export const JANE = 'jane.miller@customers.example'
export const WHAT = 'what you will do'
export const WHEN = 'by when'

/** Jane's latest response: two hours old, unhappy, with words about a delivery. */
export function late(): Response {
  const answeredAt = Date.now() - 2 * HOUR
  return {
    id: 'csv:late',
    address: JANE,
    score: 3,
    comment: 'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.',
    answeredAt,
    receivedAt: answeredAt + 1000,
    source: 'csv',
  }
}

export interface Start {
  responses?: Response[]
  composer?: ComposerState
  drafts?: Draft[]
  log?: Intervention[]
  width?: number
}

/** Jane's ticket in the built sidebar, the suggested replies drawn; what was stored is replaced. */
export async function start(amends: Amends, options: Start = {}) {
  const { responses = [late()], composer = 'public', drafts = [], log = [], width = 380 } = options
  await store(amends, { responses, drafts, log })
  return draw(amends, composer, width)
}

/** The same, with what is stored. */
export async function draw(amends: Amends, composer: ComposerState, width = 380) {
  const sidebar = await openSidebar(amends, { width })
  const ticket = ticketOf()
  await sidebar.tell({ type: 'layout', open: true, width, takeFocus: true })
  await sidebar.tell({ type: 'ticket', ticket })
  await sidebar.tell({ type: 'composer', ticketKey: ticket.key, state: composer })
  const { frame } = sidebar
  await frame.getByRole('heading', { name: t.replies.title }).waitFor()
  await frame.locator('body').focus()
  return { ...sidebar, keys: sidebar.page.keyboard }
}

export const gap = (frame: Frame, name: string) => frame.getByRole('textbox', { name, exact: true })

export async function openFirst({ frame, keys }: Awaited<ReturnType<typeof start>>) {
  await keys.press('1')
  await gap(frame, WHAT).waitFor()
}

export async function fill(frame: Frame) {
  await gap(frame, WHAT).fill('call the courier')
  await gap(frame, WHEN).fill('by Friday')
}

/** Everything of one kind that the sidebar told the page, once there is `count` of it. */
export async function heardOf(sidebar: SidebarFrame, type: string, count = 1) {
  await sidebar.page.waitForFunction(
    ([kind, least]) =>
      (window.sidebarWords ?? []).filter((one) => (one as { type: string }).type === kind).length >=
      Number(least),
    [type, count],
  )
  const heard = (await sidebar.heard()) as { type: string; request?: string; body?: unknown }[]
  return heard.filter((one) => one.type === type)
}

/** Answers an insert as the content script would. */
export async function answerInsert(
  sidebar: SidebarFrame,
  failure: InsertFailure | null,
  count = 1,
) {
  const [insert] = (await heardOf(sidebar, 'insert', count)).slice(-1)
  if (!insert?.request) throw new Error('Nothing to insert')
  await sidebar.tell({ type: 'inserted', request: insert.request, failure })
  return insert.body as { text: string; html: string }
}

/** What is stored of the reply that is being written. */
export function storedDraft(page: Page): Promise<Draft> {
  return page.evaluate(async () => {
    const request = indexedDB.open('amends-journal')
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const read = request.result.transaction('drafts').objectStore('drafts').getAll()
    await new Promise((resolve) => read.addEventListener('success', resolve))
    request.result.close()
    return read.result[0]
  })
}

/** Waits until the reply is stored as one that goes in by itself, or no longer is. */
export async function waitingStored(page: Page, waiting: boolean) {
  await expect.poll(async () => (await storedDraft(page)).insertWhenOpen ?? false).toBe(waiting)
}
