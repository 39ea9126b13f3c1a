import type { Facts } from '../facts'
import type { Found, RuleId } from '../finding'
import type { Reading } from '../reading'

/** One rule of the reply check. */
export interface Rule {
  id: RuleId
  find: (reading: Reading, facts: Facts) => Found[]
}
