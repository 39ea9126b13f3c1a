import type { Language } from '@/lib/replies/language'
import type { Template, TemplateStatus, TemplateStep, TicketChannel } from '@/lib/replies/template'
import { plural } from '../format'

const statuses: Record<TemplateStatus, string> = {
  draft: 'Draft',
  approved: 'Approved',
  retired: 'Retired',
}

const steps: Record<TemplateStep, string> = {
  'first-contact': 'First contact',
  'follow-up': 'Follow-up',
  'close-the-loop': 'Close the loop',
  thanks: 'Thanks',
}

const languages: Record<Language, string> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  pt: 'Portuguese',
}

const channels: Record<TicketChannel, string> = {
  email: 'E-mail',
  chat: 'Chat',
  social: 'Social media',
}

const risks: Record<NonNullable<Template['risk']>, string> = {
  'repeat-detractor': 'Detractor again',
  'slipping-promoter': 'Was a promoter',
}

/** Words of the lead's list of templates, and what both the list and the editor say. */
export const templates = {
  title: 'Templates',
  intro: 'Agents are offered the approved ones. The order here decides between equals.',
  statuses,
  steps,
  languages,
  channels,
  risks,
  untitled: 'Without a title',
  add: 'New template',
  loading: 'Reading the templates',
  list: 'Templates in the lead’s order',
  search: 'Search templates',
  searchHint: 'Search',
  filters: {
    legend: 'Show',
    status: 'Status',
    segment: 'Segment',
    step: 'Step',
    cause: 'Cause',
    language: 'Language',
    tag: 'Tag',
    all: 'all',
    inUse: 'not retired',
    clear: 'Show all',
  },
  shown: (shown: number, all: number) => {
    const templates = plural(all, { one: 'template', other: 'templates' })
    return shown === all ? templates : `${shown} of ${templates}`
  },
  none: {
    title: 'Nothing fits',
    body: 'No template has all of this. Take a filter away, or write a new one.',
  },
  anyCause: 'any cause',
  tag: (tag: string) => `#${tag}`,
  shortcut: (shortcut: string) => `/${shortcut}`,
  unsaved: 'unsaved changes',
  sent: (uses: number) => `sent ${plural(uses, { one: 'time', other: 'times' })}`,
  better: (better: number, known: number) => `${better} of ${known} came back better`,
  betterHint: 'Cases in which the next score was higher, of those whose next score is known.',
  duplicate: 'Duplicate',
  duplicateOne: (title: string) => `Duplicate ${title}`,
  copyOf: (title: string) => `${title.slice(0, 90)} (copy)`,
  retire: 'Retire',
  retireOne: (title: string) => `Retire ${title}`,
  again: 'Use again',
  againOne: (title: string) => `Use ${title} again`,
  moveKeys: 'Drag a template, or press Alt and an arrow key, to move it.',
  undo: 'Undo',
  said: {
    duplicated: (title: string) => `“${title}” is a draft now, just below.`,
    retired: (title: string) => `“${title}” is retired: agents are not offered it any more.`,
    undone: 'As it was before.',
    asDraft: (title: string) =>
      `“${title}” is a draft again: there is something to mend before agents can use it.`,
    approved: (title: string) => `“${title}” is offered to agents again.`,
    moved: (title: string, place: number) => `“${title}” is number ${place} now.`,
    failed: (reason: string) => `This did not work: ${reason}`,
  },
}
