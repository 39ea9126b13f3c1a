import type { Moves, Times } from './lexicon'

const DONE = `(reembolsado|estornado|devolvido|creditado|enviado|reenviado|pedido|encomendado|reservado|trocado|substituído|consertado|corrigido|cancelado|resolvido|ativado|religado|localizado|transferido|agendado|liberado|lançado|depositado|prorrogado|embalado)`
const DID = `(reembolsei|estornei|devolvi|creditei|enviei|reenviei|mandei|pedi|encomendei|reservei|troquei|substituí|consertei|corrigi|cancelei|resolvi|ativei|religuei|localizei|transferi|agendei|liberei|lancei|depositei|despachei|postei|separei|marquei|reembolsamos|estornamos|devolvemos|creditamos|reenviamos|substituímos|corrigimos|religamos|agendamos)`

/** What Portuguese writers did, do and offer: the verb alone tells who. */
export const ptMoves: Moves = {
  plan: {
    find: `
      (vou|vamos|irei|iremos) *
      (ligarei|ligaremos|enviarei|enviaremos|retornarei|retornaremos|retornará|entraremos|entrarei|escreverei|verificarei|devolverei|devolveremos|trocarei|trocaremos|teremos|faremos|farei|resolverei|receberá|chegará)
      (ligo|escrevo|envio|mando|retorno|aviso|devolvo|estorno|troco|credito|confirmo|passo|dobramos|trocamos|reenviamos) [para|a|você|o|os|as|lhe]
      [ele|ela|o pedido|pedido] (chega|sai|vai chegar|será entregue|leva|aparecem|aparece) *
      (você) (recebe|vai receber|receberá|terá|tem) *
      (será|serão) (enviad*|estornad*|trocad*|devolvid*|entregue*|creditad*|corrigid*|contatad*|atendid*)
    `,
    except: `
      (vai|vão|vou|vamos) (nunca|jamais|sempre) *
      (vou|vamos) (ser|dizer|estar) *
      (você) tem (razão|toda razão)
      (não|nunca|jamais|mais) (vai|vou|será)
    `,
  },
  empty: {
    find: `
      (entraremos|entrarei|entramos) em contato
      (retornaremos|retornarei|retornará|responderemos|responderei)
      (vamos|vou) (retornar|entrar em contato|tentar|melhorar|nos esforçar|fazer o possível|fazer o melhor|dar o nosso melhor)
      (aviso|retorno) [para] você
    `,
    except: `
      em contato … para *
    `,
  },
  done: {
    find: `
      [já|hoje|também] ${DID}
      [já|hoje] (foi|foram|está|estão) [já] ${DONE}
      (está|estão) [já] (religad*|a caminho|em rota|resolvid*|cancelad*|ativ*)
      (saiu|saíram|sai) … (hoje|ontem|esta manhã|agora há pouco)
      (abri|lancei|abrimos) (hoje|já|agora) *
      (acabei|acabamos) de *
    `,
    except: `
      não [nós|eu] ${DID}
      (enviamos|cobramos|cortamos) … (errado|tarde|em dobro|por engano)
    `,
  },
  handed: {
    find: `
      (falei|conversei|liguei|acionei|encaminhei|repassei|avisei|abri|mostrei|passei|solicitei) [já|hoje|com|para|a|o|à|ao|um|uma|sua|seu]
      (foi|foram) (encaminhad*|repassad*|aberto|aberta|registrad*)
    `,
    except: `
      não (falei|liguei|avisei|respondi|escrevi)
    `,
  },
  offer: {
    find: `
      (posso|podemos|consigo) [também|lhe|te] (oferecer|enviar|trocar|creditar|devolver|estornar|reembolsar|reservar|dar|ligar|mandar|fazer)
      (você prefere|prefere|quer que|gostaria|que tal|pode ser) *
      (você escolhe|a escolha é sua|me diga (qual|o que|quando))
    `,
    except: `
      não (posso|podemos|consigo) *
    `,
  },
}

const DAY =
  '(segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo)'
const MONTH =
  '(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)'
const DATE = `(# de ${MONTH}|#/#|dia #)`
const UNIT = '(minuto*|hora*|dia*|semana*|mês|meses)'

/** When, in Portuguese. */
export const ptTimes: Times = {
  definite: {
    find: `
      (amanhã|depois de amanhã) [cedo|de manhã|à tarde|até|às|pela]
      (hoje mesmo|ainda hoje|hoje à noite|hoje à tarde|esta noite|esta tarde)
      (até|antes de|antes da|antes do|no máximo até) [o|a|as|às|ao|final da|fim da|fim do|próxima|próximo] (${DAY}|${DATE}|#|#h|amanhã|meio-dia|semana|mês|fim de semana|natal|# horas|noite)
      (em|dentro de|em até|no prazo de) [até|menos de|cerca de] (#|um|uma|dois|duas|três|quatro|cinco|dez) ${UNIT} [úteis|útil]
      (na|no|nesta|neste) (próxima|próximo|mesma|mesmo) (semana|mês|dia|${DAY})
      (semana|mês) que vem
      (na|no) [próxima] ${DAY} [à tarde|pela manhã|de manhã|à noite]
      às (#h|#|# horas)
      entre (#h|#|as #) e (#h|#|as #)
      no mesmo dia
      até o (fim|final) (da semana|do mês|do dia)
      à tarde
    `,
  },
  plain: {
    find: `
      ${DAY}
      dia # de ${MONTH}
      hoje
    `,
  },
  past: {
    find: `
      (ontem|passada|passado|desde|foi|foram|era|estava|escreveu|pediu|chegou|prometi|prometemos|cobramos|cortamos|na sexta e não)
    `,
  },
  future: {
    find: `
      (vou|vamos|ligo|escrevo|envio|retorno|chega|sai|será|receberá|recebe|dobramos|mando|entrega|leva)
    `,
  },
  vague: {
    find: `
      (em breve|brevemente|logo|assim que possível|o quanto antes|o mais breve possível|o mais rápido possível|o mais rapidamente possível|prontamente|oportunamente|futuramente)
      (assim que|quando) (pudermos|puder|for possível|tivermos|tiver|soubermos|der) [novidades|mais|notícias]
      (nos próximos|nas próximas|daqui a alguns|em alguns|em algumas) (dias|semanas|tempos)
      (mais para frente|mais adiante|algum dia|em momento oportuno|um dia desses|com a maior brevidade)
    `,
    except: `
      (até|volte|nos vemos|vejo você) (logo|breve|em breve)
      logo (após|depois|que|no)
      (assim que|quando) (você|o|a|receber)
    `,
  },
}
