import { isTheirs } from '../names'
import { wordsAt } from '../reading'
import type { Rule } from './rule'

/** It greets someone else. Only judged where their first name is sure: a company has many people. */
export const wrongName: Rule = {
  id: 'wrong-name',
  find: (reading, facts) => {
    const called = reading.greeting?.called
    const name = facts.firstName
    if (!called || !name || isTheirs(called.words, facts)) return []
    const span = { start: called.start, end: called.end }
    const what = { code: 'wrong-name' as const, text: wordsAt(reading, span), name }
    // `Mr Jane` would be no better: whoever is greeted with a title keeps the agent's own hand.
    return [{ what, span, ...(!called.titled && { fix: { ...span, text: name } }) }]
  },
}
