import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { dayAndTime } from '@/lib/i18n/format'
import type { TemplateDraft } from '@/lib/store/template-rows'
import { versionsOf } from '@/lib/store/template-versions'
import { whenGone } from './window-work'
import type { Work } from './work'

interface Props {
  work: Work
  elsewhere: TemplateDraft | undefined
  onLoadAgain: () => void
  onLook: () => void
}

/** What other windows do with the same template: what they saved, and what they did not save yet. */
export function OtherWindows({ work, elsewhere, onLoadAgain, onLook }: Props) {
  const words = t.templateEditor
  const { form, number, since, busy } = work.use()
  const latest = useLiveQuery(async () => (await versionsOf(form.id))[0], [form.id])
  const newer = latest && latest.number > number && !busy ? latest : undefined
  const take = useEffectEvent(() => newer && work.take(newer.template, newer.number))
  const takesIt = newer !== undefined && since === undefined
  useEffect(() => {
    if (takesIt) take()
  }, [takesIt])
  useGone(elsewhere, () => {
    if (work.use.getState().since === undefined) onLoadAgain()
  })
  const now = Date.now()
  return (
    <>
      {newer && !takesIt && (
        <Notice
          title={words.newer(
            words.versions.one(newer.number),
            newer.by?.name,
            dayAndTime(newer.at ?? now, now),
          )}
        >
          <Button onClick={onLook}>{words.look}</Button>
          <Button onClick={() => work.take(newer.template, newer.number)}>{words.takeNewer}</Button>
        </Notice>
      )}
      {elsewhere && <p className="text-soft">{words.elsewhere(dayAndTime(elsewhere.at, now))}</p>}
    </>
  )
}

/** Calls back when the window of that work was closed. */
function useGone(work: TemplateDraft | undefined, act: () => void): void {
  const onGone = useEffectEvent(act)
  const key = work?.key
  useEffect(() => {
    if (key === undefined) return
    const ending = new AbortController()
    void whenGone(key, ending.signal).then(() => onGone())
    return () => ending.abort()
  }, [key])
}
