import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import { sentIn, talliesOf, useFor } from '@/lib/replies/use'
import { freshenCases, isStale } from '@/lib/store/case-index'
import { data } from '@/lib/store/data'
import { saveDraft } from '@/lib/store/drafts'
import { beginImport, finishImport, importResponses } from '@/lib/store/imports'
import { journal } from '@/lib/store/journal'
import { answerSubmission, recordSubmission } from '@/lib/store/sends'
import { logWithoutCase, takeStep } from '@/lib/store/steps'
import { templateUse } from '@/lib/store/template-use'
import { DAY, entry, HOUR, JANE, KIM, LEE, PAT, RULES, response, START } from '../cases/examples'
import { writesOf } from './transactions'

const NOW = START + 60 * HOUR
const kim = new Set(['kim lee'])

beforeEach(async () => {
  await Promise.all([data, journal].flatMap((db) => db.tables.map((table) => table.clear())))
})

async function bring(responses: ReturnType<typeof response>[], at = START) {
  const { id } = await beginImport('nps.csv', 0, at)
  const incoming = responses.map((one, row) => ({ response: one, row }))
  await importResponses(id, incoming, RULES.windowMs)
  await finishImport(id, at)
}

/** As a reply goes into the log: submitted, and the agent said that it was sent. */
async function send(template: string, at: number, { address = JANE, agent = KIM } = {}) {
  const key = `https://desk.example/${address}`
  const ticket = {
    ...{ key, helpdesk: 'rt5', id: '1', url: key, subject: 'x', reading: false },
    requesters: [{ address }],
    agent,
  }
  const inserted = { at, template: { id: template, title: template }, fingerprint: 'f' }
  await saveDraft({ key, helpdesk: 'rt5', id: '1', url: key }, { address, inserted })
  await recordSubmission(ticket, '', START + at * HOUR)
  await answerSubmission(key, true, START + at * HOUR, RULES)
}

const followedOf = async (template: string) => (await templateUse()).get(template)?.followed
const idOf = async (template: string) => {
  const all = await journal.interventions.toArray()
  const found = all.find((one) => one.kind === 'reply-sent' && one.template?.id === template)
  return found?.id ?? ''
}

describe('the use of templates', () => {
  it('is counted with each send, in its one strict transaction: by the team and by the one who asks', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES, NOW)
    const writes = await writesOf(() => send('late', 1))
    expect(writes.at(-1)).toEqual({
      stores: ['cases', 'drafts', 'interventions', 'sent', 'uses'],
      durability: 'strict',
      committed: true,
    })
    await send('late', 2, { address: PAT, agent: LEE })
    expect(await templateUse(kim)).toEqual(
      new Map([
        [
          'late',
          {
            uses: 2,
            mine: 1,
            lastAt: START + 2 * HOUR,
            followed: {
              ...{ recovered: 0, improved: 0, unchanged: 0, worse: 0, silent: 0 },
              waiting: 1,
            },
          },
        ],
      ]),
    )
  })

  it('knows what followed once the next response came in, and silence once it lasted', async () => {
    await bring([response('r1', 3, 0), response('p1', 2, 0, { address: PAT })])
    await freshenCases(RULES, NOW)
    await send('late', 1)
    await send('late', 1, { address: PAT })
    await bring([response('r2', 9, 30)], START + 30 * HOUR)
    await freshenCases(RULES, NOW)
    expect(await followedOf('late')).toMatchObject({ recovered: 1, waiting: 1, silent: 0 })
    const later = START + HOUR + 90 * DAY
    expect(await isStale(RULES, later - 1)).toBe(false)
    expect(await isStale(RULES, later)).toBe(true)
    await freshenCases(RULES, later)
    expect(await isStale(RULES, later)).toBe(false)
    expect(await followedOf('late')).toMatchObject({ recovered: 1, waiting: 0, silent: 1 })
  })

  it('goes when the send is taken back, with the last time', async () => {
    await bring([response('r1', 3, 0)])
    await freshenCases(RULES, NOW)
    await send('late', 1)
    await send('price', 2)
    await send('late', 3, { address: PAT })
    const undo = entry('u', 'undone', 5, { undoes: await idOf('price'), responseId: 'r1' })
    expect(
      await takeStep('r1', { kind: 'undo', undoes: await idOf('price') } as never, undo, RULES),
    ).toBe(undefined)
    const [last] = (await journal.interventions.where('address').equals(PAT).toArray()).map(
      ({ id }) => id,
    )
    await logWithoutCase(entry('v', 'undone', 6, { undoes: last ?? '', address: PAT }), RULES)
    const use = await templateUse()
    expect([...use.keys()]).toEqual(['late'])
    expect(use.get('late')).toMatchObject({ uses: 1, lastAt: START + HOUR })
  })

  it('is made anew from a log that was there before it was counted', async () => {
    await bring([response('r1', 3, 0)])
    const template = { id: 'thanks', title: 'Thanks' }
    await journal.interventions.bulkAdd([
      entry('1', 'reply-sent', 1, { template, seen: 'agent', responseId: 'r1' }),
      entry('2', 'reply-sent', 2, { template, seen: 'agent', address: PAT }),
    ])
    expect(await templateUse()).toEqual(new Map())
    await freshenCases(RULES, NOW)
    expect((await templateUse()).get('thanks')).toMatchObject({ uses: 2 })
  })

  it('is what a count of the whole log says, for any story', async () => {
    const stories = fc.array(
      fc.record({
        what: fc.constantFrom('send', 'score', 'undo'),
        template: fc.constantFrom('late', 'price'),
        address: fc.constantFrom(JANE, PAT),
        agent: fc.constantFrom(KIM, LEE),
        score: fc.nat(10),
        freshen: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        await Promise.all([data, journal].flatMap((db) => db.tables.map((one) => one.clear())))
        for (const [i, { what, template, address, agent, score, freshen }] of story.entries()) {
          const at = i * 10
          if (what === 'send') await send(template, at, { address, agent })
          else if (what === 'score') {
            await bring([response(`r${i}`, score, at, { address })], START + at * HOUR)
          } else {
            const undoes = await idOf(template)
            const one = await journal.interventions.get(undoes)
            if (one) await logWithoutCase({ ...undone(`u${i}`, one), at: START + at * HOUR }, RULES)
          }
          if (freshen) await freshenCases(RULES, NOW)
        }
        await freshenCases(RULES, NOW)
        expect(await templateUse(kim)).toEqual(await counted())
      }),
      { numRuns: 25 },
    )
  })
})

const undone = (id: string, { address, id: undoes }: Intervention) =>
  entry(id, 'undone', 0, { undoes, address })

/** The same from the whole log at once. */
async function counted() {
  const log = await journal.interventions.toArray()
  const responses = (await data.buckets.toArray()).flatMap((bucket) => bucket.responses)
  const sent = [JANE, PAT].flatMap((address) => {
    const own = log.filter((one) => one.address === address)
    const theirs = responses.filter((one) => one.address === address)
    return sentIn(own, casesOf(theirs, own, RULES), theirs, NOW)
  })
  return new Map([...talliesOf(sent)].map(([id, tally]) => [id, useFor(tally, kim)]))
}
