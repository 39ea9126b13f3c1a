import { Drop } from 'liquidjs'
import type { VariableName } from './variables'

/**
 * A variable on its way through a template: it keeps its name, so that an output without a value
 * becomes a gap labelled with what is missing. Conditions and comparisons see the value alone.
 */
export class Field extends Drop {
  constructor(
    readonly variable: VariableName,
    readonly value: string | number | undefined,
  ) {
    super()
  }

  override valueOf() {
    return this.value ?? null
  }
}
