import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { starterCauses } from '@/lib/cases/cause-list'
import { packSchema, templatesAsPack } from '@/lib/replies/packs/amends'
import { withCauses } from '@/lib/replies/packs/team-causes'
import { starters } from '@/lib/replies/starters'
import { anyTemplates } from './any-template'
import { problemOf, readJson, readText } from './read'

const NOW = Date.UTC(2026, 10, 22)
const [first] = starters
if (!first) throw new Error('No starters')
const pack = (templates: unknown[], more: object = {}) => ({
  format: 'amends-templates',
  version: 1,
  exportedAt: '2026-11-22T00:00:00.000Z',
  ...more,
  templates,
})

describe('a pack of templates', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyTemplates, (templates) => {
        const { incoming, refused } = readText(templatesAsPack(templates, [], NOW))
        expect(refused).toEqual([])
        expect(incoming.map(({ template }) => template)).toEqual(templates)
        expect(incoming.flatMap(({ notes }) => notes)).toEqual([])
      }),
    )
  })

  it('takes every starter, as it stands', () => {
    const { incoming, refused } = readText(templatesAsPack(starters, [], NOW))
    expect(refused).toEqual([])
    expect(incoming.map(({ template }) => template)).toEqual(starters)
  })

  it('names the own causes of its templates, and those only', () => {
    const parking = { id: 'parking', name: 'Parking' }
    const text = templatesAsPack(
      [{ ...first, causes: ['parking', 'price'] }],
      [parking, { id: 'noise', name: 'Noise' }],
      NOW,
    )
    expect(JSON.parse(text).causes).toEqual([parking])
    const { incoming, causes } = readText(text)
    expect(incoming[0]?.template.causes).toEqual(['parking', 'price'])
    expect(causes.missing).toEqual([parking])
    expect(withCauses(starterCauses, causes.missing).at(-1)).toEqual(parking)
  })

  it('finds a cause under the name that the team gave it; one nobody knows is left out and said', () => {
    const text = templatesAsPack(
      [
        { ...first, causes: ['parking'] },
        { ...first, id: 'other', status: 'approved', causes: ['ghost'] },
      ],
      [{ id: 'parking', name: 'Parking' }],
      NOW,
    )
    const { incoming, causes } = readText(text, [{ id: 'car-park', name: 'parking' }])
    expect(incoming[0]?.template.causes).toEqual(['car-park'])
    expect(causes.missing).toEqual([])
    expect(incoming[1]?.template).not.toHaveProperty('causes')
    expect(incoming[1]?.template.status).toBe('draft')
    expect(incoming[1]?.notes).toEqual([
      { code: 'cause-dropped', cause: 'ghost' },
      { code: 'set-to-draft' },
    ])
  })

  it('has a published schema that is that of the code', async () => {
    const text = `${JSON.stringify(packSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../docs/template-pack.schema.json')
  })
})

describe('a pack that is not right', () => {
  it('says where it stops being JSON', () => {
    expect(problemOf('{\n  "format": "amends-templates",\n  "version" 1\n}')).toEqual({
      ...{ code: 'not-json', line: 3, column: 13 },
    })
  })

  it('of a newer Amends is refused whole', () => {
    expect(problemOf(JSON.stringify(pack([first], { version: 2 })))).toEqual({
      ...{ code: 'future-version', version: 2, known: 1 },
    })
  })

  it.each([
    [{ exportedAt: 'yesterday' }, 'exportedAt'],
    [{ extra: 1 }, 'extra'],
    [{ causes: [{ id: 'Parking lot', name: 'x' }] }, 'causes[0].id'],
    [{ version: '1' }, 'version'],
  ])('with %j in its frame says what is wrong', (more, field) => {
    expect(problemOf(JSON.stringify(pack([first], more)))).toEqual({
      ...{ code: 'shape', format: 'Amends', field },
    })
  })

  it('refuses each template that is wrong, with its place; the others come in', () => {
    const { incoming, refused } = readJson(
      pack([
        { ...first, segments: ['detractor', 'fan'] },
        { ...first, loop: true },
        { ...first, text: 'Hello {{ customer.first_nam }}' },
        { ...first, text: 'Line one\n{% if customer.name %}never closed' },
        { ...first, text: 'a'.repeat(1_000_000) },
        { ...first, title: ' ' },
        'a text',
        first,
        first,
      ]),
    )
    expect(incoming.map(({ place }) => place)).toEqual([{ item: 8 }])
    expect(refused.map(({ place, reason }) => ({ ...place, ...reason }))).toMatchObject([
      { item: 1, code: 'field', field: 'segments[1]', value: 'fan' },
      { item: 2, code: 'field', field: 'loop', value: 'true' },
      { item: 3, code: 'text', problem: { code: 'unknown-variable', line: 1, column: 10 } },
      { item: 4, code: 'text', problem: { code: 'syntax', line: 2, column: 1 } },
      { item: 5, code: 'too-long', length: 1_000_000, limit: 20_000 },
      { item: 6, code: 'no-title' },
      { item: 7, code: 'field', field: '' },
      { item: 9, code: 'repeated', id: first.id },
    ])
  })

  it('cannot reach a prototype', () => {
    const text = JSON.stringify(pack([first])).replace('"id":', '"__proto__":{"polluted":1},"id":')
    const { incoming, refused } = readText(text)
    expect(incoming).toEqual([])
    expect(refused[0]?.reason).toEqual({ code: 'prototype-key', field: '__proto__' })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('loses what hides or turns the reading direction, and is a draft then', () => {
    const { incoming } = readJson(
      pack([{ ...first, text: 'Hello \u202emoc.elpmaxe\u202c, we\u200b did it.' }]),
    )
    expect(incoming[0]?.template).toMatchObject({
      text: 'Hello moc.elpmaxe, we did it.',
      status: 'draft',
    })
    expect(incoming[0]?.notes).toEqual([
      { code: 'hidden-removed', count: 3 },
      { code: 'set-to-draft' },
    ])
  })
})
