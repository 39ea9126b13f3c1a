import { t } from '@/lib/i18n'
import { type Section, sections } from './sections'

/** The options page's sections: at the side, or on top where it is narrow. */
export function Navigation({ current }: { current: Section }) {
  return (
    <nav
      aria-label={t.options.sections}
      className="flex flex-wrap items-center gap-x-1 border-line border-b px-3 py-2 sm:min-h-screen sm:w-47.5 sm:flex-col sm:items-stretch sm:gap-0.5 sm:border-e sm:border-b-0 sm:py-4.5"
    >
      <span className="px-2.5 font-bold text-lg sm:pb-3.5">{t.options.title}</span>
      {sections.map((section) => (
        <a
          key={section}
          href={`#${section}`}
          aria-current={section === current ? 'page' : undefined}
          className="rounded-lg px-2.5 py-1.5 hover:bg-card aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {t.options[section]}
        </a>
      ))}
    </nav>
  )
}
