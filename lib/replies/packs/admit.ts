import type { Segment } from '@/lib/nps/segment'
import { parseTemplate } from '../check-template'
import { withoutHidden } from '../clean-text'
import type { Language } from '../language'
import { MAX_TEMPLATE_LENGTH, Template, type TemplateStep } from '../template'
import { guessLanguage } from './guess-language'
import { type Entry, type Note, type Place, pathOf, type Refused, shown } from './pack'
import type { CauseMatch } from './team-causes'

/** What holds for templates of which the file does not say it. */
export interface Defaults {
  language: Language
  segments: Segment[]
  step: TemplateStep
}

/** A template that can come in. */
export interface Incoming {
  place: Place
  template: Template
  notes: Note[]
  /** The file says of which template this is the text. */
  ownId: boolean
  /** The file says everything of it, so that what it leaves out is not there. */
  whole: boolean
  /** What the file says of it: all that replaces another's where it does not say everything. */
  said: Partial<Template>
}

export interface Admitting {
  defaults: Defaults
  causes: CauseMatch
  newId(): string
}

/** Notes after which a template comes in as a draft, whatever the file says. */
const DOUBTFUL = new Set<Note['code']>([
  'gap',
  'elsewhere',
  'hidden-removed',
  'script-removed',
  'cause-dropped',
])

/**
 * Turns what a format read into templates: mended where that loses nothing that matters (and said),
 * refused where it is none. All come in as drafts unless the file says otherwise and they are clean.
 */
export function admit(
  entries: readonly Entry[],
  context: Admitting,
): { incoming: Incoming[]; refused: Refused[] } {
  const incoming: Incoming[] = []
  const refused: Refused[] = []
  const ids = new Set<string>()
  for (const entry of entries) {
    const { place, title, said } = entry
    if (said.id !== undefined && ids.has(said.id)) {
      refused.push({ place, title, reason: { code: 'repeated', id: said.id } })
      continue
    }
    const admitted = admitOne(entry, context)
    if ('reason' in admitted) refused.push({ place, title, reason: admitted.reason })
    else {
      incoming.push(admitted)
      ids.add(admitted.template.id)
    }
  }
  return { incoming, refused }
}

function admitOne(entry: Entry, context: Admitting): Incoming | { reason: Refused['reason'] } {
  const { said, place } = entry
  const notes = [...entry.notes]
  const text = cleanText(entry.text, notes)
  const title = cleanTitle(entry.title, notes)
  if (text.trim() === '') return { reason: { code: 'no-text' } }
  if (title === '') return { reason: { code: 'no-title' } }
  if (text.length > MAX_TEMPLATE_LENGTH) {
    return { reason: { code: 'too-long', length: text.length, limit: MAX_TEMPLATE_LENGTH } }
  }
  const parsed = parseTemplate(text)
  if ('problems' in parsed) {
    const [problem] = parsed.problems
    if (problem) return { reason: { code: 'text', problem } }
  }
  const { tags: _, causes: __, shortcut: ___, ...plain } = said
  const own = {
    ...{ ...plain, ...lists(entry, context, notes), title, text },
    status: statusOf(said.status, notes),
  }
  const template = asTemplate({
    describes: '',
    ...context.defaults,
    language: said.language ?? guessLanguage(text) ?? context.defaults.language,
    ...own,
    id: said.id ?? context.newId(),
  })
  if ('reason' in template) return template
  const whole = Boolean(said.segments && said.step && said.language)
  return { place, template, notes, ownId: said.id !== undefined, whole, said: own }
}

function asTemplate(value: Template): Template | { reason: Refused['reason'] } {
  const read = Template.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = issue?.path[0]
  const found =
    typeof field === 'string' ? Object.entries(value).find(([key]) => key === field) : undefined
  return { reason: { code: 'field', field: pathOf(issue?.path ?? []), value: shown(found?.[1]) } }
}

function cleanText(original: string, notes: Note[]): string {
  const lines = original.replace(/\r\n?/g, '\n')
  const text = withoutHidden(lines)
  const count = lines.length - text.length
  if (count > 0) notes.push({ code: 'hidden-removed', count })
  return text
}

function cleanTitle(original: string, notes: Note[]): string {
  const line = oneLine(original)
  if (line.length <= 100) return line
  notes.push({ code: 'title-cut' })
  return `${oneLine(line.slice(0, 99))}…`
}

const oneLine = (text: string) => withoutHidden(text.replace(/\s+/gu, ' ')).trim()

function statusOf(said: Template['status'] | undefined, notes: Note[]): Template['status'] {
  if (said !== 'approved' || !notes.some(({ code }) => DOUBTFUL.has(code))) return said ?? 'draft'
  notes.push({ code: 'set-to-draft' })
  return 'draft'
}

function lists({ said }: Entry, { causes }: Admitting, notes: Note[]) {
  const tags = cleanTags(said.tags ?? [], notes)
  const known = (said.causes ?? []).flatMap((word) => {
    const id = causes.idOf(word)
    if (id === undefined) notes.push({ code: 'cause-dropped', cause: shown(word) })
    return id ?? []
  })
  const shortcut = cleanShortcut(said.shortcut, notes)
  return {
    ...(tags.length > 0 && { tags }),
    ...(known.length > 0 && { causes: [...new Set(known)] }),
    ...(shortcut !== undefined && { shortcut }),
  }
}

function cleanTags(tags: readonly string[], notes: Note[]): string[] {
  return [...new Set(tags.map(oneLine))].filter((tag) => {
    const fits = tag !== '' && tag.length <= 40
    if (!fits && tag !== '') notes.push({ code: 'tag-dropped', tag: shown(tag) })
    return fits
  })
}

/** What an agent can type after `/`: letters, digits, `-` and `_`. */
function cleanShortcut(said: string | undefined, notes: Note[]): string | undefined {
  if (said === undefined) return undefined
  const shortcut = said
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  if (shortcut === said) return shortcut
  if (Template.shape.shortcut.safeParse(shortcut || '!').success) {
    notes.push({ code: 'shortcut-changed', from: shown(said), to: shortcut })
    return shortcut
  }
  notes.push({ code: 'shortcut-dropped', shortcut: shown(said) })
  return undefined
}
