import { describe, expect, it } from 'vitest'
import { parseTemplate } from '@/lib/replies/check-template'
import { lintTemplate } from '@/lib/replies/lint'
import { renderTemplate } from '@/lib/replies/render'
import { COMMENT, situationOf, templateOf } from './situations'

const jane = situationOf([{ score: 3, comment: COMMENT }])

/** What parsing, the lint and rendering say of a text; each has to come to an end. */
function problemOf(text: string) {
  const template = templateOf(text)
  const [linted] = lintTemplate(template)
  const { parts, problems } = renderTemplate(template, jane)
  expect(parts).toEqual([])
  const [problem] = problems
  expect(linted).toMatchObject({ severity: 'error', code: problem?.code })
  return problem
}

describe('a template that means harm is refused, with line and column', () => {
  it.each([
    ['an endless include', '{% include "self" %}', 'unknown-tag', 1, 1],
    ['a layout', '\n{% layout "x" %}{% block a %}', 'unknown-tag', 2, 1],
    ['a loop without end', 'a{% for i in (1..900000000) %}x{% endfor %}', 'unknown-tag', 1, 2],
    ['a text that doubles itself', '{% assign a = a | append: a %}', 'unknown-tag', 1, 1],
    ['another filter', '{{ customer.name | replace: "a", "b" }}', 'unknown-filter', 1, 1],
    ['10,000 conditions, one in the other', '{% if true %}'.repeat(10_000), 'too-long', 1, 1],
    ['500, not closed', '{% if true %}'.repeat(500), 'syntax', 1, 499 * 13 + 1],
    ['a megabyte of text', 'x'.repeat(1_000_000), 'too-long', 1, 1],
    ['a megabyte of braces', '{{'.repeat(500_000), 'too-long', 1, 1],
    ['the prototype', '{{ customer.__proto__ }}', 'unknown-variable', 1, 4],
    ['the constructor', '\n {{ customer.name.constructor }}', 'unknown-variable', 2, 5],
    ['a global', '{{ constructor.constructor }}', 'unknown-variable', 1, 4],
    ['a key put together', '{{ customer["__proto__"] }}', 'unknown-variable', 1, 4],
  ])('%s', (_, text, code, line, column) => {
    expect(problemOf(text)).toMatchObject({ code, line, column })
  })
})

describe('what makes expressions slow is read in a moment', () => {
  it.each([
    ['quotation marks', '{% slot "'.repeat(2_000)],
    ['blanks in a tag', `{% slot ${' '.repeat(19_000)} x %}`],
    ['angle brackets', '<a '.repeat(6_000)],
    ['one long word', 'a'.repeat(20_000)],
    ['braces', '{'.repeat(20_000)],
    ['alternatives', `{% if ${'customer.name or '.repeat(1_000)}customer.name %}x{% endif %}`],
    ['values of a case', `{% case ticket.id %}${'{% when "1" %}'.repeat(1_000)}{% endcase %}`],
    ['marks', '[A'.repeat(9_000)],
    ['full stops', '. '.repeat(9_000)],
  ])('%s', { timeout: 20_000 }, (_, text) => {
    expect(Array.isArray(lintTemplate(templateOf(text)))).toBe(true)
    renderTemplate(templateOf(text), jane)
  })

  it('conditions as deep as fit in', () => {
    const deep = `${'{% if true %}'.repeat(800)}x${'{% endif %}'.repeat(800)}`
    expect(parseTemplate(deep)).toHaveProperty('nodes')
    const { parts } = renderTemplate(templateOf(deep), jane)
    expect(parts).toEqual([{ kind: 'text', text: 'x' }])
  })
})
