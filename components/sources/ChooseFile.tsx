import { Upload } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import { SaveButton } from './SaveButton'
import { sampleCsv } from './sample'

interface Props {
  /** A file is held over the page. */
  over: boolean
  /** It follows on another step, whose control is gone. */
  takeFocus: boolean
  onFile(file: File): void
}

/** Where a file comes in: dropped or chosen. Says which columns it needs. */
export function ChooseFile({ over, takeFocus, onFile }: Props) {
  const zone = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const needs = useId()
  useEffect(() => {
    if (takeFocus) zone.current?.focus()
  }, [takeFocus])
  return (
    <section
      ref={zone}
      tabIndex={-1}
      aria-label={t.sources.choose}
      className={`rounded-[10px] border border-dashed px-6 py-8 outline-none ${over ? 'border-accent bg-accent-soft' : 'border-soft bg-card'}`}
    >
      <div className="flex flex-wrap items-center justify-center gap-3">
        <Upload aria-hidden="true" className="size-5 text-soft" />
        <span className="font-semibold text-lg">{over ? t.sources.dropNow : t.sources.drop}</span>
        <span className="text-soft">{t.sources.or}</span>
        <Button look="primary" aria-describedby={needs} onClick={() => input.current?.click()}>
          {t.sources.choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl,text/csv,text/tab-separated-values,text/plain,application/json"
          className="hidden"
          aria-label={t.sources.choose}
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file chosen again must count as chosen again.
            target.value = ''
            if (file) onFile(file)
          }}
        />
      </div>
      <div id={needs} className="mx-auto mt-6 max-w-130 text-soft">
        <p>{t.sources.needs}</p>
        <ul className="my-2 grid gap-1">
          {t.sources.needed.map(([column, meaning]) => (
            <li key={column}>
              <b className="text-ink">{column}</b> · {meaning}
            </li>
          ))}
        </ul>
        <p>{t.sources.optional}</p>
        <p className="mt-3">
          <SaveButton file={sampleCsv} name={t.sources.sampleName}>
            {t.sources.sample}
          </SaveButton>
        </p>
      </div>
    </section>
  )
}
