import type { FilterImplOptions } from 'liquidjs'
import { Field } from './field'
import type { Language } from './language'
import { quoteOf, shorten } from './quote'

/** What a rendering knows besides the variables; out of reach for templates. */
export interface RenderContext {
  language: Language
  now: number
}

const dateStyles = {
  long: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>
type DateStyle = keyof typeof dateStyles

/**
 * A day as readers of that language write it, in the agent's time zone, with the year only when it
 * is not this one. The region (`en-GB`) is the agent's own where the language is the same: no helpdesk
 * tells the customer's.
 */
export function dateWords(at: number, style: DateStyle, { language, now }: RenderContext): string {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale
  const locale = own.split('-')[0] === language ? own : language
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    ...dateStyles[style],
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at)
}

type TextFilter = (text: string, argument: unknown, context: RenderContext) => string

/** Wraps a text filter: a missing value stays missing, and the result keeps the variable's name. */
function onText(filter: TextFilter): FilterImplOptions {
  return function (this: { context: { globals: object } }, value: unknown, argument: unknown) {
    const context = this.context.globals as RenderContext
    if (!(value instanceof Field)) return filter(String(value ?? ''), argument, context)
    if (value.value === undefined) return value
    const text =
      typeof value.value === 'number' ? dateWords(value.value, 'long', context) : value.value
    return new Field(value.variable, filter(text, argument, context).trim() || undefined)
  }
}

const isMissing = (value: unknown) =>
  value instanceof Field ? value.value === undefined : String(value ?? '').trim() === ''

/** All filters of the template language. Anything else in a template is an error. */
export const filters: Record<string, FilterImplOptions> = {
  /**
   * `{{ agent.first_name | default: agent.name }}`, `default: "your team"`: the other where the first
   * is missing. Empty words are no other; where both are missing, the gap asks for the second.
   */
  default: (value: unknown, other: unknown) =>
    isMissing(value) && (other instanceof Field || !isMissing(other)) ? other : value,
  downcase: onText((text, _, { language }) => text.toLocaleLowerCase(language)),
  capitalize: onText((text, _, { language }) => {
    const [first = '', ...rest] = text
    return first.toLocaleUpperCase(language) + rest.join('')
  }),
  /** Words of the team as a sentence: a capital first, one full stop last. */
  sentence: onText((text, _, { language }) => {
    const [first = '', ...rest] = text
    const sentence = first.toLocaleUpperCase(language) + rest.join('')
    return /[.!?…]["”»’)]*$/u.test(sentence) ? sentence : `${sentence.replace(/[\s,;:]+$/u, '')}.`
  }),
  /** `truncate: 40`: at most so many characters, ending after a whole word. */
  truncate: onText((text, length, { language }) => shorten(text, wholeNumber(length), language)),
  quote: onText((text, _, { language }) => quoteOf(text, language)),
  /** `date`, `date: "short"`, `date: "weekday"`. */
  date(value: unknown, style: unknown = 'long') {
    if (!(value instanceof Field)) throw new Error('date needs a variable that holds a date')
    if (value.value === undefined) return value
    if (typeof value.value !== 'number') throw new Error(`${value.variable} holds no date`)
    if (!isDateStyle(style)) throw new Error(`date knows ${Object.keys(dateStyles).join(', ')}`)
    const context = this.context.globals as unknown as RenderContext
    return new Field(value.variable, dateWords(value.value, style, context))
  },
}

function isDateStyle(style: unknown): style is DateStyle {
  return typeof style === 'string' && Object.hasOwn(dateStyles, style)
}

function wholeNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  throw new Error('truncate needs a whole number of characters')
}
