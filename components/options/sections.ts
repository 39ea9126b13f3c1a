import { useSyncExternalStore } from 'react'

/**
 * The parts of the options page, in the order of its navigation; each is `#name` in the address, and
 * what comes behind a `/` is its own.
 */
export const sections = [
  'scores',
  'templates',
  'reply-check',
  'helpdesks',
  'case-settings',
  'fixes',
  'privacy',
  'health',
  'log',
] as const
export type Section = (typeof sections)[number]

/** Pages that a section leads to and that have no entry of their own, and that section. */
const belongsTo = { 'template-packs': 'templates' } as const satisfies Record<string, Section>
export type Page = Section | keyof typeof belongsTo

/** The section under which a page is found. */
export function sectionOf(page: Page): Section {
  return isSubpage(page) ? belongsTo[page] : page
}

/** The page that the address names; the first where it names none. */
export function usePage(): Page {
  return useSyncExternalStore(subscribe, currentPage)
}

function isSubpage(name: string): name is keyof typeof belongsTo {
  return Object.hasOwn(belongsTo, name)
}

function currentPage(): Page {
  const [name = ''] = location.hash.slice(1).split('/')
  if (isSubpage(name)) return name
  return sections.find((section) => section === name) ?? sections[0]
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
