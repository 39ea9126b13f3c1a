import type { Visibility } from '@/lib/nps/visibility'
import { plural } from '../format'

const responsesOf = (n: number) => plural(n, { one: 'response', other: 'responses' })
const entries = (n: number) => plural(n, { one: 'log entry', other: 'log entries' })
const customers = (n: number) => plural(n, { one: 'customer', other: 'customers' })

const visibilities: Record<Visibility, string> = {
  full: 'Everything',
  segment: 'Segment only',
  hidden: 'Nothing',
}

const visibilityHints: Record<Visibility, string> = {
  full: 'Scores, segments and how they went over time.',
  segment: 'Detractor, passive or promoter, without numbers and without the plot.',
  hidden: 'The customer’s words and their case, without score and segment.',
}

/** Words of the options page's section on customers' data. */
export const privacy = {
  heading: 'Privacy',
  intro: 'What is kept of customers, for how long, and what agents see of it.',
  person: {
    title: 'One customer',
    intro: 'For a customer who asks what is kept of them, or asks to be erased.',
    label: 'Address',
    find: 'Find',
    example: 'jane@customers.example',
    noAddress: 'Type one e-mail address.',
    none: (address: string) => `Nothing is kept of ${address}.`,
    kept: (responses: number, log: number, drafts: number) =>
      [
        responsesOf(responses),
        entries(log),
        ...(drafts > 0 ? [plural(drafts, { one: 'reply in hand', other: 'replies in hand' })] : []),
      ].join(', '),
    alsoKnown: (addresses: string) => `Also known as ${addresses}.`,
    export: 'Export as JSON',
    erase: 'Erase…',
    sure: (address: string) => `Erase ${address}?`,
    what: 'Words, names, tickets and addresses go from every place in this browser and cannot be had again. Scores and steps stay in the figures, without a person.',
    confirm: 'Erase for good',
    keep: 'Keep',
    erased: (responses: number, log: number) =>
      `Erased: ${responsesOf(responses)}, ${entries(log)}. The helpdesk and the survey tool still have what they have.`,
    failed: (detail: string) =>
      `It could not be finished: ${detail} It goes on when Amends starts next.`,
  },
  erasures: {
    title: 'Erased on request',
    line: (when: string, by: string, responses: number, log: number) =>
      `${when}, by ${by}: ${responsesOf(responses)}, ${entries(log)}`,
    hint: 'An old file does not bring them back: their rows are refused.',
  },
  retention: {
    title: 'How long customers are kept',
    label: 'Erase customers without a response or an entry for',
    off: 'never',
    months: (n: number) =>
      n % 12 === 0
        ? plural(n / 12, { one: 'year', other: 'years' })
        : plural(n, { one: 'month', other: 'months' }),
    counting: 'Counting…',
    now: (n: number) => (n === 0 ? 'Nobody is due now.' : `Now this would erase ${customers(n)}.`),
    apply: 'Start',
    running: (months: string) => `On: after ${months}. Once a day.`,
    stop: 'Stop',
    isOff: 'Off: customers are kept until you erase them.',
    last: (when: string, n: number) => `Last erased: ${customers(n)}, ${when}.`,
  },
  visibility: {
    title: 'What agents see of scores',
    label: 'Agents see',
    options: visibilities,
    hints: visibilityHints,
    note: 'It holds in the sidebar, the customer’s window, My cases, the popup and reminders. These options always show all.',
  },
}
