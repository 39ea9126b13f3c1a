import { frHarm } from './fr-harm'
import { frMoves, frTimes } from './fr-moves'
import { type Lexicon, wordSet } from './lexicon'

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  greetings: {
    words: {
      find: `
        bonjour
        bonsoir
        salut
        coucou
        (cher|chère|chers|chères)
        (madame|monsieur|mademoiselle)
      `,
    },
    plain: 'Bonjour',
    titles: wordSet('m mr mme mlle monsieur madame mademoiselle dr docteur maitre professeur'),
    others: wordSet('a tous toutes encore re et cher chere tout le monde'),
    fillers: {
      find: `
        (client*|cliente*|adhérent*|abonné*|usager*|utilisa*|membre*|patient*|partenaire*|assuré*|locataire*|voyageur*|ami* client*)
        (madame|monsieur) (madame|monsieur)
        (monsieur|madame) ou (madame|monsieur)
        inconnu
      `,
    },
    nobody: {
      find: `
        (madame monsieur|monsieur madame|mesdames messieurs|messieurs mesdames|madame ou monsieur)
        à qui de droit
      `,
    },
  },
  stopWords: wordSet(`
    a afin ai ainsi alors apres as au aucun aucune aujourdhui auquel aussi autre autres aux avant avec avez
    avoir avons bien bon bonjour bonne ca car ce cela celle celui ces cet cette ceux chacun chaque cher chere
    chez chose ci comme comment d dans de deja demain depuis des deux dire dit doit donc dont du elle elles
    en encore entre es est et etait etaient ete etes etre eu eux fait faire faites faut fois font heure heures
    hier ici il ils j jamais je jour jours jusqu l la le les leur leurs lui m ma mais meme mes message messages
    merci moi moins mois mon n ne ni non nos notre nous on ont ou oui par parce pas peu peut peux plus plusieurs
    point pour pourquoi pouvez pouvoir pres puis qu quand que quel quelle quelles quelque quels qui quoi rien s
    sa sans se semaine semaines sera serait ses si soit son sont sous souvent suis sur t ta te tes toi ton
    toujours tous tout toute toutes tres trop trois tu un une va vais vers vient voici voila vos votre vous vu y
    desole desolee desoles pardon excuse excuses excuser prie regrette regrettons cordialement reponse avis
    mail mails ecrire ecrit ecris service equipe patience attente compris dix personne vraiment bons bonnes
  `),
  endings: `ements ement ations ation ees ee es e s er ez ent ait aient eux euse ant ants ante if ive ment ures ure`,
  elision: /^(?:qu|jusqu|lorsqu|puisqu|[ldjnscmt])['’]/iu,
  topics: `
    colis commande livraison livre livreur transporteur paquet
    facture facturer facturee prelevement prelever preleve abonnement rembourser remboursement paiement payer paye
    chauffage radiateur panne chaud froid
    bruit bruyante bruyant calme dormi dormir
    reception accueil desagreable deplaisante
    rendez-vous annule annules annuler
    repondre repond repondu reponse reponses
    inscription inscrire ligne
  `,
  apology: {
    find: `
      (désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées)
      (excuse|excuses|excuser|excusez|excusons)
      (pardon|pardonnez)
      (regrette|regrettons)
    `,
    except: `
      (sans|aucune|pas d'|d') excuse*
      vous (excuser|êtes excusé*) de
    `,
  },
  nonApology: {
    find: `
      (désolé*|navré*|excuse*|pardon|regrette*) si
      (désolé*|navré*|regrette*|regrettons) que vous (ayez|soyez|pensiez|ressentiez|trouviez|preniez)
      (la|pour la|toute|tout|les|des|pour les|cette) (gêne|désagrément*|inconvénient*|malentendu*|inconfort|contrariété*) [occasionné*|causé*|éventuel*|lié*] [occasionné*]
      (pour) (tout|les|le|d'éventuels|ces) (désagrément*|inconvénient*|contretemps)
      (désolé*|excuse*|excuser) pour (la gêne|tout|toute)
    `,
  },
  ownership: {
    find: `
      (j'aurais|nous aurions|on aurait) [bien] (dû|pu|du)
      (nous avons|j'ai|on a) [tous|bien] (oublié|manqué|failli|commis|perdu|tardé|laissé|mal|eu tort|fait une erreur|fait erreur|négligé|raté|omis|égaré)
      (nous nous sommes|je me suis) trompé*
      (nous n'avons|je n'ai|on n'a) (pas|jamais|rien) *
      (je ne l'ai|nous ne l'avons|je ne vous ai|nous ne vous avons) pas *
      (notre|ma|mon) (erreur|faute|responsabilité|oubli|manquement|tort|négligence|défaillance)
      (erreur|faute|responsabilité|oubli|manquement) (de notre part|de ma part|nous incombe|est nôtre)
      de notre (faute|fait|part)
      (nous sommes|je suis|on est) [seuls|entièrement|pleinement] (responsable*|en faute|en tort|fautif*)
      (assumons|assume) … (responsabilité|erreur)
      (pas été|n'étions pas|n'avons pas été) à la hauteur
      (nous vous avons|je vous ai|on vous a) [aussi] (fait|laissé|facturé|prélevé|déçu|mal|oublié|facturé|envoyé|compté|promis) [deux|attendre|sans|par erreur|tomber|*]
      (nous les|nous vous|on vous) avons [laissés|laissé] *
      (nous avons|on a) (facturé|prélevé|annulé|livré|envoyé|débité) … (deux fois|par erreur|tard|mal|sans)
      (n'aurait|n'auraient) (pas|jamais) dû
      (personne|aucun) chez nous (ne|n'a) *
      notre système a *
      (je devais|nous devions) … (et je ne|et nous ne) *
    `,
    except: `
      (pas|n'est pas|ce n'est pas) (notre|de notre) (faute|fait|responsabilité|erreur)
      (je n'ai|nous n'avons) (pas|rien) (reçu|trouvé|constaté)
    `,
  },
  moves: frMoves,
  times: frTimes,
  ...frHarm,
  thanks: {
    find: `
      (merci|remercie|remercions|remerciements|remercier)
      (reconnaissant|reconnaissante|reconnaissants)
    `,
    except: `
      grâce à
      (serais|serions) reconnaissant*
      merci de (bien vouloir|vérifier|patienter|noter|nous (envoyer|fournir|indiquer|renvoyer|contacter|communiquer|transmettre))
    `,
  },
  owner: {
    one: { find: "(je|moi|me|mon|ma|mes|j'*|m'*)" },
    many: { find: '(nous|notre|nos)' },
  },
  emphasis: wordSet(`
    absolument alors aucun aussi avec bien ce cela comme dans de deja des donc du elle en encore est et
    faut il ils je jamais la le les leur mais merci mes moi mon ne non nos notre nous on ou oui par pas plus
    pour que qui rien sa sans se si son sur te toujours tous tout toute tres trop tu un une urgent va vite
    voici vos votre vous vraiment desole pardon gratuit
  `),
  better: [
    { rule: 'dismissive', find: { find: '(simplement|évidemment|juste)' }, text: '' },
    { rule: 'over-promise', find: { find: '(absolument|certainement|forcément)' }, text: '' },
    {
      rule: 'non-apology',
      find: { find: 'pour (la gêne|tout désagrément|les désagréments) [occasionné*|causé*]' },
      text: '',
    },
  ],
}
