import { describe, expect, it } from 'vitest'
import { likenessIndex, likenessTo } from '@/lib/replies/likeness'
import { nearest, nearIndex } from '@/lib/replies/near'
import { stemOf } from '@/lib/replies/terms'
import { topicsOf } from '@/lib/replies/topics'
import { templateOf } from './situations'

describe('stems', () => {
  it.each([
    ['en', ['delivered', 'delivery', 'deliveries', 'delivering']],
    ['de', ['Lieferung', 'Lieferungen', 'liefern', 'liefert'].map((one) => one.toLowerCase())],
    ['es', ['cobrado', 'cobraron', 'cobrar', 'cobran']],
    ['fr', ['livré', 'livrée', 'livrer', 'livrés']],
    ['pt', ['cobraram', 'cobrando', 'cobrar', 'cobrada']],
  ] as const)('of one word are one in %s', (language, words) => {
    expect(new Set(words.map((word) => stemOf(word, language))).size).toBe(1)
  })
})

describe('a word that is not known', () => {
  const near = nearIndex(['deliver', 'liefer', 'refund', 'invoic'])

  it.each([
    ['delievr', undefined],
    ['delivr', 'deliver'],
    ['refnd', undefined],
    ['reffund', 'refund'],
    ['lieferzeit', 'liefer'],
    ['late', undefined],
  ])('%s is taken for %s', (word, known) => {
    expect(nearest(word, near)?.word).toBe(known)
  })
})

describe('likeness', () => {
  const chairs = templateOf('x', { id: 'chairs', describes: 'chairs wobble, legs break' })
  const tables = templateOf('x', { id: 'tables', describes: 'table wobbles' })
  const index = likenessIndex('en', [chairs, tables])

  it('is more for rarer words in common, and names them as they were written', () => {
    const found = likenessTo('My TABLE is wobbling, the tabel', index)
    expect(found.get(tables)?.share).toBeGreaterThan(found.get(chairs)?.share ?? 0)
    expect(found.get(tables)?.words).toEqual(['table', 'wobbling'])
  })

  it('is none with nothing in common, and takes a book as well as a word', () => {
    expect(likenessTo('thank you', index).size).toBe(0)
    expect(likenessTo('wobble '.repeat(50_000), index).size).toBe(2)
  })
})

describe('topics', () => {
  it.each([
    ['en', 'It cant be that nobody answers', 'no-answer'],
    ['de', 'Das Paket ist nie angekommen', 'lost'],
    ['es', 'me cobraron dos veces', 'bill'],
    ['fr', 'toujours pas livré', 'late'],
    ['pt', 'o atendente foi grosso', 'rude'],
  ] as const)('in %s of %j: %s', (language, text, topic) => {
    expect([...topicsOf(text, language).keys()]).toContain(topic)
  })
})
