import { useSyncExternalStore } from 'react'

/**
 * The parts of the options page, in the order of its navigation; each is `#name` in the address, and
 * what comes behind a `/` is its own.
 */
export const sections = [
  'scores',
  'templates',
  'helpdesks',
  'case-settings',
  'fixes',
  'privacy',
  'health',
  'log',
] as const
export type Section = (typeof sections)[number]

/** The section that the address names; the first where it names none. */
export function useSection(): Section {
  return useSyncExternalStore(subscribe, currentSection)
}

function currentSection(): Section {
  const [name] = location.hash.slice(1).split('/')
  return sections.find((section) => section === name) ?? sections[0]
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
