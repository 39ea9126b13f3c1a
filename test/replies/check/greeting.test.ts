import { describe, expect, it } from 'vitest'
import { checkReply } from '@/lib/replies/check/check-reply'
import { applyFix } from '@/lib/replies/check/edit'
import type { Facts } from '@/lib/replies/check/facts'
import type { Language } from '@/lib/replies/language'
import { findingsOf, markedBy } from './examples'

const fixed = (reply: string, facts: Partial<Facts> = {}) => {
  const [finding] = [
    ...findingsOf('wrong-name', reply, facts),
    ...findingsOf('no-name', reply, facts),
  ]
  return finding?.fix && applyFix(reply, finding.fix)
}

describe('wrong-name', () => {
  it.each([
    ['Hi Tom, hello', 'Hi Jane, hello'],
    ['Dear Julia Roberts,\nhello', 'Dear Jane,\nhello'],
    ['Good morning, Tim.', 'Good morning, Jane.'],
    ['HELLO TOM! Hi', 'HELLO Jane! Hi'],
    ['Hi tom, hello', 'Hi Jane, hello'],
    ['Hi Jana, hello', 'Hi Jane, hello'],
  ])('%s', (reply, expected) => {
    expect(fixed(reply)).toBe(expected)
    expect(markedBy('wrong-name', expected)).toEqual([])
  })

  it.each([
    'Hi Jane, hello',
    'hi jane, hello',
    'Dear Ms Miller,',
    'Dear Jane Miller:',
    'Hello Jane and Tom,',
    'Hello there, Jane!',
    'Hello, thank you for your message.',
    'Hello. Thank you.',
    'Hello I am Tom',
    'Hello everyone,',
    'Unfortunately, Tom is away.',
    'Thank you. Hello Tom,',
  ])('not: %s', (reply) => {
    expect(markedBy('wrong-name', reply)).toEqual([])
  })

  it('offers no fix where a title stands: the first name would not fit', () => {
    expect(findingsOf('wrong-name', 'Dear Mr Brown, hello')[0]).not.toHaveProperty('fix')
  })

  it.each([
    ['Robert Hughes', 'Bob'],
    ['Thomas Weber', 'Tom'],
    ['Thomas Weber', 'Thom'],
    ['Jean-Luc Picard', 'Jean'],
    ['José Ruiz', 'Jose'],
    ['Jürgen Groß', 'Jurgen'],
    ['Katherine Doyle', 'Kate'],
  ])('%s may be called %s', (name, called) => {
    const facts = { name, firstName: name.split(' ')[0] ?? '' }
    expect(markedBy('wrong-name', `Hi ${called}, hello`, facts)).toEqual([])
  })

  it('lets people be called as they sign', () => {
    const customerWords = ['Where is it? Cheers, Pip']
    expect(markedBy('wrong-name', 'Hi Pip, hello', { customerWords })).toEqual([])
    expect(markedBy('wrong-name', 'Hi Pip, hello')).toEqual(['Pip'])
  })
})

/** A company, or a name in another script: nobody knows who reads it. */
const company = { firstName: undefined, name: 'Acme Ltd' } as unknown as Partial<Facts>

describe('no-name', () => {
  it.each([
    ['Hello, your order', 'Hello Jane, your order'],
    ['Hello there, your order', 'Hello Jane, your order'],
    ['Good morning!\nYour order', 'Good morning Jane!\nYour order'],
    ['Dear Customer, your order', 'Hello Jane, your order'],
    ['Dear valued customer,\nyour order', 'Hello Jane,\nyour order'],
    ['To whom it may concern, hello', 'Hello Jane, hello'],
    ['Hi Empty, hello', 'Hello Jane, hello'],
    ['Hi jane.miller, hello', 'Hello Jane, hello'],
    ['Hi jmiller82, hello', 'Hello Jane, hello'],
    ['Your order is here.', 'Hello Jane,\n\nYour order is here.'],
  ])('%s', (reply, expected) => {
    expect(fixed(reply)).toBe(expected)
    expect(markedBy('no-name', expected)).toEqual([])
  })

  it.each(['Jane, your order is here.', 'Your order is here, Jane.', 'Dear Ms Miller,', 'Hi Tom,'])(
    'not: %s',
    (reply) => {
      expect(markedBy('no-name', reply)).toEqual([])
    },
  )

  it('asks for no name where none is sure, but for no filler either', () => {
    expect(markedBy('no-name', 'Hello, your order', company)).toEqual([])
    expect(markedBy('wrong-name', 'Hello Denise, your order', company)).toEqual([])
    expect(fixed('Dear Sir or Madam, your order', company)).toBe('Hello, your order')
  })

  it('leaves a name that is still a mark to the rule on marks', () => {
    for (const reply of ['Hi {{name}}, hello', 'Hi [NAME], hello', 'Hi XXX, hello', 'Hi , hello']) {
      expect(markedBy('no-name', reply)).toEqual([])
      expect(markedBy('wrong-name', reply)).toEqual([])
      expect(markedBy('unresolved', reply)).toHaveLength(1)
    }
  })
})

describe('in other languages', () => {
  it.each<[Language, string, string, string]>([
    ['de', 'Jürgen Vogt', 'Sehr geehrter Herr Vogt, hallo', 'Lieber Jürgen, hallo'],
    ['de', 'Anke Müller', 'Guten Tag Frau Dr. Müller, hallo', 'Moin Anke! Hallo'],
    ['es', 'Nuria Gómez', 'Estimada Sra. Gómez: hola', '¡Hola, Nuria! Hola'],
    ['es', 'Iván Gil', 'Buenos días, Iván: hola', 'Apreciado Iván: hola'],
    ['fr', 'Chloé Petit', 'Chère Madame Petit, bonjour', 'Bonsoir Chloé ! Bonjour'],
    ['fr', 'Hugo Blanc', 'Monsieur Blanc, bonjour', 'Salut Hugo, bonjour'],
    ['pt', 'João Reis', 'Prezado Sr. Reis, olá', 'Oi, João! Olá'],
    ['pt', 'Ana Luz', 'Prezada Ana: olá', 'Boa tarde, Ana. Olá'],
  ])('%s: %s is greeted', (language, name, formal, plain) => {
    const facts = { language, name, firstName: name.split(' ')[0] ?? '' }
    for (const reply of [formal, plain]) {
      const rules = checkReply(reply, { ...facts, customerWords: [], openSlots: [] }).findings
      expect(
        rules.filter(({ rule }) => rule.endsWith('-name')),
        reply,
      ).toEqual([])
    }
  })

  it.each<[Language, string, string]>([
    ['de', 'Sehr geehrte Damen und Herren, es', 'Hallo Jane, es'],
    ['de', 'Liebe Kundin, es', 'Hallo Jane, es'],
    ['es', 'Estimado cliente: es', 'Hola Jane: es'],
    ['fr', 'Madame, Monsieur, il', 'Bonjour Jane, il'],
    ['pt', 'Prezado(a) cliente, o', 'Olá Jane, o'],
  ])('%s: %s', (language, reply, expected) => {
    expect(fixed(reply, { language })).toBe(expected)
  })

  it.each<[Language, string]>([
    ['de', 'Hallo Tom, es'],
    ['es', 'Hola, Tom: es'],
    ['fr', 'Bonjour Tom, il'],
    ['pt', 'Olá, Tom! O'],
  ])('%s: %s is for someone else', (language, reply) => {
    expect(markedBy('wrong-name', reply, { language })).toEqual(['Tom'])
  })
})
