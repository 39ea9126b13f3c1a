import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesIn } from '@/lib/customers/addresses-in'

const JANE = 'jane@customers.example'
const BOB = 'bob@customers.example'

describe('addresses in a text', () => {
  test.each<[string, string, string[]]>([
    ['bare', JANE, [JANE]],
    ['with spaces and a line break around it', `  ${JANE}\n`, [JANE]],
    ['in capitals', 'Jane@Customers.Example', [JANE]],
    ['beside a name', `Jane Miller <${JANE}>`, [JANE]],
    ['at the end of a sentence', `Write to ${JANE}. Then wait.`, [JANE]],
    ['in quotes and brackets', `(“${JANE}”) ['${BOB}']`, [JANE, BOB]],
    ['a list, one of them twice', `${JANE}, ${BOB}; ${JANE}`, [JANE, BOB]],
    ['of a link', `mailto:${JANE}?subject=Hi&cc=${BOB}`, [JANE]],
    ['of a link with an escaped one', 'mailto:jane%40customers.example', [JANE]],
    ['of a link that is escaped wrongly', `mailto:${JANE},%zz`, [JANE]],
    ['after a word and a colon', `From:${JANE}`, [JANE]],
    ['with an apostrophe', "o'brien@customers.example", ["o'brien@customers.example"]],
    ['after more letters than an address has', `${'x'.repeat(65)}@customers.example`, []],
    ['with a plus', 'jane+shop@customers.example', ['jane+shop@customers.example']],
    ['in another script', 'anna@straße.example', ['anna@xn--strae-oqa.example']],
    ['none', 'Nobody wrote @ all, see jane@ and @customers.example', []],
    ['no domain', 'root@localhost', []],
    ['empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(addressesIn(text)).toEqual(expected)
  })

  test('a whole page is looked through quickly, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (junk) => {
        const found = addressesIn(`${junk} ${JANE}`)
        expect(new Set(found).size).toBe(found.length)
        expect(found).toContain(JANE)
      }),
    )
    expect(addressesIn(`${'a.'.repeat(1_000_000)}@`)).toEqual([])
    expect(addressesIn('a@'.repeat(500_000))).toEqual([])
  })
})
