import { describe, expect, test } from 'vitest'
import { inRange } from '../../scripts/steps/node.mjs'

describe('the Node range', () => {
  test.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['20.20.2', true],
    ['18.20.0', false],
    ['26.4.1', true],
    ['27.0.0', false],
  ])('%s fits >=20.19 <27: %s', (version, fits) => {
    expect(inRange(version, '>=20.19 <27')).toBe(fits)
  })

  test('a condition that the check does not know is an error, not a yes', () => {
    expect(() => inRange('20.19.0', '^20')).toThrow('engines.node')
  })
})
