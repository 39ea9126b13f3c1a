import type { Refusal } from '@/lib/sources/problem'

/** Why a row is refused, with what stood there. */
export function refusal({ code, value, scale = { min: 0, max: 10 }, at }: Refusal): string {
  const it = `“${value}”`
  const { min, max } = scale
  switch (code) {
    case 'quotes':
      return `the quotes of this row do not close${at ? ` (character ${at})` : ''}, so its columns can not be told apart`
    case 'json':
      return 'this is no JSON record, so it can not be read'
    case 'long':
      return 'this is longer than any answer to a survey'
    case 'too-many-cells':
      return 'this row has more columns than the first line: a comma in a comment needs quotes around it'
    case 'no-address':
      return 'no e-mail address'
    case 'address-no-at':
      return `${it} is no e-mail address: it has no @`
    case 'address-no-domain':
      return `${it} has no domain`
    case 'address-several':
      return `${it} holds several addresses: one row belongs to one customer`
    case 'address-invalid':
      return `${it} is no e-mail address`
    case 'unanswered':
      return 'no score: the question was not answered'
    case 'score-not-number':
      return `${it} is not a number from ${min} to ${max}`
    case 'score-out-of':
      return `${it} names a scale of its own: write only the number from ${min} to ${max}`
    case 'score-not-whole':
      return `${it} is not a whole number from 0 to 10`
    case 'score-range':
      return `${it} is not between ${min} and ${max}`
    case 'metric-unknown':
      return `${it} is no kind of score that is known: NPS, CSAT, CES, stars`
    case 'no-date':
      return 'no date'
    case 'date-unreadable':
      return `${it} is no date that can be read: 2026-11-21 or 2026-11-21 14:05 always can`
    case 'date-impossible':
      return `${it} is a day or time that does not exist`
    case 'date-zone':
      return `${it} names a time zone with several meanings: use UTC or an offset such as +02:00`
    case 'date-serial':
      return `${it} is a spreadsheet’s inner number for a day: format the column as a date and export again`
    case 'date-future':
      return `${it} is in the future`
    case 'date-past':
      return `${it} is before the year 2000`
    case 'repeated':
      return `an earlier row has the same response id, or the same customer, date and score (${value}), but other content`
    case 'erased':
      return `${value} was erased after they gave this answer`
  }
}
