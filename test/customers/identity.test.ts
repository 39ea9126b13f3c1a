import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { addressesOf, bondsToCut, linksIn, pairKey } from '@/lib/customers/identity'
import { DISTINCT, mailboxOf, WIDEST } from '@/lib/customers/mailbox'
import { entry, KIM, START } from '../cases/examples'

const NAMES = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@x.example`)
const [A = '', B = '', C = '', D = ''] = NAMES

const link = (id: string, address: string, other: string) =>
  entry(id, 'address-linked', Number.parseInt(id, 36), { address, other, because: 'by-hand' })
const undo = (id: string, undoes: Intervention) =>
  entry(id, 'undone', 900, { address: undoes.address, undoes: undoes.id })
const setApart = (id: string, address: string, other: string) =>
  entry(id, 'not-same-customer', 1, { address, other })

const groupOf = (address: string, log: readonly Intervention[]) =>
  addressesOf(address, linksIn(log))
    .map((one) => one.address)
    .sort()

/** Any number of links among five addresses, each between two different ones. */
const someLinks = fc
  .array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 })
  .map((pairs) =>
    pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b], i) => link(`l${i}`, NAMES[a] ?? '', NAMES[b] ?? '')),
  )
const someAddress = fc.constantFrom(...NAMES)

describe('the addresses of a customer', () => {
  it('are one where nothing was linked', () => {
    expect(groupOf(A, [])).toEqual([A])
    expect(groupOf(A, [link('1', B, C)])).toEqual([A])
  })

  it('are all that links join, from whichever end, each with the word that joins it', () => {
    const log = [link('1', A, B), link('2', C, B)]
    for (const one of [A, B, C]) expect(groupOf(one, log)).toEqual([A, B, C])
    expect(addressesOf(A, linksIn(log))).toMatchObject([
      { address: A },
      { address: B, bond: { kind: 'link', link: { id: '1', by: KIM, because: 'by-hand' } } },
      { address: C, bond: { kind: 'link', link: { id: '2', at: START + 2 * 3_600_000 } } },
    ])
  })

  it('are the same whatever the order and number of copies of the entries', () => {
    const shuffled = someLinks.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.subarray(log),
        fc.shuffledSubarray(log, { minLength: log.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, fc.nat(4), ([log, twice, other], n) => {
        const takenBack = log.slice(0, n).map((one, i) => undo(`u${i}`, one))
        const first = linksIn([...log, ...takenBack])
        expect(linksIn([...takenBack, ...other, ...twice])).toEqual(first)
      }),
    )
  })

  it('are a partition: whoever is mine, I am theirs', () => {
    fc.assert(
      fc.property(someLinks, someAddress, (log, address) => {
        const group = groupOf(address, log)
        for (const other of group) expect(groupOf(other, log)).toEqual(group)
      }),
    )
  })

  it('are exactly what they were once a link is taken back', () => {
    fc.assert(
      fc.property(someLinks, someAddress, someAddress, (log, a, b) => {
        const more = link('zz', a, b)
        const after = [...log, more, undo('u', more)]
        for (const one of NAMES) expect(groupOf(one, after)).toEqual(groupOf(one, log))
      }),
    )
  })
})

describe('unlinking', () => {
  it('splits off the address, and what hangs on it alone goes with it', () => {
    const log = [link('1', A, B), link('2', B, C)]
    const cut = bondsToCut(B, A, linksIn(log))
    expect(cut.map((bond) => bond.kind === 'link' && bond.link.id)).toEqual(['1'])
  })

  it('cuts every way to it, and nothing else', () => {
    fc.assert(
      fc.property(someLinks, someAddress, someAddress, (log, address, from) => {
        fc.pre(address !== from && groupOf(from, log).includes(address))
        const cut = bondsToCut(address, from, linksIn(log)).flatMap((bond) =>
          bond.kind === 'link' ? [bond.link.id] : [],
        )
        const left = log.filter(({ id }) => !cut.includes(id))
        expect(groupOf(from, left)).not.toContain(address)
        // Who is reached without passing through it stays; who is not goes with it.
        const around = log.filter((one) => one.address !== address && !isOther(one, address))
        expect(groupOf(from, left)).toEqual(groupOf(from, around))
        const before = groupOf(from, log)
        const after = [...groupOf(from, left), ...groupOf(address, left)]
        expect(after.sort()).toEqual(before)
      }),
    )
  })
})

const isOther = (one: Intervention, address: string) => 'other' in one && one.other === address

describe('spellings of a mailbox', () => {
  const plus = ['jane+shop@x.example', 'jane+news@x.example']
  const mailbox = (address: string) => mailboxOf(address, WIDEST)

  it('are one customer by the team’s rule only, and the rule stands as the reason', () => {
    const found = addressesOf('jane@x.example', linksIn([]), mailbox, plus)
    expect(found.map(({ address, bond }) => [address, bond?.kind])).toEqual([
      ['jane@x.example', undefined],
      ['jane+news@x.example', 'mailbox'],
      ['jane+shop@x.example', 'mailbox'],
    ])
    expect(addressesOf('jane@x.example', linksIn([]), undefined, plus)).toHaveLength(1)
  })

  it('join what is linked to them', () => {
    const log = [link('1', plus[0] ?? '', D)]
    const found = addressesOf('jane@x.example', linksIn(log), mailbox, [])
    expect(found.map(({ address }) => address)).toEqual(['jane@x.example', plus[0], D])
  })

  it('stay apart where an agent said so', () => {
    const log = [setApart('1', plus[0] ?? '', 'jane@x.example')]
    const found = addressesOf('jane@x.example', linksIn(log), mailbox, plus)
    expect(found.map(({ address }) => address)).toEqual(['jane@x.example', plus[1]])
    const cut = bondsToCut(plus[1] ?? '', 'jane@x.example', linksIn(log), mailbox, plus)
    expect(cut.map(({ kind }) => kind)).toEqual(['mailbox'])
  })
})

it('of a refusal either address may come first; taken back, it is none', () => {
  const no = setApart('1', B, A)
  expect(linksIn([no]).apart).toEqual(new Set([pairKey(A, B)]))
  expect(linksIn([no, undo('2', no)]).apart.size).toBe(0)
})

describe('mailboxOf', () => {
  it.each([
    ['jane+shop@x.example', 'jane@x.example', 'jane@x.example'],
    ['jane+a+b@x.example', 'jane@x.example', 'jane@x.example'],
    ['+shop@x.example', '+shop@x.example', '+shop@x.example'],
    ['j.a.n.e@gmail.com', 'j.a.n.e@gmail.com', 'jane@gmail.com'],
    ['j.ane+x@gmail.com', 'j.ane@gmail.com', 'jane@gmail.com'],
    ['j.ane@googlemail.com', 'j.ane@googlemail.com', 'j.ane@googlemail.com'],
    ['j.ane@x.example', 'j.ane@x.example', 'j.ane@x.example'],
  ])('%s: %s by its tag, %s by its dots, too', (address, byTag, byBoth) => {
    expect(mailboxOf(address, DISTINCT)).toBe(address)
    expect(mailboxOf(address, { plusTags: true, gmailDots: false })).toBe(byTag)
    expect(mailboxOf(address, WIDEST)).toBe(byBoth)
    expect(mailboxOf(byBoth, WIDEST)).toBe(byBoth)
  })
})
