import { useSyncExternalStore } from 'react'
import type { TemplateForm } from '@/lib/replies/editing/form'

const START = '#templates/'

/** New templates that nothing was written into yet, by id: kept as long as this page is open. */
const begun = new Map<string, TemplateForm>()

/** Id of the template that the address names; undefined for the list. */
export function useTemplateId(): string | undefined {
  return useSyncExternalStore(subscribe, current)
}

/** The address of one template's editing. */
export function templateHref(id: string): string {
  return START + encodeURIComponent(id)
}

/** Begins a template: it is stored once something is written or saved. */
export function beginTemplate(form: TemplateForm): void {
  begun.set(form.id, form)
  location.hash = templateHref(form.id)
}

/** What a template was begun with; undefined for others. */
export function begunWith(id: string): TemplateForm | undefined {
  return begun.get(id)
}

export function openList(): void {
  location.hash = START.slice(0, -1)
}

function current(): string | undefined {
  return location.hash.startsWith(START)
    ? decodeURIComponent(location.hash.slice(START.length)) || undefined
    : undefined
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
