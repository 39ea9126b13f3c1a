import { useSyncExternalStore } from 'react'
import { type View, views } from '@/lib/cases/work-list'

/** The part of the list that the address names (`#unowned`), and the way to another. */
export function useView(): [View, (view: View) => void] {
  const view = useSyncExternalStore(subscribe, named)
  return [view, (next) => location.replace(`#${next}`)]
}

function named(): View {
  const name = location.hash.slice(1)
  return views.find((view) => view === name) ?? 'mine'
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
