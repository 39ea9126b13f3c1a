import type { Typed } from './typed'

/** In German. */
export const de: Typed = {
  anything: 'Ihre Bestellung',
  byLabel: [
    [
      /jetzt schon tun|tun, als Satz/i,
      'Ich lasse Ihre Bestellung heute noch einmal per Express senden.',
    ],
    [/wenn Sie nicht da sind/i, 'Wenn ich nicht da bin, kümmert sich Kim um Ihre Bestellung.'],
    [/zugesagt/i, 'Ihre Bestellung noch einmal per Express senden'],
    [/werden/i, 'beim Paketdienst nach Ihrer Bestellung fragen'],
    [/schiefgelaufen/i, 'Ihrer Bestellung'],
    [/geprüft/i, 'Ihre Bestellung und beide Zahlungen'],
    [/seit wann/i, 'seit Montag'],
    [/\bwann\b|datum|termin|frist|\btag\b|uhrzeit/i, 'bis Freitag um 12 Uhr'],
    [/wie es steht/i, 'Ihre Bestellung ist wieder in unserem Lager'],
    [/noch offen/i, 'das zweite Paket Ihrer Bestellung'],
    [/geändert/i, 'Wir schreiben allen, deren Bestellung sich verspätet'],
    [/jetzt anders/i, 'Sie hören von uns, bevor Sie nach Ihrer Bestellung fragen müssen'],
    [/nicht gut/i, 'die zwei Wochen bis zu Ihrer Bestellung'],
    [/gut gemacht/i, 'wie sie Ihre Bestellung verpackt haben,'],
    [/die Person oder das Team/i, 'unsere Leute in der Verpackung'],
    [/getan|gemacht|erledigt/i, 'Ihre Bestellung ist heute Morgen per Express losgeschickt worden'],
    [/\bname|\bwer\b|person|team|kolleg/i, 'Kim'],
    [/antwort/i, 'ich habe Ihre Bestellung nachgesehen, sie kommt am Dienstag an'],
    [/was (sie|du|ich|wir)|schritt|maßnahme/i, 'beim Paketdienst nach Ihrer Bestellung fragen'],
    [/grund|warum|ursache/i, 'dass Ihre Bestellung geöffnet und benutzt war'],
    [/passiert|geschehen/i, 'Ihre Bestellung stand zehn Tage in der falschen Halle.'],
  ],
}
