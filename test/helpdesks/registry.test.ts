import { describe, expect, test } from 'vitest'
import { helpdeskById, helpdeskOfHost, helpdesks } from '@/lib/helpdesks'
import { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { projectFiles, read } from '../repo/files'
import { closed } from './scenes/closed'
import { helpdeskTable } from './table'

describe('the descriptions that come with Amends', () => {
  test.each(helpdesks.map((helpdesk) => [helpdesk.name, helpdesk] as const))(
    '%s is valid',
    (_, helpdesk) => {
      expect(Helpdesk.parse(helpdesk)).toEqual(helpdesk)
      expect(helpdeskById(helpdesk.id)).toBe(helpdesk)
    },
  )

  test('no two have the same id or name, and the demo comes last', () => {
    expect(new Set(helpdesks.map(({ id }) => id)).size).toBe(helpdesks.length)
    expect(new Set(helpdesks.map(({ name }) => name)).size).toBe(helpdesks.length)
    expect(helpdesks.at(-1)?.id).toBe('demo')
  })

  test('none is left out of the list, and each says what stands behind it', () => {
    const files = projectFiles('.ts').filter(
      (path) =>
        path.startsWith('lib/helpdesks/') && /^export const \w+: Helpdesk\b/m.test(read(path)),
    )
    expect(files).toHaveLength(helpdesks.length)
    for (const path of files) expect(read(path), path).toMatch(/\*\/\nexport const \w+: Helpdesk\b/)
  })

  test('each but the demo is tested by breaking every part of it', () => {
    const tests = projectFiles('.ts').filter((path) =>
      /^test\/helpdesks\/[\w-]+\.test\.ts$/.test(path),
    )
    const open = tests.flatMap(
      (path) => read(path).match(/(?<=proveHelpdesk\(\s*)\w+(?=, \[)/g) ?? [],
    )
    const proven = [...open, ...closed.map(([{ id }]) => id)]
    // These two are tested on the pages of a live server.
    expect(proven).toHaveLength(helpdesks.length - 2)
    expect(new Set(proven).size).toBe(proven.length)
  })

  test.each([
    ['acme.zendesk.com', 'zendesk'],
    ['app.hubspot.com', 'hubspot'],
    ['app-eu1.hubspot.com', 'hubspot'],
    ['app.eu.intercom.com', 'intercom'],
    ['desk.zoho.in', 'zoho-desk'],
    ['acme.atlassian.net', 'jira-service-management'],
    ['zendesk.com.evil.example', undefined],
    ['zendesk.com', undefined],
    ['evilzendesk.com', undefined],
    ['support.acme.example', undefined],
  ])('the product behind %s', (hostname, id) => {
    expect(helpdeskOfHost(hostname)?.id).toBe(id)
  })

  test('the table in docs/helpdesks.md is made of them', () => {
    expect(read('docs/helpdesks.md')).toContain(helpdeskTable(helpdesks))
  })
})
