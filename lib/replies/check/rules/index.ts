import { acknowledge } from './acknowledge'
import { action } from './action'
import { blame } from './blame'
import { deadEnd } from './dead-end'
import { dismissive } from './dismissive'
import { generic } from './generic'
import { internal } from './internal'
import { length } from './length'
import { nearDuplicate } from './near-duplicate'
import { noName } from './no-name'
import { nonApology } from './non-apology'
import { overPromise } from './over-promise'
import { owner } from './owner'
import { ownership } from './ownership'
import { readability } from './readability'
import type { Rule } from './rule'
import { shouting } from './shouting'
import { thanks } from './thanks'
import { time } from './time'
import { tooManySorry } from './too-many-sorry'
import { unresolved } from './unresolved'
import { vagueTime } from './vague-time'
import { wrongName } from './wrong-name'

/** All rules, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  unresolved,
  wrongName,
  noName,
  acknowledge,
  nonApology,
  ownership,
  action,
  time,
  vagueTime,
  blame,
  deadEnd,
  overPromise,
  internal,
  nearDuplicate,
  dismissive,
  tooManySorry,
  owner,
  generic,
  thanks,
  length,
  readability,
  shouting,
]
