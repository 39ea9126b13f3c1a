import { describe, expect, it } from 'vitest'
import type { SeverityMap } from '@/lib/replies/check/severities'
import { lintTemplate } from '@/lib/replies/lint'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { templateOf } from '../situations'
import { codes, lint } from './linting'

const GAPS = '{% slot "what you will do" %}, {% slot "by when" %}'

describe('the starter templates', () => {
  it.each(starters.map((one) => [one.id, one] as const))('%s has no problem', (_, template) => {
    expect(lintTemplate(template, { others: starters })).toEqual([])
  })
})

describe('what can not be read', () => {
  it.each([
    ['Hello {{ custmer.name }}', 'unknown-variable', 1, 10, 22, 'customer.name'],
    ['a\n{{ first_name }}', 'unknown-variable', 2, 4, 14, 'customer.first_name'],
    ['{{ custоmer.name }}', 'unknown-variable', 1, 4, 17, 'customer.name'],
    ['{{ customer.__proto__ }}', 'unknown-variable', 1, 4, 22, undefined],
    ['{{ constructor }}', 'unknown-variable', 1, 4, 15, undefined],
    ['{{ customer.name | captalize }}', 'unknown-filter', 1, 20, 29, 'capitalize'],
    ['{% sloth "x" %}', 'unknown-tag', 1, 4, 9, 'slot'],
    ['{% if customer.name %}', 'syntax', 1, 1, 23, undefined],
    ['{% slot %}', 'bad-slot', 1, 1, 11, undefined],
    ['Hello {name}', 'stray-brace', 1, 7, 8, undefined],
  ])('%j: %s at %i:%i', (text, code, line, column, endColumn, like) => {
    const [problem] = lint(text)
    expect(problem).toMatchObject({ code, severity: 'error', field: 'text', line, column })
    expect(problem).toHaveProperty('endColumn', endColumn)
    expect(problem && 'like' in problem ? problem.like : undefined).toBe(like)
  })

  it('is told all at once, each once', () => {
    const text =
      '{% for a in b %}{{ a }}{% endfor %}\n{{ ticket.id | upcase }} {{ nam }}\n{% slot %} {% assign x = 1 %}'
    expect(lint(text).map(({ code, line }) => `${code} ${line}`)).toEqual([
      'unknown-tag 1',
      'unknown-variable 1',
      'unknown-filter 2',
      'unknown-variable 2',
      'bad-slot 3',
      'unknown-tag 3',
    ])
  })

  it('is told of what only fails with values', () => {
    expect(lint('{{ customer.name | date }}')).toMatchObject([
      { code: 'syntax', severity: 'error', line: 1, column: 1 },
    ])
  })

  it('is told once of a text that is too long', () => {
    expect(lint('<b>'.repeat(400_000))).toEqual([
      {
        field: 'text',
        line: 1,
        column: 1,
        endColumn: 1,
        severity: 'error',
        code: 'too-long',
        length: 1_200_000,
        most: 20_000,
      },
    ])
  })
})

describe('branches', () => {
  it.each([
    ['{% if false %}a{% endif %}', 'never', '{% if false %}'],
    ['{% unless true %}a{% endunless %}', 'never', '{% unless true %}'],
    ['{% if nil %}a{% endif %}', 'never', '{% if nil %}'],
    ['{% if 1 == 2 %}a{% endif %}', 'never', '{% if 1 == 2 %}'],
    [
      '{% if ticket.id == "1" and ticket.id == "2" %}a{% endif %}',
      'never',
      '{% if ticket.id == "1" and ticket.id == "2" %}',
    ],
    ['{% if true %}a{% else %}b{% endif %}', 'covered', '{% else %}'],
    [
      '{% if customer.name %}a{% elsif customer.name %}b{% endif %}',
      'covered',
      '{% elsif customer.name %}',
    ],
    [
      '{% if ticket.id == "1" %}a{% elsif  ticket.id ==  \'1\' %}b{% endif %}',
      'covered',
      "{% elsif  ticket.id ==  '1' %}",
    ],
    [
      '{% if customer.name %}a{% elsif customer.name == "Jane" %}b{% endif %}',
      'covered',
      '{% elsif customer.name == "Jane" %}',
    ],
    [
      '{% if customer.name %}{% unless customer.name %}a{% endunless %}{% endif %}',
      'around',
      '{% unless customer.name %}',
    ],
    [
      '{% if customer.name %}a{% else %}{% if customer.name contains "J" %}b{% endif %}{% endif %}',
      'around',
      '{% if customer.name contains "J" %}',
    ],
  ])('%s is unreachable: %s', (text, because, detail) => {
    expect(lint(text)).toMatchObject([{ code: 'unreachable', because, detail }])
  })

  it.each([
    '{% if customer.name %}a{% else %}b{% endif %}',
    '{% if customer.name %}a{% elsif customer.company %}b{% else %}c{% endif %}',
    '{% if ticket.id == "1" %}a{% elsif ticket.id == "2" %}b{% endif %}',
    '{% if customer.name contains "a" and customer.name contains "b" %}a{% endif %}',
    '{% if customer.name == agent.name %}a{% elsif customer.name %}b{% endif %}',
    '{% case ticket.id %}{% when "1" %}a{% when "2", "3" %}b{% else %}c{% endcase %}',
    '{% if customer.name %}{% if customer.company %}a{% endif %}{% endif %}',
    '{% comment %}{% if false %}x{% endif %}{% endcomment %}',
    '{% if case.first_contact %}a{% endif %}',
    '{% if response.date > 3 %}a{% else %}b{% endif %}',
  ])('%s is reachable', (text) => {
    expect(codes(text)).toEqual([])
  })

  it('know the step: nobody was written to before the first contact', () => {
    const text = `{% if case.first_contact %}a{% endif %} ${GAPS}`
    expect(lint(text, { segments: ['detractor'], step: 'first-contact' })).toMatchObject([
      { code: 'unreachable', because: 'step' },
    ])
  })

  it('of a case that stand there twice would be put out twice', () => {
    const text = '{% case ticket.id %}{% when "1" %}a{% when "2", \'1\' %}b{% endcase %}'
    expect(lint(text)).toMatchObject([{ code: 'repeated-when', detail: "'1'" }])
  })

  it('that all get need no condition', () => {
    expect(lint('{% if true %}a{% endif %}')).toMatchObject([{ code: 'always' }])
  })

  it('in one that nobody gets are not told of', () => {
    const text =
      '{% if false %}{% if false %}{% if customer.name %}a{% endif %}{% endif %}{% endif %}'
    expect(codes(text)).toEqual(['unreachable'])
  })

  it('are not tried for ever', () => {
    const names = ['customer.name', 'agent.name', 'ticket.id', 'ticket.subject', 'case.cause']
    const many = names.map((name, n) => `${name} contains "${n}"`).join(' and ')
    const text = `{% if ${many} %}${'{% if customer.name == "a" %}'.repeat(300)}x${'{% endif %}'.repeat(301)}`
    expect(codes(text)).toEqual([])
  })
})

describe('gaps that a first contact needs', () => {
  const unhappy = { segments: ['detractor'], step: 'first-contact' } as const
  const gaps = (text: string, changes: Partial<Template> = {}) =>
    codes(text, { ...unhappy, segments: ['detractor'], ...changes })

  it('are the action and the time', () => {
    expect(gaps(GAPS)).toEqual([])
    expect(gaps('x')).toEqual(['no-slot-what', 'no-slot-when'])
    expect(gaps('{% slot "what you will do" %}')).toEqual(['no-slot-when'])
    expect(gaps('{% slot "by when" %}')).toEqual(['no-slot-what'])
    expect(gaps('{% slot "what you will do", optional %}{% slot "by when" %}')).toEqual([
      'no-slot-what',
    ])
  })

  it('have to be there for every customer', () => {
    expect(gaps(`{% if response.comment %}${GAPS}{% endif %}`)).toEqual([
      'no-slot-what',
      'no-slot-when',
    ])
  })

  it('are asked for in every language', () => {
    expect(gaps('{% slot "was Sie tun" %} {% slot "bis wann" %}', { language: 'de' })).toEqual([])
    expect(gaps('{% slot "qué va a hacer" %} {% slot "cuándo" %}', { language: 'es' })).toEqual([])
    expect(gaps('{% slot "ce que vous ferez" %} {% slot "quand" %}', { language: 'fr' })).toEqual(
      [],
    )
    expect(gaps('{% slot "o que vai fazer" %} {% slot "quando" %}', { language: 'pt' })).toEqual([])
  })

  it('are not asked for elsewhere', () => {
    expect(gaps('x', { step: 'follow-up' })).toEqual([])
    expect(gaps('x', { segments: ['passive'] })).toEqual([])
  })
})

describe('the reply check on sample customers', () => {
  const check = (text: string, changes: Partial<Template> = {}) =>
    lintTemplate(templateOf(text, { describes: 'x', ...changes })).filter(
      (one) => one.code === 'check',
    )

  it('says which rule, where and for whom', () => {
    const text = `Hello,\n\nSorry for any inconvenience. I will ${GAPS}. Thank you for your order.`
    expect(check(text)).toContainEqual({
      field: 'text',
      line: 3,
      column: 1,
      endColumn: 28,
      severity: 'warning',
      code: 'check',
      rule: 'non-apology',
      what: { code: 'non-apology', text: 'Sorry for any inconvenience' },
      samples: expect.arrayContaining(['detractor', 'detractor-no-comment', 'right-to-left']),
    })
  })

  it('names only those customers for whom it fails', () => {
    const text = `Hello {{ customer.name }}, I am sorry that we failed you with your order. I will ${GAPS}. Thank you.`
    expect(check(text)).toMatchObject([{ rule: 'wrong-name', samples: ['surname-first'] }])
  })

  it('tells of a reply that is too long, and of no other hint', () => {
    const words =
      'Your order was a joy to all of us. '.repeat(3) + 'It was a long week here. '.repeat(30)
    expect(check(`Hello Jane, ${words}`, { segments: ['promoter'], step: 'thanks' })).toMatchObject(
      [{ rule: 'length', severity: 'warning' }],
    )
  })

  it('weighs what the lead says it weighs', () => {
    const text = `Hello, sorry if that hurt. I will ${GAPS}. Thank you for your order.`
    const severityOf = (severities: SeverityMap) =>
      lintTemplate(templateOf(text), { severities }).find(
        (one) => one.code === 'check' && one.rule === 'non-apology',
      )?.severity
    expect(severityOf({})).toBe('warning')
    expect(severityOf({ 'non-apology': 'block' })).toBe('error')
    expect(severityOf({ 'non-apology': 'hint' })).toBeUndefined()
  })

  it('a mark that was left is an error', () => {
    expect(
      check('Hello [NAME], thank you for your order.', { segments: ['promoter'], step: 'thanks' }),
    ).toMatchObject([{ rule: 'unresolved', severity: 'error', line: 1, column: 7 }])
  })
})
