import { letter, type Translation } from '../translated'
import { greeting, signature, theirAnswer, theirWords } from './pieces'

/** After the first contact, and for customers who are content or happy, in Portuguese. */
export const later: Record<string, Translation> = {
  'where-it-stands': {
    title: 'Como está o assunto',
    shortcut: 'andamento',
    tags: ['novidades'],
    describes:
      'alguma novidade, ainda esperando, e agora, situação, não soube de nada, andamento, como está, até agora nada',
    text: letter(
      greeting,
      `{% if case.first_contact %}
Escrevi para você em {{ case.first_contact | date }} e disse que voltaria a dar notícias. A situação é esta.
{% else %}
Eu disse que voltaria a dar notícias. A situação é esta.
{% endif %}`,
      'Feito: {% slot "o que você já fez" %}.',
      'Em aberto: {% slot "o que falta" %}. Vou {% slot "o que você vai fazer depois" %} e vou escrever para você {% slot "até quando" %}.',
      'Se responder a esta mensagem, ela chega a mim.',
      'Agradeço a sua paciência.',
      signature,
    ),
  },
  'missed-date': {
    title: 'Não cumpri o que disse',
    shortcut: 'prazo',
    tags: ['compromisso'],
    describes:
      'você disse, me disseram, era para estar, passou do prazo, até agora nada, não cumpriram, continuo esperando, atrasado de novo',
    text: letter(
      greeting,
      `{% if promise.text %}
Em {{ promise.made | date }}, escrevi para você: {{ promise.text | quote }}
{% else %}
Eu disse que ia {% slot "o que você disse que faria" %}.
{% endif %}`,
      'Peço desculpas. {% if promise.date %}Era para estar pronto até {{ promise.date | date: "weekday" }}, e eu não fiz.{% else %}Eu não fiz a tempo.{% endif %} O erro é meu, não seu.',
      'A situação agora é esta: {% slot "como está" %}. Vou {% slot "o que você vai fazer agora" %}, e estará pronto {% slot "até quando" %}.',
      'Nesse dia vou escrever para você, esteja como estiver. Se responder a esta mensagem, ela chega a mim.',
      'Agradeço por cobrar o que dissemos.',
      signature,
    ),
  },
  'fixed-because-of-you': {
    title: 'Mudamos isto por causa de você',
    shortcut: 'mudou',
    tags: ['resolvido'],
    describes:
      'eu disse, comentário, resolvido, mudou, melhorou, agora melhor, sugestão, reclamei, reclamação',
    text: letter(
      greeting,
      theirWords,
      `{% if fix.what %}
Por causa do que você nos contou, isto mudou: {{ fix.what | sentence }} Está assim {% slot "desde quando" %}.
{% else %}
Por causa do que você nos contou, mudamos uma coisa: {% slot "o que foi mudado" %}. Está assim {% slot "desde quando" %}.
{% endif %}`,
      'Para você, isso significa: {% slot "o que muda para o cliente" %}.',
      'Se encontrar de novo o mesmo problema, responda a esta mensagem. Ela chega a mim.',
      'Agradeço por ter falado. Está melhor agora porque você falou.',
      signature,
    ),
  },
  'what-would-make-it-great': {
    title: 'Perguntar o que teria feito a diferença',
    shortcut: 'otimo',
    tags: ['satisfeito'],
    describes: 'bem, bom, ok, razoável, normal, nada de especial, médio, satisfeito, cumpre',
    text: letter(
      greeting,
      theirAnswer,
      'Gostaria que da próxima vez fosse ótimo. O que teria feito a diferença para você?',
      'Uma linha basta. Ela chega a mim, e eu digo {% slot "até quando, depois da resposta" %} o que podemos fazer. {% slot "o que você já está fazendo, em uma frase", optional %}',
      'Agradeço o seu tempo.',
      signature,
    ),
  },
  'good-but': {
    title: 'Bom, mas uma coisa não estava bem',
    shortcut: 'mas',
    tags: ['satisfeito'],
    describes:
      'mas, porém, exceto, só, lento, atrasado, um pouco, podia ser melhor, caro, difícil, falta, seria bom, ' +
      'melhorar, atendimento, entrega, preço',
    text: letter(
      greeting,
      theirAnswer,
      'Você tem razão sobre {% slot "o que não foi bom" %}, e é bom que tenha dito.',
      'Vou {% slot "o que você vai fazer" %} e conto a você {% slot "até quando" %} no que deu.',
      'Agradeço a franqueza.',
      signature,
    ),
  },
  'thank-you': {
    title: 'Agradecer por algo em particular',
    shortcut: 'agradecer',
    tags: ['elogio'],
    describes:
      'ótimo, excelente, adorei, perfeito, o melhor, recomendo, simpático, prestativo, rápido, contente, incrível',
    text: letter(
      greeting,
      theirAnswer,
      'Foi bom ler isso. Passei adiante para {% slot "a pessoa ou a equipe" %}, porque {% slot "o que fizeram bem" %} é o que queremos continuar fazendo.',
      'Se um dia pudermos fazer algo melhor, responda a esta mensagem. Ela chega a mim.',
      'Agradeço por dedicar um tempo a dizer isso.',
      signature,
    ),
  },
}
