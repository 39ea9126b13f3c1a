import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { helpdesks } from '@/lib/helpdesks'
import { checkDescription, LARGEST, readDescription } from '@/lib/helpdesks/check-description'
import { demo } from '@/lib/helpdesks/demo'
import { readJson } from '@/lib/helpdesks/json-text'

const { document } = new Window()

/** As the options page asks the browser. */
function trySelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}

const read = (text: string) => readDescription(text, trySelector)
const problems = (value: unknown) => {
  const checked = checkDescription(value, trySelector)
  return 'problems' in checked ? checked.problems : []
}
const api = {
  from: 'api',
  url: '/api/{ticket}',
  confirm: 'id',
  each: 'people',
  address: 'email',
}

describe('every description that comes with Amends passes the check of an imported one', () => {
  test.each(helpdesks.map((helpdesk) => [helpdesk.name, helpdesk] as const))(
    '%s',
    (_, helpdesk) => {
      expect(read(JSON.stringify(helpdesk))).toEqual({ helpdesk })
    },
  )
})

describe('a description is refused, with the place', () => {
  const composer = { editors: ['textarea'], public: [], internal: [] }
  test.each([
    [
      'broken selector',
      { composer: { ...composer, editors: ['##'] } },
      'broken-selector',
      'composer.editors.0',
    ],
    [
      'broken behind >>>',
      { composer: { ...composer, editors: ['a >>> ['] } },
      'broken-selector',
      'composer.editors.0',
    ],
    [
      'broken for an id of digits',
      { subject: { selector: '#{ticket}' } },
      'broken-selector',
      'subject.selector',
    ],
    [
      'broken proof',
      { composer: { ...composer, public: [{ selector: 'b[' }] } },
      'broken-selector',
      'composer.public.0.selector',
    ],
    [
      'broken requester',
      { requester: [{ from: 'page', each: ')' }] },
      'broken-selector',
      'requester.0.each',
    ],
    ['broken style selector', { narrow: { ')': {} } }, 'broken-selector', 'narrow.)'],
    [
      '>>> where none is taken',
      { subject: { selector: 'a >>> b' } },
      'deep-selector',
      'subject.selector',
    ],
    ['a broken frame', { frames: ['iframe', 'a >>> b['], sent: {} }, 'broken-selector', 'frames.1'],
    [
      'a form sent in a frame',
      { frames: ['iframe'], sent: { form: 'form', button: 'button' } },
      'wrong-value',
      'sent.form',
    ],
    [
      'many :has',
      { subject: { selector: 'a:has(b):has(b):has(b):has(b)' } },
      'slow-selector',
      'subject.selector',
    ],
    [
      'nested :has',
      { subject: { selector: 'a:has(:is(:not(:has(b))))' } },
      'slow-selector',
      'subject.selector',
    ],
    [
      'a long chain',
      { subject: { selector: Array(40).fill('a').join(' ') } },
      'slow-selector',
      'subject.selector',
    ],
    ['a longer one', { subject: { selector: 'a'.repeat(501) } }, 'too-long', 'subject.selector'],
    [
      'a regular expression',
      { subject: { selector: 'h1', regex: '(a+)+$' } },
      'unknown-key',
      'subject.regex',
    ],
    ['an unknown key', { colour: 'red' }, 'unknown-key', 'colour'],
    [
      'an unknown key in a list',
      { requester: [{ ...api, script: '' }] },
      'unknown-key',
      'requester.0.script',
    ],
    [
      'no ticket in the address',
      { ticketPages: [{ path: '/tickets' }] },
      'no-ticket',
      'ticketPages.0',
    ],
    [
      'no ticket in the second',
      { ticketPages: [{ path: '/{ticket}' }, {}] },
      'no-ticket',
      'ticketPages.1',
    ],
    [
      'no ticket in the URL',
      { requester: [{ ...api, url: '/api/mine' }] },
      'no-ticket',
      'requester.0.url',
    ],
    [
      'another host',
      { requester: [{ ...api, url: '//evil.example/{ticket}' }] },
      'other-origin',
      'requester.0.url',
    ],
    [
      'a backslash',
      { requester: [{ ...api, url: '/\\evil.example/{ticket}' }] },
      'other-origin',
      'requester.0.url',
    ],
    [
      'a tab between',
      { requester: [{ ...api, url: '/\t/evil.example/{ticket}' }] },
      'other-origin',
      'requester.0.url',
    ],
    [
      'an absolute URL',
      { requester: [{ ...api, url: 'https://evil.example/{ticket}' }] },
      'wrong-value',
      'requester.0.url',
    ],
    [
      'a record elsewhere',
      {
        sent: {
          form: 'form',
          button: 'b',
          record: { url: '//evil/{ticket}', each: 'a', id: 'b', where: {} },
        },
      },
      'other-origin',
      'sent.record.url',
    ],
    [
      'a name of no URL',
      { requester: [{ ...api, url: '/{account}/{ticket}' }] },
      'unknown-name',
      'requester.0.url',
    ],
    [
      'a path to the prototype',
      { requester: [{ ...api, each: 'a.__proto__' }] },
      'bad-path',
      'requester.0.each',
    ],
    [
      'a header that is none',
      { requester: [{ ...api, headers: { 'x y': { cookie: 'a' } } }] },
      'bad-header',
      'requester.0.headers.x y',
    ],
    [
      'a style that loads',
      { narrow: { a: { 'background-image': 'url(//evil)' } } },
      'bad-style',
      'narrow.a.background-image',
    ],
    ['a missing part', { ticketPages: undefined }, 'missing', 'ticketPages'],
    ['a wrong kind', { subject: 'h1' }, 'wrong-kind', 'subject'],
    ['a wrong word', { evidence: 'hearsay' }, 'wrong-value', 'evidence'],
    ['an empty list', { composer: { ...composer, editors: [] } }, 'too-short', 'composer.editors'],
    ['neither API nor page', { requester: [{ from: 'mail' }] }, 'wrong-value', 'requester.0.from'],
  ])('%s', (_, part, code, path) => {
    expect(problems({ ...demo, ...part })).toContainEqual(expect.objectContaining({ code, path }))
  })

  test('one of a megabyte, before anything reads it', () => {
    const text = `{"id":"${'x'.repeat(1_000_000)}"`
    expect(read(text)).toEqual({
      problems: [{ code: 'too-large', characters: text.length, limit: LARGEST }],
    })
  })

  test.each([
    ['', 1, 1],
    ['{"id": "a",}', 1, 12],
    ['{\n  "id": "a"\n  "name": "b"\n}', 3, 3],
    ['{"id": \'a\'}', 1, 8],
    ['{"id": "a"} x', 1, 13],
    ['{"id": 01}', 1, 9],
    ['['.repeat(30), 1, 14],
    ['{"id": "a\nb"}', 1, 8],
  ])('broken JSON: %j', (text, line, column) => {
    expect(read(text)).toEqual({ problems: [{ code: 'broken-json', line, column }] })
  })

  test.each([
    ['{"__proto__": {"a": 1}}', 'prototype-key', '__proto__'],
    ['{"narrow": {"a": {"constructor": "x"}}}', 'prototype-key', 'narrow.a.constructor'],
    [
      '{"ticketPages": [{"query": {"prototype": "x"}}]}',
      'prototype-key',
      'ticketPages.0.query.prototype',
    ],
    ['{"\\u005f_proto__": 1}', 'prototype-key', '__proto__'],
    ['{"id": "a", "id": "b"}', 'double-key', 'id'],
  ])('%s', (text, code, path) => {
    expect(read(text)).toEqual({ problems: [{ code, path }] })
  })
})

describe('for any text', () => {
  test('JSON is read as JSON.parse does, and what that refuses is refused', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string(),
      fc
        .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ maxLength: 2 }))
        .map(([json, at, put]) => {
          const cut = at % (json.length + 1)
          return json.slice(0, cut) + put + json.slice(cut + 1)
        }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const ours = readJson(text)
        if ('problem' in ours && ours.problem.code !== 'broken-json') return
        let theirs: { value: unknown } | undefined
        try {
          theirs = { value: JSON.parse(text) }
        } catch {
          theirs = undefined
        }
        if ('problem' in ours) expect(theirs).toBeUndefined()
        else expect(ours).toEqual(theirs)
      }),
      { numRuns: 2_000 },
    )
  })

  test('no text makes it throw, and what it takes passes again', () => {
    const keys = fc.constantFrom(...Object.keys(demo), '__proto__', 'x')
    const parts = fc.dictionary(keys, fc.anything({ maxDepth: 3 }))
    fc.assert(
      fc.property(parts, (part) => {
        const checked = checkDescription({ ...demo, ...part }, trySelector)
        if ('helpdesk' in checked) expect(read(JSON.stringify(checked.helpdesk))).toEqual(checked)
        else expect(checked.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
