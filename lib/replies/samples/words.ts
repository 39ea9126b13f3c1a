import type { Language } from '../language'

/** What sample customers say, by the language that a template is in. */
export interface SampleWords {
  /** Unhappy, content and happy customers. */
  unhappy: string
  content: string
  happy: string
  /** What the unhappy one wrote when they still were not. */
  before: string
  subject: string
  promise: string
  fix: string
}

export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  en: {
    unhappy: 'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.',
    content: 'The order came in time, but the box was damaged.',
    happy: 'My order was here the next day, and your people are friendly.',
    before: 'The order took a while.',
    subject: 'Where is my order?',
    promise: 'send your order again by express',
    fix: 'we write to everybody whose order is late before they have to ask',
  },
  de: {
    unhappy:
      'Ich habe vor zwei Wochen eine Bestellung aufgegeben, und niemand antwortet auf meine E-Mails. Letztes Mal war alles perfekt.',
    content: 'Die Bestellung kam pünktlich, aber der Karton war beschädigt.',
    happy: 'Meine Bestellung war am nächsten Tag da, und Ihre Leute sind freundlich.',
    before: 'Die Bestellung hat etwas gedauert.',
    subject: 'Wo ist meine Bestellung?',
    promise: 'Ihre Bestellung noch einmal per Express senden',
    fix: 'Wir schreiben allen, deren Bestellung sich verspätet, bevor sie fragen müssen',
  },
  es: {
    unhappy:
      'Hice un pedido hace dos semanas y nadie contesta a mis correos. La última vez todo fue perfecto.',
    content: 'El pedido llegó a tiempo, pero la caja estaba dañada.',
    happy: 'Mi pedido llegó al día siguiente y su equipo es muy amable.',
    before: 'El pedido tardó un poco.',
    subject: '¿Dónde está mi pedido?',
    promise: 'enviarle de nuevo el pedido por mensajería urgente',
    fix: 'Escribimos a todas las personas cuyo pedido se retrasa antes de que tengan que preguntar',
  },
  fr: {
    unhappy:
      'J’ai passé une commande il y a deux semaines et personne ne répond à mes e-mails. La dernière fois, tout était parfait.',
    content: 'La commande est arrivée à temps, mais le carton était abîmé.',
    happy: 'Ma commande est arrivée le lendemain et votre équipe est aimable.',
    before: 'La commande a pris un peu de temps.',
    subject: 'Où est ma commande ?',
    promise: 'vous renvoyer la commande en express',
    fix: 'Nous écrivons à toutes les personnes dont la commande a du retard avant qu’elles aient à demander',
  },
  pt: {
    unhappy:
      'Fiz um pedido há duas semanas e ninguém responde aos meus e-mails. Da última vez foi tudo perfeito.',
    content: 'O pedido chegou a tempo, mas a caixa estava danificada.',
    happy: 'O meu pedido chegou no dia seguinte e a sua equipe é simpática.',
    before: 'O pedido demorou um pouco.',
    subject: 'Onde está o meu pedido?',
    promise: 'enviar de novo o seu pedido por expresso',
    fix: 'Escrevemos a todas as pessoas cujo pedido se atrasa antes que precisem perguntar',
  },
}
