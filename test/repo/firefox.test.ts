import { describe, expect, test } from 'vitest'
import { tool } from './files'

describe("Firefox's build", () => {
  test('passes the check of addons.mozilla.org without an error', () => {
    const { output } = tool(
      'web-ext',
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--output=json',
      '--no-config-discovery',
    )
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
    expect(report.errors).toEqual([])
    expect(report.metadata.manifestVersion).toBe(3)
  })
})
