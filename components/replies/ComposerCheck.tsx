import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import { detectLanguage } from '@/lib/platform/language'
import { factsFor } from '@/lib/replies/check/facts-for'
import type { Span } from '@/lib/replies/check/finding'
import type { Language } from '@/lib/replies/language'
import type { Situation } from '@/lib/replies/situation'
import { MarkedText } from './MarkedText'
import { cut, markingsOf } from './marked'
import { ReplyCheck } from './ReplyCheck'
import { useChecker } from './use-checker'

interface Props {
  situation: Situation
  /** @returns what the agent wrote in the composer, or null when it cannot be read. */
  onRead: () => Promise<string | null>
}

/** Reads the composer when the agent asks for it, and says what the reply check says of it. */
export function ComposerCheck({ situation, onRead }: Props) {
  const words = t.replies.composer
  // undefined: not asked for. What was read is kept here only, while it is shown.
  const [{ text, language }, setWritten] = useState<Partial<Written>>({})
  const read = () =>
    void onRead().then(async (text) =>
      setWritten({ text, language: await languageOf(text, situation) }),
    )
  const close = () => setWritten({})
  useKeys({ r: read })
  return (
    <div className="border-line border-t px-3 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button look="quiet" shortcut="R" className="-ms-2" onClick={read}>
          {text === undefined ? words.check : words.again}
        </Button>
        {text !== undefined && (
          <Button look="quiet" className="ms-auto" onClick={close}>
            {words.close}
          </Button>
        )}
      </div>
      <p role="status" className={text === null || text === '' ? 'pt-1' : 'sr-only'}>
        {text === null && words.gone}
        {text?.trim() === '' && words.empty}
      </p>
      {text?.trim() && language && <Checked {...{ text, situation, language }} />}
    </div>
  )
}

/** What was read; null where it could not be. */
interface Written {
  text: string | null
  language: Language
}

/** Of what the agent wrote; where that can not be told, the one that the customer is answered in. */
async function languageOf(text: string | null, situation: Situation): Promise<Language> {
  return (text && (await detectLanguage(text))) || (situation.language ?? 'en')
}

interface CheckedProps {
  text: string
  situation: Situation
  language: Language
}

function Checked({ text, situation, language }: CheckedProps) {
  const checker = useChecker(language)
  const [pointed, setPointed] = useState<readonly Span[]>([])
  if (!checker) return null
  // Once they were contacted, what the agent writes is no first word any more.
  const contacted = situation.case?.contactedAt !== undefined
  const check = checker(
    text,
    factsFor(situation, { language, ...(contacted && { step: 'follow-up' as const }) }),
  )
  return (
    <>
      <section
        aria-label={t.replies.composer.text}
        className="my-2 grid gap-2 rounded-lg border border-line bg-bg p-3 leading-relaxed"
      >
        <MarkedText parts={cut(text, markingsOf(check.findings, pointed))} />
      </section>
      <div className="-mx-3 -mb-3">
        <ReplyCheck {...check} onMark={setPointed} />
      </div>
    </>
  )
}
