import { letter, type Translation } from '../translated'
import { greeting, reachMe, signature, theirWords, whatHappened } from './pieces'

/** First contact with unhappy customers, in Portuguese. */
export const firstContact: Record<string, Translation> = {
  'late-delivery': {
    title: 'Entrega atrasada ou que não chegou',
    shortcut: 'atraso',
    tags: ['entrega'],
    describes:
      'entrega atrasada, pedido não chegou, ainda esperando, semanas, encomenda perdida, pacote, envio, ' +
      'transportadora, rastreio não mostra nada, nunca recebi, onde está, endereço errado, atraso',
    text: letter(
      greeting,
      theirWords,
      'Peço desculpas. Nós devíamos ter dito onde está a sua entrega antes que você precisasse perguntar.',
      whatHappened,
      'Vou {% slot "o que você vai fazer" %} e vou escrever para você {% slot "até quando" %}, seja qual for o resultado.',
      reachMe,
      'Agradeço por nos contar.',
      signature,
    ),
  },
  quality: {
    title: 'Com defeito ou malfeito',
    shortcut: 'avaria',
    tags: ['produto'],
    describes:
      'quebrado, quebrou, com defeito, avariado, danificado, riscado, rachado, má qualidade, frágil, parou de ' +
      'funcionar, não funciona, erro, trava, tamanho errado, item errado, conserto',
    text: letter(
      greeting,
      theirWords,
      'Peço desculpas. Devia ter estado certo desde o primeiro dia e não estava: a falha foi nossa.',
      whatHappened,
      'Vou {% slot "o que você vai fazer: trocar, consertar, devolver" %} e você terá notícias minhas {% slot "até quando" %}. Se preferir outra solução, diga-me e vou avaliar.',
      reachMe,
      'Agradeço por nos contar.',
      signature,
    ),
  },
  support: {
    title: 'O atendimento deixou na mão',
    shortcut: 'atendimento',
    tags: ['atendimento'],
    describes:
      'atendimento, ninguém responde, sem resposta, ignorado, e-mails sem resposta, mal-educado, grosseiro, de um ' +
      'para o outro, explicar tudo de novo, em espera, telefone, não retornaram, suporte',
    text: letter(
      greeting,
      theirWords,
      'Peço desculpas. Você pediu ajuda e nós falhamos com você.',
      'Li tudo o que você nos enviou, por isso não precisa explicar de novo. Vou {% slot "o que você vai fazer" %} e vou escrever para você {% slot "até quando" %}, mesmo que ainda não esteja tudo resolvido.',
      'A partir de agora, isso fica comigo. Se responder a esta mensagem, ela chega a mim.',
      'Agradeço a oportunidade de acertar as coisas.',
      signature,
    ),
  },
  billing: {
    title: 'Cobrança errada ou pouco clara',
    shortcut: 'cobranca',
    tags: ['cobrança'],
    describes:
      'fatura, cobrança, cobrado duas vezes, cobrança dupla, cobraram a mais, valor errado, reembolso não ' +
      'recebido, dinheiro de volta, cartão, débito, cancelei e cobraram, taxa, assinatura renovada, boleto',
    text: letter(
      greeting,
      theirWords,
      'Peço desculpas. Uma cobrança tem de ser correta e fácil de entender, e nisso nós falhamos com você.',
      'Verifiquei {% slot "o que você verificou: fatura, pagamento, datas" %}. Vou {% slot "o que você vai fazer" %}, e você terá o resultado por escrito {% slot "até quando" %}.',
      reachMe,
      'Agradeço por nos avisar.',
      signature,
    ),
  },
  'ask-what-helps': {
    title: 'Perguntar o que mais ajudaria',
    shortcut: 'perguntar',
    tags: ['a esclarecer'],
    describes:
      'insatisfeito, má experiência, terrível, horrível, péssimo, nunca mais, nada funciona, decepcionado, inútil',
    text: letter(
      greeting,
      `{% if response.comment %}
Em {{ response.date | date }}, você nos escreveu: {{ response.comment | quote }}
{% else %}
Em {{ response.date | date }}, perguntamos como nos saímos, e a sua resposta não foi boa.
{% endif %}`,
      'Peço desculpas: nós falhamos com você. Prefiro resolver a adivinhar, por isso pergunto: o que mais ajudaria você agora?',
      'Enquanto isso, vou {% slot "o que você vai fazer" %}. Você terá notícias minhas {% slot "até quando" %}, mesmo que não tenha tido tempo de responder.',
      reachMe,
      'Agradeço a sua paciência.',
      signature,
    ),
  },
  'let-down-again': {
    title: 'Falhamos mais de uma vez',
    shortcut: 'denovo',
    tags: ['em risco'],
    describes:
      'de novo, outra vez, ainda não, segunda vez, terceira vez, toda vez, mesmo problema, nada mudou, já disse, ' +
      'já reclamei, mais uma vez, novamente',
    text: letter(
      greeting,
      theirWords,
      `{% if previous.comment %}
E em {{ previous.date | date }}: {{ previous.comment | quote }}
{% endif %}`,
      'Peço desculpas. Você já nos tinha dito, e nós falhamos com você de novo.',
      'Desta vez, uma só pessoa cuida disso do começo ao fim, e sou eu. Vou {% slot "o que você vai fazer" %} e vou escrever para você {% slot "até quando" %}, esteja como estiver. {% slot "quem ajuda na sua ausência", optional %}',
      'Se responder a esta mensagem, ela chega a mim.',
      'Agradeço por nos dizer mais uma vez, quando o mais fácil seria ir embora.',
      signature,
    ),
  },
}
