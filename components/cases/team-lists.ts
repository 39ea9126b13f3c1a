import { followed } from '@/components/ui/followed'
import { causeList, playbooks } from '@/lib/platform/case-settings'

// Their starters are long: what uses them comes after the first paint.
const known = { causes: followed(causeList), playbooks: followed(playbooks) }
for (const { follow } of Object.values(known)) follow()

/** The team's causes; undefined until they are read. Throws when they are broken. */
export const useCauses = known.causes.useValue

/** The team's playbooks; undefined until they are read. Throws when they are broken. */
export const usePlaybooks = known.playbooks.useValue
