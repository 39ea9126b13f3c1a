import type { Filters } from '@/lib/replies/editing/filter'

/** What the list was narrowed to last: whoever comes back from a template, or exports, finds it so. */
export const lastShown: { filters: Filters; search: string } = {
  filters: { status: 'in-use' },
  search: '',
}
