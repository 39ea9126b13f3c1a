import { letter, type Translation } from '../translated'
import { greeting, signature, theirAnswer, theirWords } from './pieces'

/** After the first contact, and for customers who are content or happy, in French. */
export const later: Record<string, Translation> = {
  'where-it-stands': {
    title: 'Où nous en sommes',
    shortcut: 'nouvelles',
    tags: ['nouvelles'],
    describes:
      'des nouvelles, j’attends toujours, et maintenant, où en est, rien entendu, avancement, suivi, toujours rien',
    text: letter(
      greeting,
      `{% if case.first_contact %}
Je vous ai écrit le {{ case.first_contact | date }} que vous auriez de mes nouvelles. Voici où nous en sommes.
{% else %}
Je vous avais dit que vous auriez de mes nouvelles. Voici où nous en sommes.
{% endif %}`,
      'C’est fait : {% slot "ce que vous avez fait" %}.',
      'Reste à faire : {% slot "ce qui reste à faire" %}. Je vais {% slot "ce que vous allez faire ensuite" %} et je vous écrirai {% slot "pour quand" %}.',
      'Si vous répondez à ce message, c’est moi qui le reçois.',
      'Merci de votre patience.',
      signature,
    ),
  },
  'missed-date': {
    title: 'Je n’ai pas tenu parole',
    shortcut: 'retard',
    tags: ['engagement'],
    describes:
      'vous aviez dit, on m’avait dit, devait être fait, la date est passée, toujours rien, pas tenu, j’attends, encore en retard',
    text: letter(
      greeting,
      `{% if promise.text %}
Le {{ promise.made | date }}, je vous ai écrit : {{ promise.text | quote }}
{% else %}
Je vous avais dit que j’allais {% slot "ce que vous aviez annoncé" %}.
{% endif %}`,
      'Je vous présente mes excuses. {% if promise.date %}Cela devait être fait pour le {{ promise.date | date: "weekday" }}, et je ne l’ai pas fait.{% else %}Je ne l’ai pas fait à temps.{% endif %} C’est mon erreur, pas la vôtre.',
      'Voici où j’en suis : {% slot "où vous en êtes" %}. Je vais {% slot "ce que vous allez faire maintenant" %}, et ce sera fait {% slot "pour quand" %}.',
      'Ce jour-là, je vous écrirai, où que j’en sois. Si vous répondez à ce message, c’est moi qui le reçois.',
      'Merci de nous prendre au mot.',
      signature,
    ),
  },
  'fixed-because-of-you': {
    title: 'Nous l’avons changé grâce à vous',
    shortcut: 'change',
    tags: ['corrigé'],
    describes:
      'je vous l’avais dit, remarque, corrigé, changé, amélioré, mieux maintenant, suggestion, réclamation',
    text: letter(
      greeting,
      theirWords,
      `{% if fix.what %}
Grâce à ce que vous nous avez dit, ceci a changé : {{ fix.what | sentence }} C’est en place {% slot "depuis quand" %}.
{% else %}
Grâce à ce que vous nous avez dit, nous avons changé ceci : {% slot "ce qui a été changé" %}. C’est en place {% slot "depuis quand" %}.
{% endif %}`,
      'Pour vous, cela veut dire : {% slot "ce qui change pour le client" %}.',
      'Si l’ancien problème réapparaît, répondez à ce message. C’est moi qui le reçois.',
      'Merci d’avoir pris la parole. C’est mieux maintenant parce que vous l’avez fait.',
      signature,
    ),
  },
  'what-would-make-it-great': {
    title: 'Demander ce qui aurait tout changé',
    shortcut: 'mieux',
    tags: ['satisfait'],
    describes: 'bien, correct, ça va, moyen, rien de spécial, convenable, satisfait, normal',
    text: letter(
      greeting,
      theirAnswer,
      'J’aimerais que la prochaine fois soit vraiment réussie. Qu’est-ce qui aurait fait la différence pour vous ?',
      'Une ligne suffit. Elle m’arrive directement, et je vous dirai {% slot "pour quand, après leur réponse" %} ce que nous pouvons faire. {% slot "ce que vous faites déjà, en une phrase", optional %}',
      'Merci d’avoir pris le temps.',
      signature,
    ),
  },
  'good-but': {
    title: 'Bien, mais un point n’allait pas',
    shortcut: 'mais',
    tags: ['satisfait'],
    describes:
      'mais, cependant, sauf, seulement, lent, en retard, un peu, pourrait être mieux, cher, compliqué, manque, ' +
      'ce serait bien, améliorer, service, livraison, prix',
    text: letter(
      greeting,
      theirAnswer,
      'Vous avez raison pour {% slot "ce qui n’allait pas" %}, et c’est bien que vous le disiez.',
      'Je vais {% slot "ce que vous allez faire" %} et je vous dirai {% slot "pour quand" %} ce que cela a donné.',
      'Merci pour votre franchise.',
      signature,
    ),
  },
  'thank-you': {
    title: 'Merci, pour une chose précise',
    shortcut: 'merci',
    tags: ['éloge'],
    describes:
      'super, excellent, ravi, parfait, le meilleur, je recommande, aimable, serviable, rapide, content, génial',
    text: letter(
      greeting,
      theirAnswer,
      'Cela m’a fait plaisir à lire. Je l’ai transmis à {% slot "la personne ou l’équipe" %}, car {% slot "ce qu’ils ont bien fait" %}, c’est ce que nous voulons continuer à faire.',
      'Si un jour nous pouvons faire mieux, répondez à ce message. C’est moi qui le reçois.',
      'Merci d’avoir pris le temps de le dire.',
      signature,
    ),
  },
}
