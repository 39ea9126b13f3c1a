import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstNameOf, fullNameOf, knownName } from '@/lib/customers/first-name'

describe('firstNameOf', () => {
  it.each([
    ['Jane Miller', 'Jane'],
    ['Jane', 'Jane'],
    ["O'Brien, Pat", 'Pat'],
    ['Miller, Jane (Acme)', 'Jane'],
    ['Miller, Dr. Jane', 'Jane'],
    ['van der Berg, Jan', 'Jan'],
    ['Smith-Jones, Anna Maria', 'Anna'],
    ['JANE MILLER', 'Jane'],
    ['jane miller', 'Jane'],
    ['JEAN-LUC PICARD', 'Jean-Luc'],
    ['İBRAHİM YILMAZ', 'İbrahim'],
    ['DUPONT Jean', 'Jean'],
    ['Jean DUPONT', 'Jean'],
    ['Dr. Jane Miller', 'Jane'],
    ['Herr Max Schmidt', 'Max'],
    ['Prof. Dr. Anna Weiß', 'Anna'],
    ['Jane Miller, PhD', 'Jane'],
    ['Jane Miller via Acme Shop', 'Jane'],
    ['Jane Miller | Acme Ltd', 'Jane'],
    ['Jane "JJ" Miller', 'Jane'],
    ['"Jane Miller"', 'Jane'],
    ['🌸 Jane 🌸 Miller', 'Jane'],
    ['Zoë Łuczak', 'Zoë'],
    ['Łukasz Żak', 'Łukasz'],
    ['Siobhán Ní Bhriain', 'Siobhán'],
    ['DeShawn Carter', 'DeShawn'],
    ['John Empty', 'John'],
    ['Don Draper', 'Don'],
    ['Alex Agent', 'Alex'],
    ['\u202eJane Miller', 'Jane'],
  ])('greets %j as %s', (name, first) => {
    expect(firstNameOf(name, 'x.person@mail.example')).toBe(first)
  })

  it.each([
    [undefined],
    [''],
    ['   '],
    ['Empty'],
    ['Unknown'],
    ['Guest'],
    ['Guest User'],
    ['N/A'],
    ['Unknown Miller'],
    ['Miller, Unknown'],
    ['jane@customers.example'],
    ['Acme Ltd'],
    ['Brightside Dental'],
    ['Harper Plumbing & Roofing'],
    ['Kim Hair Salon'],
    ['Customer Service'],
    ['Support'],
    ['Agent'],
    ['The Acme Team'],
    ['Jane & Tom Miller'],
    ['Jane und Tom Miller'],
    ['Mr Miller'],
    ['Herr Schmidt'],
    ['J. Miller'],
    ['J Miller'],
    ['Miller, J.'],
    ['JM'],
    ['JJ Watt'],
    ['李小龍'],
    ['Иван Петров'],
    ['محمد علي'],
    ['田中 太郎'],
    ['Nguyễn Văn An'],
    ['Zhang Wei'],
    ['Miller, Jane, Acme'],
    ['García López, María'],
    ["O'Brien"],
    ['van Gogh'],
    ['J\u0430ne Miller'], // a Cyrillic а
    ['jane.miller'],
    ['jane_miller'],
    ['Jane2000'],
    ['Acme GmbH, Jane'],
    ['!!!'],
    ['x'],
  ])('rather names nobody for %j', (name) => {
    expect(firstNameOf(name, 'x.person@mail.example')).toBeUndefined()
  })

  it.each([
    ['Jane Miller', 'support@acme.example'],
    ['Jmiller', 'jmiller@acme.example'],
    ['Acme', 'orders77@acme.example'],
    ['Blue Door', 'someone@bluedoor.example'],
    ['Blue Door', 'someone@blue-door.example'],
  ])('rather names nobody for %j <%s>', (name, address) => {
    expect(firstNameOf(name, address)).toBeUndefined()
  })

  it('rather names nobody where the name is that of their company', () => {
    expect(firstNameOf('Blue Door', 'jo@mail.example', 'Blue-Door')).toBeUndefined()
    expect(firstNameOf('Jane Miller', 'jo@mail.example', 'Blue Door')).toBe('Jane')
  })

  it('gives one clean Latin word or nothing, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(text, fc.option(fc.emailAddress(), { nil: undefined }), (name, address) => {
        const first = firstNameOf(name, address)
        if (first !== undefined) expect(first).toMatch(/^\p{Lu}[\p{L}\p{M}'’-]+$/u)
      }),
    )
  })
})

describe('knownName', () => {
  it('drops what systems put where they know no name', () => {
    expect(knownName('John Empty')).toBe('John')
    expect(knownName('Empty')).toBeUndefined()
    expect(knownName('Acme Ltd')).toBe('Acme Ltd')
    expect(knownName('李小龍')).toBe('李小龍')
    expect(knownName('jane@x.example')).toBeUndefined()
  })
})

describe('fullNameOf', () => {
  it.each([
    ['Jane Miller', 'Jane Miller'],
    ['Miller, Jane (Acme)', 'Jane Miller'],
    ['DR. JANE MILLER', 'Jane Miller'],
    ['jane miller', 'Jane Miller'],
    ['Miller, Dr. Jane', 'Jane Miller'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['DUPONT Jean', 'Jean Dupont'],
    ['Jean DUPONT', 'Jean Dupont'],
    ['Jane Miller, PhD', 'Jane Miller'],
    ['Anna Maria Smith-Jones', 'Anna Maria Smith-Jones'],
    ['Jane', 'Jane'],
  ])('%s is %s', (name, full) => {
    expect(fullNameOf(name)).toBe(full)
  })

  it('gives none where the first name is not sure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        expect(fullNameOf(name) === undefined).toBe(firstNameOf(name) === undefined)
      }),
    )
    expect(fullNameOf('Acme Ltd', 'info@acme.example')).toBeUndefined()
    expect(fullNameOf('李小龍')).toBeUndefined()
  })
})
