import { useState } from 'react'
import { Choices } from '@/components/ui/Choices'
import { Kbd } from '@/components/ui/Kbd'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { shortcutsOn } from '@/lib/platform/own-templates'
import { shortcutsOf } from '@/lib/replies/find/shortcuts'
import { useTemplates } from './use-templates'

/** The agent's own choice whether shortcuts of templates count in the composer. */
export function ShortcutsChoice() {
  const words = t.palette.shortcuts
  const on = useStored(shortcutsOn)
  const templates = useTemplates()
  const [problem, setProblem] = useState<string>()
  if (on === undefined || !templates) return null
  const known = shortcutsOf(templates).map((word) => `/${word}`)
  const choose = async (chosen: 'on' | 'off') => {
    try {
      await shortcutsOn.write(chosen === 'on')
      setProblem(undefined)
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <section aria-label={words.title} className="mt-4 border-line border-t pt-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="flex items-center gap-1 font-semibold">
          {words.title} <Kbd>Tab</Kbd>
        </h3>
        <Choices
          legend={words.legend}
          hideLegend
          options={['off', 'on'] as const}
          labels={words}
          value={on ? 'on' : 'off'}
          onChoose={(chosen) => void choose(chosen)}
        />
      </div>
      <p className="mt-1 text-soft">{words.body}</p>
      <p className="mt-1 break-words text-soft">
        {known.length > 0 ? words.some(known) : words.none}
      </p>
      {problem && (
        <p role="alert" className="mt-1 text-detractor">
          {problem}
        </p>
      )}
    </section>
  )
}
