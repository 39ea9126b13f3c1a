import type { Customer } from '../labelled'

/** Whom the replies in German, Spanish, French and Portuguese are written to. */
export const customersAbroad: Record<string, Customer> = {
  paket: {
    language: 'de',
    name: 'Katrin Hofer',
    segment: 'detractor',
    said: ['Seit zwei Wochen warte ich auf mein Paket und keiner antwortet auf meine Mails.'],
  },
  rechnung: {
    language: 'de',
    name: 'Stefan Lang',
    segment: 'detractor',
    said: ['Meine Kündigung wurde ignoriert und trotzdem kam die nächste Rechnung.'],
  },
  arztpraxis: {
    language: 'de',
    name: 'Birgit Maier',
    segment: 'passive',
    said: ['Nettes Team, aber die Wartezeit ist jedes Mal zu lang.'],
  },
  'paket noch einmal': {
    language: 'de',
    name: 'Katrin Hofer',
    segment: 'detractor',
    said: ['Das Paket ist immer noch nicht da.'],
    lastReply: `Hallo Frau Hofer, zwei Wochen ohne Paket und ohne Antwort: Das haben wir verbockt, und es tut mir leid. Ich habe heute eine Nachforschung beim Paketdienst gestellt und melde mich am Freitag bei Ihnen. Danke für Ihre Geduld. Tim Roth`,
  },
  pedido: {
    language: 'es',
    name: 'Elena Torres',
    segment: 'detractor',
    said: ['Hace dos semanas que espero mi pedido y nadie responde a mis correos.'],
  },
  factura: {
    language: 'es',
    name: 'Pablo Serrano',
    segment: 'detractor',
    said: ['Me han cobrado dos veces la misma factura.'],
  },
  gimnasio: {
    language: 'es',
    name: 'Inés Prieto',
    segment: 'passive',
    said: ['Buenas clases, pero los vestuarios están siempre sucios.'],
  },
  'pedido otra vez': {
    language: 'es',
    name: 'Elena Torres',
    segment: 'detractor',
    said: ['Sigo sin mi pedido.'],
    lastReply: `Hola, Elena: dos semanas sin pedido y sin respuesta, es culpa nuestra y lo siento. Hoy mismo he llamado al transportista y le escribo el viernes con lo que averigüe. Gracias por su paciencia. Marta`,
  },
  colis: {
    language: 'fr',
    name: 'Julien Moreau',
    segment: 'detractor',
    said: ['J’attends mon colis depuis deux semaines et personne ne répond à mes mails.'],
  },
  hotel: {
    language: 'fr',
    name: 'Isabelle Roux',
    segment: 'detractor',
    said: ['Chambre bruyante et la réception a été désagréable.'],
  },
  cours: {
    language: 'fr',
    name: 'Thomas Garnier',
    segment: 'passive',
    said: ['Bons cours mais l’inscription en ligne est compliquée.'],
  },
  'colis encore': {
    language: 'fr',
    name: 'Julien Moreau',
    segment: 'detractor',
    said: ['Toujours pas de colis.'],
    lastReply: `Bonjour Julien, deux semaines sans colis et sans réponse : c’est notre faute et j’en suis désolé. J’ai ouvert ce matin une enquête auprès du transporteur et je vous écris vendredi. Merci de votre patience. Luc`,
  },
  encomenda: {
    language: 'pt',
    name: 'Mariana Alves',
    segment: 'detractor',
    said: ['Estou há duas semanas esperando meu pedido e ninguém responde aos e-mails.'],
  },
  cobranca: {
    language: 'pt',
    name: 'Thiago Nunes',
    segment: 'detractor',
    said: ['Cobraram duas vezes a mensalidade no meu cartão.'],
  },
  curso: {
    language: 'pt',
    name: 'Larissa Prado',
    segment: 'passive',
    said: ['O curso é bom, mas o aplicativo trava nas aulas ao vivo.'],
  },
  'encomenda de novo': {
    language: 'pt',
    name: 'Mariana Alves',
    segment: 'detractor',
    said: ['Ainda nada do meu pedido.'],
    lastReply: `Olá, Mariana! Duas semanas sem o pedido e sem resposta: a falha foi nossa e peço desculpas. Abri hoje uma busca com a transportadora e escrevo para você na sexta-feira. Obrigada pela paciência. Bruna`,
  },
}
