import { letter, type Translation } from '../translated'
import { greeting, signature, theirAnswer, theirWords } from './pieces'

/** After the first contact, and for customers who are content or happy, in German. */
export const later: Record<string, Translation> = {
  'where-it-stands': {
    title: 'So ist der Stand',
    shortcut: 'stand',
    tags: ['Stand'],
    describes:
      'gibt es etwas Neues, Stand, warte noch, wie geht es weiter, nichts gehört, Zwischenstand, Fortschritt',
    text: letter(
      greeting,
      `{% if case.first_contact %}
am {{ case.first_contact | date }} habe ich Ihnen geschrieben, dass Sie wieder von mir hören. Hier ist der Stand.
{% else %}
ich hatte gesagt, dass Sie wieder von mir hören. Hier ist der Stand.
{% endif %}`,
      'Erledigt: {% slot "was Sie getan haben" %}.',
      'Noch offen: {% slot "was noch offen ist" %}. Ich werde {% slot "was Sie als Nächstes tun werden" %} und Ihnen {% slot "bis wann" %} wieder schreiben.',
      'Wenn Sie auf diese Nachricht antworten, landet das direkt bei mir.',
      'Danke für Ihre Geduld.',
      signature,
    ),
  },
  'missed-date': {
    title: 'Ich habe mein Wort nicht gehalten',
    shortcut: 'versäumt',
    tags: ['Zusage'],
    describes:
      'Sie hatten gesagt, sollte bis, Termin verstrichen, immer noch nichts, nicht gehalten, warte, nie passiert, wieder zu spät',
    text: letter(
      greeting,
      `{% if promise.text %}
am {{ promise.made | date }} habe ich Ihnen geschrieben: {{ promise.text | quote }}
{% else %}
ich hatte Ihnen gesagt, dass ich {% slot "was Sie zugesagt hatten" %} werde.
{% endif %}`,
      'Es tut mir leid. {% if promise.date %}Das sollte bis {{ promise.date | date: "weekday" }} erledigt sein, und ich habe es nicht getan.{% else %}Ich habe es nicht rechtzeitig getan.{% endif %} Das ist mein Fehler, nicht Ihrer.',
      'So steht es jetzt: {% slot "wie es steht" %}. Ich werde {% slot "was Sie jetzt tun werden" %}, und das ist {% slot "bis wann" %} erledigt.',
      'An diesem Tag schreibe ich Ihnen, ganz gleich, wie es steht. Wenn Sie auf diese Nachricht antworten, landet das direkt bei mir.',
      'Danke, dass Sie uns beim Wort nehmen.',
      signature,
    ),
  },
  'fixed-because-of-you': {
    title: 'Das haben wir Ihretwegen geändert',
    shortcut: 'geändert',
    tags: ['behoben'],
    describes:
      'gesagt, Hinweis, behoben, geändert, verbessert, jetzt besser, Vorschlag, beschwert, Rückmeldung',
    text: letter(
      greeting,
      theirWords,
      `{% if fix.what %}
Weil Sie uns das gesagt haben, hat sich etwas geändert: {{ fix.what | sentence }} Das gilt {% slot "seit wann" %}.
{% else %}
Weil Sie uns das gesagt haben, haben wir etwas geändert: {% slot "was geändert wurde" %}. Das gilt {% slot "seit wann" %}.
{% endif %}`,
      'Für Sie heißt das: {% slot "was für sie jetzt anders ist" %}.',
      'Wenn Ihnen der alte Ärger wieder begegnet, antworten Sie auf diese Nachricht. Sie kommt bei mir an.',
      'Danke, dass Sie es angesprochen haben. Es ist besser geworden, weil Sie es getan haben.',
      signature,
    ),
  },
  'what-would-make-it-great': {
    title: 'Fragen, was es richtig gut gemacht hätte',
    shortcut: 'besser',
    tags: ['zufrieden'],
    describes:
      'ok, okay, in Ordnung, passt, geht so, zufrieden, nichts Besonderes, durchschnittlich, solide',
    text: letter(
      greeting,
      theirAnswer,
      'Beim nächsten Mal soll es richtig gut werden. Was ist das Eine, das für Sie den Unterschied gemacht hätte?',
      'Eine Zeile genügt. Sie kommt bei mir an, und ich schreibe Ihnen {% slot "bis wann, ab ihrer Antwort" %}, was wir tun können. {% slot "was Sie jetzt schon tun, als Satz", optional %}',
      'Danke, dass Sie sich die Zeit genommen haben.',
      signature,
    ),
  },
  'good-but': {
    title: 'Gut, aber eines war nicht in Ordnung',
    shortcut: 'aber',
    tags: ['zufrieden'],
    describes:
      'aber, allerdings, nur, langsam, zu spät, etwas, könnte besser sein, teuer, umständlich, Wunsch, fehlt, ' +
      'wäre schön, verbessern, Lieferung, Preis, Kundendienst',
    text: letter(
      greeting,
      theirAnswer,
      'Sie haben recht, was {% slot "das Eine, das nicht gut war" %} angeht, und ich bin froh, dass Sie es sagen.',
      'Ich werde {% slot "was Sie tun werden" %} und Ihnen {% slot "bis wann" %} schreiben, was daraus geworden ist.',
      'Danke für Ihre offenen Worte.',
      signature,
    ),
  },
  'thank-you': {
    title: 'Danke, für etwas Bestimmtes',
    shortcut: 'danke',
    tags: ['Lob'],
    describes:
      'toll, super, ausgezeichnet, begeistert, perfekt, empfehle, weiterempfehlen, freundlich, hilfsbereit, schnell, zufrieden',
    text: letter(
      greeting,
      theirAnswer,
      'Das habe ich gern gelesen. Ich habe es an {% slot "die Person oder das Team" %} weitergegeben, denn {% slot "was sie gut gemacht haben" %} wollen wir so beibehalten.',
      'Wenn wir einmal etwas besser machen können, antworten Sie auf diese Nachricht. Sie kommt bei mir an.',
      'Danke, dass Sie sich die Zeit genommen haben.',
      signature,
    ),
  },
}
