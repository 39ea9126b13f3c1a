import { t } from '@/lib/i18n'
import type { TemplateUse } from '@/lib/replies/use'

/** How often a template was sent, and how many of those customers came back with a better score. */
export function UseLine({ use }: { use: TemplateUse | undefined }) {
  if (!use) return null
  const words = t.templates
  const { recovered, improved, unchanged, worse } = use.followed
  const [better, known] = [recovered + improved, recovered + improved + unchanged + worse]
  return (
    <span className="min-w-32 text-end text-soft text-sm">
      <span className="block">{words.sent(use.uses)}</span>
      {known > 0 && (
        <span className="block" title={words.betterHint}>
          {words.better(better, known)}
        </span>
      )}
    </span>
  )
}
