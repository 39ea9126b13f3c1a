import { Avatar } from '@/components/ui/Avatar'
import type { Requester } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'

interface Props {
  requesters: readonly Requester[]
  onChoose: (address: string) => void
  words?: { title: string; body: string }
}

/** Several customers it could be, on a ticket as a rule: the agent says whom they help. Nobody is chosen for them. */
export function RequesterChoice({ requesters, onChoose, words = t.asking.choose }: Props) {
  const { title, body } = words
  return (
    <section aria-label={title} className="rounded-[10px] border border-line bg-card">
      <h2 className="px-4 pt-3 font-semibold text-lg leading-tight">{title}</h2>
      <p className="px-4 pt-1 pb-2 text-soft">{body}</p>
      <ul>
        {requesters.map(({ address, name }) => (
          <li key={address} className="border-line border-t">
            <button
              type="button"
              className="flex w-full items-center gap-3 px-4 py-2 text-start hover:bg-accent-soft"
              onClick={() => onChoose(address)}
            >
              <Avatar name={name ?? address} />
              <span className="min-w-0">
                <span dir="auto" className="block truncate text-start font-semibold">
                  {name ?? t.ticket.noName}
                </span>
                <span className="block truncate text-soft">
                  <bdi>{address}</bdi>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
