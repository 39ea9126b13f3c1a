import type { Facts } from './facts'
import type { Finding, Present, RuleId, Span } from './finding'
import { realMoves } from './moves'
import type { Reading } from './reading'
import { wordsAt } from './reading'
import { isTrouble } from './trouble'

/** What is right in a reply, in the order in which a good one says it. */
export function presentIn(reading: Reading, facts: Facts, findings: readonly Finding[]): Present[] {
  const found = new Set<RuleId>(findings.map(({ rule }) => rule))
  const { greeting, apologies, times, takenUp } = reading
  const present: Present[] = []
  const add = (code: 'one-apology' | 'ownership' | 'action' | 'time' | 'thanks', at?: Span) => {
    if (at) present.push({ code, start: at.start, end: at.end })
  }
  const called = greeting?.called
  if (called && !found.has('wrong-name')) {
    const { start, end } = called
    present.push({ code: 'named', name: wordsAt(reading, called), start, end })
  }
  const { shared } = takenUp
  const [first] = shared
  if (first) {
    const words = shared.slice(0, 3).map(({ text }) => text)
    present.push({ code: 'their-words', words, start: first.start, end: first.end })
  }
  if (apologies.length === 1 && !found.has('non-apology')) add('one-apology', apologies[0])
  if (isTrouble(reading, facts)) add('ownership', reading.ownership)
  if (facts.openSlots.length === 0) {
    const [move] = realMoves(reading)
    add('action', move)
    if (move) add('time', times[0])
  }
  add('thanks', reading.thanks)
  return present
}
