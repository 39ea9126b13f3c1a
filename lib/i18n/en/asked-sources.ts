import type { LookupProblem } from '@/lib/sources/lookup-problem'
import { clockTime, count } from '../format'

type Words = {
  [C in LookupProblem['code']]: (problem: Extract<LookupProblem, { code: C }>) => string
}

/** In a few words, after "could not be asked: ". */
const short: Words = {
  'no-access': () => 'no access in this browser',
  'no-key': () => 'no key',
  offline: () => 'this computer is offline',
  unreachable: () => 'no connection',
  timeout: () => 'no answer in time',
  redirected: () => 'it sends on to another address',
  'other-host': () => 'it names another site',
  'too-large': () => 'the answer is too large',
  html: () => 'it answers with a web page',
  'not-json': () => 'the answer is no JSON',
  'key-refused': () => 'key refused',
  forbidden: () => 'not allowed to read this',
  'not-found': () => 'nothing at its address',
  gone: () => 'it was shut down',
  'rate-limited': ({ until }) => `asked too often, again at ${clockTime(until)}`,
  server: ({ status }) => `it has a fault of its own (${status})`,
  status: ({ status }) => `it answered with status ${status}`,
  shape: () => 'the answer is built in another way',
  path: () => 'a path of the mapping is wrong',
  'another-person': () => 'it answered about someone else',
  unexpected: () => 'something unexpected',
}

/** What happened and what can be done, in sentences. */
const long: Words = {
  'no-access': () => 'The browser gives Amends no access to its address. Allow it again.',
  'no-key': () => 'Its key is missing. Fill it in.',
  offline: () => 'This computer is offline.',
  unreachable: () =>
    'No connection to its address: it may be misspelt, out of reach from here, or have a certificate that this browser does not accept.',
  timeout: ({ seconds }) => `It did not answer within ${count(seconds)} seconds.`,
  redirected: () =>
    'It sends on to another address. Amends does not follow, since the key would go there. Fill in the address where it ends.',
  'other-host': ({ host }) =>
    `It names a next page at ${host}. Amends asks only the address that you allowed.`,
  'too-large': ({ limit }) =>
    `Its answer is longer than ${count(Math.round(limit / 1_000_000))} MB, too much about one customer.`,
  html: () =>
    'It answered with a web page and not with data: a sign-in page, often. Check the address and the key.',
  'not-json': () => 'Its answer is no JSON.',
  'key-refused': () => 'It refused the key (401). Check the key, or make a new one there.',
  forbidden: () => 'The key may not read this (403). It may lack a right, or the plan may.',
  'not-found': () => 'There is nothing at its address (404). Check the address, account or survey.',
  gone: () => 'This service was shut down (410).',
  'rate-limited': ({ until }) =>
    `It was asked too often (429), and is asked again at ${clockTime(until)}.`,
  server: ({ status }) => `It has a fault of its own (${status}). Amends goes on trying.`,
  status: ({ status }) => `It answered with status ${status}.`,
  shape: ({ where }) =>
    `Its answer is built in another way than its documents say: “${where}” was not found.`,
  path: () => 'A path of the mapping cannot be read.',
  'another-person': ({ count: n }) =>
    `It was asked about one customer and ${n === 1 ? 'one response' : `${count(n)} responses`} in the answer ${n === 1 ? 'is' : 'are'} someone else’s. ${n === 1 ? 'It was' : 'They were'} refused.`,
  unexpected: ({ detail }) => `Something unexpected: ${detail}`,
}

function worded(words: Words, problem: LookupProblem): string {
  const word = words[problem.code] as (one: LookupProblem) => string
  return word(problem)
}

/** Words about sources that are asked about a customer: beside the customer, and what can go wrong. */
export const askedSources = {
  label: 'Sources asked about this customer',
  asking: 'asking…',
  waiting: 'not asked yet',
  failed: (problem: LookupProblem) => `could not be asked: ${worded(short, problem)}`,
  partly: (problem: LookupProblem) => worded(short, problem),
  problem: (problem: LookupProblem) => worded(long, problem),
  unreached: (reason: string) => `could not be asked: ${reason}`,
  none: {
    title: 'No responses from this address',
    body: 'The sources of your team are asked about it; a response shows up here by itself. The customer may have answered with another address.',
  },
}
