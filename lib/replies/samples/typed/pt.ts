import type { Typed } from './typed'

/** In Portuguese. */
export const pt: Typed = {
  anything: 'o seu pedido',
  byLabel: [
    [/desde quando/i, 'desde segunda-feira'],
    [/quando|\bdata\b|prazo|\bdia\b|\bhora\b/i, 'até sexta-feira ao meio-dia'],
    [/\bnome\b|\bquem\b|pessoa|equipe|equipa|colega/i, 'Kim'],
    [/(foi|já) feito|você fez/i, 'o seu pedido saiu hoje de manhã por expresso'],
    [/resposta/i, 'verifiquei o seu pedido e ele chega na terça-feira'],
    [/o que (você|vai|vamos|vou)|ação|passo/i, 'ligar para a transportadora sobre o seu pedido'],
    [/motivo|razão|por que|causa/i, 'que o pedido estava aberto e usado'],
    [/aconteceu/i, 'O seu pedido ficou dez dias no armazém errado.'],
  ],
}
