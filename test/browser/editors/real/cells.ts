import type { ReplyBody } from '@/lib/frame/port'
import type { Block, Model, Run } from './content'

/** One thing that is tried with every editor. */
export interface CellSpec {
  name: string
  content: Block[]
  /** Keys that the agent presses after a click into the editor; without them they were never there. */
  keys?: string[]
  body: ReplyBody
  /** What is typed after the insertion, to see where the caret is. Undo is tried where nothing is. */
  typed?: string
  /** Lines afterwards. */
  lines: string[]
  /** Formatting that has to be as it was. */
  kept?: Partial<Pick<Model, 'bold' | 'links' | 'items'>>
  /** What has to be somewhere in the model, where editors may differ in how. */
  somewhere?: string
}

const p = (...runs: (Run | string)[]): Block => ({ kind: 'paragraph', runs: runs.map(runOf) })
const item = (text: string): Block => ({ kind: 'item', runs: [{ text }] })
const runOf = (run: Run | string): Run => (typeof run === 'string' ? { text: run } : run)
const times = (count: number, key: string) => Array.from({ length: count }, () => key)
const body = (text: string): ReplyBody => {
  const paragraph = (part: string) => `<p>${part.replaceAll('\n', '<br>')}</p>`
  return { text, html: text.split('\n\n').map(paragraph).join('') }
}

const HELLO = 'Hello Jane,'
const SORRY = 'we are sorry that your order is late.'
const two = body(`${HELLO}\n\n${SORRY}`)
const LINK = 'https://shop.example/track?order=1042&lang=en'
const long = Array.from({ length: 5 }, (_, i) =>
  `Part ${i + 1}. ${'The parcel is on its way. '.repeat(38)}`.trim(),
)

export const cells: readonly CellSpec[] = [
  { name: 'empty', content: [], body: two, lines: [HELLO, SORRY] },
  {
    name: 'never clicked',
    content: [
      p('Dear Jane, we ', { text: 'miss', bold: true }, ' you.'),
      p('Thank you.'),
      p('--\nAlex'),
    ],
    body: two,
    lines: ['Dear Jane, we miss you.', 'Thank you.', HELLO, SORRY, '--', 'Alex'],
    kept: { bold: ['miss'] },
  },
  {
    name: 'at the caret',
    content: [p('Dear Jane, we miss you.')],
    keys: ['Control+Home', ...times(10, 'ArrowRight'), ...' hello '],
    body: body(SORRY),
    typed: '!',
    lines: [`Dear Jane, hello ${SORRY}! we miss you.`],
  },
  {
    name: 'over a selection',
    content: [p('Keep ', { text: 'this', bold: true }, ', drop that')],
    keys: ['Control+End', ...times(9, 'Shift+ArrowLeft')],
    body: body(SORRY),
    lines: [`Keep this, ${SORRY}`],
    kept: { bold: ['this'] },
  },
  {
    // Where Tab is not taken, or `/late` not selected by it, the reply stands behind it.
    name: 'shortcut',
    content: [p('Dear Jane, we miss you. /late')],
    keys: ['Control+End', 'Tab'],
    body: body(SORRY),
    lines: [`Dear Jane, we miss you. ${SORRY}`],
  },
  {
    name: 'paragraphs within a line',
    content: [p('Above. Below.')],
    keys: ['Control+Home', ...times(6, 'ArrowRight')],
    body: two,
    lines: ['Above.', HELLO, SORRY, 'Below.'],
  },
  {
    name: 'beside a link',
    content: [p('See ', { text: 'our terms', href: 'https://shop.example/terms' }, ' too.')],
    keys: ['Control+End'],
    body: body(SORRY),
    lines: [`See our terms too.${SORRY}`],
    kept: { links: ['our terms → https://shop.example/terms'] },
  },
  {
    name: 'link',
    content: [],
    body: {
      text: `Follow it here: ${LINK}`,
      html: `<p>Follow it <a href="${LINK.replace('&', '&amp;')}">here</a></p>`,
    },
    lines: [],
    somewhere: LINK,
  },
  {
    name: 'below a list',
    content: [p('First:'), item('one'), item('two'), p('After.')],
    body: two,
    lines: ['First:', 'one', 'two', 'After.', HELLO, SORRY],
    kept: { items: ['one', 'two'] },
  },
  {
    name: 'lines',
    content: [],
    body: body('Next:\n1. I call.\n2. I write.\n\nAlex'),
    lines: ['Next:', '1. I call.', '2. I write.', 'Alex'],
  },
  {
    name: 'emoji',
    content: [],
    body: body('Sorry 🙇🏽‍♀️ for the wait ✨'),
    lines: ['Sorry 🙇🏽‍♀️ for the wait ✨'],
  },
  {
    name: 'right to left',
    content: [],
    body: body('שלום ג׳יין,\n\nאנחנו מצטערים על העיכוב'),
    lines: ['שלום ג׳יין,', 'אנחנו מצטערים על העיכוב'],
  },
  { name: '5,000 characters', content: [], body: body(long.join('\n\n')), lines: long },
]
