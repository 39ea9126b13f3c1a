import { followed } from '@/components/ui/followed'
import { settings } from '@/lib/platform/settings'

const known = followed(settings)

/** Reads what the team lead set, ahead of the first customer, and follows it from then on. */
export const followSettings = known.follow

/** The team lead's settings; undefined until they are read. Throws when they are broken. */
export const useSettings = known.useValue
