import { liveQuery } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { journal } from '@/lib/store/journal'
import {
  allTemplateDrafts,
  dropTemplateDraft,
  saveTemplateDraft,
  takeOverDraft,
  templateDraftsOf,
} from '@/lib/store/template-drafts'
import type { TemplateDraft } from '@/lib/store/template-rows'
import {
  currentNumber,
  duplicate,
  restore,
  saveTemplate,
  saveTemplates,
  setStatus,
  versionsOf,
} from '@/lib/store/template-versions'
import { allTemplates, moveTemplate, templateWith } from '@/lib/store/templates'
import { templateOf } from '../replies/situations'
import { writesOf } from './transactions'

const KIM = { name: 'Kim' }
const at = (now: number) => ({ by: KIM, now })
const [first, second] = starters as readonly [Template, Template]
const own = (id: string, changes: Partial<Template> = {}) =>
  templateOf('Hello {{ customer.first_name }}', { id, title: id, ...changes })
const ids = async () => (await allTemplates()).map(({ id }) => id)
const changed = { ...first, text: 'Hello, as the team says it.' }

beforeEach(async () => {
  const { templates, templateVersions, templateDrafts, templateOrder } = journal
  for (const table of [templates, templateVersions, templateDrafts, templateOrder]) {
    await table.clear()
  }
})

describe('the team’s templates', () => {
  it('are the starters until something is changed', async () => {
    expect(await allTemplates()).toEqual(starters)
    expect(await templateWith(first.id)).toEqual(first)
    expect(await templateWith('gone')).toBeUndefined()
    expect(await currentNumber(first.id)).toBe(0)
  })

  it('a changed starter stands in its place, an own one after them', async () => {
    const saving = { ...at(1), basedOn: 0 }
    expect(await saveTemplate(changed, saving)).toEqual({ id: first.id, number: 1, unseen: [] })
    await saveTemplate(own('own'), saving)
    expect(await allTemplates()).toEqual([changed, ...starters.slice(1), own('own')])
    expect(await templateWith(first.id)).toEqual(changed)
  })

  it('are saved in one strict transaction that drops the unsaved work', async () => {
    await saveTemplateDraft(draftOf('d', own('own'), 1))
    const writes = await writesOf(() =>
      saveTemplate(own('own'), { ...at(2), basedOn: 0, draft: 'd' }),
    )
    expect(writes).toEqual([
      {
        stores: ['templateDrafts', 'templateVersions', 'templates'],
        durability: 'strict',
        committed: true,
      },
    ])
    expect(await templateDraftsOf('own')).toEqual([])
  })

  it('refuse what is no template, and nothing of it is kept', async () => {
    const broken = [own('good'), { ...own('bad'), text: '' }, own('x', { shortcut: 'two words' })]
    for (const one of broken.slice(1)) {
      await expect(saveTemplate(one, { ...at(1), basedOn: 0 })).rejects.toThrow()
    }
    await expect(saveTemplates(broken, at(1))).rejects.toThrow()
    expect(await ids()).toEqual(starters.map(({ id }) => id))
  })

  it('tell a live query of each change', async () => {
    const titles: (string | undefined)[] = []
    const seen = new Promise<void>((resolve) => {
      const ends = liveQuery(allTemplates).subscribe((all) => {
        titles.push(all[0]?.title)
        if (titles.length === 1)
          void saveTemplate({ ...first, title: 'New' }, { now: 1, basedOn: 0 })
        if (all[0]?.title !== 'New') return
        ends.unsubscribe()
        resolve()
      })
    })
    await seen
    expect(titles[0]).toBe(first.title)
  })
})

describe('versions', () => {
  it('are all kept, newest first, with the starter as number 0', async () => {
    await saveTemplate(changed, { ...at(1), basedOn: 0 })
    await saveTemplate({ ...changed, title: 'Other' }, { now: 2, basedOn: 1 })
    const versions = await versionsOf(first.id)
    expect(versions.map(({ number, at, by }) => [number, at, by])).toEqual([
      [2, 2, undefined],
      [1, 1, KIM],
      [0, undefined, undefined],
    ])
    expect(versions.map(({ template }) => template.title)).toEqual([
      'Other',
      first.title,
      first.title,
    ])
    expect(await versionsOf('own')).toEqual([])
  })

  it('a template as it stands already is no new one', async () => {
    await saveTemplate(changed, { ...at(1), basedOn: 0 })
    const { text, ...rest } = changed
    expect(await saveTemplate({ text, ...rest }, { ...at(2), basedOn: 1 })).toMatchObject({
      number: 1,
    })
    expect(await saveTemplate(second, { ...at(2), basedOn: 0 })).toMatchObject({ number: 0 })
    expect(await journal.templateVersions.count()).toBe(1)
  })

  it('of two windows are both kept, and the second is told of the first', async () => {
    const mine = { ...first, title: 'Mine' }
    const theirs = { ...first, title: 'Theirs' }
    const saved = await Promise.all([
      saveTemplate(theirs, { now: 1, basedOn: 0 }),
      saveTemplate(mine, { now: 2, basedOn: 0 }),
    ])
    expect(saved.map(({ number }) => number)).toEqual([1, 2])
    expect(saved[1]?.unseen.map(({ template }) => template.title)).toEqual(['Theirs'])
    const [latest, before] = await versionsOf(first.id)
    expect([latest?.template.title, latest?.basedOn]).toEqual(['Mine', 0])
    expect(before?.template.title).toBe('Theirs')
  })

  it('an earlier one stands again as a new one, the status as it is now', async () => {
    await saveTemplate(changed, { ...at(1), basedOn: 0 })
    await setStatus(first.id, 'retired', at(2))
    expect(await restore(first.id, 0, at(3))).toMatchObject({ number: 3 })
    expect(await templateWith(first.id)).toEqual({ ...first, status: 'retired' })
    await expect(restore(first.id, 9, at(4))).rejects.toThrow('no version 9')
  })

  it('a starter that is as it came follows the starter again', async () => {
    await saveTemplate(changed, { ...at(1), basedOn: 0 })
    await saveTemplate(first, { ...at(2), basedOn: 1 })
    expect(await journal.templates.get(first.id)).toEqual({ id: first.id, number: 2 })
    expect(await templateWith(first.id)).toEqual(first)
    expect(await currentNumber(first.id)).toBe(2)
  })
})

describe('order and copies', () => {
  it('a template goes before another, and last', async () => {
    const all = await ids()
    await moveTemplate(second.id, first.id)
    expect(await ids()).toEqual([second.id, first.id, ...all.slice(2)])
    await moveTemplate(second.id, undefined)
    expect(await ids()).toEqual([first.id, ...all.slice(2), second.id])
    await moveTemplate('gone', first.id)
    await moveTemplate(first.id, 'gone')
    expect(await ids()).toEqual([first.id, ...all.slice(2), second.id])
  })

  it('what is new comes last', async () => {
    await moveTemplate(second.id, first.id)
    await saveTemplate(own('own'), { ...at(1), basedOn: 0 })
    expect((await ids()).at(-1)).toBe('own')
  })

  it('a copy is a draft of its own, just after the original', async () => {
    const { shortcut: _, family: __, ...rest } = first
    await saveTemplate({ ...first, shortcut: 'late', family: 'f' }, { ...at(1), basedOn: 0 })
    const id = await duplicate(first.id, 'Copy', at(2))
    expect(await templateWith(id)).toEqual({ ...rest, id, title: 'Copy', status: 'draft' })
    expect((await ids()).slice(0, 3)).toEqual([first.id, id, second.id])
    await expect(duplicate('gone', 'Copy', at(3))).rejects.toThrow('no template gone')
  })
})

function draftOf(key: string, form: Template, when: number): TemplateDraft {
  return { key, id: form.id, since: 0, at: when, basedOn: 0, form }
}

describe('unsaved work', () => {
  it('is kept as it is, also when it is no template yet', async () => {
    const draft = draftOf('a', { ...own('own'), title: '', text: '', shortcut: 'two words' }, 1)
    await saveTemplateDraft(draft)
    expect(await templateDraftsOf('own')).toEqual([draft])
    await dropTemplateDraft('a')
    expect(await allTemplateDrafts()).toEqual([])
  })

  it('of each window is its own, and another one goes on with it', async () => {
    const rows = [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const
    for (const [key, when] of rows) await saveTemplateDraft(draftOf(key, own('own'), when))
    const keys = async () => (await templateDraftsOf('own')).map(({ key }) => key)
    expect(await keys()).toEqual(['b', 'c', 'a'])
    const taken = await takeOverDraft(draftOf('c', own('own'), 2), 'mine')
    expect(taken).toEqual(draftOf('mine', own('own'), 2))
    expect(await keys()).toEqual(['b', 'mine', 'a'])
    expect(await allTemplateDrafts()).toHaveLength(3)
  })
})
