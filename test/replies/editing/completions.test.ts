import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTemplate } from '@/lib/replies/check-template'
import { completionsAt } from '@/lib/replies/editing/completions'

/** What is offered where `^` stands. */
function at(marked: string) {
  const position = marked.indexOf('^')
  return completionsAt(marked.replace('^', ''), position)
}
const names = (marked: string) => at(marked)?.all.map(({ name }) => name)

/** The text once a name was chosen, with `^` where the writing goes on. */
function chosen(marked: string, name: string) {
  const position = marked.indexOf('^')
  const text = marked.replace('^', '')
  const found = completionsAt(text, position)
  const one = found?.all.find((each) => each.name === name)
  if (!found || !one) return undefined
  const insert = `${one.insert.slice(0, one.caret)}^${one.insert.slice(one.caret)}`
  return text.slice(0, found.from) + insert + text.slice(position)
}

describe('what can stand at a place', () => {
  it.each([
    ['Hello {{^', 'customer.name'],
    ['{{ cust^', 'customer.first_name'],
    ['{{ first^', 'customer.first_name'],
    ['{{ customer.name | ^', 'default'],
    ['{{ customer.name | quote | tr^', 'truncate'],
    ['{{ agent.first_name | default: ag^', 'agent.name'],
    ['{%^', 'slot'],
    ['{% sl^', 'slot'],
    ['{% if ^', 'customer.name'],
    ['{% if customer.name and resp^', 'response.comment'],
    ['{{ a }}\n{% unless ^ %}', 'case.cause'],
  ])('%s: %s', (marked, name) => expect(names(marked)).toContain(name))

  it.each([
    'Hello ^',
    'Hello {^',
    '{{ a }} ^',
    '{% slot "^',
    '{% if a == "cust^',
    '{{ a | date: "^',
  ])('nothing in %s', (marked) => expect(at(marked)).toBeUndefined())

  it.each([
    ['Hello {{^', 'customer.name', 'Hello {{ customer.name }}^'],
    ['{{ cust^ }}, hello', 'customer.name', '{{ customer.name^ }}, hello'],
    ['{{ customer.name | qu^ }}', 'quote', '{{ customer.name | quote^ }}'],
    ['I will {%^', 'slot', 'I will {% slot "^" %}'],
    ['{% i^', 'if', '{% if ^ %}{% endif %}'],
    ['{% if cust^ %}', 'customer.name', '{% if customer.name^ %}'],
    ['{% if cust^', 'customer.name', '{% if customer.name %}^'],
    ['{% if a %}{% el^', 'else', '{% if a %}{% else %}^'],
  ])('%s and %s: %s', (marked, name, text) => expect(chosen(marked, name)).toBe(text))

  it('every variable that is completed can be read', () => {
    for (const { name } of at('{{^')?.all ?? []) {
      const text = chosen('Hello {{^, thank you', name)?.replace('^', '') ?? ''
      expect([text, parseTemplate(text)]).toEqual([text, { nodes: expect.any(Array) }])
    }
  })

  it('takes any text at any place', () => {
    const pieces = fc.constantFrom('{{', '}}', '{%', '%}', ' ', '|', 'if', 'cust', '"', '\n', 'a.b')
    const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, fc.nat(80), (text, n) => {
        const position = Math.min(n, text.length)
        const found = completionsAt(text, position)
        if (!found) return
        expect(found.from).toBeLessThanOrEqual(position)
        expect(text.slice(found.from, position)).toMatch(/^[\w.]*$/)
        for (const { insert, caret } of found.all) expect(caret).toBeLessThanOrEqual(insert.length)
      }),
    )
  })
})
