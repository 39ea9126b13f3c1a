import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, normaliseAddress, parseMailbox } from '@/lib/customers/address'

describe('normaliseAddress', () => {
  it.each([
    ['  Jane.Miller@Customers.Example ', 'jane.miller@customers.example'],
    ['pat+shop@customers.example', 'pat+shop@customers.example'],
    ['mailto:jane@x.example', 'jane@x.example'],
    ['rené@münchen.example', 'rené@xn--mnchen-3ya.example'],
    ["o'brien@x.example", "o'brien@x.example"],
  ])('%j becomes %j', (text, address) => {
    expect(normaliseAddress(text)).toBe(address)
  })

  it.each([
    '',
    'jane.miller@',
    '@x.example',
    'jane',
    'a b@x.example',
    'jane@x@y.example',
    'jane@localhost',
    'jane@127.0.0.1',
    'jane@x.example/path',
    'jane\u202E@x.example',
    'Nobody in particular',
  ])('%j is no address', (text) => {
    expect(normaliseAddress(text)).toBeUndefined()
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const once = normaliseAddress(text)
        expect(once && normaliseAddress(once)).toBe(once)
      }),
    )
  })
})

describe('parseMailbox', () => {
  it.each([
    ['Jane Miller <jane@x.example>', { name: 'Jane Miller', address: 'jane@x.example' }],
    ["O'Brien, Pat <pat+shop@x.example>", { name: "O'Brien, Pat", address: 'pat+shop@x.example' }],
    ['"O\'Brien, Pat" <pat@x.example>', { name: "O'Brien, Pat", address: 'pat@x.example' }],
    ['<noname@x.example>', { address: 'noname@x.example' }],
    ['noname@x.example', { address: 'noname@x.example' }],
    ['noname@x.example <noname@x.example>', { address: 'noname@x.example' }],
    ['René Müller <rene@x.example>', { name: 'René Müller', address: 'rene@x.example' }],
    ['李小龍 <bruce@x.example>', { name: '李小龍', address: 'bruce@x.example' }],
    ['a@x.example wrote <b@x.example>', { name: 'a@x.example wrote', address: 'b@x.example' }],
  ])('reads %j', (text, mailbox) => {
    expect(parseMailbox(text)).toEqual(mailbox)
  })

  it.each(['Jane Miller', 'Jane <>', 'Jane <jane>', 'a@x.example, b@x.example'])(
    'finds no address in %j',
    (text) => {
      expect(parseMailbox(text)).toBeUndefined()
    },
  )
})

describe('cleanName', () => {
  it('removes what makes a name read as another', () => {
    expect(cleanName('Jane\u202Erelliw\u0000')).toBe('Janerelliw')
  })
})
