import type { Lexicon } from './lexicon'

type Harm = 'blame' | 'deadEnd' | 'wayOn' | 'overPromise' | 'internal' | 'dismissive' | 'generic'

/** What does harm in French, and what sounds of an office. */
export const frHarm: Pick<Lexicon, Harm> = {
  blame: {
    find: `
      (vous auriez|tu aurais) (dû|du|pu) (vérifier|lire|prévenir|appeler|signaler|refuser|contrôler|indiquer|consulter|suivre|contacter|nous *|regarder|demander|envoyer|attendre)
      (il fallait|il aurait fallu) [d'abord] (vérifier|lire|prévenir|appeler|signaler|refuser|contrôler|indiquer)
      vous (n'avez|n'aviez) pas [bien|correctement] (lu|suivi|respecté|indiqué|vérifié|purgé|rempli|signalé|prévenu|fourni|répondu|payé|consulté|mis à jour|envoyé|entretenu|transmis|renseigné|précisé|attendu)
      vous (avez|aviez) (indiqué|saisi|fourni|donné|choisi|commandé|renseigné|communiqué) … (mauvais*|erroné*|incorrect*|faux|fausse)
      vous avez (mal (rempli|indiqué|saisi|compris|lu|utilisé|réglé|installé|branché)|oublié|omis|ignoré|négligé) *
      (votre|ta) [propre] (erreur|faute|négligence|oubli)
      (erreur|faute) (de votre part|de ta part|du client|de l'utilisateur|de manipulation)
      (la faute|responsabilité|erreur|la faute) (du|de la|au|à la) (transporteur|livreur|fabricant|fournisseur|banque|prestataire|poste|sous-traitant|client)
      (ce n'est|n'est) pas (notre|de notre|ma|de ma) (faute|responsabilité|fait|ressort|erreur|problème)
      (nous n'y|je n'y) (sommes|suis) pour rien
      comme (je|nous) (vous) (l'ai|l'avons|ai|avons) (déjà) *
      comme (déjà|indiqué|précisé|dit) (indiqué|précisé|dit|dans notre|précédemment)
      (indépendant*|hors) de notre (volonté|contrôle)
      si vous (aviez|aviez) (lu|vérifié|appelé|prévenu|suivi|indiqué)
    `,
    except: `
      (pas|n'est pas|ce n'est pas) (votre|de votre) (faute|erreur)
      vous auriez dû (recevoir|avoir|être)
    `,
  },
  deadEnd: {
    find: `
      (je ne|nous ne|on ne) (peux|pouvons|peut|pourrai|pourrons) (rien|malheureusement rien|pas|plus|malheureusement pas) (faire|vous *|rembourser|échanger|accepter|modifier|annuler|intervenir|proposer|accéder|donner|répondre)
      rien [à|de plus] (faire|proposer)
      (n'est|ne sera|n'est malheureusement|ne serait) (pas|plus) (possible|remboursable|échangeable|envisageable|prévu*|recevable)
      (aucun|aucune) (geste|remboursement|échange|exception|solution|compensation|dérogation|recours) … (possible|n'est|ne peut|n'est possible)
      (impossible|il est impossible|il nous est impossible) (de|d'*)
      (malheureusement) (nous ne|je ne|ce n'est|il n'est|aucun*|il est) *
      (conformément à|selon|c'est) (notre|nos|la|les) (politique|conditions|règlement|règles) [générales|interne]
      (ne relève|ne dépend) pas de (notre|mon) *
      (hors|passé le) délai
    `,
    except: `
      (si|dès que|aussi * que|autant que|le plus * ) possible
      (n'est pas|rien d') impossible
      (je ne|nous ne) (peux|pouvons) que (vous)
    `,
  },
  wayOn: {
    find: `
      mais (je|nous|vous|voici) [peux|pouvons|vous|pouvez] *
      (en revanche|par contre|à la place|cependant|toutefois|néanmoins|sinon|pour compenser)
      ce que je peux *
      (vous pouvez|vous avez la possibilité|souhaitez-vous|voulez-vous|préférez-vous|puis-je) *
    `,
  },
  overPromise: {
    find: `
      (je|nous) [vous] [le] (garantis|garantissons|jure|jurons)
      (je|nous) vous (promets|promettons|assure|assurons) … (jamais|toujours|plus jamais|100|ne se *)
      (ne se|ne vous) (reproduira|reproduiront|arrivera) [plus|pas] [plus|jamais]
      [plus] jamais (cela|ça|plus|ne se reproduira)
      (plus jamais|jamais plus)
      (sera|seront) [absolument|tout à fait|vraiment] (parfait*|impeccable*|irréprochable*)
      (à 100 %|100 %|à cent pour cent|cent pour cent) *
      (avec une|en toute) certitude [absolue]
      (vous avez|je vous donne) ma parole
      (sans faute|sans aucun doute|à coup sûr)
    `,
    except: `
      (ne peux|ne pouvons|ne puis|ne veux|sans) (pas|vous) [vous|pas|le] (garantir|promettre|assurer)
      (sous|de|la|période de|durée de) garantie
    `,
  },
  internal: {
    find: `
      nps
      net promoter [score]
      (détracteur*|détractrice*)
      (en tant que|un|une|nos) (promoteur*|promotrice*|passif*)
      (votre|la|ta|une) (note|évaluation|score) de (#|zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)
      (nous|m') (avez|avez-vous) (mis|donné|noté*|attribué|accordé) [la note de|un|une note de|une] (#|zéro|un #|deux|trois|quatre|cinq)
      (votre|un) # (sur|à) (10|dix|notre|l'enquête)
      # (sur|/) (10|dix)
      #/10
      (sla|slas|kpi|csat|crm|erp|sap|jira|rma|backlog|l2|l3|sprint|hotfix)
      (niveau|support niveau|support de niveau) (1|2|3|deux|trois)
      (ticket) (escaladé|en cours de routage|en file)
    `,
    except: `
      (promoteur) immobilier
      # sur (10|dix) (clients|personnes|fois)
    `,
  },
  dismissive: {
    find: `
      (calmez-vous|calme-toi|du calme|ne vous énervez pas|restez calme|ne vous emballez pas)
      (il (suffit|suffisait|suffirait)) (de|d'*) *
      (ce n'est|c'est) (pas|quand même pas|pas si) (grave|si grave|la fin du monde|bien grave)
      (évidemment|bien évidemment|comme chacun sait|vous n'êtes pas sans savoir)
      (vous n'avez qu'à|vous n'aviez qu'à|il n'y a qu'à) *
      (désolé|désolée|pardon) mais
      ce n'est (rien|pas grand-chose|qu'*)
      (est|sont) (très|vraiment|pourtant) simple*
    `,
  },
  generic: {
    find: `
      (votre|ton) (avis|satisfaction|opinion|fidélité|confiance|retour) (compte|est|nous) [est] [très|notre|pour] [important*|priorité|précieux|nous]
      satisfaction (de nos clients|client) est [notre] [priorité]
      est (notre|au cœur de nos) [première|principale] (priorité|préoccupation*)
      (merci|remercions) (pour|de) votre (confiance|fidélité|intérêt)
      (toute notre équipe|notre équipe|nous) (reste*|restons) à votre (écoute|disposition|entière disposition)
      (n'hésitez pas à)
      (soyez assuré*|veuillez agréer|nous mettons tout en œuvre|nous mettons un point d'honneur)
      (accusons|accuse) [bonne] réception
      (nous aide à|aide à) (progresser|nous améliorer)
      (améliorer|amélioration) (continu*|sans cesse|chaque jour)
      (nous nous efforçons|nous nous engageons) *
    `,
  },
}
