import { describe, expect, test } from 'vitest'
import { checkDescription } from '@/lib/helpdesks/check-description'
import { findAnchors } from '@/lib/helpdesks/picker/anchors'
import { compile, type Picks, type SecondTicket, scopeOf } from '@/lib/helpdesks/picker/compile'
import type { Pick } from '@/lib/helpdesks/picker/protocol'
import { placeOf, ticketParts } from '@/lib/helpdesks/picker/url-parts'
import { pageOf } from '../page'

describe('the ticket’s number in an address', () => {
  test.each([
    ['https://d.example/tickets/4711', { path: '/tickets/{ticket}' }],
    ['https://d.example/a/2/tickets/4711/edit', { path: '/a/2/tickets/{ticket}/edit' }],
    ['https://d.example/view?page=2&id=4711', { path: '/view', query: { id: '{ticket}' } }],
    [
      'https://d.example/i.pl?Action=Zoom;TicketID=4711',
      { path: '/i.pl', query: { TicketID: '{ticket}' } },
    ],
    ['https://d.example/app#ticket/4711/1', { path: '/app', hash: 'ticket/{ticket}' }],
    ['https://d.example/#id=4711&view=form', { path: '/', hashQuery: { id: '{ticket}' } }],
  ])('%s', (address, place) => {
    const url = new URL(address)
    expect(ticketParts(url)[0]?.value).toBe('4711')
    expect(placeOf(url, '4711')).toEqual(place)
  })

  test('with a second ticket only what differs', () => {
    const [a, b] = ['https://d.example/9/t/5', 'https://d.example/9/t/6'].map((url) => new URL(url))
    expect(ticketParts(a as URL, b).map(({ value }) => value)).toEqual(['5'])
  })

  test('none in a list’s address', () => {
    expect(placeOf(new URL('https://d.example/tickets'), '4711')).toBeUndefined()
  })
})

describe('what names the ticket on a page', () => {
  const anchors = (html: string) => {
    const { doc } = pageOf(`<!doctype html><body>${html}</body>`, 'https://d.example/t/12')
    return findAnchors(doc, '12', [...doc.querySelectorAll('[x]')])
  }
  test('what is around comes first', () => {
    const [first] = anchors('<form action="/t/12/reply"></form><div id="ticket-12"><b x></b></div>')
    expect(first).toEqual({ selector: '[id="ticket-{ticket}"]', around: true })
  })
  test('a list of tickets tells nothing', () => {
    expect(anchors('<a href="/t/12"></a><a href="/t/13"></a>')).toEqual([])
  })
  test('nor one of data attributes', () => {
    expect(anchors('<b data-id="12"></b><b data-id="13"></b>')).toEqual([])
  })
  test('nor do the digits of another number', () => {
    expect(anchors('<b data-id="512"></b><b id="t1299"></b>')).toEqual([])
  })
})

const pick = (over: Partial<Pick>): Pick => ({
  url: 'https://d.example/t/12',
  text: '',
  readings: [],
  editors: [],
  proofs: [],
  anchors: [],
  ...over,
})
const around = { selector: '[data-id="{ticket}"]', around: true }
const picks = (anchors = [around]): Picks => ({
  ticketId: '12',
  address: pick({
    text: 'jane@customers.example',
    readings: [{ selector: '[title="Jane"]' }, { selector: '.broken' }, { selector: '.mail' }],
    anchors,
  }),
  name: pick({ text: 'Jane Miller', readings: [{ selector: '.who' }], anchors }),
  composer: pick({ editors: ['textarea'], anchors }),
  public: [{ selector: 'select', value: 'mail' }],
  internal: [],
})
const second = (over: Partial<SecondTicket> = {}): SecondTicket => ({
  texts: { address: [null, 'rene@customers.example'], name: ['René'], subject: [], agent: [] },
  anchors: [around.selector],
  way: 'in-page',
  ...over,
})
const named = { id: 'custom-a', name: 'Ours' }

describe('the description', () => {
  test('takes what works on both tickets, scoped to the ticket, without words of its customer', () => {
    const helpdesk = compile(picks(), named, second())
    expect(helpdesk).toMatchObject({
      ticketPages: [{ path: '/t/{ticket}' }],
      requester: [
        {
          each: '[data-id="{ticket}"]:has(:is(.mail))',
          address: { selector: '.mail' },
          name: { selector: '.who' },
        },
      ],
      composer: {
        editors: ['[data-id="{ticket}"] textarea'],
        public: [{ selector: 'html:has([data-id="{ticket}"]) select', value: 'mail' }],
      },
    })
    expect(checkDescription(helpdesk, () => true)).toEqual({ helpdesk })
  })

  test.each([
    ['in-page', 'single-page', 0],
    ['loaded', 'unsure', 0],
    ['clicked', 'whole-pages', 1],
  ] as const)('nothing names the ticket, reached %s: %s', (way, scope, readings) => {
    const there = second({ way, anchors: [] })
    expect(scopeOf(picks(), there)).toBe(scope)
    expect(compile(picks(), named, there).requester).toHaveLength(readings)
  })

  test('an anchor that one of the picks is not on is none', () => {
    const other = { ...picks(), name: pick({ text: 'Jane', readings: [{ selector: '.who' }] }) }
    expect(scopeOf(other, second())).toBe('single-page')
  })
})
