import { count, plural } from '../format'

const people = (n: number) => plural(n, { one: 'colleague', other: 'colleagues' })

/** Words of who a customer is: their addresses, their company, and scores that they told. */
export const identity = {
  addresses: (n: number) => plural(n, { one: 'address', other: 'addresses' }),
  addScore: 'Add a score',
  title: 'Addresses of this customer',
  how: {
    ticket: 'matched by address, from the ticket',
    asked: 'matched by address',
    mailbox: (other: string) => `another spelling of ${other}, by the team’s rule`,
    link: (agent: string, day: string, why: string) => `linked by ${agent} on ${day}: ${why}`,
  },
  because: {
    'by-hand': 'same person',
    'external-id': 'by external id',
    name: 'same name and company',
  },
  ids: (ids: string) => `Known to its source as ${ids}`,
  otherCase: (address: string) =>
    `Another case of theirs is open, from ${address}. It is shown here once this one is closed.`,
  unlink: 'Unlink',
  unlinkOf: (address: string) => `Unlink ${address}`,
  add: {
    label: 'Another address of theirs',
    look: 'Look up',
    link: 'Link',
    cancel: 'Cancel',
    bad: (text: string) =>
      text ? `“${text}” is not an e-mail address.` : 'Type or paste an e-mail address first.',
    own: (address: string) => `${address} is linked already.`,
    nobody: (address: string) =>
      `Nothing is stored under ${address} yet. What comes in will count for this customer.`,
    found: (responses: number) => plural(responses, { one: 'response', other: 'responses' }),
    withMore: (n: number) => `with ${plural(n, { one: 'more address', other: 'more addresses' })}`,
    openCase: 'open case',
  },
  likely: {
    title: (who: string) => `The same person as ${who}?`,
    'external-id': 'The source knows both by the same id.',
    name: 'Same name at the same company.',
    link: 'Link',
    not: 'Not the same',
  },
  company: {
    summary: (n: number, parts: readonly string[]) =>
      parts.length > 0 ? `${people(n)}: ${parts.join(', ')}` : people(n),
    detractors: (n: number) => plural(n, { one: 'detractor', other: 'detractors' }),
    openCases: (n: number) => plural(n, { one: 'open case', other: 'open cases' }),
    title: (domain: string) => `Colleagues at ${domain}`,
    openCase: 'open case',
    left: (span: string) => `${span} left`,
    over: (span: string) => `${span} overdue`,
    show: (who: string) => `Show ${who}`,
    looked: (n: number, of: number) => `${count(n)} of ${count(of)} were looked at.`,
    failed: (reason: string) => `They could not be shown: ${reason}`,
  },
  told: {
    title: 'A score that they told you',
    score: 'Score',
    chooseScore: 'Choose',
    comment: 'What they said',
    when: 'When',
    channel: 'How',
    save: 'Save score',
    mark: (agent: string) => `typed in by ${agent}`,
    old: (days: number) =>
      `Older than ${plural(days, { one: 'day', other: 'days' })}: it goes into the history and opens no case.`,
    problem: {
      'score-missing': 'Choose a score from 0 to 10.',
      'time-missing': 'Choose a day and a time.',
      'time-to-come': 'That time is still to come.',
    },
  },
  done: {
    linked: (address: string) => `${address} is linked.`,
    unlinked: (address: string) => `${address} is another customer’s now.`,
    apart: 'Noted: not the same. You are not asked again.',
    told: (score: number) => `Score ${score} is saved.`,
  },
  asked: {
    survey: (when: string) => `Last asked ${when}, by the date of the survey.`,
    answer: (when: string) => `Last asked ${when} or before: they answered then.`,
    agent: (when: string) => `Last asked ${when}, by the log.`,
    early: (days: number, day: string) =>
      `Too early: the team leaves ${plural(days, { one: 'day', other: 'days' })} between surveys. From ${day} on.`,
    free: (days: number) =>
      `More than the team’s ${plural(days, { one: 'day', other: 'days' })} ago.`,
  },
  settings: {
    title: 'Addresses of one customer',
    body: 'Amends takes every spelling for an address of its own unless you say otherwise. Nothing that is stored is changed by it; switched off, all is as before.',
    plusTags: 'name+tag@ is name@, at every domain',
    gmailDots: 'Dots count for nothing in addresses at gmail.com',
  },
  everyDays: 'Days between two surveys of one customer',
  keys: [
    ['I', 'Addresses of the customer; link another'],
    ['O', 'Colleagues at their company'],
    ['E', 'Add a score that they told you'],
  ] as const,
}
