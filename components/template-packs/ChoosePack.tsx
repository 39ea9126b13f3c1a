import { Upload } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'

interface Props {
  /** A file is held over the page. */
  over: boolean
  onFile(file: File): void
}

/** Where a file of templates comes in: dropped or chosen. Says which can. */
export function ChoosePack({ over, onFile }: Props) {
  const words = t.templatePacks
  const input = useRef<HTMLInputElement>(null)
  const takes = useId()
  return (
    <div
      className={`rounded-[10px] border border-dashed px-6 py-6 ${over ? 'border-accent bg-accent-soft' : 'border-soft bg-card'}`}
    >
      <div className="flex flex-wrap items-center justify-center gap-3">
        <Upload aria-hidden="true" className="size-5 text-soft" />
        <span className="font-semibold text-lg">{over ? words.dropNow : words.drop}</span>
        <span className="text-soft">{words.or}</span>
        <Button look="primary" aria-describedby={takes} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
          className="hidden"
          aria-label={words.choose}
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file chosen again must count as chosen again.
            target.value = ''
            if (file) onFile(file)
          }}
        />
      </div>
      <div id={takes} className="mx-auto mt-4 max-w-130 text-soft">
        <p>{words.takes}</p>
        <ul className="my-2 grid gap-1">
          {words.formats.map(([name, what]) => (
            <li key={name}>
              <b className="text-ink">{name}</b> · {what}
            </li>
          ))}
        </ul>
        <p>{words.untested}</p>
      </div>
    </div>
  )
}
