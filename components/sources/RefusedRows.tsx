import type { Ref } from 'react'
import { t } from '@/lib/i18n'
import { count } from '@/lib/i18n/format'
import type { Summary } from '@/lib/sources/importer'
import { SaveButton } from './SaveButton'

interface Props {
  ref: Ref<HTMLHeadingElement>
  summary: Summary
  fileName: string
}

/** The rows that do not come in, and why; all of them as a file. */
export function RefusedRows({ ref, summary, fileName }: Props) {
  const { refused, refusals, refusedFile } = summary
  if (!refusedFile) return null
  return (
    <section aria-label={t.sources.refusedTable}>
      <div className="flex flex-wrap items-center gap-2 pb-1">
        <h3
          ref={ref}
          tabIndex={-1}
          className="font-semibold text-soft text-xs uppercase tracking-[.04em]"
        >
          {t.sources.refusedHeading}
        </h3>
        <span className="flex-1 text-soft text-sm">
          {refused > refusals.length && t.sources.refusedFirst(refusals.length, refused)}
        </span>
        <SaveButton file={() => refusedFile} name={t.sources.refusedName(fileName)}>
          {t.sources.refusedDownload}
        </SaveButton>
      </div>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t.sources.refusedTable}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t.sources.refusedFile.row}</th>
            <th scope="col">{t.sources.refusedFile.column}</th>
            <th scope="col">{t.sources.refusedFile.reason}</th>
          </tr>
        </thead>
        <tbody>
          {refusals.map((refusal) => (
            <tr key={refusal.row} className="border-line border-t align-top first:border-t-0">
              <td className="w-0 whitespace-nowrap py-1.5 pe-4">
                {t.sources.refusedRow(count(refusal.row))}
              </td>
              <td className="max-w-40 truncate py-1.5 pe-4 text-soft" title={refusal.column}>
                {refusal.column ?? t.sources.wholeRow}
              </td>
              <td className="break-words py-1.5">{t.sources.refusal(refusal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
