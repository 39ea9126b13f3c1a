import { describe, expect, it } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import { companyOf } from '@/lib/customers/company'
import { type Known, likelySame } from '@/lib/customers/likely'
import { HOUR, RULES, response, START } from '../cases/examples'

const known = (address: string, names: string[] = [], ids: string[] = []): Known => ({
  address,
  names,
  ids,
})
const JANE = known('jane@acme.example', ['Jane Miller'], ['id:crm:7'])
const none = new Set<string>()
const ask = (others: Known[], apart = none, own = [JANE]) =>
  likelySame(own, others, apart).map(({ address, because }) => [address, because])

describe('who may be the same person', () => {
  it('has the same id at the same source, wherever their address is', () => {
    expect(ask([known('j@else.example', [], ['id:crm:7'])])).toEqual([
      ['j@else.example', 'external-id'],
    ])
    expect(ask([known('j@acme.example', [], ['id:shop:7'])])).toEqual([])
  })

  it.each(['Jane Miller', 'jane  MILLER', 'Miller, Jane', 'Jané Miller'])(
    'has the same full name at the same company: %s',
    (name) => {
      expect(ask([known('j@acme.example', [name])])).toEqual([['j@acme.example', 'name']])
    },
  )

  it.each([
    ['another company', 'j@other.example', 'Jane Miller'],
    ['a free-mail address', 'jane@gmail.com', 'Jane Miller'],
    ['one word only', 'j@acme.example', 'Jane'],
    ['another name', 'j@acme.example', 'Jane Mills'],
    ['no name', 'j@acme.example', ''],
  ])('is nobody with %s', (_, address, name) => {
    expect(ask([known(address, [name])])).toEqual([])
  })

  it('is not a department: two of the same are two', () => {
    const support = [known('a@acme.example', ['Acme Support'])]
    expect(ask([known('b@acme.example', ['Acme Support'])], none, support)).toEqual([])
  })

  it('is nobody of whom an agent said so; the surest is asked about first', () => {
    const others = [
      known('a@acme.example', ['Jane Miller']),
      known('b@acme.example', ['Jane Miller'], ['id:crm:7']),
    ]
    expect(ask(others)[0]).toEqual(['b@acme.example', 'external-id'])
    expect(ask(others, new Set(['b@acme.example']))).toEqual([['a@acme.example', 'name']])
    expect(ask([JANE])).toEqual([])
  })
})

describe('a company', () => {
  const person = (address: string, score: number, at: number) => ({
    address,
    latest: response(address, score, at, { address }),
  })
  const withCase = (address: string, at: number) => {
    const one = person(address, 3, at)
    const [openCase] = casesOf([one.latest], [], RULES)
    return { ...one, ...(openCase && { openCase }) }
  }

  it('has who needs somebody most first, and is summed up', () => {
    const contacted = withCase('contacted', 0)
    const people = [
      person('promoter', 10, 9),
      person('passive', 7, 9),
      person('old detractor', 2, 1),
      { ...contacted, openCase: { ...contacted.openCase, contactedAt: START + HOUR } as never },
      person('detractor', 2, 5),
      withCase('later', 8),
      withCase('sooner', 2),
    ]
    const company = companyOf('acme.example', people, 300)
    expect(company.people.map(({ address }) => address)).toEqual([
      'sooner',
      'later',
      'contacted',
      'detractor',
      'old detractor',
      'passive',
      'promoter',
    ])
    expect(company).toMatchObject({
      known: 300,
      openCases: 3,
      segments: { detractor: 5, passive: 1, promoter: 1 },
    })
  })
})
