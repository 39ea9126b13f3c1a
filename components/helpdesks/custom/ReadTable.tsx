import type { TicketRead } from '@/lib/helpdesks/picker/protocol'
import { t } from '@/lib/i18n'

/** What a description read on each of the tickets, side by side. */
export function ReadTable({ columns }: { columns: { label: string; read: TicketRead }[] }) {
  const { rows } = t.customHelpdesks.review
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <thead>
          <tr>
            <td />
            {columns.map(({ label }) => (
              <th key={label} scope="col" className="px-2 py-1 text-start font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {(Object.keys(rows) as (keyof typeof rows)[]).map((row) => (
            <tr key={row}>
              <th scope="row" className="py-1 pe-2 text-start align-top font-normal text-soft">
                {rows[row]}
              </th>
              {columns.map(({ label, read }) => (
                <td key={label} className="break-words px-2 py-1 align-top">
                  {cell(row, read) ?? (
                    <span className="text-soft">{t.customHelpdesks.review.nothing}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cell(row: keyof typeof t.customHelpdesks.review.rows, read: TicketRead) {
  switch (row) {
    case 'ticket':
      return read.ticketId
    case 'requester':
      return read.requesters.length > 0
        ? read.requesters.map(({ address, name }) => (
            <span key={address} className="block">
              {name && <b className="block font-semibold">{name}</b>}
              <span className="break-all">{address}</span>
            </span>
          ))
        : null
    case 'composer':
      return t.customHelpdesks.review.composer[read.composer]
    default:
      return read[row]
  }
}
