import { count, plural } from '../format'

const list = (names: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names)

/** Words of what is done with a case, step by step; those of the first glance are in cases.ts. */
export const caseSteps = {
  doIt: 'Do it',
  allDone: 'Every step is done. Close the case when it is settled, and say how it ended.',
  allDoneHappy: 'Every step is done.',
  steps: (done: number, all: number) => `All steps (${count(done)} of ${count(all)} done)`,
  stepDone: 'done',
  stepOpen: 'to do',
  tick: (words: string) => `Mark as done: ${words}`,
  tickShort: 'Done',
  titles: {
    passive: 'Passive: what holds them back',
    promoter: 'Promoter: thanks, and more like them',
    'slipping-promoter': 'Slipping: a promoter until now',
  },
  slipped: (was: number, is: number) =>
    `They gave ${was} before and ${is} now. Something changed for them.`,
  churn: {
    'in-first-days': (until: string) =>
      `At risk: unhappy within their first 90 days, and nobody has contacted them yet. Those days end ${until}.`,
    'first-days-passed': (until: string) =>
      `At risk: unhappy within their first 90 days, which ended ${until}, and not contacted since.`,
  },
  handOver: {
    title: 'Hand over',
    to: 'To whom',
    toHint: 'Name, as the helpdesk shows it',
    brief: 'What they should know',
    submit: 'Hand over',
  },
  brief: {
    who: (name: string, company: string | undefined) => (company ? `${name}, ${company}` : name),
    saidOnly: (when: string, comment: string) =>
      comment ? `Said on ${when}: “${comment}”` : `Answered on ${when}, no words.`,
    said: (score: number, when: string, comment: string) =>
      comment
        ? `Scored ${score} on ${when}: “${comment}”`
        : `Scored ${score} on ${when}, no words.`,
    cause: (cause: string) => `Cause: ${cause}`,
    tried: (words: string[]) => `Done so far: ${words.join('; ')}`,
    nothingTried: 'Done so far: nothing yet.',
    did: (what: string, who: string, when: string, more: string | undefined) =>
      `${what} by ${who}, ${when}${more ? ` (${more})` : ''}`,
    told: 'Told what changed',
    promised: (text: string, due: string) => `Promised: ${text}, due ${due}`,
    next: (words: string) => `Next: ${words}`,
    due: (when: string) => `First contact is due ${when}`,
  },
  handedOver: (who: string) => `What ${who} wrote when handing it over`,
  clash: (names: string[]) =>
    `${list(names)} took this case without knowing of each other. Agree who keeps it.`,
  keepIt: 'I keep it',
  others: (n: number) =>
    n === 0
      ? 'Nobody else in 90 days: a one-off so far'
      : `${plural(n, { one: 'other customer', other: 'other customers' })} in 90 days: it recurs`,
  promises: {
    title: 'Promises',
    overdue: (when: string) => `was due ${when}`,
    due: (when: string) => `due ${when}`,
    moved: (when: string) => `moved to ${when}`,
    kept: 'Kept',
    move: 'Move',
    broken: 'Broken',
    settled: { kept: 'kept', broken: 'broken' },
    found: (text: string) => `Is this in your reply a promise? “${text}”`,
    question: 'A promise in your reply',
    confirm: 'Note the promise',
    changeDate: 'Change the date',
    not: 'Not a promise',
    add: 'Note a promise',
    what: 'What was promised',
    when: 'By when',
    submit: 'Note it',
    submitMove: 'Move it',
  },
  fixes: {
    record: 'Record a fix',
    what: 'What was changed, so that it does not happen again',
    whatHint: 'Customers are told in these words: “orders are now tracked”',
    submit: 'Record it',
    recorded: (what: string, when: string) => `Fixed ${when}: ${what}`,
    offer: (what: string) => `We fixed this because of you: ${what}. They do not know yet.`,
    write: 'Write to them',
    told: 'They know',
    toldAnything: 'I told them what changed',
  },
  reach: { label: 'Were they reached', yes: 'Yes', no: 'No, nobody answered' },
  followUp: {
    'not-yet': (when: string) => `Ask for a new score from ${when} on.`,
    due: (when: string) => `Time to ask for a new score, due since ${when}.`,
    asked: (when: string) => `Asked for a new score ${when}.`,
  },
  markAsked: 'I asked them',
  outcome: {
    recovered: (was: number, is: number) => `Recovered: ${was} then, ${is} now.`,
    improved: (was: number, is: number) => `Improved: ${was} then, ${is} now.`,
    unchanged: (was: number) => `Unchanged: ${was} again.`,
    worse: (was: number, is: number) => `Worse: ${was} then, ${is} now.`,
    silent: (was: number) => `Silent: no new score in 90 days after the ${was}.`,
  },
  /** Where scores are not shown. */
  outcomeOnly: {
    recovered: 'Recovered.',
    improved: 'Improved.',
    unchanged: 'Unchanged.',
    worse: 'Worse.',
    silent: 'Silent for 90 days.',
  },
  before: (words: string[]) => `Before it: ${words.join(', ')}.`,
  times: (what: string, n: number) => (n > 1 ? `${what} (${count(n)} times)` : what),
  more: 'More steps',
}
