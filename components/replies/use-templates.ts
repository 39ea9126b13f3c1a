import { useLiveQuery } from 'dexie-react-hooks'
import type { Template } from '@/lib/replies/template'
import { allTemplates } from '@/lib/store/templates'

/**
 * Every template of the team, of every status, in the lead's order, kept up to date; undefined until
 * read. Throws to the nearest error boundary.
 */
export function useTemplates(): Template[] | undefined {
  return useLiveQuery(allTemplates)
}
