import type { Frame, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import type { Draft } from '@/lib/store/journal'
import { launchAmends } from '../../scripts/browser.mjs'
import { JANE } from '../cases/examples'
import { type Amends, addSite, patiently, sidebarIn } from './helpdesk-page'
import { type SendDesk, serveSendDesk } from './send-desk'
import {
  assets,
  chatwootPage,
  conversation,
  freescoutPage,
  html,
  jane,
  MESSAGES,
} from './send-pages'
import { answered, store } from './sidebar-data'

/**
 * Sends as the real extension sees them in the requests of a page, on servers that behave as
 * Chatwoot's, Zammad's and FreeScout's do in what is known of them.
 */
let amends: Amends
let ours: Page
let chatwoot: SendDesk
let zammad: SendDesk
let freescout: SendDesk

beforeAll(async () => {
  chatwoot = await serveSendDesk(
    { '/app/accounts/2/conversations/15': chatwootPage },
    { [conversation]: { id: 15, meta: { sender: jane } } },
  )
  zammad = await serveSendDesk({ '/': html('') }, { '/api/v1/tickets/5': { assets } })
  freescout = await serveSendDesk({ '/conversation/12': freescoutPage, '/mailbox/1': html('') })
  const desks = [chatwoot, zammad, freescout]
  amends = await launchAmends({ grant: desks.map(({ origin }) => `${origin}/*`) })
  await addSite(amends, chatwoot.origin, 'Chatwoot')
  await addSite(amends, zammad.origin, 'Zammad')
  await addSite(amends, freescout.origin, 'FreeScout')
  ours = await amends.context.newPage()
  await ours.goto(amends.url('manifest.json'))
})
afterAll(async () => {
  await amends.close()
  await Promise.all([chatwoot, zammad, freescout].map((desk) => desk.close()))
})

const pages: Page[] = []
beforeEach(async () => {
  await store(amends, { responses: [answered('a', 3, 22)] })
  for (const desk of [chatwoot, zammad, freescout]) {
    Object.assign(desk, { answers: {}, gate: Promise.resolve(), sent: [] })
  }
})
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()))
})

async function open(url: string): Promise<{ page: Page; sidebar: Frame }> {
  const page = await amends.context.newPage()
  pages.push(page)
  await page.goto(url)
  const sidebar = await sidebarIn(page)
  await sidebar.getByText('Detractor').first().waitFor()
  return { page, sidebar }
}

const stored = <T>(name: 'interventions' | 'drafts') =>
  ours.evaluate(async (store) => {
    const opening = indexedDB.open('amends-journal')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const all = opening.result.transaction(store).objectStore(store).getAll()
    await new Promise((resolve) => all.addEventListener('success', resolve))
    opening.result.close()
    return all.result
  }, name) as Promise<T[]>
const log = async () =>
  (await stored<Intervention>('interventions')).filter(({ kind }) => kind === 'reply-sent')
const draft = async () => (await stored<Draft>('drafts'))[0]
const logged = (count: number) => expect.poll(log, patiently).toHaveLength(count)
const submitted = () => expect.poll(async () => (await draft())?.submitted, patiently)

/** As the page's own script does; whatever comes of it. */
const ask = (page: Page, method: string, to: string, body: object | undefined) =>
  page.evaluate(
    ([method, to, text]) =>
      fetch(to, {
        method,
        body: text ?? null,
        headers: { 'content-type': 'application/json' },
      }).then(
        ({ status }) => status,
        () => 0,
      ),
    [method, to, body && JSON.stringify(body)] as const,
  )
const askForm = (page: Page, to: string, fields: Record<string, string>) =>
  page.evaluate(
    ([to, form]) => fetch(to, { method: 'POST', body: new URLSearchParams(form) }).then(() => 1),
    [to, fields] as const,
  )

const stopWorker = async () => {
  const cdp = await amends.context.newCDPSession(ours)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await cdp.detach()
}

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('on Chatwoot', () => {
  const openConversation = () => open(`${chatwoot.origin}/app/accounts/2/conversations/15`)
  const send = (page: Page, body: object) => ask(page, 'POST', MESSAGES, body)

  test('a reply that was answered with 2xx is logged, for its customer, once', async () => {
    const { page, sidebar } = await openConversation()
    chatwoot.answers[`POST ${MESSAGES}`] = { status: 200 }
    await send(page, { content: 'Sorry', private: false, echo_id: '1' })
    await logged(1)
    expect(await log()).toMatchObject([{ address: JANE, seen: 'helpdesk', ticket: { id: '15' } }])
    await sidebar
      .getByText(/^Reply sent by/)
      .first()
      .waitFor()
    expect(JSON.stringify([await log(), await stored('drafts')])).not.toContain('Sorry')
  })

  test('notes, readings, refusals and other conversations are not; files come as a form', async () => {
    const { page } = await openConversation()
    const other = MESSAGES.replace('15', '16')
    chatwoot.answers = {
      [`POST ${MESSAGES}`]: { status: 200 },
      [`GET ${MESSAGES}`]: { status: 200 },
      [`POST ${other}`]: { status: 200 },
    }
    await send(page, { content: 'x', private: true })
    await ask(page, 'GET', MESSAGES, undefined)
    await ask(page, 'POST', other, { private: false })
    chatwoot.answers[`POST ${MESSAGES}`] = { status: 422 }
    await send(page, { content: 'x', private: false })
    chatwoot.answers[`POST ${MESSAGES}`] = { status: 200 }
    await page.evaluate((to) => {
      const form = new FormData()
      form.append('private', 'false')
      form.append('files[]', new Blob(['text']), 'file.txt')
      return fetch(to, { method: 'POST', body: form }).then(() => 1)
    }, MESSAGES)
    await logged(1)
    expect(chatwoot.sent).toHaveLength(5)
    expect((await draft())?.submitted).toBeUndefined()
  })

  test.each([
    ['an error of the server', { status: 502 }],
    ['an answer that never comes', 'break off' as const],
  ])('%s is asked about, also after a reload, and not counted before', async (_, answer) => {
    const { page, sidebar } = await openConversation()
    chatwoot.answers[`POST ${MESSAGES}`] = answer
    await send(page, { private: false })
    await sidebar.getByText(t.wasItSent.title).waitFor()
    await page.reload()
    const again = await sidebarIn(page)
    await again.getByText(t.wasItSent.title).waitFor()
    expect(await log()).toEqual([])
    await again.getByRole('button', { name: t.wasItSent.yes }).click()
    await logged(1)
    expect(await log()).toMatchObject([{ seen: 'agent' }])
  })

  test('the worker stopped between the request and its answer', async () => {
    const { page } = await openConversation()
    const waiting = gate()
    chatwoot.gate = waiting.opened
    chatwoot.answers[`POST ${MESSAGES}`] = { status: 200 }
    const sending = send(page, { private: false })
    await submitted().toMatchObject({ marker: '', to: [JANE] })
    expect(await log()).toEqual([])
    await stopWorker()
    waiting.open()
    expect(await sending).toBe(200)
    await logged(1)
  })

  test('a page of another site cannot make a send of it', async () => {
    await openConversation()
    const elsewhere = await amends.context.newPage()
    pages.push(elsewhere)
    await elsewhere.goto(`${zammad.origin}/`)
    chatwoot.answers[`POST ${MESSAGES}`] = { status: 200 }
    await elsewhere.evaluate(
      (to) => fetch(to, { method: 'POST', body: '{"private":false}', mode: 'no-cors' }),
      chatwoot.origin + MESSAGES,
    )
    expect(chatwoot.sent).toHaveLength(1)
    const { page } = await openConversation()
    await send(page, { private: false })
    await logged(1)
  })
})

describe('on Zammad', () => {
  const PUT = 'PUT /api/v1/tickets/5'
  const update = (page: Page, body: object) => ask(page, 'PUT', '/api/v1/tickets/5?all=true', body)
  const article = (parts: object) => ({
    id: 5,
    article: { type: 'email', internal: false, ...parts },
  })

  test('a public article is a reply; a note, a call and a mere update are none', async () => {
    const { page } = await open(`${zammad.origin}/#ticket/zoom/5`)
    zammad.answers[PUT] = { status: 200 }
    for (const parts of [{ internal: true }, { type: 'note' }, { type: 'phone' }]) {
      await update(page, article(parts))
    }
    await update(page, { state: 'closed' })
    await ask(page, 'PUT', '/api/v1/taskbar/9', article({}))
    await update(page, article({}))
    await logged(1)
    expect(zammad.sent).toHaveLength(6)
  })
})

describe('on FreeScout', () => {
  const AJAX = 'POST /conversation/ajax'
  const reply = { action: 'send_reply', conversation_id: '12', is_note: '', body: 'Sorry' }
  const openReply = () => open(`${freescout.origin}/conversation/12`)
  const held = () => submitted().toMatchObject({ until: expect.any(Number) })

  /** Brings the time at which the reply counts to now: the alarm wakes a worker that was stopped. */
  const passTime = async () => {
    await ours.evaluate(async () => {
      const opening = indexedDB.open('amends-journal')
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts')
      const all = drafts.getAll()
      await new Promise((resolve) => all.addEventListener('success', resolve))
      for (const one of all.result) {
        one.submitted.until = 1
        drafts.put(one)
      }
      await new Promise((resolve) => drafts.transaction.addEventListener('complete', resolve))
      opening.result.close()
    })
    await stopWorker()
    await ours.evaluate(`chrome.alarms.create('sends', { when: Date.now() })`)
  }

  test('a reply counts when the page has gone on and the time to take it back has passed', async () => {
    const { page } = await openReply()
    freescout.answers[AJAX] = { status: 200 }
    await askForm(page, '/conversation/ajax', { ...reply, action: 'save_draft' })
    await askForm(page, '/conversation/ajax', { ...reply, is_note: '1' })
    await askForm(page, '/conversation/ajax', reply)
    await page.goto(`${freescout.origin}/mailbox/1`)
    await held()
    expect(await log()).toEqual([])
    await passTime()
    await logged(1)
  })

  test('taken back in time it was not sent, though the worker was stopped in between', async () => {
    const { page } = await openReply()
    freescout.answers[AJAX] = { status: 200 }
    freescout.answers['GET /conversation/undo-reply/77'] = {
      status: 302,
      location: '/conversation/12',
    }
    await askForm(page, '/conversation/ajax', reply)
    await page.reload()
    await held()
    await stopWorker()
    await page.goto(`${freescout.origin}/conversation/12`)
    const sidebar = await sidebarIn(page)
    await sidebar.getByText('Detractor').first().waitFor()
    await page.evaluate(`location.assign('/conversation/undo-reply/77')`)
    await submitted().toBeUndefined()
    expect(await log()).toEqual([])
  })

  test('a refusal with 200 leaves the page where it is: nothing is counted', async () => {
    const { page } = await openReply()
    freescout.answers[AJAX] = { status: 200, json: { status: 'error' } }
    await askForm(page, '/conversation/ajax', reply)
    await submitted().toMatchObject({ marker: '' })
    expect((await draft())?.submitted).not.toHaveProperty('until')
    expect(await log()).toEqual([])
  })
})
