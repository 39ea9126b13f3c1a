import { casual } from 'chrono-node/de'
import { dayParser, type PromiseWords, toFriday } from './words'

const numbers: Record<string, number> = {
  ...{ ein: 1, einem: 1, einer: 1, eines: 1, zwei: 2, drei: 3, vier: 4, fünf: 5 },
  ...{ sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, vierzehn: 14 },
}
const number = `(\\d{1,2}|${Object.keys(numbers).join('|')})`
const countOf = (word: string | undefined) => numbers[word?.toLowerCase() ?? ''] ?? Number(word)

const dates = casual.clone()
dates.parsers.unshift(
  dayParser(
    new RegExp(
      `(?:innerhalb|binnen|in)(?: von)?(?: der)?(?: den)?(?: nächsten| kommenden)? ${number} (Werktag|Arbeitstag|Tag|Woche)(?:e|en|n|s)?(?![\\p{L}])`,
      'iu',
    ),
    ([, count, unit]) => countOf(count) * (/woche/i.test(unit ?? '') ? 7 : 1),
  ),
  dayParser(/Ende (?:der|dieser) Woche|(?:im Laufe )?diese(?:r)? Woche/i, (_, day) =>
    toFriday(day),
  ),
  dayParser(
    /(?:im Laufe |Ende |Mitte |Anfang )?(?:der )?(?:nächste|kommende)[nr]? Woche/i,
    (_, day) => (day > 5 ? toFriday(day) : toFriday(day, 1)),
  ),
  dayParser(/Ende des Tages|Tagesende|Feierabend|Geschäftsschluss/i, () => 0),
  {
    pattern: () => /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)/,
    extract: (_, [, day, month, year]) => ({
      day: Number(day),
      month: Number(month),
      ...(year && { year: Number(year) }),
    }),
  },
)

export const de: PromiseWords = {
  dates,
  deadline:
    /(?<![\p{L}])(?:bis|spätestens|vor|innerhalb|binnen)(?: spätestens)?(?: zum| zu| am)?\s*$/iu,
  will: /(?<![\p{L}])(?:werde|werden|wird|verspreche|versprechen|erhalten Sie|Sie erhalten|bekommen Sie|Sie bekommen|hören Sie|Sie hören|haben Sie .{0,30}(?:Ersatz|Geld|Antwort|Paket)|melde|melden|rufe|rufen|schicke|schicken|sende|senden|versende|versenden|liefere|liefern|kläre|klären|prüfe|prüfen|erstatte|erstatten|antworte|antworten|kümmere|kümmern|kommt|trifft|geht|sorge|sorgen|gebe|geben|überweise|überweisen|tausche|tauschen|ersetze|ersetzen|repariere|stelle|stellen|bringe|bringen|löse|lösen|ist)(?![\p{L}])|^(?!.*(?<![\p{L}])(?:habe|haben|hat|hatte|hatten|hätten?|war|waren|wurden?)(?![\p{L}])).*(?<![\p{L}])(?:ich|wir|unsere?[rmns]?)(?![\p{L}])/iu,
  unless:
    /(?<![\p{L}])(?:nicht|kein|keine|keinen|nie|bitte|falls|wenn|sofern|ob|könnten|würden|müssen Sie|Sie müssen|sollten Sie|gültig|geöffnet|geschlossen|hoffe|hoffen|normalerweise|üblicherweise|hätte|hätten|haben Sie (?:geschrieben|bestellt|angerufen)|schrieben|wollten)(?![\p{L}])/iu,
  past: /(?<![\p{L}])(?:vom|seit|ab|von|nach|war|waren|wurde|wurden|hatten|habe ich|haben wir|(?:haben|hatten) Sie|Sie (?:haben|hatten)|die Sie|das Sie|den Sie)(?: [^,;]{0,40})?\s*$/iu,
  breaks: /[,;:–—]\s|\s(?:aber|und|sondern|sobald)\s/i,
  that: /^dass(?![\p{L}])/iu,
  ignore: /(?:letzte|vorige|vergangene|vor |gestern)|^(?:so|mo|di|mi|do|fr|sa)$/i,
  coming: /morgen|nächste|kommende/i,
  morning: /(?:vormittag|früh|morgens)/i,
  weekday: /^(?:am |kommenden )?(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag$|^(?:am )?Mittwoch$/i,
}
