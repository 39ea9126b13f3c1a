import { count, plural } from '../format'

/** Words of the search over all templates, and of shortcuts typed in the composer. */
export const palette = {
  title: 'All templates',
  search: 'Search all templates',
  list: 'Templates',
  loading: 'Reading the templates',
  groups: {
    pinned: 'Pinned',
    recent: 'Sent by you lately',
    fitting: 'For this customer',
    others: 'All others',
  },
  found: (n: number) =>
    n === 0 ? 'No template found' : plural(n, { one: 'template', other: 'templates' }),
  more: (shown: number, all: number) =>
    `The first ${count(shown)} of ${count(all)}. Type to narrow them down.`,
  nothing: {
    title: (query: string) => `No template has “${query}”`,
    body: 'Try fewer words, or a word of its title, its tags or its text.',
  },
  none: {
    title: 'There are no templates yet',
    body: 'The team lead writes and approves them in the options.',
  },
  broken: (reason: string) => `The templates could not be read: ${reason}`,
  segments: { detractor: 'for detractors', passive: 'for passives', promoter: 'for promoters' },
  fields: { tags: 'tags', describes: 'for' },
  pinned: 'Pinned',
  pin: 'Pin',
  unpin: 'Unpin',
  pinnedNow: (title: string) => `Pinned: ${title}`,
  unpinnedNow: (title: string) => `No longer pinned: ${title}`,
  notPinned: (reason: string) => `That was not saved: ${reason}`,
  keys: {
    open: 'open',
    close: 'close',
  },
  /** In the list of keys. */
  rows: [['/', 'Search all templates']] as const,
  besideTicket: [['Alt+K', 'Search all templates, from the composer too']] as const,
  shortcuts: {
    title: 'Shortcuts in the composer',
    body: 'Type / and a template’s shortcut in a public reply, then Tab: the reply takes its place. With gaps to fill, it opens here first.',
    legend: 'Shortcuts',
    off: 'Off',
    on: 'On',
    none: 'No template has a shortcut yet. The team lead gives them in the options.',
    some: (all: string[]) => `There are: ${all.join(', ')}`,
    failed: (reason: string) => `That was not saved: ${reason}`,
  },
}
