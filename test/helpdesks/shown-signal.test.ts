import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onShownSignal } from '@/lib/helpdesks/page-signals'
import { serviceNow } from '@/lib/helpdesks/servicenow'
import { shownTicket, shownWindow } from '@/lib/helpdesks/shown-page'
import { pageOf } from './page'

const ORIGIN = 'https://acme.service-now.com'
const incident = (id: string) => `${ORIGIN}/incident.do?sys_id=${id}`

/** A page whose frame shows what the test says, and a count of the signals that came. */
function framed() {
  const { win, doc } = pageOf('<iframe id="gsft_main"></iframe>', `${ORIGIN}/nav_to.do?uri=x`)
  const frame = doc.querySelector('iframe') as HTMLIFrameElement
  const end = new AbortController()
  const look = vi.fn()
  const { Event } = win as never as typeof globalThis
  return {
    win,
    frame,
    look,
    end,
    /** As a frame goes on to another page; null as one of another origin has it. */
    load(address: string | null) {
      const inner = address === null ? null : pageOf('<p></p>', address).win
      const value = inner?.document ?? null
      Object.defineProperty(frame, 'contentDocument', { value, configurable: true })
      frame.dispatchEvent(new Event('load'))
      return inner as Window
    },
    watch: () => onShownSignal(win, serviceNow, look, end.signal),
    shown: () => shownTicket(win, serviceNow).ticket?.id,
    /** How many looks an event in this window gave. */
    heard(inner: Window, type: string) {
      const before = look.mock.calls.length
      const Inner = (inner as never as typeof globalThis).Event
      inner.dispatchEvent(new Inner(type))
      return look.mock.calls.length - before
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the frame that stands for the page', () => {
  test('is read at its own address, by what it shows now', () => {
    const page = framed()
    page.load(incident('1'))
    expect(page.shown()).toBe('1')
    page.load(incident('2'))
    expect(page.shown()).toBe('2')
    page.load(`${ORIGIN}/incident_list.do`)
    expect(page.shown()).toBeUndefined()
  })

  test('is the page itself while the frame is empty, of another origin, hidden or gone', () => {
    const page = framed()
    expect(shownWindow(page.win, serviceNow)).toBe(page.win)
    for (const other of [
      'about:blank',
      'https://other.service-now.com/incident.do?sys_id=1',
      null,
    ]) {
      page.load(other)
      expect(shownWindow(page.win, serviceNow)).toBe(page.win)
    }
    const inner = page.load(incident('1'))
    expect(shownWindow(page.win, serviceNow)).toBe(inner)
    page.frame.checkVisibility = () => false
    expect(shownWindow(page.win, serviceNow)).toBe(page.win)
    page.frame.checkVisibility = () => true
    page.frame.remove()
    expect(shownWindow(page.win, serviceNow)).toBe(page.win)
  })

  test('of a description that names none is never looked for', () => {
    const page = framed()
    page.load(incident('1'))
    const { frames, ...rest } = serviceNow
    expect(shownWindow(page.win, rest)).toBe(page.win)
  })
})

describe('signals of the frame', () => {
  test('are heard from the page that it shows, and no longer from one that it left', () => {
    const page = framed()
    const first = page.load(incident('1'))
    page.watch()
    expect(page.heard(first, 'popstate')).toBe(1)
    const second = page.load(incident('2'))
    expect(page.heard(first, 'popstate')).toBe(0)
    expect(page.heard(second, 'popstate')).toBe(1)
    expect(page.heard(second, 'hashchange')).toBe(1)
    page.frame.remove()
    vi.advanceTimersByTime(1_000)
    expect(page.heard(second, 'popstate')).toBe(0)
    expect(page.heard(page.win, 'popstate')).toBe(1)
  })

  test('one that goes is followed at once, without waiting for the next second', () => {
    const page = framed()
    const first = page.load(incident('1'))
    page.watch()
    const looks = page.look.mock.calls.length
    page.heard(first, 'pagehide')
    vi.advanceTimersByTime(1)
    expect(page.look).toHaveBeenCalledTimes(looks + 1)
  })

  test('a frame that loads for the first time is a signal', () => {
    const page = framed()
    page.watch()
    const looks = page.look.mock.calls.length
    const first = page.load(incident('1'))
    expect(page.look).toHaveBeenCalledTimes(looks + 1)
    expect(page.heard(first, 'popstate')).toBe(1)
  })

  test('end with the signal', () => {
    const page = framed()
    const first = page.load(incident('1'))
    page.watch()
    page.end.abort()
    expect(page.heard(first, 'popstate')).toBe(0)
    expect(page.heard(page.win, 'popstate')).toBe(0)
  })

  test('a file without a head does not stop them', () => {
    const page = framed()
    const file = page.load(incident('1'))
    file.document.head.remove()
    page.watch()
    expect(page.heard(file, 'popstate')).toBe(1)
  })
})
