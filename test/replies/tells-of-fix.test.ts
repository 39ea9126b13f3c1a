import { expect, it } from 'vitest'
import { starters } from '@/lib/replies/starters'
import { tellsOfFix } from '@/lib/replies/tells-of-fix'
import { templateOf } from './situations'

it('a reply tells of the fix in every language, and where the team’s own template puts it', () => {
  const told = starters.filter(tellsOfFix).map(({ id }) => id)
  expect(told.toSorted()).toEqual([
    'de-fixed-because-of-you',
    'en-fixed-because-of-you',
    'en-how-is-it-now',
    'en-request-built',
    'es-fixed-because-of-you',
    'fr-fixed-because-of-you',
    'pt-fixed-because-of-you',
  ])
  const text = 'Done: {{ fix.what }}'
  expect(tellsOfFix(templateOf(text, { step: 'close-the-loop' }))).toBe(true)
  expect(tellsOfFix(templateOf(text, { step: 'follow-up' }))).toBe(false)
  expect(tellsOfFix(templateOf('Done.', { step: 'close-the-loop' }))).toBe(false)
  const edited = templateOf('Done.', { family: 'fixed-because-of-you', step: 'close-the-loop' })
  expect(tellsOfFix(edited)).toBe(true)
})
