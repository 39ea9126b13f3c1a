import { useState } from 'react'
import { t } from '@/lib/i18n'
import type { Segment } from '@/lib/nps/segment'

const LONG = 420

const grounds: Record<Segment, string> = {
  detractor: 'border-detractor bg-detractor-soft',
  passive: 'border-passive bg-passive-soft',
  promoter: 'border-promoter bg-promoter-soft',
}

/** The customer's own words; a very long text opens on demand. */
export function Comment({ text, segment }: { text: string; segment: Segment }) {
  const [whole, setWhole] = useState(text.length <= LONG)
  return (
    <blockquote
      dir="auto"
      className={`mt-2 whitespace-pre-line rounded-e-lg border-s-3 px-3 py-2 [overflow-wrap:anywhere] ${grounds[segment]}`}
    >
      {t.nps.quote(whole ? text : `${text.slice(0, LONG).trimEnd()}…`)}
      {!whole && (
        <button type="button" className="ms-1 underline" onClick={() => setWhole(true)}>
          {t.nps.showAll}
        </button>
      )}
    </blockquote>
  )
}
