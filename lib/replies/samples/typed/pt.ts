import type { Typed } from './typed'

/** In Portuguese. */
export const pt: Typed = {
  anything: 'o seu pedido',
  byLabel: [
    [/já está fazendo|em uma frase$/i, 'Estou enviando de novo o seu pedido hoje.'],
    [/na sua ausência/i, 'Na minha ausência, Kim cuida do seu pedido.'],
    [/disse que faria/i, 'enviar de novo o seu pedido por expresso'],
    [/vai fazer/i, 'ligar para a transportadora sobre o seu pedido'],
    [/verificou/i, 'o seu pedido e os dois pagamentos'],
    [/desde quando/i, 'desde segunda-feira'],
    [/quando|\bdata\b|prazo|\bdia\b|\bhora\b/i, 'até sexta-feira ao meio-dia'],
    [/como está/i, 'o seu pedido está de novo no nosso armazém'],
    [/o que falta/i, 'o segundo pacote do seu pedido'],
    [/foi mudado/i, 'escrevemos a todas as pessoas cujo pedido se atrasa'],
    [/muda para o cliente/i, 'você terá notícias nossas antes de perguntar pelo seu pedido'],
    [/não foi bom/i, 'as duas semanas que o seu pedido levou'],
    [/fizeram bem/i, 'a forma como embalaram o seu pedido'],
    [/a pessoa ou a equipe/i, 'a nossa gente do armazém'],
    [/(foi|já) (feito|fez)|você (já )?fez/i, 'o seu pedido saiu hoje de manhã por expresso'],
    [/deu errado/i, 'o seu pedido'],
    [/\bnome\b|\bquem\b|pessoa|equipe|equipa|colega/i, 'Kim'],
    [/resposta/i, 'verifiquei o seu pedido e ele chega na terça-feira'],
    [/o que (você|vai|vamos|vou)|ação|passo/i, 'ligar para a transportadora sobre o seu pedido'],
    [/motivo|razão|por que|causa/i, 'que o pedido estava aberto e usado'],
    [/aconteceu/i, 'O seu pedido ficou dez dias no armazém errado.'],
  ],
}
