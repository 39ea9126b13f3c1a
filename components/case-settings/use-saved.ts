import { useEffect, useRef, useState } from 'react'
import { t } from '@/lib/i18n'
import type { Stored } from '@/lib/platform/stored'
import { textOf } from './text-of'

/** A stored value that is edited in place: each change is saved at once and can be taken back. */
export interface Saved<T> {
  /** undefined until it is read. */
  value: T | undefined
  /**
   * @param to the change, from the value as it is then
   * @param field changes of one field in a row are taken back together
   */
  edit: (to: (value: T) => T, field?: string) => void
  /** Present when there is something to take back. */
  undo: (() => void) | undefined
  /** What came of the last change, in words. */
  said: string | undefined
}

interface Past<T> {
  value: T
  field: string | undefined
}

/** Follows the value in other windows too: what they changed is not taken back from here. */
export function useSaved<T>(stored: Stored<T>): Saved<T> {
  const [value, setValue] = useState<T>()
  const [past, setPast] = useState<Past<T>[]>([])
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  // What was written here and has not come back yet: typing is faster than the storage tells of it.
  const own = useRef(new Set<string>())
  useEffect(() => {
    let here = true
    stored.read().then((read) => here && setValue(read), setProblem)
    const end = stored.watch((next) => {
      if (own.current.delete(textOf(next))) return
      setValue(next)
      setPast([])
    })
    return () => {
      here = false
      end()
    }
  }, [stored])
  // Drawn by the error boundary above: broken settings are said, not shown as empty.
  if (problem) throw problem

  const write = (to: (before: T) => T, done: (before: T) => void, words: string) => {
    const change = (before: T) => {
      const next = to(before)
      // What is as it was is not told of.
      if (textOf(next) !== textOf(before)) own.current.add(textOf(next))
      done(before)
      setValue(next)
      return next
    }
    stored.change(change).then(
      () => setSaid(words),
      (error: unknown) => setSaid(t.caseSettings.notSaved(String(error))),
    )
  }
  const edit = (to: (before: T) => T, field?: string) => {
    const keep = (before: T) =>
      setPast((all) =>
        field !== undefined && all.at(-1)?.field === field
          ? all
          : [...all, { value: before, field }],
      )
    write(to, keep, t.caseSettings.saved)
  }
  const last = past.at(-1)
  const undo =
    last &&
    (() =>
      write(
        () => last.value,
        () => setPast((all) => all.slice(0, -1)),
        t.caseSettings.undone,
      ))
  return { value, edit, undo, said }
}
