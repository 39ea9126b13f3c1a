import type { Page } from 'playwright'

/**
 * Everything of the page that can be seen and reaches under the sidebar: each element's box, less
 * what the boxes around it cut off. Found by walking all elements, not as the product finds them.
 */
export function hiddenBeneath(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('[data-amends]')?.getBoundingClientRect()
    if (!host) return ['no sidebar']
    const { clientWidth } = document.documentElement
    const atLeft = host.left === 0

    /** How far the visible part of an element reaches to both sides; undefined when none is. */
    function extent(element: Element): { left: number; right: number } | undefined {
      const box = element.getBoundingClientRect()
      let { left, right, top, bottom } = box
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(element).position === 'fixed') break
        if (at === document.body || at === document.documentElement) break
        if (getComputedStyle(at).overflowX === 'visible') continue
        const clip = at.getBoundingClientRect()
        left = Math.max(left, clip.left)
        right = Math.min(right, clip.right)
        top = Math.max(top, clip.top)
        bottom = Math.min(bottom, clip.bottom)
      }
      left = Math.max(left, 0)
      right = Math.min(right, clientWidth)
      return right - left > 1 && bottom - top > 1 ? { left, right } : undefined
    }

    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
      const seen = extent(element)
      const over = seen ? (atLeft ? host.right - seen.left : seen.right - host.left) : 0
      return over > 1 ? [`${element.nodeName}#${element.id}.${element.className}: ${over}`] : []
    })
  })
}
