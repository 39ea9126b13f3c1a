import { letter, type Translation } from '../translated'
import { greeting, reachMe, signature, theirWords, whatHappened } from './pieces'

/** First contact with unhappy customers, in French. */
export const firstContact: Record<string, Translation> = {
  'late-delivery': {
    title: 'Livraison en retard ou jamais arrivée',
    shortcut: 'livraison',
    tags: ['livraison'],
    describes:
      'livraison en retard, commande pas arrivée, j’attends toujours, semaines, colis perdu, paquet, envoi, ' +
      'transporteur, suivi ne montre rien, jamais reçu, où est, mauvaise adresse, expédié',
    text: letter(
      greeting,
      theirWords,
      'Je vous présente mes excuses. Nous aurions dû vous dire où se trouvait votre livraison avant que vous ayez à le demander.',
      whatHappened,
      'Je vais {% slot "ce que vous allez faire" %} et je vous écrirai {% slot "pour quand" %}, quoi que je trouve.',
      reachMe,
      'Merci de nous l’avoir dit.',
      signature,
    ),
  },
  quality: {
    title: 'Défectueux ou mal fait',
    shortcut: 'panne',
    tags: ['produit'],
    describes:
      'cassé, en panne, défectueux, abîmé, rayé, fissuré, mauvaise qualité, fragile, ne marche plus, ne ' +
      'fonctionne pas, bug, plante, erreur, mauvaise taille, mauvais article, réparation',
    text: letter(
      greeting,
      theirWords,
      'Je vous présente mes excuses. Tout aurait dû être en ordre dès le premier jour, et cela n’a pas été le cas : c’est notre faute.',
      whatHappened,
      'Je vais {% slot "ce que vous allez faire : remplacer, réparer, rembourser" %} et vous aurez de mes nouvelles {% slot "pour quand" %}. Si vous préférez une autre solution, dites-le-moi et je l’étudierai.',
      reachMe,
      'Merci de nous l’avoir dit.',
      signature,
    ),
  },
  support: {
    title: 'Le service client n’a pas été là',
    shortcut: 'assistance',
    tags: ['service client'],
    describes:
      'service client, personne ne répond, pas de réponse, ignoré, e-mails sans réponse, impoli, désagréable, ' +
      'renvoyé de l’un à l’autre, tout réexpliquer, attente au téléphone, jamais rappelé, assistance',
    text: letter(
      greeting,
      theirWords,
      'Je vous présente mes excuses. Vous nous avez demandé de l’aide, et nous n’avons pas été à la hauteur.',
      'J’ai lu tout ce que vous nous avez envoyé, vous n’avez donc rien à expliquer de nouveau. Je vais {% slot "ce que vous allez faire" %} et je vous écrirai {% slot "pour quand" %}, même si tout n’est pas encore réglé.',
      'À partir de maintenant, c’est moi qui suis votre demande. Si vous répondez à ce message, c’est moi qui le reçois.',
      'Merci de nous donner l’occasion de nous rattraper.',
      signature,
    ),
  },
  billing: {
    title: 'Facture fausse ou peu claire',
    shortcut: 'facture',
    tags: ['facture'],
    describes:
      'facture, prélevé deux fois, double prélèvement, trop cher facturé, montant faux, remboursement pas reçu, ' +
      'argent, carte bancaire, résilié mais prélevé, frais, abonnement renouvelé, paiement',
    text: letter(
      greeting,
      theirWords,
      'Je vous présente mes excuses. Une facture doit être juste et facile à comprendre, et la nôtre ne l’était pas : c’est notre erreur.',
      'J’ai vérifié {% slot "ce que vous avez vérifié : facture, paiement, dates" %}. Je vais {% slot "ce que vous allez faire" %} et vous aurez le résultat par écrit {% slot "pour quand" %}.',
      reachMe,
      'Merci de nous l’avoir signalé.',
      signature,
    ),
  },
  'ask-what-helps': {
    title: 'Demander ce qui aiderait le plus',
    shortcut: 'demander',
    tags: ['à éclaircir'],
    describes:
      'mécontent, mauvaise expérience, horrible, catastrophe, plus jamais, rien ne marche, déçu, nul, inadmissible',
    text: letter(
      greeting,
      `{% if response.comment %}
Le {{ response.date | date }}, vous nous avez écrit : {{ response.comment | quote }}
{% else %}
Le {{ response.date | date }}, nous vous avons demandé ce que vous pensiez de nous, et votre réponse n’était pas bonne.
{% endif %}`,
      'Je vous présente mes excuses : nous n’avons pas été à la hauteur. Je préfère arranger les choses plutôt que deviner. Puis-je donc vous demander ce qui vous aiderait le plus maintenant ?',
      'En attendant, je vais {% slot "ce que vous allez faire" %}. Vous aurez de mes nouvelles {% slot "pour quand" %}, même si vous n’avez pas eu le temps de répondre.',
      reachMe,
      'Merci de votre patience.',
      signature,
    ),
  },
  'let-down-again': {
    title: 'Plus d’une fois en défaut',
    shortcut: 'encore',
    tags: ['à risque'],
    describes:
      'encore, toujours pas, deuxième fois, troisième fois, chaque fois, même problème, rien n’a changé, déjà ' +
      'dit, déjà réclamé, une fois de plus, à nouveau',
    text: letter(
      greeting,
      theirWords,
      `{% if previous.comment %}
Et le {{ previous.date | date }} : {{ previous.comment | quote }}
{% endif %}`,
      'Je vous présente mes excuses. Vous nous l’aviez déjà dit, et nous n’avons pas réglé le problème.',
      'Cette fois, une seule personne suit l’affaire jusqu’au bout, et c’est moi. Je vais {% slot "ce que vous allez faire" %} et je vous écrirai {% slot "pour quand" %}, où que l’on en soit. {% slot "qui aide en votre absence", optional %}',
      'Si vous répondez à ce message, c’est moi qui le reçois.',
      'Merci de nous l’avoir dit une fois de plus, alors qu’il aurait été plus simple de partir.',
      signature,
    ),
  },
}
