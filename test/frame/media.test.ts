import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shifted } from '@/lib/frame/media'

test.each([
  ['(max-width: 700px)', '(max-width: 1080px)'],
  ['(min-width: 991.98px)', '(min-width: 1371.98px)'],
  [
    'screen and (min-width: 576px) and (max-width: 900px)',
    'screen and (min-width: 956px) and (max-width: 1280px)',
  ],
  ['(width >= 48rem)', '(width >= 71.75rem)'],
  ['(400px < width <= 50em)', '(780px < width <= 73.75em)'],
])('%s becomes %s beside a sidebar of 380 px', (media, moved) => {
  expect(shifted(media, 380)).toBe(moved)
})

test.each([
  'print',
  '(max-height: 700px)',
  '(max-device-width: 700px)',
  '(prefers-reduced-motion: reduce)',
  '(min-resolution: 144dpi)',
])('%s does not ask for the width', (media) => {
  expect(shifted(media, 380)).toBe(media)
})

test('what was shifted can be shifted back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 0, max: 640 }),
      (width, by) => {
        const media = `(max-width: ${width}px)`
        expect(shifted(shifted(media, by), -by)).toBe(media)
      },
    ),
  )
})
