import { followed } from '@/components/ui/followed'
import { type Cause, offeredCauses, starterCauses } from '@/lib/cases/cause-list'
import { t } from '@/lib/i18n'
import { causeList, playbooks } from '@/lib/platform/case-settings'

// Their starters are long: what uses them comes after the first paint.
const known = { causes: followed(causeList), playbooks: followed(playbooks) }
for (const { follow } of Object.values(known)) follow()

/** The team's causes; undefined until they are read. Throws when they are broken. */
export const useCauses = known.causes.useValue

/** The team's playbooks; undefined until they are read. Throws when they are broken. */
export const usePlaybooks = known.playbooks.useValue

/** Ids of the causes that may be chosen and suggested now. */
export function offeredNow(): string[] {
  return offeredCauses(known.causes.now() ?? starterCauses)
}

/** What a cause is called: the team's own word first; one that has none shows as its id. */
export function causeName(id: string, list: readonly Cause[] | undefined): string {
  return list?.find((one) => one.id === id)?.name ?? t.cases.causes[id] ?? id
}

/** The same outside of a component. */
export function causeNameNow(id: string): string {
  return causeName(id, known.causes.now())
}
