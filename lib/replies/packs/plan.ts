import { familyOf } from '../family'
import type { Template } from '../template'
import type { Incoming } from './admit'
import type { Note } from './pack'

/** By what an incoming template clashes with one that is there. */
export type ClashBy = 'id' | 'title' | 'shortcut'

export interface Planned {
  incoming: Incoming
  /** The one that is there; replacing means that one. */
  clash?: { by: ClashBy; with: Template }
  /** It is there already, as it is: nothing to do. */
  same: boolean
}

export type Choice = 'replace' | 'keep-both' | 'leave-out'

/** One template to be stored. */
export interface Write {
  template: Template
  /** What stands under its id now. */
  replaces?: Template
  notes: Note[]
}

const titleKey = ({ title, language }: Template) => `${language} ${title.toLowerCase()}`

/** Beside each incoming template the one that it clashes with, by id, else title, else shortcut. */
export function planImport(
  incoming: readonly Incoming[],
  existing: readonly Template[],
): Planned[] {
  const byId = new Map(existing.map((one) => [one.id, one]))
  const byTitle = new Map(existing.map((one) => [titleKey(one), one]))
  const byShortcut = new Map<string, Template[]>()
  for (const one of existing) {
    if (one.shortcut === undefined) continue
    const key = one.shortcut.toLowerCase()
    byShortcut.set(key, [...(byShortcut.get(key) ?? []), one])
  }
  return incoming.map((one) => {
    const { template, ownId } = one
    const id = ownId ? byId.get(template.id) : undefined
    const title = byTitle.get(titleKey(template))
    // The languages of one template have its shortcut in common; others may not.
    const shortcut =
      template.shortcut !== undefined &&
      byShortcut
        .get(template.shortcut.toLowerCase())
        ?.find((other) => familyOf(other) !== familyOf(template))
    if (id) return { incoming: one, clash: { by: 'id', with: id }, same: isSame(id, one) }
    if (title)
      return { incoming: one, clash: { by: 'title', with: title }, same: isSame(title, one) }
    if (shortcut) return { incoming: one, clash: { by: 'shortcut', with: shortcut }, same: false }
    return { incoming: one, same: false }
  })
}

/** Whether replacing it would change nothing but, where the file does not say it, the status. */
function isSame(there: Template, one: Incoming): boolean {
  const next = replacing(there, one)
  const plain = one.whole ? next : { ...next, status: there.status }
  return canonical(plain) === canonical(there)
}

function canonical(template: Template): string {
  return JSON.stringify(Object.entries(template).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The template that stands in another's place: what the file does not say stays as it is. */
function replacing(there: Template, { template, whole, said }: Incoming): Template {
  return whole ? { ...template, id: there.id } : { ...there, ...said, id: there.id }
}

/**
 * Takes approval from a template in which `lint` finds an error. What is there already as it is stays
 * as it is.
 */
export function draftUnlessSound(
  planned: Planned,
  lint: (template: Template) => readonly { severity: 'error' | 'warning' }[],
): Planned {
  const { incoming, same } = planned
  const { template, said, notes } = incoming
  if (same || template.status !== 'approved') return planned
  if (lint(template).every(({ severity }) => severity === 'warning')) return planned
  const status = 'draft' as const
  return {
    ...planned,
    incoming: {
      ...incoming,
      template: { ...template, status },
      said: { ...said, status },
      notes: [...notes, { code: 'set-to-draft' }],
    },
  }
}

/** What a choice means unless the lead says otherwise: the same id is the same template. */
export function usualChoice({ clash }: Planned): Choice {
  return clash?.by === 'id' ? 'replace' : 'keep-both'
}

/**
 * What an import stores. Where both are kept, the new one gets an id of its own and a title that is
 * free; a shortcut that is taken is dropped.
 */
export function resolveImport(
  planned: readonly Planned[],
  choiceOf: (planned: Planned) => Choice,
  existing: readonly Template[],
  newId: () => string,
): Write[] {
  const chosen = planned
    .filter(({ same }) => !same)
    .map((one) => ({ ...one, choice: choiceOf(one) }))
    .filter(({ choice }) => choice !== 'leave-out')
  const replaced = new Set(
    chosen.flatMap(({ clash, choice }) => (clash && choice === 'replace' ? clash.with.id : [])),
  )
  const staying = existing.filter(({ id }) => !replaced.has(id))
  const titles = new Set(staying.map(titleKey))
  const shortcuts = new Shortcuts(staying)
  const familyOf = newFamilies(existing, newId)
  const written = new Set<string>()
  return chosen.map(({ incoming, clash, choice }) => {
    // Two of the file that replace the same one: the second is kept beside it.
    const target =
      choice === 'replace' && clash && !written.has(clash.with.id) ? clash.with : undefined
    const notes: Note[] = []
    let template = target ? replacing(target, incoming) : incoming.template
    if (clash && !target) template = familyOf({ ...template, id: newId() })
    template = freeShortcut(freeTitle(template, titles, notes), shortcuts, notes)
    titles.add(titleKey(template))
    shortcuts.take(template)
    written.add(template.id)
    return { template, ...(target && { replaces: target }), notes }
  })
}

function freeTitle(template: Template, taken: ReadonlySet<string>, notes: Note[]): Template {
  let next = template
  for (let n = 2; taken.has(titleKey(next)); n++) {
    const mark = ` (${n})`
    next = { ...template, title: `${template.title.slice(0, 100 - mark.length).trimEnd()}${mark}` }
  }
  if (next !== template) notes.push({ code: 'title-numbered', title: next.title })
  return next
}

function freeShortcut(template: Template, shortcuts: Shortcuts, notes: Note[]): Template {
  const { shortcut, ...rest } = template
  if (shortcut === undefined || shortcuts.isFreeFor(template)) return template
  notes.push({ code: 'shortcut-dropped', shortcut })
  return rest
}

/** Who has which shortcut: a template, or a family in all its languages. */
class Shortcuts {
  private readonly taken = new Map<string, string>()

  constructor(templates: readonly Template[]) {
    for (const template of templates) this.take(template)
  }

  take(template: Template): void {
    if (template.shortcut !== undefined) {
      this.taken.set(template.shortcut.toLowerCase(), familyOf(template))
    }
  }

  isFreeFor(template: Template): boolean {
    const family = this.taken.get(template.shortcut?.toLowerCase() ?? '')
    return family === undefined || family === familyOf(template)
  }
}

/** Copies of a family's templates are a family of their own, together. */
function newFamilies(existing: readonly Template[], newId: () => string) {
  const there = new Set(existing.map(familyOf))
  const next = new Map<string, string>()
  return (template: Template): Template => {
    const { family } = template
    if (family === undefined || !there.has(family)) return template
    const own = next.get(family) ?? newId()
    next.set(family, own)
    return { ...template, family: own }
  }
}
