import { CauseList, starterCauses } from '@/lib/cases/cause-list'
import { Playbooks } from '@/lib/cases/playbook'
import { starterPlaybooks } from '@/lib/cases/starters/playbooks'
import { stored } from './stored'

/** The team's list of causes. */
export const causeList = stored('causes', CauseList, starterCauses)

/** The team's playbooks. */
export const playbooks = stored('playbooks', Playbooks, [...starterPlaybooks])
