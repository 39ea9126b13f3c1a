import { useCauseName } from '@/components/cases/use-cause-name'
import { useNow } from '@/components/ui/use-now'
import type { Intervention } from '@/lib/cases/intervention'
import type { Stray } from '@/lib/cases/stray'
import { t } from '@/lib/i18n'
import { dayAndTime, exact } from '@/lib/i18n/format'
import { agentWords, wordsOf } from './entry-words'

interface Props {
  entries: readonly Intervention[]
  /** Ids of entries that were taken back. */
  undone: ReadonlySet<string>
  /** Why an entry counts for no case, by its id; undefined until known. */
  strays: ReadonlyMap<string, Stray['code']> | undefined
}

/** Entries of the log as a table; in a narrow window each entry is a block of lines. */
export function LogTable({ entries, undone, strays }: Props) {
  const words = t.log.page
  const causeName = useCauseName()
  const columns = [words.when, words.customer, words.what, words.agent, words.ticket]
  return (
    <table className="w-full border-collapse text-start">
      <thead className="max-sm:sr-only">
        <tr className="border-line border-b text-soft">
          {columns.map((column) => (
            <th key={column} scope="col" className="px-2 py-1.5 text-start font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            {...{ entry, causeName }}
            undone={undone.has(entry.id)}
            stray={strays?.get(entry.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface LineProps {
  entry: Intervention
  undone: boolean
  stray: Stray['code'] | undefined
  causeName: (id: string) => string
}

function EntryLine({ entry, undone, stray, causeName }: LineProps) {
  const now = useNow()
  const { what, details } = wordsOf(entry, causeName)
  const more = undone ? [t.log.takenBack] : details
  return (
    <tr className="border-line border-b align-baseline max-sm:block max-sm:py-2 sm:[&>td]:px-2 sm:[&>td]:py-1.5 max-sm:[&>td]:block">
      <td className="whitespace-nowrap text-soft" title={exact(entry.at)}>
        {dayAndTime(entry.at, now)}
      </td>
      <td className="[overflow-wrap:anywhere]">
        <bdi>{entry.address}</bdi>
      </td>
      <td className="[overflow-wrap:anywhere]">
        <span className={undone ? 'line-through' : ''}>{what}</span>
        {stray && <span className="block text-passive">{t.caseFacts.strays[stray]}</span>}
        {more.length > 0 && <bdi className="block text-soft">{more.join(' · ')}</bdi>}
      </td>
      <td>
        <bdi>{agentWords(entry)}</bdi>
      </td>
      <td>{entry.ticket && <TicketLink {...entry.ticket} />}</td>
    </tr>
  )
}

/** Back to the ticket. Its address came from a page: anything but a web address is not followed. */
function TicketLink({
  id,
  url,
  subject,
}: {
  id: string
  url: string
  subject?: string | undefined
}) {
  const words = `#${id}`
  if (!/^https?:\/\//.test(url)) return words
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      title={subject}
      className="text-accent underline"
    >
      {words}
    </a>
  )
}
