import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Calendar } from '@/lib/cases/calendar'
import type { FoundPromise, Said } from '@/lib/cases/promises/find'
import { loadPromises, type PromiseFinder, promiseLanguages } from '@/lib/cases/promises/load'
import { english, german, held, type Labelled } from './promised-sentences'

const day = [{ from: 9 * 60, to: 17 * 60 }]
const BERLIN: Calendar = {
  kind: 'hours',
  zone: 'Europe/Berlin',
  week: [day, day, day, day, day, [], []],
  holidays: [],
}
const NOON = Date.parse('2026-06-05T12:00+02:00')
const said: Said = { at: NOON, calendar: BERLIN, zone: 'UTC', from: 'reply' }
const en = await loadPromises('en')
const de = await loadPromises('de')

/** The days that were found, with the time where the label has one. */
function daysOf(found: readonly FoundPromise[], labels: readonly string[]): string[] {
  return found.map(({ dueAt }, i) => {
    const local = DateTime.fromMillis(dueAt, { zone: 'Europe/Berlin' })
    return local.toFormat(labels[i]?.includes(':') ? 'yyyy-MM-dd HH:mm' : 'yyyy-MM-dd')
  })
}

interface Agreement {
  precision: number
  recall: number
  wrong: string[]
}

/** Of the promises that were found how many are labelled so, and of those labelled how many were found. */
function agreement(find: PromiseFinder, set: readonly Labelled[]): Agreement {
  let [right, found, labelled] = [0, 0, 0]
  const wrong: string[] = []
  for (const [sentence, ...labels] of set) {
    const days = daysOf(find(sentence, said), labels)
    const hits = days.filter((one) => labels.includes(one)).length
    right += hits
    found += days.length
    labelled += labels.length
    if (hits < Math.max(days.length, labels.length)) wrong.push(`${sentence} ${days.join(', ')}`)
  }
  return { precision: right / found, recall: right / labelled, wrong }
}

describe('labelled sentences', () => {
  it('are at least 120, a third without a promise', () => {
    const all = [...english, ...german, ...held.en, ...held.de]
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(all.filter(([, ...due]) => due.length === 0).length).toBeGreaterThan(all.length / 3)
    expect(new Set(all.map(([sentence]) => sentence)).size).toBe(all.length)
  })

  it.each([
    ['English', en, english],
    ['German', de, german],
  ] as const)('%s, where the rules were made', (_, find, set) => {
    const { precision, recall, wrong } = agreement(find, set)
    expect({ precision, recall, wrong }).toEqual({ precision: 1, recall: 1, wrong: [] })
  })

  it('held out: nine of ten were right when they were first read', () => {
    const both = [agreement(en, held.en), agreement(de, held.de)]
    for (const { precision, recall } of both) {
      expect(precision).toBeGreaterThanOrEqual(0.8)
      expect(recall).toBeGreaterThanOrEqual(0.85)
    }
  })
})

/** What is found in a reply, the moments as Berlin's clocks read. */
function read(text: string, more: Partial<Said> = {}) {
  return en(text, { ...said, ...more }).map(({ dueAt, orToday, past, ...rest }) => ({
    ...rest,
    due: berlin(dueAt),
    ...(orToday !== undefined && { orToday: berlin(orToday) }),
    ...(past && { past }),
  }))
}
const berlin = (at: number) =>
  DateTime.fromMillis(at, { zone: 'Europe/Berlin' }).toFormat('yyyy-MM-dd HH:mm')

describe('what is found', () => {
  it('is the sentence, its date and where that stands, due at the end of the work of that day', () => {
    const text = 'Dear Jane,\n\nI am sorry. I will send a new one by Tuesday. Kind regards'
    const [found, ...others] = read(text)
    expect(others).toEqual([])
    expect(found).toEqual({
      text: 'I will send a new one by Tuesday.',
      date: 'Tuesday',
      index: text.indexOf('Tuesday'),
      due: '2026-06-09 17:00',
    })
  })

  it('"by Friday", said on a Friday, is the next one, and may be today', () => {
    expect(read('I will send it by Friday.')).toMatchObject([
      { due: '2026-06-12 17:00', orToday: '2026-06-05 17:00' },
    ])
    const thursday = { at: NOON - 86_400_000 }
    expect(read('I will send it by Friday.', thursday)[0]).not.toHaveProperty('orToday')
    expect(read('I will send it by Friday.', thursday)[0]?.due).toBe('2026-06-05 17:00')
  })

  it('is due at the end of the day when nobody works then, or any more', () => {
    expect(read('I will send it by Sunday.')[0]?.due).toBe('2026-06-07 23:59')
    const evening = { at: Date.parse('2026-06-05T18:00+02:00') }
    expect(read('I will send it today.', evening)[0]?.due).toBe('2026-06-05 23:59')
    const always = { calendar: { kind: 'always' }, zone: 'Europe/Berlin' } as const
    expect(read('I will send it by Tuesday.', always)[0]?.due).toBe('2026-06-09 23:59')
  })

  it('is of the day in the team’s zone, not of the device', () => {
    const late = { at: Date.parse('2026-06-05T23:30+02:00') }
    expect(read('I will call you tomorrow.', late)[0]?.due).toBe('2026-06-06 23:59')
    const tokyo: Calendar = { ...BERLIN, zone: 'Asia/Tokyo' } as Calendar
    const [there] = en('I will call you tomorrow.', { ...said, ...late, calendar: tokyo })
    expect(there?.dueAt).toBe(Date.parse('2026-06-07T23:59+09:00'))
  })

  it('keeps the clock of the day over a change to winter time', () => {
    const before = { at: Date.parse('2026-10-23T12:00+02:00') }
    expect(read('I will call you on Monday at 10am.', before)[0]?.due).toBe('2026-10-26 10:00')
    expect(read('I will send it by Monday.', before)[0]?.due).toBe('2026-10-26 17:00')
  })

  it('says when a promised day has passed', () => {
    expect(read('I will have it done by 3 June.')).toMatchObject([
      { due: '2026-06-03 23:59', past: true },
    ])
    expect(read('I will have it done by 3 June 2025.')).toMatchObject([{ past: true }])
  })

  it('is any date in a slot, which holds nothing else', () => {
    const slot = { from: 'slot' } as const
    expect(read('Tuesday', slot)[0]?.due).toBe('2026-06-09 17:00')
    expect(read('by the end of next week', slot)[0]?.due).toBe('2026-06-12 17:00')
    expect(read('soon', slot)).toEqual([])
  })

  it('is each promise once', () => {
    expect(read('I will call you tomorrow. I will write on Monday.')).toHaveLength(2)
    expect(read('')).toEqual([])
  })

  it('is read in every language that is offered', async () => {
    const texts = { en: 'I will call you tomorrow.', de: 'Ich rufe Sie morgen an.' }
    for (const language of promiseLanguages) {
      const find = await loadPromises(language)
      expect(find(texts[language], said)).toHaveLength(1)
    }
  })

  it('takes no long time over a long text, nor throws at any', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        for (const one of [...en(text, said), ...de(text, said)]) {
          expect(text.slice(one.index, one.index + one.date.length)).toBe(one.date)
          expect(Number.isFinite(one.dueAt)).toBe(true)
        }
      }),
    )
    const long = 'I will call you by Friday, and then again on Monday. '.repeat(400)
    expect(en(long, said).length).toBe(2)
  })
})
