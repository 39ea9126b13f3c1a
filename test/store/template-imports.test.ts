import { beforeEach, expect, it } from 'vitest'
import { planImport, resolveImport, usualChoice } from '@/lib/replies/packs/plan'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { journal } from '@/lib/store/journal'
import { saveTemplateDraft } from '@/lib/store/template-drafts'
import {
  importTemplates,
  lastTemplateImport,
  takeBackTemplateImport,
} from '@/lib/store/template-imports'
import { saveTemplate, saveTemplates, versionsOf } from '@/lib/store/template-versions'
import { allTemplates, templateWith } from '@/lib/store/templates'
import { templateOf } from '../replies/situations'
import { writesOf } from './transactions'

const [starter] = starters as readonly [Template]
const own = (id: string, changes: Partial<Template> = {}) =>
  templateOf('Hello {{ customer.first_name }}', { id, title: id, ...changes })
const at = (now: number) => ({ by: { name: 'Kim' }, now })
const bring = (templates: Template[], now = 10) => importTemplates(templates, 'pack.json', at(now))

beforeEach(async () => {
  for (const table of journal.tables) await table.clear()
})

it('brings in all or none, in one strict transaction', async () => {
  const writes = await writesOf(() => bring([own('a'), own('b')]))
  expect(writes).toEqual([
    {
      stores: ['templateImports', 'templateVersions', 'templates'],
      ...{ durability: 'strict', committed: true },
    },
  ])
  expect((await allTemplates()).slice(starters.length)).toEqual([own('a'), own('b')])

  await expect(bring([own('c'), { ...own('d'), title: '' }])).rejects.toThrow()
  expect(await templateWith('c')).toBeUndefined()
  expect((await lastTemplateImport())?.written).toEqual([
    { id: 'a', number: 1 },
    { id: 'b', number: 1 },
  ])
})

it('replaces as a new version; taken back, what was there stands again and what came is gone', async () => {
  await saveTemplates([own('a')], at(1))
  const news = [own('a', { text: 'New' }), { ...starter, text: 'Ours' }, own('b')]
  await bring(news)
  expect(await templateWith('a')).toEqual(news[0])
  expect((await versionsOf('a')).map(({ number }) => number)).toEqual([2, 1])

  expect(await takeBackTemplateImport(at(20))).toEqual({ removed: 1, restored: 2, kept: 0 })
  expect(await allTemplates()).toEqual([...starters, own('a')])
  expect((await versionsOf('a')).map(({ template }) => template.text)).toEqual([
    own('a').text,
    'New',
    own('a').text,
  ])
  expect(await lastTemplateImport()).toBeUndefined()
  expect(await takeBackTemplateImport(at(21))).toEqual({ removed: 0, restored: 0, kept: 0 })

  // What was taken back can come again.
  await bring(news, 30)
  expect(await templateWith('b')).toEqual(own('b'))
  expect(await templateWith('a')).toEqual(news[0])
})

it('taking back leaves alone what was changed since, and what is being changed', async () => {
  await bring([own('a'), own('b'), own('c')])
  await saveTemplate(own('a', { text: 'Mended' }), { ...at(11), basedOn: 1 })
  const form = own('b', { text: 'Half a sen' })
  await saveTemplateDraft({ key: 'd', id: 'b', since: 12, at: 12, basedOn: 1, form })
  expect(await takeBackTemplateImport(at(20))).toEqual({ removed: 1, restored: 0, kept: 2 })
  const left = (await allTemplates()).slice(starters.length)
  expect(left.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'Mended'],
    ['b', own('b').text],
  ])
})

it('of the same templates again, nothing is written', async () => {
  await bring([own('a', { shortcut: 'a' })])
  const existing = await allTemplates()
  const incoming = existing.map((template, index) => {
    const one = { template, said: template, notes: [], ownId: true, whole: true }
    return { ...one, place: { item: index + 1 } }
  })
  const planned = planImport(incoming, existing)
  expect(resolveImport(planned, usualChoice, existing, () => 'x')).toEqual([])
})
