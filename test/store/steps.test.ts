import { beforeEach, describe, expect, it } from 'vitest'
import { bucketOf, data } from '@/lib/store/data'
import { interventionsFor } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import { takeStep } from '@/lib/store/steps'
import { closed, entry, JANE, KIM, RULES, response } from '../cases/examples'

const taking = (id: string) => entry(id, 'owner-set', 1, { owner: KIM, responseId: 'r1' })
const take = (id: string) => takeStep('r1', { kind: 'owner-set', owner: KIM }, taking(id), RULES)

beforeEach(async () => {
  await Promise.all([journal.interventions.clear(), data.buckets.clear()])
  await data.buckets.put({ bucket: bucketOf(JANE), responses: [response('r1', 3, 0)] })
})

describe('takeStep', () => {
  it('logs what the case takes', async () => {
    expect(await take('1')).toBeUndefined()
    expect(await interventionsFor(JANE)).toEqual([{ ...taking('1'), after: [] }])
  })

  it('takes one of two that come at once', async () => {
    expect(await Promise.all([take('1'), take('2')])).toEqual([undefined, 'already-owner'])
    expect(await interventionsFor(JANE)).toHaveLength(1)
  })

  it('refuses a case that was closed elsewhere, and one that is not there', async () => {
    await journal.interventions.add(closed('c', 1, 'r1'))
    expect(await take('1')).toBe('case-closed')
    expect(await takeStep('gone', { kind: 'owner-set', owner: KIM }, taking('2'), RULES)).toBe(
      'unknown-case',
    )
  })

  it('takes back once', async () => {
    await take('1')
    const undo = (id: string) =>
      takeStep(
        'r1',
        { kind: 'undone', undoes: '1' },
        entry(id, 'undone', 2, { undoes: '1', responseId: 'r1' }),
        RULES,
      )
    expect([await undo('2'), await undo('3')]).toEqual([undefined, 'already-undone'])
  })
})
