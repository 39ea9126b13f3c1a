import * as z from 'zod/mini'
import { type Found, get, given, ID, type Provider } from './provider'
import { items, part, read, readAll, told } from './shape'

const DAY = 86_400_000
const DAYS = 365

/**
 * SatisMeter. Documented for its users API (support.satismeter.com): `Authorization: Bearer KEY` and
 * the project's id in the query. Seen in singer-satismeter (2020):
 * `GET /api/responses?format=json&project=&startDate=&endDate=` with the fields below; without dates
 * it answers the last 30 days only. Not documented: a filter by address, so the responses of a year
 * are read and matched. Not tested against the vendor.
 */
export const satismeter: Provider = {
  id: 'satismeter',
  name: 'SatisMeter',
  fields: [
    { id: 'project', pattern: ID },
    { id: 'key', secret: true },
  ],
  origin: () => 'https://app.satismeter.com',
  reach: { kind: 'days', days: DAYS },
  *lookUp({ values, now }) {
    const answer = yield get(
      'https://app.satismeter.com/api/responses',
      { Authorization: `Bearer ${given(values, 'key')}` },
      {
        format: 'json',
        project: given(values, 'project'),
        startDate: new Date(now - DAYS * DAY).toISOString(),
        endDate: new Date(now).toISOString(),
      },
    )
    return readAll(Item, read(Answer, answer, 'responses').responses).map(foundIn)
  },
}

const Answer = z.object({ responses: items })
const Item = z.object({
  id: told,
  created: told,
  rating: told,
  score: told,
  feedback: told,
  dismissed: z.catch(z.boolean(), false),
  pending: z.catch(z.boolean(), false),
  campaign: told,
  user: part({ userId: told, email: told, name: told, traits: part({ email: told, name: told }) }),
})

function foundIn(item: z.infer<typeof Item>): Found {
  const { user } = item
  return {
    id: item.id,
    address: user.email || user.traits.email,
    score: item.dismissed || item.pending ? '' : scoreOf(item),
    at: item.created,
    comment: item.feedback,
    name: user.name || user.traits.name,
    customer: user.userId,
  }
}

/** `score` in what was seen is the group's points (-100, 0, 100) in some answers: `rating` is the answer. */
function scoreOf({ rating, score }: z.infer<typeof Item>) {
  return rating === '' ? score : rating
}
