import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, normaliseAddress, parseMailbox } from '@/lib/customers/address'

/** Signs that addresses go wrong at, in any order. */
const strangeAddress = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      'é',
      'İ',
      '"',
      '＠',
      '@',
      '.',
      '+',
      'mailto:',
      '%40',
      '\u200b',
      'ｘ',
      'ß',
      '例',
    ),
  )
  .map((parts) => parts.join(''))

describe('normaliseAddress', () => {
  it.each([
    ['  Jane.Miller@Customers.Example ', 'jane.miller@customers.example'],
    ['pat+shop@customers.example', 'pat+shop@customers.example'],
    ['mailto:jane@x.example', 'jane@x.example'],
    ['rené@münchen.example', 'rené@xn--mnchen-3ya.example'],
    ["o'brien@x.example", "o'brien@x.example"],
    ['JANE@MÜNCHEN.Example', 'jane@xn--mnchen-3ya.example'],
    ['jane@XN--MNCHEN-3YA.example', 'jane@xn--mnchen-3ya.example'],
    ['jane@bücher。example', 'jane@xn--bcher-kva.example'],
    ['rene\u0301@x.example', 'ren\u00e9@x.example'],
    ['用户@例え.example', '用户@xn--r8jz45g.example'],
    ['jane＠x.example', 'jane@x.example'],
    ['ＪＡＮＥ＠ｘ.ｅｘａｍｐｌｅ', 'jane@x.example'],
    ['jane@x.example.', 'jane@x.example'],
    ['\u200bjane@x.example\u200b', 'jane@x.example'],
    ['\u202ajane@x.example\u202c', 'jane@x.example'],
    ['\u00a0jane@x.example\n', 'jane@x.example'],
    ['"jane.miller"@x.example', 'jane.miller@x.example'],
    ['mailto:jane%2Bshop@x.example?subject=Hi%40all', 'jane+shop@x.example'],
    ['MAILTO:Jane@x.example', 'jane@x.example'],
    ['mailto:100%@x.example', '100%@x.example'],
    ['jane.@x.example', 'jane.@x.example'],
    ['j.a.n.e+a+b@gmail.com', 'j.a.n.e+a+b@gmail.com'],
    ['bounce+jane=x.example@mail.example', 'bounce+jane=x.example@mail.example'],
    ["!#$%&'*+/=?^_`{|}~-@x.example", "!#$%&'*+/=?^_`{|}~-@x.example"],
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
    '"jane miller"@x.example',
    '"jane@home"@x.example',
    '"jane\\"m"@x.example',
    '""@x.example',
    'jane(work)@x.example',
    'ja\u200bne@x.example',
    'jane@x..example',
    'jane@.example',
    'jane@x.example..',
    'jane@[192.0.2.1]',
    'jane@x.example:25',
    'jane@-x.example',
    'mailto:',
    `${'a'.repeat(2001)}@x.example`,
  ])('%j is no address', (text) => {
    expect(normaliseAddress(text)).toBeUndefined()
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), strangeAddress), (text) => {
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
