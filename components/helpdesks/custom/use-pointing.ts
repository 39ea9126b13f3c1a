import { useRef, useState } from 'react'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { TicketRead } from '@/lib/helpdesks/picker/protocol'
import { PickerGone, PickerTab, type TabState } from '@/lib/platform/picker-tab'
import { borrowAccess, returnAccess } from '@/lib/platform/site-access'
import { type Plan, type Pointed, type Progress, pointAll, readNow } from './pointing'

/** Where the work with a ticket's tab stands. */
export type Work =
  | { kind: 'asking' }
  | { kind: 'running'; progress: Progress; tab: TabState }
  | { kind: 'pointed'; origin: string; pointed: Pointed }
  | { kind: 'tested'; origin: string; helpdesk: Helpdesk; read: TicketRead }
  | { kind: 'refused'; origin: string }
  | { kind: 'stopped' | 'gone' }
  | { kind: 'failed'; reason: string }

/** Opens tickets in tabs, to point at their parts or to try a description on them. */
export function usePointing() {
  const [work, setWork] = useState<Work>()
  const tab = useRef<PickerTab>(undefined)

  const run = async (url: string, then: (opened: PickerTab) => Promise<Work>) => {
    const { origin } = new URL(url)
    setWork({ kind: 'asking' })
    let ended: Work
    try {
      if (!(await borrowAccess(origin))) return setWork({ kind: 'refused', origin })
      setWork({ kind: 'running', progress: { at: 'reading' }, tab: 'loading' })
      const onState = (state: TabState) =>
        setWork((now) => (now?.kind === 'running' ? { ...now, tab: state } : now))
      tab.current = await PickerTab.open(url, onState)
      ended = await then(tab.current)
    } catch (error) {
      ended =
        error instanceof PickerGone ? { kind: 'gone' } : { kind: 'failed', reason: said(error) }
    }
    await tab.current?.close().catch(() => undefined)
    tab.current = undefined
    if (ended.kind !== 'pointed' && ended.kind !== 'tested') await returnAccess(origin)
    setWork(ended)
  }

  return {
    work,
    point: (url: string, plan: Plan) =>
      run(url, async (opened) => {
        const tell = (progress: Progress) =>
          setWork((now) => (now?.kind === 'running' ? { ...now, progress } : now))
        const pointed = await pointAll(opened, plan, tell)
        return pointed
          ? { kind: 'pointed', origin: new URL(url).origin, pointed }
          : { kind: 'stopped' }
      }),
    test: (url: string, helpdesk: Helpdesk) =>
      run(url, async (opened) => ({
        kind: 'tested',
        origin: new URL(url).origin,
        helpdesk,
        read: await readNow(opened, helpdesk),
      })),
    show: () => void tab.current?.show(),
    stop: () => void tab.current?.close(),
    /** Ends what is shown; access that was only borrowed goes back. */
    async clear() {
      setWork(undefined)
      if (work?.kind === 'pointed' || work?.kind === 'tested') await returnAccess(work.origin)
    },
    /** After its description was kept: the access is the site's now. */
    finish: () => setWork(undefined),
  }
}

export type PointingWork = ReturnType<typeof usePointing>

const said = (error: unknown) => (error instanceof Error ? error.message : String(error))
