import type { Typed } from './typed'

/** In French. */
export const fr: Typed = {
  anything: 'votre commande',
  byLabel: [
    [/depuis quand/i, 'depuis lundi'],
    [/quand|\bdate\b|délai|\bjour\b|\bheure\b/i, 'avant vendredi midi'],
    [/\bnom\b|\bqui\b|personne|équipe|collègue/i, 'Kim'],
    [/avez fait|a été fait|as fait/i, 'votre commande est partie ce matin en express'],
    [/réponse/i, 'j’ai vérifié votre commande, elle arrive mardi'],
    [
      /ce que (vous|tu|nous|je)|action|étape/i,
      'appeler le transporteur au sujet de votre commande',
    ],
    [/raison|pourquoi|cause/i, 'que la commande avait été ouverte et utilisée'],
    [/passé|arrivé/i, 'Votre commande est restée dix jours dans le mauvais entrepôt.'],
  ],
}
