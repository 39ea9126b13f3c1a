const spelled = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** Words of suggested replies, and of the template language. */
export const replies = {
  title: 'Suggested replies',
  noResponse: 'No response yet, so there is nothing to answer.',
  noneFits: 'No template fits this step. Write this one yourself.',
  reasons: {
    segment: { detractor: 'detractor', passive: 'passive', promoter: 'promoter' },
    risk: {
      'repeat-detractor': 'unhappy twice in a row',
      'slipping-promoter': 'was a promoter',
      falling: 'falling',
      'first-score': 'first score',
    },
    step: {
      'first-contact': 'first contact',
      'follow-up': 'after the first contact',
      'close-the-loop': 'closes the loop',
      thanks: 'thanks',
    },
    guessed: (cause: string) => `${cause}?`,
    causeUnknown: 'cause not clear',
    words: (words: string[]) => `their words: ${words.join(', ')}`,
    usedBefore: (when: string) => `Sent to this customer before, on ${when}`,
  },
  preview: (title: string) => `Reply: ${title}`,
  optional: (label: string) => `${label} (optional)`,
  /** What is missing, the first of it set off from the rest. */
  missing: (labels: string[]): [string, string] => {
    const [first = '', ...rest] = labels
    const whole = list.format([first, ...rest])
    const n = spelled[labels.length] ?? String(labels.length)
    return [
      `Say ${first}`,
      `${whole.slice(first.length)}: ${labels.length === 1 ? `${n} gap is open` : `${n} gaps are open`}`,
    ]
  },
  /** The reply check over what stands in the composer. */
  composer: {
    check: 'Check what is in the composer',
    again: 'Check again',
    close: 'Close',
    text: 'What is in the composer',
    empty: 'Nothing of yours stands in the composer yet.',
    gone: 'The composer could not be read: it is gone, or the page shows another ticket now.',
  },
  insert: 'Put into reply',
  insertAgain: 'Put it in again',
  open: 'Open and put in',
  copy: 'Copy',
  cancel: 'Cancel',
  ask: {
    closed: 'Open the reply page and put it in? Press Enter again.',
    unproven: 'Is this a public reply, not a note? Press Enter again to put it in.',
  },
  /** Where nothing on the page proves it: what is not known, and the agent's own word. */
  unproven: 'Amends cannot tell whether this is a public reply or a note.',
  confirm: 'It is a public reply: put it in',
  opening: 'Opening the reply page. The reply goes in once it is there.',
  inserting: 'Putting it in…',
  inserted: 'In the composer. Read it once more, then send it yourself.',
  copied: 'Copied.',
  copiedWithGaps: 'Copied with its gaps in brackets. Fill them before you send it.',
  notCopied: 'The browser did not let it be copied. Select the text above and copy it yourself.',
  copyOnly: {
    internal:
      'This is an internal note: the customer would not see it. Switch to a public reply, or copy it.',
    absent: 'There is no composer on this page. Copy it instead.',
  },
  failures: {
    'other-ticket': 'The page shows another ticket now, so nothing was put in.',
    'internal-note': 'The composer became an internal note, so nothing was put in.',
    unproven: 'The page no longer shows that this is a public reply, so nothing was put in.',
    'which-composer':
      'Several editors are open here, so nothing was put in. Click into the public reply, then try again.',
    'no-composer':
      'The composer is gone, so nothing was put in. Open it and try again, or copy it.',
    'not-taken':
      'The composer did not take the text as it should. Look at what stands there, then copy and paste it yourself.',
  },
  failed: (reason: string) => `This did not work: ${reason}`,
  notSaved: (reason: string) => `Your gaps were not saved: ${reason}`,
  broken: (line: number, column: number, detail: string) =>
    `This template can not be used. Line ${line}, column ${column}: ${detail}`,
  /** Each variable: what its gap is called where it has no value, what it means, an example. */
  variables: {
    'customer.name': {
      gap: 'their name',
      meaning: 'The name of the customer as the helpdesk has it, without fillers such as “Guest”',
      example: 'Jane Miller',
    },
    'customer.first_name': {
      gap: 'their first name',
      meaning: 'The name to greet by; none where it is not sure',
      example: 'Jane',
    },
    'customer.full_name': {
      gap: 'their full name',
      meaning: 'Given and family name as they are spoken; none where it is not sure',
      example: 'Jane Miller',
    },
    'customer.company': {
      gap: 'their company',
      meaning: 'The company of the customer, by the import',
      example: 'Acme Ltd',
    },
    'response.comment': {
      gap: 'what they said',
      meaning: 'What the customer wrote with the latest score, on one line; best with `quote`',
      example: 'Nobody answers my e-mails.',
    },
    'response.date': {
      gap: 'the day they answered',
      meaning: 'The day of the latest response',
      example: 'November 16',
    },
    'previous.comment': {
      gap: 'what they said before',
      meaning: 'What the customer wrote with the score before the latest',
      example: 'Good, a bit slow',
    },
    'previous.date': {
      gap: 'the day they answered before',
      meaning: 'The day of the response before the latest',
      example: 'August 8',
    },
    'ticket.id': {
      gap: 'the ticket’s number',
      meaning: 'The number of the ticket in the helpdesk',
      example: '42',
    },
    'ticket.subject': {
      gap: 'what the ticket is about',
      meaning: 'The subject of the ticket, without “Re:” and the like',
      example: 'Where is my order?',
    },
    'case.cause': {
      gap: 'the cause',
      meaning:
        'The confirmed cause of the case: the team’s own word, or ours in the reply’s language',
      example: 'product quality',
    },
    'case.first_contact': {
      gap: 'the day you first wrote',
      meaning: 'The day of the first contact in the case',
      example: 'November 18',
    },
    'fix.what': {
      gap: 'what was fixed',
      meaning: 'The recorded fix that this customer is to be told of, as the team wrote it',
      example: 'We write to everybody whose order is late',
    },
    'fix.date': {
      gap: 'the day of the fix',
      meaning: 'The day on which that fix was recorded',
      example: 'November 20',
    },
    'promise.text': {
      gap: 'what you said you would do',
      meaning: 'The open promise that is due first, else the one settled last; best with `quote`',
      example: 'send your order again',
    },
    'promise.date': {
      gap: 'the day it is due',
      meaning: 'The day on which that promise is due',
      example: 'November 23',
    },
    'promise.made': {
      gap: 'the day you said it',
      meaning: 'The day on which that promise was made',
      example: 'November 18',
    },
    'promise.date_before': {
      gap: 'the day it was due before',
      meaning: 'The day on which it was due before it was moved',
      example: 'November 22',
    },
    'team.name': {
      gap: 'your team’s name',
      meaning: 'The name that the team signs with, from the case settings',
      example: 'Acme Customer Care',
    },
    'agent.name': {
      gap: 'your name',
      meaning: 'The name of whoever sends the reply',
      example: 'Alex Kim',
    },
    'agent.first_name': {
      gap: 'your first name',
      meaning: 'Their first name, for a signature',
      example: 'Alex',
    },
  },
}
