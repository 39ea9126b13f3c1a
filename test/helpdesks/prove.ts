import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { breakEach } from './break'
import { observe, type Scene, stage } from './observe'

/**
 * Tests a description on pages of the helpdesk, and the tests themselves: every part of the
 * description is broken in turn, and a page has to show it.
 * @param idle the parts that no page can show to be broken, each with a reason at its place
 */
export function proveHelpdesk(helpdesk: Helpdesk, scenes: Scene[], idle: string[] = []): void {
  describe(helpdesk.name, () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    test.each(scenes)('$name', async (scene) => {
      expect(await observe(helpdesk, scene, stage(scene))).toMatchObject(scene.expect)
    })

    test('every part of the description matters on one of these pages', async () => {
      const staged = scenes.map((scene) => ({ scene, page: stage(scene) }))
      const unseen: string[] = []
      for (const broken of breakEach(helpdesk)) {
        let seen = false
        for (const { scene, page } of staged) {
          seen ||= !(await holds(broken.helpdesk, scene, page))
          if (seen) break
        }
        if (!seen) unseen.push(broken.part)
      }
      expect(unseen).toEqual(idle)
    }, 60_000)
  })
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
