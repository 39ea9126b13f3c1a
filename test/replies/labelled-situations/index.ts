import { english as heldOutEnglish } from './held-out/english'
import { others as heldOutOthers } from './held-out/others'
import { readLabelled } from './labelled'
import { english as tuningEnglish } from './tuning/english'
import { others as tuningOthers } from './tuning/others'

export type { Labelled } from './labelled'
/** What the weights were tuned on. */
export const tuning = [...readLabelled(tuningEnglish), ...readLabelled(tuningOthers)]
/** Other trades and other situations, left alone while tuning. */
export const heldOut = [...readLabelled(heldOutEnglish), ...readLabelled(heldOutOthers)]
