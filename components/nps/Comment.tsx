import { LongText } from '@/components/ui/LongText'
import { t } from '@/lib/i18n'
import type { Segment } from '@/lib/nps/segment'

const grounds: Record<Segment, string> = {
  detractor: 'border-detractor bg-detractor-soft',
  passive: 'border-passive bg-passive-soft',
  promoter: 'border-promoter bg-promoter-soft',
}

/** The customer's own words; a very long text opens on demand. */
export function Comment({ text, segment }: { text: string; segment: Segment }) {
  return (
    <blockquote
      dir="auto"
      className={`mt-2 whitespace-pre-line rounded-e-lg border-s-3 px-3 py-2 [overflow-wrap:anywhere] ${grounds[segment]}`}
    >
      <LongText text={t.nps.quote(text)} limit={420} />
    </blockquote>
  )
}
