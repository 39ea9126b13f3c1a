import * as held from './held-out'
import { type Labelled, labelled } from './labelled'
import * as tuned from './tuning'

/** Comments that rules may be tuned by. */
export const tuning: readonly Labelled[] = Object.entries(tuned).flatMap(([part, lines]) =>
  labelled(part, lines),
)

/** Comments that are not looked at while tuning: what the rules do with new ones. */
export const heldOut: readonly Labelled[] = Object.entries(held).flatMap(([part, lines]) =>
  labelled(`held-out ${part}`, lines),
)
