import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { t } from '@/lib/i18n'
import { parseTemplate } from '@/lib/replies/check-template'
import type { Part } from '@/lib/replies/parts'
import { renderTemplate } from '@/lib/replies/render'
import { variableNames } from '@/lib/replies/variables'
import { documented } from './documented'
import { COMMENT, caseOf, NOW, situationOf, templateOf } from './situations'

const jane = situationOf([
  { score: 8, comment: 'Good, a bit slow' },
  { score: 3, comment: COMMENT },
])

const show = (parts: Part[]) =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : `[${part.id}${part.required ? '' : '?'}]`))
    .join('')

function render(text: string, situation = jane): string {
  const { parts, problems } = renderTemplate(templateOf(text), situation)
  expect(problems).toEqual([])
  return show(parts)
}

function problemsOf(text: string) {
  const parsed = parseTemplate(text)
  return 'problems' in parsed ? parsed.problems : []
}

/** Where the tests run must not matter: the browser's own locale is this one. */
function browserLocale(locale: string) {
  const options = new Intl.DateTimeFormat().resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, locale })
}
beforeEach(() => browserLocale('en-US'))
afterEach(() => vi.restoreAllMocks())

describe('variables', () => {
  it.each([
    ['{{ customer.name }}', 'Jane Miller'],
    ['{{ customer.first_name }}', 'Jane'],
    ['{{ response.comment }}', COMMENT],
    ['{{ previous.comment }}', 'Good, a bit slow'],
    ['{{ ticket.id }}', '42'],
    ['{{ agent.name }} {{ agent.first_name }}', 'Alex Kim Alex'],
  ])('%s', (text, expected) => {
    expect(render(text)).toBe(expected)
  })

  it('are all documented, and each example is what it gives', () => {
    expect(Object.keys(t.replies.variables)).toEqual(variableNames)
    for (const [name, { example }] of Object.entries(t.replies.variables)) {
      expect(render(`{{ ${name} }}`, documented)).toBe(example)
    }
  })

  it.each([
    ['Re: [Shop #1234] FWD: Order 77', 'Order 77'],
    ['AW: Re: Bestellung', 'Bestellung'],
    ['Rental question', 'Rental question'],
  ])('the subject %j is about %j', (subject, about) => {
    expect(render('{{ ticket.subject }}', { ...jane, ticket: { id: '1', subject } })).toBe(about)
  })

  it('sets the lines of a comment off by commas', () => {
    const listed = situationOf([{ score: 3, comment: '- late\n- rude driver.\n\nNever again' }])
    expect(render('{{ response.comment }}', listed)).toBe('late, rude driver. Never again')
  })
})

describe('a variable without a value', () => {
  const unknown = situationOf([{ score: 3 }], {
    customer: { address: 'support@acme.example' },
    ticket: { id: '1' },
    agent: { name: 'agent' },
  })

  it.each(variableNames.filter((name) => name !== 'ticket.id' && name !== 'response.date'))(
    '%s becomes a required slot that says what is missing',
    (name) => {
      const filters = /date|made|first_contact/.test(name) ? ['date'] : []
      for (const filter of ['', ...['quote', 'downcase', ...filters].map((f) => ` | ${f}`)]) {
        const { parts } = renderTemplate(templateOf(`x {{ ${name}${filter} }} y`), unknown)
        expect(parts).toEqual([
          { kind: 'text', text: 'x ' },
          { kind: 'slot', id: `variable:${name}`, required: true, variable: name },
          { kind: 'text', text: ' y' },
        ])
      }
    },
  )

  it.each(['-', 'n/a', 'None', '...', '  ', 'No comment'])('the comment %j is none', (comment) => {
    expect(render('{{ response.comment }}', situationOf([{ score: 3, comment }]))).toBe(
      '[variable:response.comment]',
    )
  })

  it('is not hidden by an empty default', () => {
    expect(render('{{ customer.company | default: "" }}', unknown)).toBe(
      '[variable:customer.company]',
    )
  })

  it('is hidden by a default with words, and by a condition', () => {
    expect(render('{{ customer.company | default: "your team" }}', unknown)).toBe('your team')
    expect(render('{{ agent.first_name | default: agent.name }}')).toBe('Alex')
    const text = 'Hello{% if customer.first_name %} {{ customer.first_name }}{% endif %},'
    expect(render(text, unknown)).toBe('Hello,')
    expect(render(text)).toBe('Hello Jane,')
  })
})

describe('slots', () => {
  it('keep their ids in every situation, and equal ones share it', () => {
    const text =
      '{% if response.comment %}{% slot "What you will do" %}{% else %}{% slot "else" %}{% endif %} {% slot "by when" %} {% slot "by when" %} {% slot "why", optional %}'
    expect(render(text)).toBe('[slot:what you will do] [slot:by when] [slot:by when] [slot:why?]')
    expect(render(text, situationOf([{ score: 3 }]))).toBe(
      '[slot:else] [slot:by when] [slot:by when] [slot:why?]',
    )
  })

  it('can not be forged by what a customer wrote', () => {
    const comment = '{% slot "x" %} {{ agent.name }} [slot:by when] {"kind":"slot"}'
    const { parts } = renderTemplate(
      templateOf('{{ response.comment }}'),
      situationOf([{ score: 3, comment }]),
    )
    expect(parts).toEqual([
      { kind: 'text', text: '(% slot "x" %) (( agent.name )) [slot:by when] ("kind":"slot")' },
    ])
  })
})

describe('tags and filters', () => {
  it.each([
    ['{% unless customer.company %}a{% endunless %}', 'a'],
    ['{% case ticket.id %}{% when "42" %}a{% else %}b{% endcase %}', 'a'],
    [
      '{% if ticket.id == "42" and customer.name contains "Mill" %}a{% elsif true %}b{% endif %}',
      'a',
    ],
    ['{% comment %}to myself{% endcomment %}b', 'b'],
    ['{{ customer.name | downcase | capitalize }}', 'Jane miller'],
    ['{{ response.comment | truncate: 24 }}', 'I ordered two weeks ago…'],
    ['{{ response.date | date }}', 'November 16'],
    ['{{ response.date }}', 'November 16'],
    ['{{ response.date | date: "weekday" }}', 'Monday, November 16'],
    ['{{ response.date | date: "short" }}', 'Nov 16'],
  ])('%s', (text, expected) => {
    expect(render(text)).toBe(expected)
  })

  it.each([
    ['en-GB', '16 November'],
    ['en-US', 'November 16'],
    ['de-DE', 'November 16'],
  ])('writes dates in its own language; the region is the browser’s (%s)', (locale, date) => {
    browserLocale(locale)
    expect(render('{{ response.date }}')).toBe(date)
  })

  it('names the year where it is not this one', () => {
    const old = situationOf([{ score: 3, daysAgo: 400 }])
    expect(render('{{ response.date | date }}', old)).toBe('October 17, 2025')
    const contacted = { ...jane, case: caseOf({ contactedAt: NOW }) }
    expect(render('{{ case.first_contact | date }}', contacted)).toBe('November 21')
  })

  it('calls a cause by its words, and `other` by none', () => {
    const withCause = (cause: string) => ({ ...jane, case: caseOf({ cause }) })
    expect(render('{{ case.cause }}', withCause('product-quality'))).toBe('product quality')
    expect(render('{{ case.cause }}', withCause('other'))).toBe('[variable:case.cause]')
  })

  it('brings no hidden characters in', () => {
    expect(render('pay \u202eee\u200b {{ ticket.id }}')).toBe('pay ee 42')
  })

  it('leaves no blank lines or spaces behind', () => {
    const text = '\n{% if true %}\n\n a  b \n\n{% endif %}\n\n\n{% if false %}x{% endif %}\n\nc\n'
    expect(render(text)).toBe('a b\n\nc')
  })
})

describe('a template that is wrong', () => {
  it.each([
    ['a\n  {{ customer.nam }}', 'unknown-variable', 2, 6, 'customer.nam'],
    ['{{ response.score }}', 'unknown-variable', 1, 4, 'response.score'],
    ['{{ customer.name.value }}', 'unknown-variable', 1, 4, 'customer.name.value'],
    ['{{ customer[ticket.id] }}', 'unknown-variable', 1, 4, 'customer.ticket.id'],
    ['{% if foo %}{% endif %}', 'unknown-variable', 1, 7, 'foo'],
    ['{{ ticket.id | default: foo }}', 'unknown-variable', 1, 25, 'foo'],
    ['x\n\n{% for a in b %}{% endfor %}', 'unknown-tag', 3, 1, 'for'],
    ['{% include "x" %}', 'unknown-tag', 1, 1, 'include'],
    ['{% render "x" %}', 'unknown-tag', 1, 1, 'render'],
    ['{% layout "x" %}', 'unknown-tag', 1, 1, 'layout'],
    ['{% assign a = 1 %}', 'unknown-tag', 1, 1, 'assign'],
    ['{% capture a %}{% endcapture %}', 'unknown-tag', 1, 1, 'capture'],
    ['{% tablerow a in b %}{% endtablerow %}', 'unknown-tag', 1, 1, 'tablerow'],
    ['{% raw %}{{ x }}{% endraw %}', 'unknown-tag', 1, 1, 'raw'],
    ['{% else %}', 'unknown-tag', 1, 1, 'else'],
    ['{{ customer.name | upcase }}', 'unknown-filter', 1, 1, 'upcase'],
    ['{% slot %}', 'bad-slot', 1, 1, ''],
    ['{% slot " " %}', 'bad-slot', 1, 1, ''],
    ['{% slot "a", always %}', 'bad-slot', 1, 1, ''],
    ['Hello {customer.name}', 'stray-brace', 1, 7, ''],
    ['Hello\n{ customer.name }}', 'stray-brace', 2, 1, ''],
    ['{{ customer.name', 'syntax', 1, 1, ''],
    ['{% if customer.name %}', 'syntax', 1, 1, ''],
    ['{{ }}', 'syntax', 1, 4, ''],
    ['x'.repeat(20_001), 'too-long', 1, 1, '20001'],
  ])('%j: %s at %i:%i', (text, code, line, column, detail) => {
    const [problem] = problemsOf(text)
    expect(problem).toMatchObject({ code, line, column })
    if (detail) expect(problem?.detail).toBe(detail)
    expect(renderTemplate(templateOf(text), jane)).toMatchObject({ parts: [], used: [] })
  })

  it.each([
    ['{{ customer.name | date }}'],
    ['{{ ticket.id | truncate: "x" }}'],
    ['{{ response.date | date: "toString" }}'],
    ['{{ nil }}'],
    ['{{ (1..3) }}'],
    ['{{ true }}'],
    ['{% if (1..900000000) contains 1 %}x{% endif %}'],
  ])('%s is said while rendering', (text) => {
    const { parts, problems } = renderTemplate(templateOf(text), jane)
    expect(parts).toEqual([])
    expect(problems).toMatchObject([{ code: 'syntax', line: 1, column: 1 }])
  })

  it('names all unknown variables at once', () => {
    const names = problemsOf('{{ a }} {{ customer.name }} {{ b.c }}').map(({ detail }) => detail)
    expect(names).toEqual(['a', 'b.c'])
  })

  it('survives deep nesting', () => {
    const deep = '{% if true %}'.repeat(800)
    expect(problemsOf(deep)).toMatchObject([{ code: 'syntax' }])
    expect(render(`${deep}x${'{% endif %}'.repeat(800)}`.slice(0, 20_000))).toBe('x')
  })
})

describe('what is used', () => {
  it('names the variables whose value stands in the text', () => {
    const text =
      '{{ customer.first_name }} {{ response.comment | quote }} {{ customer.company }} {% if agent.name %}{% endif %} {{ customer.company | default: "x" }}'
    expect(renderTemplate(templateOf(text), jane).used).toEqual([
      'customer.first_name',
      'response.comment',
    ])
  })
})
