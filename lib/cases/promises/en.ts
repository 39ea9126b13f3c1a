import { casual } from 'chrono-node/en'
import { dayParser, type PromiseWords, toFriday } from './words'

const numbers: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
}

const dates = casual.clone()
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)day'
dates.parsers.unshift(
  dayParser(
    new RegExp(
      `(?:the )?(?:end of (?:the |this )?(?:business |working )?day|close of business|COB|EOD)\\b(?! (?:on |of |this |next )?(?:${weekday}|tomorrow))`,
      'i',
    ),
    () => 0,
  ),
  dayParser(
    /(?:the )?end of (?:the |this )?(?:working )?week\b|(?:later )?this week\b/i,
    (_, day) => toFriday(day),
  ),
  dayParser(/(?:the )?(?:(?:end|course) of )?next week\b(?! on)/i, (_, day) =>
    day > 5 ? toFriday(day) : toFriday(day, 1),
  ),
  dayParser(
    new RegExp(
      `(?:the )?(?:next )?(\\d{1,2}|${Object.keys(numbers).join('|')}) (?:business|working) days?\\b`,
      'i',
    ),
    ([, days = ''], day) => workingDays(numbers[days.toLowerCase()] ?? Number(days), day),
  ),
)

/** Weekends do not count. */
function workingDays(count: number, weekday: number): number {
  let days = 0
  for (let left = count; left > 0; ) {
    days++
    if ((weekday + days - 1) % 7 < 5) left--
  }
  return days
}

const done = [
  'wrote|sent|bought|spoke|told|paid|got|came|said|called|made|began|left|went|chose|took|received|had|was|were',
  '\\w{2,}ed',
].join('|')

export const en: PromiseWords = {
  dates,
  deadline:
    /\b(?:by|before|within|no later than|not later than|at the latest(?: by)?|until)(?: the| this| end of| latest)?\s*$/i,
  will: /(?:'|’)ll\b|\b(?:will|shall|going to|promise|expect|expected|due to|scheduled|plan to|aim to|intend to|guarantee|am (?:sending|calling|arranging|shipping|getting)|are (?:sending|calling|arranging|shipping|getting)|is (?:arriving|coming|on its way)|arrives|ships|you have my word|(?:you|it|we) (?:can|should) (?:have|get|see|receive|hear|be|send|arrive|reach))\b/i,
  unless:
    /\b(?:not|never|cannot|unable|unlikely|please|kindly|if|unless|whether|would|could|might|you (?:need|must|have to|wanted|asked|said|wrote|were)|let (?:us|me) know|valid|open|closed|expires?|offer|our policy|returns? (?:are|is)|usually|normally|typically|hope|try)\b|n(?:'|’)t\b/i,
  past: new RegExp(
    `(?:\\b(?:of|from|since|dated|after|between)(?: the)?|\\b(?:you|we|I|they|he|she|it|that|which|order|parcel|who)(?: (?:first|already|had|have|has|both|originally))? (?:${done})\\b(?![^,;]*\\b(?:to|will|by)\\b)[^,;]{0,40})\\s*$`,
    'i',
  ),
  breaks: /[,;:–—]\s|\s(?:but|and|so|because|as soon as)\s|\s(?=that\s)/i,
  that: /^that\b/i,
  ignore:
    /\bmoney\b|\b(?:last|ago|yesterday|past)\b|^this morning$|^(?:mon|tue|wed|thu|fri|sat|sun|may|march|mar|second)$/,
  coming: /\btomorrow\b|^next\b|^in\b/i,
  morning: /\bmorning\b/i,
  weekday: new RegExp(`^(?:on )?${weekday}$|^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)$`, 'i'),
}
