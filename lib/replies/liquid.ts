import {
  CaseTag,
  CommentTag,
  type Emitter,
  IfTag,
  Liquid,
  Tag,
  type TagToken,
  type TopLevelToken,
  UnlessTag,
} from 'liquidjs'
import { cleanValue } from './clean-text'
import { Field } from './field'
import { dateWords, filters, type RenderContext } from './filters'
import { labelledSlot, missingValue, type Part } from './parts'
import { MAX_TEMPLATE_LENGTH } from './template'
import type { VariableName } from './variables'

/**
 * The template language: Liquid with `if`, `unless`, `case`, `comment` and a `slot` tag of our own,
 * and the few filters of filters.ts. Left out: loops, assignments and captures (nothing here needs
 * them, and they can grow without bound), `include`, `render` and `layout` (there are no files),
 * `raw` (it lets braces through to the customer), and Liquid's own filters, which neither keep a
 * missing value visible nor speak the reply's language.
 */
export const liquid = new Liquid({
  strictFilters: true,
  ownPropertyOnly: true,
  dynamicPartials: false,
  relativeReference: false,
  templates: {},
  parseLimit: MAX_TEMPLATE_LENGTH,
  memoryLimit: 100_000,
  // Without loops time only grows with the length; this bounds what nobody thought of.
  renderLimit: 2_000,
  outputEscape: toOutput as unknown as (value: unknown) => string,
})

/** `{% slot "what you will do" %}`, or `{% slot "a word of your own", optional %}`. */
class SlotTag extends Tag {
  private readonly part: Part

  constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid) {
    super(token, remaining, engine)
    const parsed = /^\s*(?:"([^"]*)"|'([^']*)')\s*(,\s*optional)?\s*$/u.exec(token.args)
    const label = cleanValue(parsed?.[1] ?? parsed?.[2] ?? '')
    if (!parsed || label === '' || label.length > 80) throw new Error(SLOT_FORM)
    this.part = labelledSlot(label, parsed[3] === undefined)
  }

  render(_: unknown, emitter: Emitter) {
    const output: Output = { part: this.part }
    emitter.write(output)
  }
}

export const SLOT_FORM = 'a slot needs a label of 1 to 80 characters'

for (const name of Object.keys(liquid.tags)) delete liquid.tags[name]
for (const name of Object.keys(liquid.filters)) delete liquid.filters[name]
liquid.registerTag('if', IfTag)
liquid.registerTag('unless', UnlessTag)
liquid.registerTag('case', CaseTag)
liquid.registerTag('comment', CommentTag)
liquid.registerTag('slot', SlotTag)
for (const [name, filter] of Object.entries(filters)) liquid.registerFilter(name, filter)

/** What a tag or an output writes: a part, and the variable whose value it is. */
export interface Output {
  part: Part
  from?: VariableName
}

/** The last step of every `{{ … }}`: clean text, or a gap where there is no value. */
function toOutput(this: { context: { globals: object } }, value: unknown): Output {
  if (typeof value === 'string') return { part: { kind: 'text', text: cleanValue(value) } }
  if (!(value instanceof Field)) throw new Error('only words can be put out')
  if (value.value === undefined) return { part: missingValue(value.variable) }
  const text =
    typeof value.value === 'number'
      ? dateWords(value.value, 'long', this.context.globals as RenderContext)
      : value.value
  return { part: { kind: 'text', text: cleanValue(text) }, from: value.variable }
}
