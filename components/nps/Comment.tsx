import { LongText } from '@/components/ui/LongText'
import { t } from '@/lib/i18n'
import type { Segment } from '@/lib/nps/segment'
import { useVisibility } from './visibility'

const grounds: Record<Segment, string> = {
  detractor: 'border-detractor bg-detractor-soft',
  passive: 'border-passive bg-passive-soft',
  promoter: 'border-promoter bg-promoter-soft',
}

/** The customer's own words; a very long text opens on demand. */
export function Comment({ text, segment }: { text: string; segment: Segment }) {
  const ground = useVisibility() === 'hidden' ? 'border-line bg-bg' : grounds[segment]
  return (
    <blockquote
      dir="auto"
      className={`mt-2 whitespace-pre-line rounded-e-lg border-s-3 px-3 py-2 [overflow-wrap:anywhere] ${ground}`}
    >
      <LongText text={t.nps.quote(text)} limit={420} />
    </blockquote>
  )
}
