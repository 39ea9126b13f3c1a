import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'

/** The Request Tracker that the tests run on (scripts/test.mjs brings one up where it can). */
export const rtUrl = process.env.RT_URL ?? 'http://127.0.0.1:4001'
export const noRt = process.env.RT_SKIP_REASON !== undefined

export interface Agent {
  name: string
  password: string
}
const root: Agent = { name: 'root', password: 'password' }

export async function rest(
  method: string,
  path: string,
  body?: unknown,
  as = root,
): Promise<unknown> {
  const response = await fetch(`${rtUrl}/REST/2.0/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${as.name}:${as.password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** An agent of this test's own, so that no other test's agent gets its signature or settings. */
export async function newAgent({ signature = '' } = {}): Promise<Agent> {
  const agent = { name: `agent-${randomUUID().slice(0, 8)}`, password: 'agentpass123' }
  await rest('POST', 'user', {
    Name: agent.name,
    Password: agent.password,
    RealName: 'Alex Agent',
    EmailAddress: `${agent.name}@demo.example`,
    Privileged: 1,
    Signature: signature,
  })
  const user = (await rest('GET', `user/${agent.name}`)) as { id: number }
  const groups = (await rest('POST', 'groups', [{ field: 'Name', value: 'Support agents' }])) as {
    items: { id: string }[]
  }
  await rest('PUT', `group/${groups.items[0]?.id}/members`, [String(user.id)])
  return agent
}

/** A ticket of this test's own. */
export function newTicket(): Promise<string> {
  return open(`customer-${randomUUID().slice(0, 8)}@customers.example`, 'Where is my order?')
}

/** A ticket from a customer of this name. */
export async function newTicketFrom(address: string, name: string, subject: string) {
  await rest('POST', 'user', { Name: address, EmailAddress: address, RealName: name })
  return open(address, subject)
}

async function open(requester: string, subject: string): Promise<string> {
  const ticket = (await rest('POST', 'ticket', {
    Queue: 'Support',
    Subject: subject,
    Requestor: requester,
    Content: 'Hi,\n\nI ordered two weeks ago.\n\nThanks,\nJane',
  })) as { id: string }
  return ticket.id
}

export async function signIn(page: Page, agent: Agent): Promise<void> {
  await page.goto(`${rtUrl}/`)
  await page.fill('input[name=user]', agent.name)
  await page.fill('input[name=pass]', agent.password)
  await page.click('#login input[type=submit]')
  await page.waitForSelector('.current-user', { state: 'attached' })
}

/** The agent's own setting: a plain textarea instead of the rich text editor. */
export async function wantPlainText(page: Page): Promise<void> {
  await page.goto(`${rtUrl}/Prefs/Other.html`)
  await page.check('#MessageBoxRichText-no', { force: true })
  await page.click('form[name=ModifyPreferences] input[name=Update]')
  await page.waitForSelector('text=Preferences saved')
}

interface Transaction {
  id: string
  Type: string
}

/** The ticket's transactions of a type, oldest first, each with its content as RT stored it. */
export async function stored(ticketId: string, type: string): Promise<string[]> {
  const { items } = (await rest('GET', `ticket/${ticketId}/history?fields=Type&per_page=100`)) as {
    items: Transaction[]
  }
  const found = items.filter(({ Type }) => Type === type)
  return Promise.all(found.map(({ id }) => contentOf(id)))
}

async function contentOf(transaction: string): Promise<string> {
  const { items } = (await rest(
    'GET',
    `transaction/${transaction}/attachments?fields=ContentType,Content`,
  )) as { items: { ContentType: string; Content?: string }[] }
  const message = items.find(({ Content }) => Content)
  return message?.Content ?? ''
}

/** Another agent's public reply. */
export async function replyAsAnother(ticketId: string): Promise<void> {
  await rest('POST', `ticket/${ticketId}/correspond`, {
    Content: 'I take over.',
    ContentType: 'text/plain',
  })
}
