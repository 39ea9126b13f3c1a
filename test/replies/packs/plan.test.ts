import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyOf } from '@/lib/replies/family'
import { templatesAsPack } from '@/lib/replies/packs/amends'
import { templatesAsCsv } from '@/lib/replies/packs/csv-file'
import {
  type Choice,
  draftUnlessSound,
  planImport,
  resolveImport,
  usualChoice,
} from '@/lib/replies/packs/plan'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { anyTemplates } from './any-template'
import { counter, readText } from './read'

const own: Template = {
  ...{
    id: 'one',
    title: 'Late',
    status: 'approved',
    language: 'en',
    family: 'f',
    text: 'Old text',
  },
  ...{
    segments: ['detractor'],
    step: 'follow-up',
    describes: 'late',
    tags: ['a'],
    shortcut: 'late',
  },
}
const packOf = (...templates: Template[]) => readText(templatesAsPack(templates, [], 0)).incoming
const csvOf = (csv: string) => readText(csv).incoming

function writes(incoming: ReturnType<typeof packOf>, existing: Template[], choice?: Choice) {
  const planned = planImport(incoming, existing)
  return resolveImport(planned, (one) => choice ?? usualChoice(one), existing, counter())
}

it('what can not be used as it stands comes in as a draft, whatever the file says', () => {
  const sound = { ...own, text: 'Hello' }
  const lint = ({ text }: Template) => (text === 'Hello' ? [] : [{ severity: 'error' as const }])
  const checked = (template: Template, existing: Template[] = []) =>
    planImport(packOf(template), existing).map((one) => draftUnlessSound(one, lint))[0]?.incoming
  expect(checked(sound)?.template.status).toBe('approved')
  expect(checked(own)?.template.status).toBe('draft')
  expect(checked(own)?.notes).toEqual([{ code: 'set-to-draft' }])
  expect(checked(own, [own])?.template.status).toBe('approved')
})

describe('an import beside what is there', () => {
  it('of what is there changes nothing, from either file', () => {
    fc.assert(
      fc.property(anyTemplates, (templates) => {
        const csv = templatesAsCsv(templates)
          .replace(/^\ufeff/, '')
          .replace(/\r\n/g, '\n')
        for (const incoming of [packOf(...templates), csvOf(csv)]) {
          expect(planImport(incoming, templates).map(({ same }) => same)).not.toContain(false)
          expect(writes(incoming, templates)).toEqual([])
        }
      }),
    )
    expect(writes(packOf(...starters), [...starters])).toEqual([])
  })

  it('finds a clash by id, by title in the language, and by shortcut', () => {
    const by = (template: Partial<Template>) =>
      planImport(packOf({ ...own, ...template }), [own])[0]?.clash?.by
    expect(by({ text: 'New' })).toBe('id')
    expect(by({ id: 'two', title: 'LATE', shortcut: 'x' })).toBe('title')
    expect(by({ id: 'two', title: 'Other', family: 'g', shortcut: 'LATE' })).toBe('shortcut')
    expect(by({ id: 'two', language: 'de', shortcut: 'x' })).toBe(undefined)
    expect(by({ id: 'two', language: 'de' })).toBe(undefined)
    expect(by({ id: 'two', language: 'de', family: 'g' })).toBe('shortcut')
  })

  it('replaces under the id that is there', () => {
    const { tags: _, ...next } = { ...own, id: 'two', text: 'New text' }
    const [write] = writes(packOf(next), [own], 'replace')
    expect(write).toEqual({ template: { ...next, id: 'one' }, replaces: own, notes: [] })
  })

  it('leaves what a file does not say as it is when it replaces', () => {
    const [write] = writes(csvOf('title,text\nLate,New text'), [own], 'replace')
    expect(write?.template).toEqual({ ...own, text: 'New text', status: 'draft' })
  })

  it('keeps both under another id, title and family; the shortcut is dropped and said', () => {
    const taken = { ...own, id: 'second', title: 'Late (2)', shortcut: 'second' }
    const [write] = writes(packOf({ ...own, text: 'New text' }), [own, taken], 'keep-both')
    const { shortcut: _, ...rest } = own
    expect(write).toEqual({
      template: { ...rest, id: 'new-1', family: 'new-2', text: 'New text', title: 'Late (3)' },
      notes: [
        { code: 'title-numbered', title: 'Late (3)' },
        { code: 'shortcut-dropped', shortcut: 'late' },
      ],
    })
  })

  it('keeps a family together when it is kept beside the other', () => {
    const german = { ...own, id: 'eins', language: 'de' as const, shortcut: 'spaet' }
    const news = [own, german].map((one) => ({ ...one, text: 'New' }))
    const [en, de] = writes(packOf(...news), [own, german], 'keep-both')
    expect(en?.template.family).toBe(de?.template.family)
    expect(en?.template.family).not.toBe('f')
  })

  it('never stores two with one id, one title in a language or one shortcut', () => {
    const choices = fc.infiniteStream(fc.constantFrom<Choice>('replace', 'keep-both', 'leave-out'))
    fc.assert(
      fc.property(anyTemplates, anyTemplates, choices, (there, coming, stream) => {
        const existing = writes(packOf(...there), []).map(({ template }) => template)
        const near = coming.map((one, n) => ({ ...one, title: existing[n]?.title ?? one.title }))
        const planned = planImport(packOf(...near), existing)
        const done = resolveImport(planned, () => stream.next().value, existing, counter())
        const gone = new Set(done.map(({ template }) => template.id))
        const all = [
          ...existing.filter(({ id }) => !gone.has(id)),
          ...done.map((one) => one.template),
        ]
        const keys = [
          all.map(({ id }) => id),
          all.map(({ language, title }) => `${language} ${title.toLowerCase()}`),
        ]
        const owners = new Map<string, string[]>()
        for (const one of all) {
          const key = one.shortcut?.toLowerCase()
          if (key !== undefined) owners.set(key, [...(owners.get(key) ?? []), familyOf(one)])
        }
        for (const families of owners.values()) {
          if (families.length > 1) expect(new Set(families).size).toBe(1)
        }
        for (const key of keys) expect(new Set(key).size).toBe(key.length)
      }),
    )
  })
})
