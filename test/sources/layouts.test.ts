import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fields } from '@/lib/sources/field'
import { headerKey } from '@/lib/sources/header-key'
import { layoutOf, layouts } from '@/lib/sources/layout'
import { readFile } from './read'

const folder = new URL('./fixtures/', import.meta.url)
const fixture = (name: string) => new File([readFileSync(new URL(name, folder))], name)

const AT = Date.UTC(2026, 7, 22, 13, 41, 54)
const COMMENT = 'Nobody answers my e-mails.'

/** What the first row of each fixture becomes; then how many come in and are refused. */
const expected: Record<string, [object, number, string[]?]> = {
  'formbricks.csv': [{ id: 'formbricks:cm7a1', externalId: 'u-1' }, 2, ['unanswered']],
  'formbricks.json': [{ id: 'formbricks:cm7a1', externalId: 'c1' }, 3],
  'qualtrics.csv': [
    { id: 'qualtrics:R_3abc', name: 'Jane Miller', externalId: '4711', answeredAt: AT + 1000 },
    2,
  ],
  'qualtrics.json': [
    {
      id: 'qualtrics:R_3abc',
      comment: 'Nobody answers my e-mails at all.',
      answeredAt: Date.UTC(2026, 7, 22, 19, 41, 55, 123),
    },
    3,
  ],
  'survey-monkey.csv': [{ id: 'surveymonkey:11812345678', name: 'Jane Miller' }, 2],
  'typeform.csv': [{ id: 'typeform:h3k9x0q7' }, 2],
  'typeform.json': [{ id: 'typeform:h3k9x0q7' }, 3],
  'google-forms.csv': [{ comment: 'Niemand antwortet auf meine E-Mails.' }, 2],
  'delighted.json': [{ id: 'delighted:210554372', name: 'Jane Miller' }, 3],
  'retently.json': [{ id: 'retently:64f0a1', survey: 'Orders', company: 'Customers Ltd' }, 2],
  'ask-nicely.json': [{ id: 'asknicely:54120', askedAt: 1_787_400_000_000 }, 2],
  'wootric.json': [{ id: 'wootric:901', externalId: '4711' }, 2],
  'satis-meter.json': [{ id: 'satismeter:64f0b1', externalId: '4711', survey: 'Orders' }, 2],
  'simplesat.json': [{ id: 'simplesat:7001', survey: 'Orders' }, 2],
  'survicate.ndjson': [{ id: 'survicate:r-1', survey: 'Orders' }, 2],
  'hubspot.json': [{ id: 'hubspot:301', survey: 'Orders' }, 2],
  'zendesk-nps.json': [
    {
      id: 'zendesk-nps:360001234567',
      externalId: '360009876543',
      answeredAt: Date.UTC(2022, 7, 22, 13, 41, 54),
      askedAt: Date.UTC(2022, 7, 20, 13, 41, 54),
    },
    2,
  ],
  'medallia-agent-connect.csv': [
    {
      id: 'medallia-agent-connect:55a1#stars',
      score: 2,
      metric: 'stars',
      scale: { min: 1, max: 5 },
    },
    2,
  ],
}

/** The second row, where it is of another metric. */
const others: Record<string, object> = {
  'delighted.json': { score: 2, metric: 'csat', scale: { min: 1, max: 5 } },
  'retently.json': { score: 4, metric: 'csat', scale: { min: 1, max: 5 } },
  'ask-nicely.json': { score: 4, metric: 'stars', scale: { min: 1, max: 5 } },
  'simplesat.json': { score: 4, metric: 'csat', scale: { min: 1, max: 5 } },
  'hubspot.json': { score: 0, metric: 'csat', scale: { min: 0, max: 2 } },
}

describe('a file in the documented shape', () => {
  it.each(Object.entries(expected))('%s', async (name, [first, count, refused = []]) => {
    const { inspection, responses, refusals } = await readFile(fixture(name))
    const id = inspection.format.layout
    expect(basename(name).split('.')[0]?.replaceAll('-', '')).toBe(id?.replaceAll('-', ''))
    expect(responses[0]).toMatchObject({
      ...{ address: 'jane.miller@customers.example', score: 3, comment: COMMENT, answeredAt: AT },
      source: id,
      ...first,
    })
    expect(responses).toHaveLength(count)
    expect(refusals.map(({ code }) => code)).toEqual(refused)
    expect(inspection.doubts).toEqual([])
    if (others[name]) expect(responses[1]).toMatchObject(others[name])
    else if (!('metric' in first)) expect(responses.every((one) => !one.metric)).toBe(true)
  })

  it('is there for every layout, and nothing else', () => {
    const files = readdirSync(folder).sort()
    expect(files).toEqual(Object.keys(expected).sort())
    const known = new Set(files.map((name) => name.split('.')[0]?.replaceAll('-', '')))
    expect(known).toEqual(new Set(layouts.map(({ id }) => id.replaceAll('-', ''))))
  })
})

describe('the layouts', () => {
  it('are known apart: no header is a sign of two', () => {
    for (const { id, signs } of layouts) {
      for (const sign of signs) expect(layoutOf([...sign])?.id).toBe(id)
    }
    expect(layoutOf(['email', 'score', 'date', 'comment', 'id', 'name'])).toBeUndefined()
  })

  it('name no header for two fields', () => {
    for (const { names } of layouts) {
      const keys = fields.flatMap((field) => names[field]?.map(headerKey) ?? [])
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    }
  })
})
