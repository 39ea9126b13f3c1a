import { Context, type Emitter, toValueSync } from 'liquidjs'
import { parseTemplate, problemOf, type TemplateProblem } from './check-template'
import { withoutHidden } from './clean-text'
import { Field } from './field'
import type { RenderContext } from './filters'
import type { Language } from './language'
import { liquid, type Output } from './liquid'
import { type Part, tidy } from './parts'
import type { Situation } from './situation'
import type { Template } from './template'
import { type VariableName, valueIn, variableNames } from './variables'

/** A template for one customer. With problems there are no parts: a broken template is never shown. */
export interface Rendered {
  parts: Part[]
  problems: TemplateProblem[]
  /** Variables whose value stands in the text. */
  used: VariableName[]
}

/**
 * Renders a template for a situation. Every variable without a value becomes a required slot; no
 * customer's text is ever read as template, and none can bring braces or hidden characters in.
 * Parts travel as objects, not as marks in a text: nothing a customer wrote can look like a slot.
 */
export function renderTemplate(template: Template, situation: Situation): Rendered {
  const parsed = parseTemplate(template.text)
  if ('problems' in parsed) return { parts: [], problems: parsed.problems, used: [] }
  const { language } = template
  const globals: RenderContext = { language, now: situation.now }
  const context = new Context(
    scopeOf(situation, language),
    liquid.options,
    { sync: true, globals },
    { liquid },
  )
  const output = new PartsEmitter()
  try {
    toValueSync(liquid.renderer.renderTemplates(parsed.nodes, context, output))
  } catch (error) {
    return { parts: [], problems: [problemOf(error)], used: [] }
  }
  return { parts: tidy(output.parts), problems: [], used: [...output.used] }
}

/** `{ customer: { name: … }, … }`, every known variable with or without a value. */
function scopeOf(situation: Situation, language: Language): Record<string, Record<string, Field>> {
  const scope: Record<string, Record<string, Field>> = {}
  for (const name of variableNames) {
    const [root = '', leaf = ''] = name.split('.')
    scope[root] = { ...scope[root], [leaf]: new Field(name, valueIn(name, situation, language)) }
  }
  return scope
}

/** Collects what a rendering writes. The template's own text comes as strings; hidden characters stay out. */
class PartsEmitter implements Emitter {
  readonly buffer = ''
  readonly parts: Part[] = []
  readonly used = new Set<VariableName>()

  write(output: string | Output) {
    if (typeof output === 'string') {
      this.parts.push({ kind: 'text', text: withoutHidden(output) })
      return
    }
    this.parts.push(output.part)
    if (output.from) this.used.add(output.from)
  }
}
