import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { logAsCsv, logAsJson } from '@/lib/store/export'
import { allInterventions } from '@/lib/store/interventions'

const formats = {
  csv: { type: 'text/csv;charset=utf-8', write: logAsCsv },
  json: {
    type: 'application/json',
    write: (log: readonly Intervention[]) => logAsJson(log, Date.now()),
  },
}

/** Saves the whole log as a file. */
export function ExportButtons() {
  const [problem, setProblem] = useState<string>()
  const save = async (extension: keyof typeof formats) => {
    const { type, write } = formats[extension]
    try {
      const day = new Date().toISOString().slice(0, 10)
      download(
        `amends-log-${day}.${extension}`,
        new Blob([write(await allInterventions())], { type }),
      )
      setProblem(undefined)
    } catch (error) {
      setProblem(t.log.page.exportFailed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void save('csv')}>{t.log.page.exportCsv}</Button>
      <Button onClick={() => void save('json')}>{t.log.page.exportJson}</Button>
      {problem && (
        <p role="alert" className="w-full text-detractor">
          {problem}
        </p>
      )}
    </div>
  )
}
