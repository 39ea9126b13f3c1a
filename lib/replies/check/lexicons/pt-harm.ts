import type { Lexicon } from './lexicon'

type Harm = 'blame' | 'deadEnd' | 'wayOn' | 'overPromise' | 'internal' | 'dismissive' | 'generic'

/** What does harm in Portuguese, and what sounds of an office. */
export const ptHarm: Pick<Lexicon, Harm> = {
  blame: {
    find: `
      (você|o senhor|a senhora) (deveria|devia|tinha que|teria que|precisava) ter (verificado|lido|avisado|ligado|informado|recusado|conferido|entrado|pedido|enviado|seguido|dito|usado)
      se (você|o senhor|a senhora) tivesse (lido|verificado|avisado|ligado|informado|seguido|conferido)
      (você|o senhor|a senhora) não (leu|verificou|avisou|informou|conferiu|respondeu|seguiu|enviou|pagou|atendeu|estava|preencheu|atualizou|indicou)
      (você|o senhor|a senhora) (informou|digitou|forneceu|indicou|escolheu|preencheu|passou|colocou) … (errad*|incorret*|inválid*|equivocad*)
      (seu|sua) [próprio|própria] (erro|culpa|descuido|falha)
      (erro|culpa|falha) (sua|seu|do cliente|do usuário|da cliente)
      (é|foi) (culpa|responsabilidade|erro|falha) (da|do) (transportadora|entregador|fabricante|fornecedor|banco|correio|correios|empresa parceira|cliente|usuário)
      não (é|foi) [a|por] [nossa|nosso] (culpa|responsabilidade|erro|falha|problema) [nossa|nosso|minha]
      como (já|eu já|já lhe) (disse|dissemos|expliquei|explicamos|informei|informamos|falei|falamos|mencionei)
      (foge*|fora) (ao|do) nosso (controle|alcance)
      (alheio*) à nossa vontade
    `,
    except: `
      não (é|foi) (sua|seu) (culpa|erro)
      (você) (deveria|devia) ter recebido
    `,
  },
  deadEnd: {
    find: `
      não (podemos|posso|consigo|conseguimos|poderemos|temos como|tenho como|dá para) [mais] (fazer|oferecer|devolver|estornar|reembolsar|trocar|cancelar|ajudar|aceitar|alterar|atender|reverter)
      (não há|não tem) [mais] nada (que|a|mais) (possamos|fazer|posso|se possa|que possamos|podemos)
      nada (que possamos|a|que eu possa) fazer
      (não é|não será|infelizmente não é|é|seria) (possível|impossível|viável) *
      (infelizmente|lamentavelmente) não (é|há|podemos|posso|temos|será|conseguimos)
      (é|são|segundo|conforme|de acordo com) (a|as|nossa|nossas) (política*|norma*|regra*|condiç*)
      (política (da empresa|da loja|interna))
      não (é|cabe a) (meu|nosso|nós) (setor|departamento)
      (sem|não há) (exceç*|exceção|devolução|troca)
      fora do prazo
    `,
    except: `
      (assim que|o mais * |se|quando|tão logo|na medida do) [que] [for|seja] possível
      (é|seja|será) possível (que|entregar|enviar)
      não (posso|podemos) (deixar|agradecer*|imaginar)
    `,
  },
  wayOn: {
    find: `
      mas (posso|podemos|consigo|já|hoje|também|vou|você pode)
      (em vez disso|no lugar|como alternativa|em troca|por outro lado|no entanto|porém)
      o que (posso|podemos|consigo) *
      (você pode|a senhora pode|o senhor pode) (escolher|trocar|usar|retirar|optar)
      (prefere|quer que|gostaria) *
    `,
  },
  overPromise: {
    find: `
      [lhe|te] (garanto|garantimos|juro|juramos)
      (prometo|prometemos) … (nunca|jamais|sempre|não vai|não se repet*|100)
      (asseguro|asseguramos) … (nunca|jamais|sempre|não vai|100)
      (nunca|jamais) [mais] (vai|vão|irá|voltará|acontecerá|acontecer|se repetir*|se repetirá)
      não (vai|irá|voltará) [nunca|mais|a] [mais] (acontecer|se repetir) [nunca mais|de novo|jamais]
      (100 %|100%|cem por cento) (garantido|seguro|certo|de certeza|satisfeit*)
      (com|tenha) (absoluta|total|toda a) (certeza|segurança)
      (dou|tem|têm) (a minha|minha|nossa) palavra
      (será|vai ser|ficará) (perfeito|impecável)
    `,
    except: `
      não (posso|podemos|quero|consigo) (garantir|prometer|assegurar)
      (na|da|de|período de|prazo de|em) garantia
    `,
  },
  internal: {
    find: `
      nps
      net promoter [score]
      (detrator|detratora|detratores)
      (como|um|uma|nossos) (promotor*|promotora|passivo*|neutro*)
      (deu|deram|recebemos|avaliou|pontuou) [nos|com|uma|a|um] (nota|notas|pontuação) (#|zero|um|dois|três|quatro|cinco)
      (sua|tua|a|essa) (nota|pontuação|avaliação) (de|foi) (#|zero|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez)
      nota (#|zero|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez)
      (seu|o) (#|zero) (na|em) (nossa|pesquisa)
      # de (10|dez)
      (sla|slas|kpi|csat|crm|erp|sap|jira|rma|backlog|n2|n3|l2|l3|sprint|hotfix)
      (nível|segundo nível) (2|3|dois|três)
    `,
    except: `
      nota fiscal
      # de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
    `,
  },
  dismissive: {
    find: `
      (é só|basta|só precisa|só tem que|é só você) (fechar|abrir|reiniciar|ligar|clicar|esperar|atualizar|entrar|ter|fazer) *
      simples assim
      (calma|acalme-se|fique calm*|se acalme|não se exalte|não exagere|relaxa|relaxe)
      não (é|foi) (para tanto|pra tanto|tão grave|nada demais|o fim do mundo)
      (obviamente|como todos sabem|evidentemente|é claro que)
      (desculpe|desculpa|sinto muito|lamento) mas
      (isso|essas coisas) acontece*
    `,
    except: `
      não só
      com calma
      desculpe mas (eu|nós) (vou|vamos)
    `,
  },
  generic: {
    find: `
      (sua|tua) (opinião|satisfação|confiança|fidelidade|participação|preferência) (é|são|nos) [a|muito] [muito|nossa|ajuda] [importante|prioridade|fundamental|valiosa]
      satisfação é (a nossa|nossa|o nosso)
      (é|são) (a nossa|nossa) [maior|principal] (prioridade|missão)
      (estamos|trabalhamos|buscamos|buscando) [sempre|constantemente|diariamente] [buscando|trabalhando|para] (melhorar|aprimorar|oferecer|evoluir)
      (agradecemos|obrigad*) [o|pelo|por|a] [seu] (contato|participar|preferência|entrar em contato|escolher*)
      não hesite em *
      (estamos|ficamos|permanecemos) [sempre|inteiramente] (à disposição|a sua disposição|à sua disposição)
      (levamos|tratamos) … (muito a sério|a sério)
      (comprometidos|compromisso) com (a qualidade|a excelência|nossos clientes|você)
      tenha (a certeza|certeza) (de|que)
    `,
  },
}
