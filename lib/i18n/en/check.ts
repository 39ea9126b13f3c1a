import { plural } from '../format'

/** What to do about a finding, and more on it, quieter. */
type Words = readonly [string, string?]

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const quoted = (text: string) => `“${text}”`

/** Words of the reply check. */
export const check = {
  title: 'Reply check',
  severities: { block: 'To settle before it goes out', warn: 'To look at', hint: 'Hint' },
  state: (block: number, warn: number) =>
    block + warn === 0
      ? 'Nothing stands against this reply.'
      : list.format([
          ...(block > 0 ? [`${block} to settle`] : []),
          ...(warn > 0 ? [`${warn} to look at`] : []),
        ]),
  hints: (n: number) => plural(n, { one: 'hint', other: 'hints' }),
  more: (n: number) => `and ${plural(n, { one: 'more place', other: 'more places' })}`,
  why: 'Why',
  source: (source: string) => `Source: ${source}`,
  fix: 'Fix',
  present: {
    named: (name: string) => `names ${name}`,
    'their-words': () => 'uses their words',
    'one-apology': () => 'one apology',
    ownership: () => 'takes responsibility',
    action: () => 'says what you do',
    time: () => 'and when',
    thanks: () => 'thanks',
  },
  findings: {
    'left-over': (text: string): Words => [`Replace ${quoted(text)}`, 'it stands there as a mark'],
    'missing-value': ['Something is missing here', 'a name or a number has no value'] as Words,
    'wrong-name': (text: string, name: string): Words => [
      `This is ${name}, not ${text}`,
      'look whom you are writing to',
    ],
    'no-name': (name: string): Words => [`Greet ${name} by name`],
    'filler-name': (text: string): Words => [`${quoted(text)} is no name`, 'better none'],
    acknowledge: (words: string[]): Words => [
      'Take up what they wrote',
      `such as ${list.format(words.map(quoted))}`,
    ],
    'non-apology': (text: string): Words => [
      `${quoted(text)} is no apology`,
      'say what you are sorry for',
    ],
    ownership: ['Say what we got wrong', 'in “I” or “we”'] as Words,
    action: ['Say what you will do', 'and by when'] as Words,
    time: ['Say by when', 'a day or an hour'] as Words,
    'vague-time': (text: string): Words => [`${quoted(text)} is no time`, 'name a day or an hour'],
    blame: (text: string): Words => [`${quoted(text)} puts it on others`, 'say what we can do'],
    'dead-end': (text: string): Words => ['Offer another way', `beside ${quoted(text)}`],
    'over-promise': (text: string): Words => [
      `${quoted(text)} is more than anyone can keep`,
      'say what you will do',
    ],
    internal: (text: string): Words => [`Leave out ${quoted(text)}`, 'it is for us, not for them'],
    'near-duplicate': ['Say what is new', 'this is nearly the last reply they got'] as Words,
    dismissive: (text: string): Words => [`${quoted(text)} can make their trouble sound small`],
    'many-apologies': (count: number): Words => [
      'Say sorry once',
      `it stands there ${count} times`,
    ],
    'late-apology': ['Say sorry earlier', 'it comes when most is said'] as Words,
    owner: ['Say “I” once', 'so that they know who looks after it'] as Words,
    generic: (text: string): Words => [`${quoted(text)} could come from anyone`],
    thanks: ['Thank them', 'for telling us'] as Words,
    length: (words: number): Words => [`Shorten it`, `it has ${words} words`],
    'long-sentences': (words: number): Words => [
      'Shorten the sentences',
      `they have ${words} words on average`,
    ],
    'long-paragraph': (words: number): Words => ['Break up the paragraph', `it has ${words} words`],
    capitals: (text: string): Words => [`${quoted(text)} reads as shouting`],
    exclamations: ['One mark is enough', 'several read as shouting'] as Words,
  },
  /** Each rule's reason in one line. */
  reasons: {
    unresolved: 'Variables without a value and forgotten marks do reach customers.',
    'wrong-name': 'A reply meant for someone else is worse than none.',
    'no-name': 'A name shows that a person writes to a person; a filler shows the opposite.',
    acknowledge: 'Customers who see the thing named in concrete words feel heard.',
    'non-apology': 'It says sorry for how they feel, or for nothing, and takes no responsibility.',
    ownership: 'Taking responsibility is what counts most in an apology.',
    action: 'After responsibility, an offer to put it right counts most.',
    time: 'A step without a day leaves them waiting and asking again.',
    'vague-time': 'It leaves them waiting and asking again, as no time would.',
    blame: 'Whoever is at fault, blame does not help the customer.',
    'dead-end': 'If something can not be done, say why, and what can.',
    'over-promise': 'The first time it is not kept costs more than it won.',
    internal: 'Scores and our own terms tell them that they are a case to us.',
    'near-duplicate': 'Each reply should be for this person, now; the same again is for nobody.',
    dismissive: 'Small words can tell someone that their trouble is small.',
    'too-many-sorry': 'Going on apologising makes people less content, not more.',
    owner: 'Agents who say “I” are felt to care and to act more than those who say “we”.',
    generic: 'Phrases that any company sends say that nobody read what they wrote.',
    thanks: 'They took the time to tell us.',
    length: 'What is longer is not read to its end.',
    readability: 'A sentence should be understood at the first reading.',
    shouting: 'Capitals and rows of marks read as a raised voice.',
  },
  sources: {
    'lewicki-2016': 'Lewicki, Polin and Lount 2016, two experiments with 755 people',
    'singh-2018': 'Singh and others, Harvard Business Review 2018, 111 service encounters',
    'packard-2018': 'Packard, Moore and McFerran, Journal of Marketing Research 2018',
    'packard-2021':
      'Packard and Berger, Journal of Consumer Research 2021, over 1,000 service talks',
    'helpdesk-reports': 'reports to makers of helpdesks (FreeScout 2091 and 4473, Chatwoot 13051)',
    practice: 'what teams that answer unhappy customers publish (AskNicely, CustomerGauge)',
    house: 'no study, our own reading of what harms',
  },
}
