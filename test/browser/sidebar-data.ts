import type { Intervention } from '@/lib/cases/intervention'
import type { Ticket } from '@/lib/helpdesks/ticket'
import type { Response } from '@/lib/nps/response'
import { bucketOf, type ImportRecord } from '@/lib/store/data'
import type { Draft } from '@/lib/store/journal'
import type { launchAmends } from '../../scripts/browser.mjs'
import { HOUR, response } from '../cases/examples'

type Amends = Awaited<ReturnType<typeof launchAmends>>

/** What is stored before the sidebar opens. */
export interface Stored {
  responses?: Response[]
  imports?: ImportRecord[]
  log?: Intervention[]
  drafts?: Draft[]
}

/** Stores as the extension does; replaces whatever was stored. */
export async function store(amends: Amends, stored: Stored): Promise<void> {
  const { responses = [], imports = [], log = [], drafts = [] } = stored
  const buckets = [...new Set(responses.map(({ address }) => bucketOf(address)))].map((bucket) => ({
    bucket,
    responses: responses.filter(({ address }) => bucketOf(address) === bucket),
  }))
  const page = await amends.context.newPage()
  await page.goto(amends.url('manifest.json'))
  await page.evaluate(putAll, {
    'amends-data': { buckets, imports, touched: [] },
    'amends-journal': { interventions: log, drafts, cases: [], marks: [] },
  })
  await page.close()
}

/** Runs in the extension page; the databases are made as Dexie makes them (its versions times ten). */
async function putAll(databases: Record<string, Record<string, unknown[]>>): Promise<void> {
  const indexes: Record<string, [string, string[]]> = {
    buckets: ['bucket', []],
    imports: ['id', ['startedAt']],
    interventions: ['id', ['address', 'at', 'of']],
    drafts: ['key', []],
    touched: ['address', []],
    cases: ['id', ['address', 'open', 'cause', 'followUpAt']],
    marks: ['key', []],
  }
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise((resolve, reject) => {
      request.addEventListener('error', () => reject(request.error))
      request.addEventListener('success', resolve)
      request.addEventListener('complete', resolve)
    })
  const known = await indexedDB.databases()
  for (const [name, stores] of Object.entries(databases)) {
    // The product may have opened it before, and brought it up to its own version.
    const { version = 20 } = known.find((one) => one.name === name) ?? {}
    const opening = indexedDB.open(name, version)
    opening.onupgradeneeded = () => {
      for (const store of Object.keys(stores)) {
        const [keyPath, others] = indexes[store] ?? ['id', []]
        const made = opening.result.createObjectStore(store, { keyPath })
        for (const index of others) made.createIndex(index, index)
      }
    }
    await done(opening)
    const made = [...opening.result.objectStoreNames]
    const derived = made.filter((store) => ['directory', 'identities'].includes(store))
    const transaction = opening.result.transaction(
      [...Object.keys(stores), ...derived],
      'readwrite',
    )
    for (const store of derived) transaction.objectStore(store).clear()
    for (const [store, values] of Object.entries(stores)) {
      transaction.objectStore(store).clear()
      for (const value of values) transaction.objectStore(store).put(value)
    }
    await done(transaction)
    opening.result.close()
  }
}

/** What a ticket looks like to the sidebar; Jane Miller's unless said otherwise. */
export function ticketOf(change: Partial<Ticket> = {}): Ticket {
  return {
    key: 'https://desk.example/1',
    helpdesk: 'rt5',
    id: '1',
    url: 'https://desk.example/Ticket/Display.html?id=1',
    subject: 'Where is my order 1042?',
    requesters: [{ address: 'jane.miller@customers.example', name: 'Jane Miller' }],
    readFrom: 'api',
    reading: false,
    agent: { name: 'Alex Agent' },
    ...change,
  }
}

/** A response of Jane Miller's, so many hours ago; it came in an hour later. */
export function answered(
  id: string,
  score: number,
  hoursAgo: number,
  more: Partial<Response> = {},
): Response {
  const answeredAt = Date.now() - hoursAgo * HOUR
  const receivedAt = answeredAt + HOUR
  return { ...response(id, score, 0), answeredAt, receivedAt, survey: 'Order survey', ...more }
}
