import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { breakEach } from './break'
import { observe, type Scene, stage } from './observe'

/**
 * Tests a description on pages of the helpdesk, and the tests themselves: every part of the
 * description is broken in turn, and a page has to show it.
 */
export function proveHelpdesk(helpdesk: Helpdesk, scenes: Scene[]): void {
  describe(helpdesk.name, () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    test.each(scenes)('$name', async (scene) => {
      expect(await observe(helpdesk, scene, stage(scene))).toMatchObject(scene.expect)
    })

    test('every part of the description matters on one of these pages', async () => {
      expect(await idleParts(helpdesk, scenes)).toEqual([])
    }, 60_000)
  })
}

/** The parts of a description that may be broken without any of these pages showing it. */
export async function idleParts(helpdesk: Helpdesk, scenes: Scene[]): Promise<string[]> {
  const staged = scenes.map((scene) => ({ scene, page: stage(scene) }))
  const idle: string[] = []
  for (const broken of breakEach(helpdesk)) {
    let seen = false
    for (const { scene, page } of staged) {
      seen ||= !(await holds(broken.helpdesk, scene, page))
      if (seen) break
    }
    if (!seen) idle.push(broken.part)
  }
  return idle
}

async function holds(helpdesk: Helpdesk, scene: Scene, page: ReturnType<typeof stage>) {
  const seen = await observe(helpdesk, scene, page)
  try {
    expect(seen).toMatchObject(scene.expect)
    return true
  } catch {
    return false
  }
}
