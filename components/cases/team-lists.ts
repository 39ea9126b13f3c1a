import { followed } from '@/components/ui/followed'
import { offeredCauses, starterCauses } from '@/lib/cases/cause-list'
import { causeName } from '@/lib/cases/cause-name'
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

/** What a cause is called now, outside of a component. */
export function causeNameNow(id: string): string {
  return causeName(id, known.causes.now(), t.cases.causes)
}
