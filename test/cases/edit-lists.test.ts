import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CauseList, offeredCauses, starterCauses } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
import { addCause, moved, renameCause, retireCause } from '@/lib/cases/edit-causes'
import { playbookAt, starterAt, withOwn, withoutOwn, withSteps } from '@/lib/cases/edit-playbooks'
import { Playbooks, playbookFor } from '@/lib/cases/playbook'
import { starterPlaybooks } from '@/lib/cases/starters/playbooks'
import { t } from '@/lib/i18n'

const words = t.cases.causes
const ids = (list: CauseList) => list.map(({ id }) => id)

/** The list after the change, or as it was where the change was refused. */
function orSame(list: CauseList, changed: CauseList | string): CauseList {
  return typeof changed === 'string' ? list : changed
}

describe('the list of causes', () => {
  it('takes a new one, under an id that can be read', () => {
    const list = orSame([], addCause(starterCauses, ' Größe & Passform ', words))
    expect(list.at(-1)).toEqual({ id: 'gro-e-passform', name: 'Größe & Passform' })
    expect(ids(orSame([], addCause(list, 'Größe-Passform', words))).at(-1)).toBe('gro-e-passform-2')
    expect(ids(orSame([], addCause(starterCauses, '駐車場', words))).at(-1)).toBe('cause')
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['x'.repeat(61), 'too-long'],
    ['delivery ', 'taken'],
  ])('refuses the name %j', (name, problem) => {
    expect(addCause(starterCauses, name, words)).toBe(problem)
  })

  it('keeps the id of a renamed and of a retired one', () => {
    const renamed = orSame([], renameCause(starterCauses, 'price', 'Fees', words))
    expect(causeName('price', renamed, words)).toBe('Fees')
    expect(renameCause(renamed, 'price', 'fees', words)).not.toBe('taken')
    const retired = orSame([], retireCause(renamed, 'price', true))
    expect(offeredCauses(retired)).not.toContain('price')
    expect(causeName('price', retired, words)).toBe('Fees')
    expect(retireCause(retired, 'price', false)).toEqual(renamed)
    expect(causeName('gone', starterCauses, words)).toBe('gone')
  })

  it('refuses to retire the last one that is offered', () => {
    expect(retireCause([{ id: 'a' }, { id: 'b', retired: true }], 'a', true)).toBe('last-one')
  })

  it('loses no id and stays sound, whatever is done to it', () => {
    const act = fc.tuple(
      fc.constantFrom('add', 'rename', 'retire', 'restore', 'up', 'down'),
      fc.nat(20),
      fc.string({ maxLength: 70 }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 90 }), (acts) => {
        let list = starterCauses
        for (const [what, index, name] of acts) {
          const before = list
          const id = list[index % list.length]?.id ?? ''
          if (what === 'add') list = orSame(list, addCause(list, name, words))
          else if (what === 'rename') list = orSame(list, renameCause(list, id, name, words))
          else if (what === 'up') list = moved(list, index % list.length, -1)
          else if (what === 'down') list = moved(list, index % list.length, 1)
          else list = orSame(list, retireCause(list, id, what === 'retire'))
          expect(ids(list)).toEqual(expect.arrayContaining(ids(before)))
          expect(CauseList.safeParse(list).success).toBe(true)
        }
      }),
    )
  })
})

describe('the playbooks', () => {
  let next = 0
  const newId = () => `new-${next++}`
  const all = [...starterPlaybooks]
  const place = { kind: 'passive', cause: 'price' } as const

  it('give a cause its own, begun with the steps for any cause, and take it away again', () => {
    const own = withOwn(all, place, newId)
    expect(Playbooks.safeParse(own).success).toBe(true)
    const said = (book: ReturnType<typeof playbookAt>) => book?.steps.map(({ words }) => words)
    expect(said(playbookFor(own, 'passive', 'price'))).toEqual(
      said(playbookFor(all, 'passive', undefined)),
    )
    expect(withoutOwn(own, place)).toEqual(all)
  })

  it('are reset to what Amends comes with, one by one', () => {
    const one = { kind: 'promoter' } as const
    const empty = withSteps(all, one, [])
    expect(playbookAt(empty, one)?.steps).toEqual([])
    expect(withSteps(empty, one, starterAt(one)?.steps ?? [])).toEqual(all)
    expect(starterAt(place)).toBeUndefined()
  })
})
