import { type Lexicon, wordSet } from './lexicon'
import { ptHarm } from './pt-harm'
import { ptMoves, ptTimes } from './pt-moves'

/** Portuguese, of Brazil first. Without a rule on "we": a verb alone tells who speaks. */
export const pt: Lexicon = {
  language: 'pt',
  greetings: {
    words: {
      find: `
        (olá|oi|oie)
        (bom dia|boa tarde|boa noite)
        (prezado|prezada|prezad*|caro|cara|caros|caras|querido|querida|estimado|estimada)
        (prezado a|caro a)
      `,
    },
    plain: 'Olá',
    titles: wordSet('sr sra srta senhor senhora dona seu dr dra professor professora'),
    others: wordSet('de novo a todos todas pessoal e novamente tudo bem'),
    fillers: {
      find: `
        (cliente*|usuári*|consumidor*|sóci*|associad*|assinante*|hóspede*|paciente*|segurad*|membro*|parceir*|alun*)
        (senhores|senhor ou senhora|senhor a)
        desconhecid*
      `,
    },
    nobody: { find: 'a quem possa interessar' },
  },
  stopWords: wordSet(`
    a agora ai ainda algo alguem algum alguma ao aos apenas aqui as assim ate bem boa bom cada coisa com como
    contra da das de dela dele dele demais desde dessa desse deste depois dia dias do dois dos duas e ela elas
    ele eles em entao entre era eram essa esse esta estamos estao estar estava este estou eu faz fazer fazem
    fez fica foi foram hoje hora horas ha ir isso isto ja la lhe lhes mais mal mas me mensagem mensagens menos
    mes mesmo meu meus minha minhas momento muita muito muitos na nada nao nas nem nenhum nenhuma ninguem no
    nos nossa nossas nosso nossos nova novo nunca o obrigada obrigado oi ola onde ou outra outro para parte
    pela pelas pelo pelos por porque pouco pode posso pra qual quando que quem se seja sem sempre ser seu seus
    sim so sobre sua suas sou tambem tao te tem tempo tenho ter teve toda todas todo todos tres tu tudo um uma
    uns vai vamos veio ver vez vezes voce voces vou desculpa desculpas desculpe perdao peco pedimos lamento
    lamentamos atenciosamente abraco abracos prezado prezada caro cara cliente opiniao email emails contato
    servico equipe semana semanas ajuda paciencia compreensao resposta escrever escrevo amanha favor
    maravilhoso bom ainda esperando
  `),
  endings: `ando endo indo ados adas idos idas ado ada ido ida aram eram iram amos emos imos coes cao mente ar er ir ou ei eu es s a o e am em as os`,
  topics: `
    pedido encomenda entrega transportadora pacote envio motoboy
    cobranca cobrar cobraram cobramos fatura boleto mensalidade pagamento pago paguei dinheiro estorno estornar estornei cartao
    internet conexao cortar cortaram cortamos religar religuei
    amassada amassado danificada danificado quebrado avaria geladeira
    responde responder respondemos respondeu resposta
    aplicativo app trava travar
  `,
  apology: {
    find: `
      (desculpe|desculpa|desculpas|desculpem|desculpar)
      (perdão|perdões|perdoe|perdoa)
      (sinto|sentimos) (muito|muitíssimo)
      (lamento|lamentamos)
    `,
    except: `
      não (precisa|é preciso) (se desculpar|pedir desculpas)
    `,
  },
  nonApology: {
    find: `
      (desculpe|desculpa|desculpas|desculpem|lamento|lamentamos|perdão) se
      (lamento|lamentamos|sinto|sentimos) [muito] que (você|o senhor|a senhora) (se sinta|tenha|esteja|sinta|ache) 
      (qualquer|quaisquer|eventuais|eventual|possíveis|pelos|pelo|pelas|os|o) (inconveniente*|transtorno*|incômodo*|mal-entendido*|contratempo*) [causad*|ocasionad*]
      (lamento|lamentamos|desculpas|desculpe) [por|pelos|pelo] (qualquer|quaisquer|eventuais|os transtornos|o transtorno|o inconveniente)
    `,
  },
  ownership: {
    find: `
      (erramos|errei|falhamos|falhei|vacilamos|pisamos na bola|nos enganamos|me enganei|nos confundimos)
      (erro|falha|culpa|responsabilidade|descuido|engano) [é|foi|toda] [toda|inteiramente|só] (nosso|nossa|minha|meu|da nossa parte|de nossa parte)
      (foi|é|era) [um|uma] (erro|falha|culpa|descuido|engano) (nosso|nossa|meu|minha|da nossa parte)
      por [um|uma] (erro|falha|culpa|descuido|engano) (nosso|nossa|meu|minha)
      (nosso|nossa|meu|minha) (erro|falha|culpa|descuido|responsabilidade)
      (deveríamos|devíamos|deveria|devia|tínhamos que) [nunca] ter *
      (assumo|assumimos|reconheço|reconhecemos) [toda|o|a|nosso|nossa|esse|essa] *
      não (respondemos|avisamos|cumprimos|atendemos|retornamos|ligamos|escrevi|avisei|respondi|retornei|liguei|demos|fizemos)
      (nós) (deixamos|cobramos|perdemos|cortamos|demoramos|esquecemos) *
      (cobramos|cortamos|enviamos|cancelamos|perdemos|demoramos|entregamos) … (em dobro|duas vezes|por engano|errado|tarde|sem|por erro|com o boleto|indevidamente)
      (deixamos) (você|de|seu|seus) *
      (prometi|prometemos) … (e não) *
      não (era|deveria|podia) [para|ter] *
    `,
    except: `
      não (é|foi) [culpa|erro|falha|responsabilidade] *
      (não é|não foi) (nossa|nosso|culpa nossa)
      (você|o senhor|a senhora) (deveria|devia) ter *
    `,
  },
  moves: ptMoves,
  times: ptTimes,
  ...ptHarm,
  thanks: {
    find: `
      (obrigado|obrigada|obrigados|agradeço|agradecemos|agradecid*|grato|grata|gratos|valeu)
    `,
    except: `
      graças a
      (agradeceria|agradeceríamos) [se]
    `,
  },
  emphasis: wordSet(`
    agora ainda aqui bem com como de demais desculpe do e ela ele em entao essa esse esta este eu foi hoje
    isso ja mais mas me meu minha muito nada nao nem nos nosso nunca o obrigado obrigada os ou para perdao por
    que quem se sem sempre seu so sua tambem tao tem todo todos tudo um uma urgente vai voce vou jamais gratis
  `),
  better: [
    { rule: 'dismissive', find: { find: '(simplesmente|apenas|obviamente)' }, text: '' },
    {
      rule: 'over-promise',
      find: { find: '(absolutamente|definitivamente|certamente)' },
      text: '',
    },
    {
      rule: 'non-apology',
      find: {
        find: '(por|pelo|pelos) [qualquer|quaisquer|eventuais] (inconveniente*|transtorno*) [causad*|ocasionad*]',
      },
      text: '',
    },
  ],
}
