/** Changes to the page's own inline styles that can be taken back exactly. */
export class BorrowedStyles {
  private readonly before = new Map<HTMLElement, Map<string, [value: string, priority: string]>>()

  set(element: HTMLElement, property: string, value: string): void {
    const saved = this.before.get(element) ?? new Map()
    const { style } = element
    if (!saved.has(property)) {
      saved.set(property, [style.getPropertyValue(property), style.getPropertyPriority(property)])
    }
    this.before.set(element, saved)
    style.setProperty(property, value, 'important')
  }

  isChanged(element: HTMLElement): boolean {
    return this.before.has(element)
  }

  /** Gives one element its styles back. */
  giveBack(element: HTMLElement): void {
    for (const [property, [value, priority]] of this.before.get(element) ?? []) {
      element.style.setProperty(property, value, priority)
    }
    this.before.delete(element)
  }

  giveAllBack(): void {
    for (const element of [...this.before.keys()]) this.giveBack(element)
  }

  /** Elements that the page threw away need nothing back, and shall not be held. */
  forgetDetached(): void {
    for (const element of [...this.before.keys()]) {
      if (!element.isConnected) this.before.delete(element)
    }
  }
}
