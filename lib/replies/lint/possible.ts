import { Context, isTruthy, toValueSync, Value } from 'liquidjs'
import { Field } from '../field'
import { liquid } from '../liquid'
import { type VariableName, variableNames } from '../variables'
import type { Condition } from './blocks'

type Given = string | number | undefined

/** So many conditions are tried out for one template: what is left over counts as possible. */
const BUDGET = 30_000
/** So many combinations of values, and conditions, for one branch. */
const COMBINATIONS = 1_500
const CONDITIONS = 12

/**
 * Tells whether some customer could make all these conditions come out so, by trying them on every
 * combination of the values that make a difference: none, each value that is compared with, others.
 * Where that can not be told (filters, too many of them) it could.
 */
export function possibilities() {
  let left = BUDGET
  return (conditions: readonly Condition[], known: Partial<Record<VariableName, Given>> = {}) => {
    const asked = conditions.filter(({ text }) => !text.includes('|')).slice(-CONDITIONS)
    const names = variableNames.filter((name) => asked.some(({ text }) => mentions(text, name)))
    const candidates = candidatesFor(asked)
    const sets = names.map((name): Given[] => (name in known ? [known[name]] : candidates))
    const all = sets.reduce((product, { length }) => product * length, 1)
    if (all > COMBINATIONS || all * asked.length > left) return true
    left -= all * asked.length
    const tests = asked.map(({ text, is }) => ({ value: new Value(text, liquid), is }))
    for (let n = 0; n < all; n++) {
      const context = contextOf(names, sets, n)
      if (tests.every(({ value, is }) => isTrue(value, context) === is)) return true
    }
    return false
  }
}

/** Whether a condition speaks of anything that differs between customers. */
export function isConstant({ text }: Condition): boolean {
  return !variableNames.some((name) => mentions(text, name))
}

function mentions(text: string, name: string): boolean {
  return text.replace(/"[^"]*"|'[^']*'/g, '').includes(name)
}

/** Values that make a difference to these conditions. */
function candidatesFor(conditions: readonly Condition[]): Given[] {
  const texts = new Set<string>()
  const numbers = new Set<number>()
  for (const { text } of conditions) {
    for (const [, double, single, number] of text.matchAll(
      /"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?)/g,
    )) {
      if (number === undefined) texts.add(double ?? single ?? '')
      else for (const near of [-1, 0, 1]) numbers.add(Number(number) + near)
    }
  }
  const together = texts.size > 1 ? [[...texts].join(' ')] : []
  return [undefined, ...texts, ...together, 'one', 'another', ...numbers]
}

/** The n-th combination of values. */
function contextOf(names: readonly VariableName[], sets: readonly Given[][], n: number): Context {
  const scope: Record<string, Record<string, Field>> = {}
  let rest = n
  names.forEach((name, index) => {
    const set = sets[index] ?? []
    const [root = '', leaf = ''] = name.split('.')
    scope[root] = { ...scope[root], [leaf]: new Field(name, set[rest % set.length]) }
    rest = Math.floor(rest / set.length)
  })
  return new Context(scope, liquid.options, { sync: true }, { liquid })
}

/** What the engine makes of it; a condition that can not be tried (a range without end) counts as false. */
function isTrue(value: Value, context: Context): boolean {
  const result: unknown = toValueSync(value.value(context, true))
  return isTruthy(result, context)
}
