import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickOf } from '@/lib/helpdesks/picker/pick'
import { pickProofs } from '@/lib/helpdesks/picker/proofs'
import { pickAddress, pickText } from '@/lib/helpdesks/picker/readings'
import { makeSelectors } from '@/lib/helpdesks/picker/selectors'
import { ownWords } from '@/lib/helpdesks/picker/tokens'
import { pageOf } from '../page'

const NOBODY: ReadonlySet<string> = new Set()

function made(html: string, avoid: ReadonlySet<string> = NOBODY): string[] {
  const { doc } = pageOf(`<!doctype html><body>${html}</body>`, 'https://desk.example/t/1')
  const element = doc.querySelector('[x]')
  if (!element) throw new Error('Nothing is marked')
  element.removeAttribute('x')
  const selectors = makeSelectors(element, avoid)
  for (const selector of selectors) expect([...doc.querySelectorAll(selector)]).toEqual([element])
  return selectors
}

describe('what an element is known by', () => {
  test.each([
    ['its id', '<b id="requester" class="mail" x></b>', '#requester'],
    [
      'a data attribute',
      '<b data-testid="requester-mail" class="kXjWwz" x></b>',
      '[data-testid="requester-mail"]',
    ],
    ['a name', '<input name="subject" class="form" x>', '[name="subject"]'],
    ['an element of the helpdesk itself', '<ticket-mail x></ticket-mail>', 'ticket-mail'],
    [
      'a role before a class',
      '<b role="heading" class="css-x1 mail-of" x></b>',
      '[role="heading"]',
    ],
    ['a data attribute without its value', '<b data-user-id="48" x></b>', '[data-user-id]'],
    [
      'a class that a person wrote',
      '<p class="a1">1</p><p class="sc-bdVaJa hGTrsW requester" x></p>',
      '.requester',
    ],
    ['its place', '<div id="customer"><b x></b></div><b></b>', '#customer b'],
    ['what stands before it', '<b></b><i class="label-email"></i><b x></b>', '.label-email + b'],
    ['the only one of its kind', '<h1 class="css-1a2b" x></h1>', 'h1'],
  ])('%s', (_, html, selector) => expect(made(html)[0]).toBe(selector))

  test.each([
    ['generated ids', '<b id="ember123" x></b><b id="radix-:r1:"></b>'],
    ['generated classes', '<b class="hGTrsW" x></b><b class="kXjWwz"></b>'],
    ['its position', '<ul><li></li><li x></li><li></li></ul>'],
  ])('not by %s: rather by nothing', (_, html) => expect(made(html)).toEqual([]))

  test('nor by words of this customer', () => {
    const html = '<b aria-label="Jane Miller" data-who="jane" id="miller" x></b><b></b>'
    expect(made(html, ownWords(['Jane Miller'])).join()).not.toMatch(/jane|miller/i)
  })
})

describe('for any page', () => {
  const names = [
    'requester',
    'mail',
    'form-row',
    'css-1x2y',
    'kXjWwz',
    'ember12',
    'is-active',
    'row',
  ]
  const attribute = fc.constantFrom(
    ...names.flatMap((name) => [
      `class="${name}"`,
      `id="${name}"`,
      `data-${name}="${name}"`,
      `role="${name}"`,
    ]),
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(
        fc.constantFrom('div', 'b', 'ul', 'section', 'h1'),
        fc.array(attribute, { maxLength: 3 }),
        fc.oneof(
          { maxDepth: 5 },
          fc.constant(''),
          fc.array(tie('tree'), { maxLength: 4 }).map((all) => all.join('')),
        ),
      )
      .map(([tag, attributes, inner]) => `<${tag} ${attributes.join(' ')}>${inner}</${tag}>`),
  }))

  test('a selector finds the element and nothing else, without positions, digits or hashes', () => {
    fc.assert(
      fc.property(tree, fc.nat(), (html, at) => {
        const { doc } = pageOf(
          `<!doctype html><body>${html}${html}</body>`,
          'https://desk.example/',
        )
        const all = [...doc.querySelectorAll('body *')]
        const element = all[at % all.length]
        if (!element) return
        for (const selector of makeSelectors(element, NOBODY)) {
          expect([...doc.querySelectorAll(selector)]).toEqual([element])
          expect(selector).not.toMatch(/nth-|(?<!\bh)\d|kXjWwz|css-|:first|:last|active/)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('of what a lead points at as an address', () => {
  const asked = { step: 'address', ticketId: '12', texts: [] } as const
  const tried = (html: string) => {
    const { doc } = pageOf(`<!doctype html><body>${html}</body>`, 'https://desk.example/t/12')
    const element = doc.querySelector('[x]')
    if (!element) throw new Error('Nothing is marked')
    element.removeAttribute('x')
    return pickOf(doc, element, asked)
  }
  const mail = '<b class="mail">jane@customers.example</b>'

  test.each([
    ['the address alone', `<p x>${mail}</p>`],
    ['its label beside it', `<p x>E-mail: ${mail}</p>`],
    ['the name above it', `<p x>Jane Miller<br>${mail}</p>`],
  ])('%s is taken', (_, html) =>
    expect(tried(html)).toMatchObject({ text: 'jane@customers.example' }),
  )

  test('a message that names it: it is refused', () =>
    expect(tried(`<p x>${'I ordered two weeks ago. '.repeat(5)}${mail}</p>`)).toBe('too-much'))
})

describe('what proves a public reply', () => {
  test('a list that a button is drawn over: what is chosen in it', () => {
    const { doc } = pageOf(
      `<!doctype html><body><div><select id="kind"><option value="note">Comment<option value="mail" selected>Reply to customer</select>
        <button><i>Reply to customer</i></button></div></body>`,
      'https://desk.example/t/12',
    )
    const drawn = doc.querySelector('i')
    if (!drawn) throw new Error('Nothing is drawn')
    expect(pickProofs(drawn, NOBODY)[0]).toEqual({ selector: '#kind', value: 'mail' })
    drawn.textContent = 'Something else'
    expect(pickProofs(drawn, NOBODY)).not.toContainEqual({ selector: '#kind', value: 'mail' })
  })
})

describe('what an element says', () => {
  const picked = (html: string, how: 'address' | 'text' = 'address') => {
    const { doc } = pageOf(`<!doctype html><body>${html}</body>`, 'https://desk.example/t/12')
    const element = doc.querySelector('[x]')
    if (!element) throw new Error('Nothing is marked')
    element.removeAttribute('x')
    return how === 'address' ? pickAddress(element, NOBODY) : pickText(element, '12', NOBODY)
  }
  test.each([
    ['text', '<b id="mail" x>jane@customers.example</b>', { selector: '#mail:not(:empty)' }],
    [
      'a name and address',
      '<b id="mail" x>Jane &lt;jane@customers.example&gt;</b>',
      { selector: '#mail:not(:empty)' },
    ],
    [
      'within',
      '<p x>From <b id="mail">jane@customers.example</b></p>',
      { selector: '#mail:not(:empty)' },
    ],
    [
      'a link',
      '<a class="mail-link" href="mailto:jane@customers.example" x>Jane</a>',
      { selector: '.mail-link', attribute: 'href' },
    ],
    [
      'a field',
      '<input name="mail" value="jane@customers.example" x>',
      { selector: '[name="mail"]', attribute: 'value' },
    ],
    [
      'a data attribute',
      '<b id="who" data-mail="jane@customers.example" x>Jane</b>',
      { selector: '#who', attribute: 'data-mail' },
    ],
    [
      'behind a label',
      '<p class="fact-row">Phone: 1</p><p class="fact-row" x>Email: jane@customers.example</p>',
      { selector: '.fact-row', after: 'Email:' },
    ],
    [
      'beside a label',
      '<p class="fact-row"><i>Email:</i> <b x>jane@customers.example</b></p><p class="fact-row"><i>Boss:</i> <b>boss@acme.example</b></p>',
      { selector: '.fact-row', after: 'Email:' },
    ],
  ])('an address: %s', (_, html, reading) => {
    expect(picked(html)?.readings).toContainEqual(reading)
  })

  test.each([
    ['two addresses', '<p x><b>a@b.example</b><b>c@d.example</b></p>'],
    ['none', '<p x>Jane</p>'],
  ])('%s: refused', (_, html) => expect(picked(html)).toBeUndefined())

  test('a subject without the ticket’s number before it', () => {
    const pick = picked('<h1 x>#12: Where is order 12?</h1>', 'text')
    expect(pick?.text).toBe('Where is order 12?')
    expect(pick?.readings[0]).toEqual({ selector: 'h1', after: '#{ticket}: ' })
  })
})
