import { followed } from '@/components/ui/followed'
import { causeList, playbooks } from '@/lib/platform/case-settings'
import { settings } from '@/lib/platform/settings'

const known = {
  settings: followed(settings),
  causes: followed(causeList),
  playbooks: followed(playbooks),
}

/** Reads what the team lead set, ahead of the first customer, and follows it from then on. */
export function followSettings(): void {
  for (const { follow } of Object.values(known)) follow()
}

/** The team lead's settings; undefined until they are read. Throws when they are broken. */
export const useSettings = known.settings.useValue

/** The team's causes; undefined until they are read. Throws when they are broken. */
export const useCauses = known.causes.useValue

/** The team's playbooks; undefined until they are read. Throws when they are broken. */
export const usePlaybooks = known.playbooks.useValue
