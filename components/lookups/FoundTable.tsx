import { SegmentMark } from '@/components/ui/SegmentMark'
import { t } from '@/lib/i18n'
import { dayOf } from '@/lib/i18n/format'
import { segmentOf } from '@/lib/nps/segment'
import type { FoundProblem, LookupResult } from '@/lib/sources/lookup'

/** The responses that were read, newest first, and how much was not kept, by why. */
export function FoundTable({ result: { responses, left } }: { result: LookupResult }) {
  const words = t.lookups.trial
  const newest = [...responses].sort((a, b) => b.answeredAt - a.answeredAt)
  const rest = Object.entries(left) as [FoundProblem, number][]
  return (
    <>
      {newest.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <table className="w-full text-start">
          <thead className="text-sm text-soft">
            <tr>
              {[words.score, words.answered, words.comment, words.whose].map((head) => (
                <th key={head} scope="col" className="pe-2 text-start font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {newest.map(({ id, score, answeredAt, comment, name }) => (
              <tr key={id} className="border-line border-t align-top">
                <td className="whitespace-nowrap pe-2 tabular-nums">
                  <SegmentMark segment={segmentOf(score)} /> {score}
                </td>
                <td className="whitespace-nowrap pe-2">{dayOf(answeredAt)}</td>
                <td dir="auto" className="pe-2 [overflow-wrap:anywhere]">
                  {comment}
                </td>
                <td dir="auto" className="[overflow-wrap:anywhere]">
                  {name}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest.length > 0 && (
        <p className="mt-1 text-soft">
          {words.notKept} {rest.map(([kind, n]) => words.left(kind, n)).join(', ')}
        </p>
      )}
    </>
  )
}
