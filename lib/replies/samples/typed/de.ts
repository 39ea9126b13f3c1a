import type { Typed } from './typed'

/** In German. */
export const de: Typed = {
  anything: 'Ihre Bestellung',
  byLabel: [
    [/seit wann/i, 'seit Montag'],
    [/\bwann\b|datum|termin|frist|\btag\b|uhrzeit/i, 'bis Freitag um 12 Uhr'],
    [/\bname|\bwer\b|person|team|kolleg/i, 'Kim'],
    [/getan|gemacht|erledigt/i, 'Ihre Bestellung ist heute Morgen per Express unterwegs'],
    [/antwort/i, 'ich habe Ihre Bestellung nachgesehen, sie kommt am Dienstag an'],
    [/was (sie|du|ich|wir)|schritt|maßnahme/i, 'beim Paketdienst nach Ihrer Bestellung fragen'],
    [/grund|warum|ursache/i, 'dass Ihre Bestellung geöffnet und benutzt war'],
    [/passiert|geschehen/i, 'Ihre Bestellung stand zehn Tage in der falschen Halle.'],
  ],
}
