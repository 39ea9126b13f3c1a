import type { Typed } from './typed'

/** In French. */
export const fr: Typed = {
  anything: 'votre commande',
  byLabel: [
    [/faites déjà|en une phrase$/i, 'Je vous renvoie votre commande aujourd’hui.'],
    [/en votre absence/i, 'En mon absence, Kim suit votre commande.'],
    [/aviez annoncé/i, 'vous renvoyer la commande en express'],
    [/allez faire/i, 'appeler le transporteur au sujet de votre commande'],
    [/passé|arrivé/i, 'Votre commande est restée dix jours dans le mauvais entrepôt.'],
    [/avez vérifié/i, 'votre commande et les deux paiements'],
    [/depuis quand/i, 'depuis lundi'],
    [/quand|\bdate\b|délai|\bjour\b|\bheure\b/i, 'avant vendredi midi'],
    [/où vous en êtes/i, 'votre commande est de nouveau dans notre entrepôt'],
    [/reste à faire/i, 'le deuxième colis de votre commande'],
    [/a été changé/i, 'nous écrivons à toutes les personnes dont la commande a du retard'],
    [
      /change pour le client/i,
      'vous aurez de nos nouvelles avant d’avoir à demander où est votre commande',
    ],
    [/n’allait pas/i, 'les deux semaines qu’a prises votre commande'],
    [/bien fait/i, 'la façon dont votre commande a été emballée'],
    [/la personne ou l’équipe/i, 'notre équipe de l’entrepôt'],
    [/avez fait|a été fait|as fait/i, 'votre commande est partie ce matin en express'],
    [/marché/i, 'votre commande'],
    [/\bnom\b|\bqui\b|personne|équipe|collègue/i, 'Kim'],
    [/réponse/i, 'j’ai vérifié votre commande, elle arrive mardi'],
    [
      /ce que (vous|tu|nous|je)|action|étape/i,
      'appeler le transporteur au sujet de votre commande',
    ],
    [/raison|pourquoi|cause/i, 'que la commande avait été ouverte et utilisée'],
  ],
}
