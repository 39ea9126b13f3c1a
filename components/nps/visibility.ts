import { createContext, useContext } from 'react'
import type { Visibility } from '@/lib/nps/visibility'

/** Given by the pages of agents; the lead's own pages show all. */
export const VisibilityContext = createContext<Visibility>('full')

/** What of the scores is shown here. */
export const useVisibility = (): Visibility => useContext(VisibilityContext)
