import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { helpdesks } from '@/lib/helpdesks'
import { chatwoot } from '@/lib/helpdesks/chatwoot'
import type { PageRequest } from '@/lib/helpdesks/helpdesk'
import { readBody, type SeenBody } from '@/lib/helpdesks/seen-body'
import { answerOf, isRequest, requestPatterns } from '@/lib/helpdesks/sent-request'
import type { Ticket } from '@/lib/helpdesks/ticket'

const wanted: PageRequest = {
  method: 'POST',
  path: '/api/tickets/{ticket}/messages',
  where: { private: 'false' },
}
const ticket: Ticket = {
  key: 'https://desk.example/7',
  helpdesk: 'desk',
  id: '7',
  url: 'https://desk.example/t/7',
  requesters: [],
  reading: false,
}
const matches = (body: SeenBody, to = '/api/tickets/7/messages', facts = wanted) =>
  isRequest(facts, { method: 'POST', url: new URL(to, 'https://desk.example'), body }, ticket)
const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer
const open: SeenBody = { json: { private: false } }

describe('a request that sends a reply', () => {
  test.each<[string, SeenBody, boolean]>([
    ['a yes or no in JSON', open, true],
    ['the same as text', { json: { private: 'false' } }, true],
    ['a field of a form', { form: { private: ['false'] } }, true],
    ['a note', { json: { private: true } }, false],
    ['without the flag', { json: {} }, false],
    ['nothing there', { json: { private: null } }, false],
    ['a list', { json: { private: [false] } }, false],
    ['JSON that is no object', { json: 'private' }, false],
    ['a field that says both', { form: { private: ['false', 'true'] } }, false],
    ['a field without a value', { form: { private: [] } }, false],
    ['an inherited name', { form: {} }, false],
    ['no body', undefined, false],
  ])('%s', (_, body, expected) => {
    expect(matches(body)).toBe(expected)
  })

  test('prototype keys of a body are no fields', () => {
    const facts = { ...wanted, where: { 'constructor.name': 'Object', toString: 'x' } }
    expect(matches({ json: {} }, undefined, facts)).toBe(false)
    expect(matches({ form: {} }, undefined, { ...facts, where: { constructor: 'x' } })).toBe(false)
  })

  test.each([
    ['in a folder', '/desk/api/tickets/7/messages', true],
    ['with a query', '/api/tickets/7/messages?draft=0', true],
    ['of another ticket', '/api/tickets/77/messages', false],
    ['one more segment', '/api/tickets/7/messages/9', false],
    ['one that only starts so', '/api/tickets/7/messages2', false],
  ])('its place: %s', (_, to, expected) => {
    expect(matches(open, to)).toBe(expected)
  })

  test('an account in its URL has to be the one of the ticket', () => {
    const facts = { ...wanted, path: '/{account}/tickets/{ticket}' }
    const inAccount = { ...ticket, key: 'https://desk.example/2/7' }
    const seen = (to: string) => ({ method: 'POST', url: new URL(to), body: open })
    expect(isRequest(facts, seen('https://desk.example/2/tickets/7'), inAccount)).toBe(true)
    expect(isRequest(facts, seen('https://desk.example/3/tickets/7'), inAccount)).toBe(false)
  })

  test('whatever a body holds, reading it does not throw, and says nothing that is not there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const flag = JSON.stringify(value)?.match(/"private":\s*("false"|false)/)
        if (matches(readBody([bytes(JSON.stringify(value))]))) expect(flag).toBeTruthy()
        expect(matches(readBody([bytes(text)]))).toBe(false)
      }),
    )
  })
})

describe('reading a body', () => {
  test('in several parts, cut through a letter', () => {
    const whole = new TextEncoder().encode('{"private":false,"content":"schön"}')
    for (let at = 0; at <= whole.length; at++) {
      const parts = [whole.slice(0, at).buffer, whole.slice(at).buffer]
      expect(readBody(parts)).toEqual({ json: { private: false, content: 'schön' } })
    }
  })

  test.each([
    ['nothing', ''],
    ['no JSON', 'private=false'],
    ['cut off', '{"private":fal'],
    ['too much of it', `{"private":false,"file":"${'x'.repeat(1_000_001)}"}`],
  ])('%s: not read', (_, text) => {
    expect(readBody([bytes(text)])).toBeUndefined()
  })

  const field = (name: string, value: string) =>
    `--B0undary\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  test('a form with a file, whose bytes the browser leaves out', () => {
    const parts = [
      `${field('private', 'false')}${field('content', 'schön\r\nso')}--B0undary\r\n` +
        'Content-Disposition: form-data; name="files[]"; filename="a.txt"\r\n\r\n',
      '\r\n--B0undary--\r\n',
    ]
    expect(readBody(parts.map(bytes))).toEqual({
      form: { private: ['false'], content: ['schön\r\nso'] },
    })
  })

  test('a field cannot pretend to be another one', () => {
    const fake = field('private', 'false').replace('--B0undary', '--other')
    const text = `${field('private', 'true')}${field('content', `x\r\n${fake}`)}--B0undary--`
    expect(matches(readBody([bytes(text)]))).toBe(false)
    const twice = `${field('private', 'true')}${field('private', 'false')}--B0undary--`
    expect(matches(readBody([bytes(twice)]))).toBe(false)
    const proto = readBody([bytes(`${field('__proto__', 'x')}--B0undary--`)])
    expect(proto).toEqual({ form: { ['__proto__']: ['x'] } })
  })

  test('bytes that are no text', () => {
    expect(readBody([new Uint8Array([0xff, 0xfe, 0x00]).buffer])).toBeUndefined()
  })
})

describe('what an answer says', () => {
  const facts = { method: 'POST', path: '/t' } as const
  const redirect = new URL('https://desk.example/desk/t')
  test.each([
    ['200', { status: 200 }, 'sent'],
    ['204', { status: 204 }, 'sent'],
    ['a way elsewhere', { status: 302, redirect }, 'unknown'],
    ['refused', { status: 403 }, 'not-sent'],
    ['not valid', { status: 422 }, 'not-sent'],
    ['an error of the server', { status: 502 }, 'unknown'],
    ['broken off', 'failed' as const, 'unknown'],
  ])('%s', (_, end, expected) => {
    expect(answerOf(end, facts)).toBe(expected)
  })

  test.each([
    ['the page again', { status: 200 }, 'not-sent'],
    ['there', { status: 302, redirect }, 'sent'],
    ['to the sign-in', { status: 302, redirect: new URL('/login', redirect) }, 'unknown'],
  ])('where a redirect says yes: %s', (_, end, expected) => {
    expect(answerOf(end, { ...facts, redirect: '/t' })).toBe(expected)
  })
})

describe('the patterns that the background listens to', () => {
  test('name an endpoint each, and none is for every request', () => {
    expect(requestPatterns([chatwoot])).toEqual([
      '*://*/*api/v1/accounts/*/conversations/*/messages*',
    ])
    for (const pattern of requestPatterns(helpdesks)) {
      expect(pattern).toMatch(/^\*:\/\/\*\/\*[\w-]+(\/[\w.*-]+)+\*$/)
    }
  })
})
