import { useState } from 'react'
import { t } from '@/lib/i18n'

/** Text in full up to `limit` characters; the rest of a longer one on demand. */
export function LongText({ text, limit }: { text: string; limit: number }) {
  const [whole, setWhole] = useState(false)
  if (whole || text.length <= limit) return text
  return (
    <>
      {`${text.slice(0, limit).trimEnd()}… `}
      <button type="button" className="underline" onClick={() => setWhole(true)}>
        {t.ui.showAll}
      </button>
    </>
  )
}
