import { useEffect, useEffectEvent, useMemo } from 'react'
import { useTemplates } from '@/components/replies/use-templates'
import { wantReply } from '@/components/replies/wanted-reply'
import { useStored } from '@/components/ui/use-stored'
import { shortcutsOn } from '@/lib/platform/own-templates'
import { shortcutsOf, templateForShortcut } from '@/lib/replies/find/shortcuts'
import type { Language } from '@/lib/replies/language'
import { tellShortcuts } from './page-words'
import { useSession } from './session'

interface Props {
  /** What replies to this customer are written in, where that is known. */
  language: Language | undefined
}

/** Where the agent turned it on: a template's shortcut typed in the composer asks for its reply. */
export function TypedShortcuts({ language }: Props) {
  const alone = useSession((session) => session.alone)
  const on = useStored(shortcutsOn)
  return on && !alone ? <Listening language={language} /> : null
}

function Listening({ language }: Props) {
  const templates = useTemplates()
  const typed = useSession((session) => session.typed)
  // In one text, which stays the same while the words do; none of them has a space.
  const words = useMemo(() => shortcutsOf(templates ?? []).join(' '), [templates])
  useEffect(() => {
    if (!words) return
    tellShortcuts(words.split(' '))
    return () => tellShortcuts(null)
  }, [words])
  const onTyped = useEffectEvent((word: string) => {
    useSession.setState({ typed: undefined })
    const template = templateForShortcut(templates ?? [], word, language)
    if (template) wantReply(template.id, { straight: true, fromPage: true })
  })
  useEffect(() => {
    if (typed) onTyped(typed.word)
  }, [typed])
  return null
}
