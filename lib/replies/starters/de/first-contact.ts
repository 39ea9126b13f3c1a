import { letter, type Translation } from '../translated'
import { greeting, reachMe, signature, theirWords, whatHappened } from './pieces'

/** First contact with unhappy customers, in German. */
export const firstContact: Record<string, Translation> = {
  'late-delivery': {
    title: 'Lieferung zu spät oder nicht angekommen',
    shortcut: 'lieferung',
    tags: ['Lieferung'],
    describes:
      'Lieferung zu spät, Bestellung nicht angekommen, warte seit Wochen, Paket verloren, Sendung fehlt, ' +
      'Versand, Paketdienst, Sendungsverfolgung zeigt nichts, nie erhalten, wo bleibt, falsche Adresse, verzögert',
    text: letter(
      greeting,
      theirWords,
      'Das tut mir leid. Wir hätten Ihnen sagen müssen, wo Ihre Lieferung ist, bevor Sie danach fragen mussten.',
      whatHappened,
      'Ich werde {% slot "was Sie tun werden" %} und Ihnen {% slot "bis wann" %} schreiben, was dabei herausgekommen ist.',
      reachMe,
      'Danke, dass Sie es uns gesagt haben.',
      signature,
    ),
  },
  quality: {
    title: 'Defekt oder schlecht gemacht',
    shortcut: 'defekt',
    tags: ['Produkt'],
    describes:
      'kaputt, defekt, beschädigt, Mangel, zerkratzt, gerissen, schlechte Qualität, billig, auseinandergefallen, ' +
      'geht nicht mehr, funktioniert nicht, Fehler, stürzt ab, falsche Größe, falscher Artikel, Reparatur',
    text: letter(
      greeting,
      theirWords,
      'Das tut mir leid. Es hätte vom ersten Tag an in Ordnung sein müssen. Dass es das nicht war, ist unser Fehler.',
      whatHappened,
      'Ich werde {% slot "was Sie tun werden: ersetzen, reparieren, erstatten" %}, und Sie hören {% slot "bis wann" %} von mir. Wenn Ihnen ein anderer Weg lieber ist, sagen Sie es mir, dann prüfe ich ihn.',
      reachMe,
      'Danke, dass Sie es uns gesagt haben.',
      signature,
    ),
  },
  support: {
    title: 'Vom Kundendienst im Stich gelassen',
    shortcut: 'kundendienst',
    tags: ['Kundendienst'],
    describes:
      'Kundendienst, niemand antwortet, keine Antwort, keine Rückmeldung, ignoriert, Mails unbeantwortet, ' +
      'unfreundlich, unhöflich, weitergereicht, alles noch einmal erklären, Warteschleife, Hotline, kein Rückruf, Chatbot',
    text: letter(
      greeting,
      theirWords,
      'Das tut mir leid. Sie haben um Hilfe gebeten, und wir haben Sie im Stich gelassen.',
      'Ich habe alles gelesen, was Sie uns geschickt haben. Sie müssen also nichts noch einmal erklären. Ich werde {% slot "was Sie tun werden" %} und Ihnen {% slot "bis wann" %} schreiben, auch wenn dann noch nicht alles fertig ist.',
      'Ab jetzt bleibt das in meiner Hand. Wenn Sie auf diese Nachricht antworten, landet das direkt bei mir.',
      'Danke, dass Sie uns die Gelegenheit geben, es in Ordnung zu bringen.',
      signature,
    ),
  },
  billing: {
    title: 'Falsche oder unklare Rechnung',
    shortcut: 'rechnung',
    tags: ['Rechnung'],
    describes:
      'Rechnung falsch, doppelt abgebucht, zu viel berechnet, Betrag stimmt nicht, Lastschrift, Erstattung nicht ' +
      'erhalten, Geld zurück, Kreditkarte, gekündigt und trotzdem abgebucht, Gebühr, Mahnung, Abo verlängert',
    text: letter(
      greeting,
      theirWords,
      'Das tut mir leid. Eine Rechnung muss stimmen und leicht zu verstehen sein. Dass es hier anders war, ist unser Fehler.',
      'Ich habe {% slot "was Sie geprüft haben: Rechnung, Zahlung, Daten" %} geprüft. Ich werde {% slot "was Sie tun werden" %}, und Sie haben es {% slot "bis wann" %} schriftlich von mir.',
      reachMe,
      'Danke für den Hinweis.',
      signature,
    ),
  },
  'ask-what-helps': {
    title: 'Fragen, was am meisten helfen würde',
    shortcut: 'fragen',
    tags: ['unklar'],
    describes:
      'unzufrieden, schlechte Erfahrung, furchtbar, schrecklich, nie wieder, nichts funktioniert, enttäuscht, miserabel',
    text: letter(
      greeting,
      `{% if response.comment %}
am {{ response.date | date }} haben Sie uns geschrieben: {{ response.comment | quote }}
{% else %}
am {{ response.date | date }} haben wir Sie gefragt, wie wir es gemacht haben, und Ihre Antwort war keine gute.
{% endif %}`,
      'Das tut mir leid: Wir haben Sie enttäuscht. Ich möchte nicht raten, sondern es in Ordnung bringen. Deshalb meine Frage: Was würde Ihnen jetzt am meisten helfen?',
      'In der Zwischenzeit werde ich {% slot "was Sie tun werden" %}. Sie hören {% slot "bis wann" %} von mir, auch wenn Sie bis dahin nicht zum Antworten gekommen sind.',
      reachMe,
      'Danke für Ihre Geduld mit uns.',
      signature,
    ),
  },
  'let-down-again': {
    title: 'Mehr als einmal enttäuscht',
    shortcut: 'wieder',
    tags: ['gefährdet'],
    describes:
      'schon wieder, immer noch nicht, zum zweiten Mal, zum dritten Mal, jedes Mal, dasselbe Problem, nichts ' +
      'geändert, schon gesagt, bereits reklamiert, erneut, nach wie vor',
    text: letter(
      greeting,
      theirWords,
      `{% if previous.comment %}
Und am {{ previous.date | date }}: {{ previous.comment | quote }}
{% endif %}`,
      'Das tut mir leid. Sie haben es uns schon einmal gesagt, und wir haben es nicht in Ordnung gebracht.',
      'Diesmal bleibt es von Anfang bis Ende in einer Hand, in meiner. Ich werde {% slot "was Sie tun werden" %} und Ihnen {% slot "bis wann" %} schreiben, ganz gleich, wie es dann steht. {% slot "wer hilft, wenn Sie nicht da sind", optional %}',
      'Wenn Sie auf diese Nachricht antworten, landet das direkt bei mir.',
      'Danke, dass Sie es uns noch einmal gesagt haben, obwohl Gehen leichter gewesen wäre.',
      signature,
    ),
  },
}
