import { describe, expect, it } from 'vitest'
import { problemOf, readJson, readText } from './read'

/*
 * The shapes are those that the products document (see each format's own comment for where); the
 * texts are made up. None was exported from a running one.
 */

const macro = (title: string, actions: object[], more: object = {}) => ({
  ...{ id: 25, url: 'https://acme.zendesk.com/api/v2/macros/25.json', title, active: true },
  ...{ position: 1, restriction: null, description: null, actions, ...more },
})
const comment = (value: unknown) => ({ field: 'comment_value', value })

describe("Zendesk's macros", () => {
  const html =
    '<p>Hi {{ticket.requester.first_name}},</p><p>About <a href="https://acme.example/help">your order</a> ' +
    '{{ticket.id}}:</p><ol><li>open it</li><li>check <b>twice</b></li></ol><p>{{dc.closing}}<br>' +
    '{{current_user.name}}</p><p>{{ticket.ticket_field_360001}}</p><script>steal()</script>'
  const { pack, incoming, refused } = readJson({
    macros: [
      macro('Orders::Late', [
        { field: 'status', value: 'solved' },
        { field: 'comment_value_html', value: html },
      ]),
      macro('Plain', [comment(['channel:all', 'Thanks, {{current_user.first_name}}.'])]),
      macro('Close', [{ field: 'status', value: 'closed' }]),
      macro('Escalate', [
        comment('Please look'),
        { field: 'comment_mode_is_public', value: 'false' },
      ]),
      macro('Old', [comment('Bye.'), { field: 'comment_mode_is_public', value: true }], {
        active: false,
      }),
      macro('Clever', [comment('{% if ticket.via == "mail" %}Mail{% endif %}')]),
      { title: 'Broken', actions: 'none' },
    ],
    next_page: 'https://acme.zendesk.com/api/v2/macros.json?page=2',
    previous_page: null,
    count: 140,
  })

  it('come in as text with our variables; what has no counterpart is a gap, and said', () => {
    expect(pack.format.id).toBe('zendesk')
    expect(incoming[0]?.template).toMatchObject({
      ...{ title: 'Orders / Late', tags: ['Orders'], status: 'draft' },
      text: [
        'Hi {{ customer.first_name }},\n',
        'About your order (https://acme.example/help) {{ ticket.id }}:\n',
        '1. open it\n2. check twice\n',
        '{% slot "dc.closing" %}\n{{ agent.name }}\n',
        '{% slot "ticket.ticket_field_360001" %}',
      ].join('\n'),
    })
    expect(incoming[0]?.notes).toEqual([
      { code: 'elsewhere', name: 'dc.closing' },
      { code: 'gap', name: 'ticket.ticket_field_360001' },
      { code: 'script-removed' },
    ])
    expect(incoming[1]?.template.text).toBe('Thanks, {{ agent.first_name }}.')
    expect(incoming[2]).toMatchObject({
      template: { status: 'retired' },
      notes: [{ code: 'not-in-use' }],
    })
  })

  it('without a reply, for internal notes or with conditions do not, and the file is one page', () => {
    expect(
      refused.map(({ place, title, reason }) => ({ ...place, title, ...reason })),
    ).toMatchObject([
      { item: 3, title: 'Close', code: 'no-text' },
      { item: 4, title: 'Escalate', code: 'internal-note' },
      {
        item: 6,
        title: 'Clever',
        code: 'foreign-tag',
        tag: '{% if ticket.via == "mail" %}',
        line: 1,
      },
      { item: 7, title: '', code: 'field' },
    ])
    expect(pack.pageOf).toBe(140)
  })
})

it("Freshdesk's canned responses come in by their HTML, else their text", () => {
  const common = {
    folder_id: 3,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
  const { pack, incoming, refused } = readJson([
    {
      ...{ ...common, id: 1, title: 'Late', content: 'Hi', attachments: [{ id: 9 }] },
      content_html:
        '<div>Hi {{ticket.requester.firstname}},</div><div><br></div><div>{{helpdesk_name}} {{ticket.group.name}}</div>',
    },
    {
      ...common,
      id: 2,
      title: 'Text',
      content: 'Bye {{ticket.agent.name}} {Order no.} }',
      content_html: null,
    },
    { ...common, id: 3, title: 'Empty', content: '' },
  ])
  expect(pack.format.id).toBe('freshdesk')
  expect(incoming.map(({ template }) => template.text)).toEqual([
    'Hi {{ customer.first_name }},\n\n{{ team.name }} {% slot "ticket.group.name" %}',
    'Bye {{ agent.name }} {% slot "Order no." %} )',
  ])
  expect(incoming[0]?.notes).toEqual([
    { code: 'attachments' },
    { code: 'gap', name: 'ticket.group.name' },
  ])
  expect(refused).toMatchObject([
    { place: { item: 3 }, title: 'Empty', reason: { code: 'no-text' } },
  ])
})

it("Chatwoot's canned responses come in under their short codes", () => {
  const common = {
    account_id: 1,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
  const { pack, incoming, refused } = readJson([
    {
      ...{ ...common, id: 1, short_code: 'late order' },
      content:
        "Hi {{ contact.first_name || 'there' }},\\\n**sorry**: [see](https://a.example/b) {{contact.email}}",
    },
    { ...common, id: 2, short_code: 'x' },
  ])
  expect(pack.format.id).toBe('chatwoot')
  expect(incoming[0]?.template).toMatchObject({
    ...{ title: 'late order', shortcut: 'late-order' },
    text: 'Hi {{ customer.first_name | default: "there" }},\nsorry: see (https://a.example/b) {% slot "contact.email" %}',
  })
  expect(incoming[0]?.notes.map(({ code }) => code)).toEqual(['gap', 'shortcut-changed'])
  expect(refused).toMatchObject([{ place: { item: 2 }, reason: { code: 'field' } }])
})

describe("Briskine's templates", () => {
  const row = (body: string) =>
    `1,Hello,h,Your order,,,,"en, greetings","${body.replaceAll('"', '""')}",ignored`
  const file = (body: string) =>
    `id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n${row(body)}`

  it('come in from the table of its dashboard', () => {
    const { pack, incoming } = readText(
      file(
        '<div>Hello {{to.first_name}},</div><div>{{#cursor}}what is next{{/cursor}}{{cursor}}</div><div>{{from.first_name}}</div>',
      ),
    )
    expect(pack.format.id).toBe('briskine')
    expect(incoming[0]?.template).toMatchObject({
      ...{ title: 'Hello', shortcut: 'h', tags: ['en', 'greetings'] },
      text: 'Hello {{ customer.first_name }},\n{% slot "what is next" %}\n{{ agent.first_name }}',
    })
    expect(incoming[0]?.notes).toEqual([{ code: 'subject', subject: 'Your order' }])
  })

  it('with blocks or parts of other templates do not, with the place', () => {
    const { refused } = readText(file('<div>Hello</div><div>{{#if to}}you{{/if}}</div>'))
    expect(refused).toEqual([
      {
        ...{ place: { row: 2 }, title: 'Hello' },
        reason: { code: 'foreign-tag', tag: '{{#if to}}', line: 2, column: 1 },
      },
    ])
  })

  it('come in as JSON too', () => {
    const { pack, incoming } = readJson([
      { id: 'a', title: 'T', shortcut: '', tags: [], body: 'Hi' },
    ])
    expect(pack.format.id).toBe('briskine')
    expect(incoming[0]?.template).toMatchObject({ title: 'T', text: 'Hi' })
  })
})

describe('a file of nothing known', () => {
  it.each([
    ['{}'],
    ['[]'],
    ['[1, "a", null]'],
    ['{"responses": []}'],
    ['[[[]]]'],
    ['{"macros": {}}'],
  ])('%s is refused whole', (text) => expect(problemOf(text)).toEqual({ code: 'unknown-json' }))

  it('with no templates, or too many, is refused whole', () => {
    expect(problemOf('{"macros": []}')).toEqual({ code: 'no-templates', format: 'Zendesk' })
    const many = Array.from({ length: 1001 }, (_, n) => macro(`M${n}`, []))
    expect(problemOf(JSON.stringify({ macros: many }))).toEqual({
      ...{ code: 'too-many', count: 1001, limit: 1000 },
    })
  })
})
