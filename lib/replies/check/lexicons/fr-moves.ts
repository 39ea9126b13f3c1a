import type { Moves, Times } from './lexicon'

const DONE = `(remboursé*|renvoyé*|envoyé*|expédié*|commandé*|réservé*|annulé*|remplacé*|échangé*|réparé*|corrigé*|modifié*|changé*|crédité*|résolu*|réglé*|prolongé*|programmé*|préparé*|activé*|bloqué*|retrouvé*|libéré*|mis en place|déplacé*|porter|porté*|livrer)`
const HANDED = `(appelé|contacté|demandé|transmis|signalé|parlé|ouvert|informé|prévenu|lus|remonté|lancé|saisi)`

/** What French writers did, do and offer. */
export const frMoves: Moves = {
  plan: {
    find: `
      (je vais|nous allons|on va|il va|elle va) *
      (je|nous|il|elle|on) [vous] [en|le|la|l'] (enverrai|enverrons|rembourserai|rembourserons|rappellerai|appellerai|écrirai|ferai|ferons|reviendrai|reviendrons|contacterai|contacterons|recontacterai|recontactera|recontacterons|vérifierai|vérifierons|changerai|tiendrai|tiendrons|donnerai|passerai|passera|viendra|simplifiera)
      (je|nous|on) [vous] [en|le|la|l'] (rembourse|remboursons|envoie|envoyons|renvoie|renvoyons|appelle|appelons|rappelle|écris|écrivons|change|passe|transmets|vérifie|remplace|réserve|supprime|supprimons|fais|crédite|tiens|recontacte|recontactons|contacte)
      (vous) (l'aurez|aurez|recevrez|recevez|serez|pourrez) *
      (sera|seront) (chez vous|remboursé*|envoyé*|livré*|simplifié*|réparé*|remplacé*|corrigé*|traité*|sur votre compte|contacté*|effectué*)
      (repart|passe chez vous|arrive|vient|passera|viendra|recontactera) *
    `,
    except: `
      (sera|seront) (jamais|toujours)
      (je vais|nous allons) (être|vous dire|mal|bien)
      ne (vais|va|allons) (pas|jamais|plus) *
    `,
  },
  empty: {
    find: `
      (je reviens|nous reviendrons|nous revenons|je reviendrai|reviendrons|reviendrai) vers vous
      (nous|je) vous (tiendrai|tiendrons|tiens|recontacterai|recontacterons|recontactons|répondrai|répondrons)
      (nous|je) (ferons|ferai|faisons) (de notre mieux|de mon mieux|notre possible|le nécessaire|tout)
      (vous recontactera|vous contactera)
    `,
    except: `
      vers vous … pour *
      (recontacter*|contacter*) … pour *
    `,
  },
  done: {
    find: `
      (j'ai|je vous ai|nous avons|nous vous avons|on a|je l'ai|je viens de vous|je viens de|nous venons de|je vous ai fait) [déjà|aussi|également|ce matin] [vous] ${DONE}
      (je viens|nous venons) de [vous|le|la] (rembourser|renvoyer|envoyer|expédier|commander|réserver|annuler|remplacer|créditer|corriger|changer)
      (je viens de|nous venons de) [vous] *
      (est|sont|a été|ont été) [déjà|bien] (parti*|remboursé*|envoyé*|annulé*|réglé*|expédié*|en livraison|en route|corrigé*|remplacé*) 
      (est|sont) (parti*|en livraison|en route) …
      (a changé|ont changé) *
      (dès|depuis) (hier|aujourd'hui|ce matin|lundi)
    `,
    except: `
      (deux fois|par erreur|trop tard|pas|jamais) ${DONE}
      (aurions|aurais|aurait) dû *
      (nous vous avons|nous avons) (facturé|prélevé|annulé) *
    `,
  },
  handed: {
    find: `
      (j'ai|nous avons|je les ai|je l'ai) [déjà|aussi|bien] ${HANDED}
      (a été|ont été) (transmis*|signalé*)
      (je transmets|nous transmettons) *
    `,
  },
  offer: {
    find: `
      (je peux|nous pouvons|je pourrais) [vous|aussi|également] [vous] (proposer|envoyer|rembourser|échanger|offrir|remplacer|réserver|appeler|créditer|accorder)
      (puis-je|souhaitez-vous|voulez-vous|préférez-vous|vous convient) *
      (je vous propose|nous vous proposons|je vous offre) *
      (dites-moi|à vous de choisir|au choix)
      je peux vous *
    `,
    except: `
      (ne|n') (peux|pouvons) *
    `,
  },
}

const DAY = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const MONTH =
  '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const DATE = `(# ${MONTH}|1er ${MONTH}|#/#)`
const UNIT = '(minute*|heure*|jour*|semaine*|mois)'

/** When, in French. */
export const frTimes: Times = {
  definite: {
    find: `
      (demain|après-demain) [matin|midi|soir|après-midi|à]
      (ce|dès ce) (soir|midi)
      (cet|cette) (après-midi|nuit)
      (avant|d'ici|d'ici à|au plus tard|jusqu'à) [le|la|ce|à|la fin de] (${DAY}|${DATE}|#|midi|soir|demain|ce soir|fin de semaine|semaine|mois|noël|# h|#h|la fin)
      (sous|dans|d'ici) [les|un délai de] (#|un|une|deux|trois|quatre|cinq|dix) ${UNIT} [ouvré*|ouvrable*]
      (la semaine|le mois|${DAY}) prochain*
      à (# h|#h|#h#|# heures|midi|# h #)
      entre # (h|heures) et # [h|heures]
      (le jour|le soir) même
      [d'ici] (la fin|fin) de (la semaine|semaine|mois|journée)
      cette semaine
      aujourd'hui même
    `,
  },
  plain: {
    find: `
      [le] ${DAY}
      [le] ${DATE}
      aujourd'hui
    `,
  },
  past: {
    find: `
      (hier|dernier|dernière|depuis|était|étaient|avez écrit|avait|devais|m'avez|avez commandé|l'a reconnu|avons facturé)
    `,
  },
  future: {
    find: `
      (vais|allons|sera|aurez|recevrez|passe|rembourse|envoie|appelle|rappelle|écris|arrive|renvoie|supprime|repart)
    `,
  },
  vague: {
    find: `
      (bientôt|prochainement|sous peu|rapidement|au plus vite|dès que possible|aussitôt que possible|ultérieurement|incessamment)
      dans les (meilleurs délais|plus brefs délais|prochains jours|prochaines semaines|jours qui viennent|jours à venir)
      (au plus tôt|le plus tôt possible|le plus vite possible|le plus rapidement possible|aussi vite que possible)
      (dès que|quand|lorsque) (nous|je) (le pourrai|le pourrons|pourrons|pourrai|aurons|aurai|saurons) [plus|des|le]
      dans quelque* (temps|jours|semaines)
      (un jour|à l'occasion|en temps voulu|en temps utile)
    `,
    except: `
      à (bientôt|très bientôt)
      (dès que|quand) vous *
    `,
  },
}
