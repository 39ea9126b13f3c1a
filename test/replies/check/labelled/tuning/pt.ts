/** In Portuguese. */
export const portuguese = `
@@ encomenda :
Olá, Mariana!

Duas semanas de espera e nenhuma resposta nossa: falhamos com você, e peço desculpas.

Localizei seu pedido em Campinas e já troquei a transportadora. Ele chega amanhã até as 14h, e à tarde eu ligo para confirmar.

Obrigada por insistir.
Bruna

@@ encomenda :
Bom dia, Mariana. Você escreveu “ninguém responde aos e-mails” e é verdade: ninguém respondeu, deveríamos ter respondido. Desculpe. O pedido saiu hoje por entrega expressa. Obrigada, Bruna

@@ encomenda : non-apology ownership vague-time
Prezada Mariana, pedimos desculpas por qualquer inconveniente. Sua solicitação sobre o pedido foi encaminhada ao setor responsável, que retornará assim que possível. Agradecemos a compreensão.

@@ encomenda : no-name acknowledge action ownership generic
Caro cliente, agradecemos o seu contato. Sua satisfação é a nossa prioridade.

@@ encomenda : blame ownership action thanks
Olá, Mariana. Você informou o CEP errado, por isso o pedido voltou. Não é culpa nossa. Bruna

@@ encomenda : time
Olá, Mariana. Não respondemos seus e-mails, foi erro nosso, desculpe. Vou falar com a transportadora sobre o pedido e aviso você. Obrigada, Bruna

@@ encomenda : wrong-name
Olá, Marina! Não respondemos seus e-mails, foi erro nosso, desculpe. Seu pedido sai para entrega hoje. Obrigada pela paciência. Bruna

@@ encomenda de novo : near-duplicate
Olá, Mariana! Duas semanas sem o pedido e sem resposta: a falha foi nossa e peço desculpas. Abri hoje uma busca com a transportadora e escrevo para você na segunda-feira. Obrigada pela paciência. Bruna

@@ encomenda de novo :
Olá, Mariana! Prometi escrever na sexta e não escrevi, me desculpe. A transportadora perdeu seu pedido e eu deveria ter avisado antes. Enviei outro hoje por motoboy, chega até as 18h. Obrigada por cobrar. Bruna

@@ cobranca :
Olá, Thiago!

Cobramos a mensalidade duas vezes no seu cartão. O erro é nosso, peço desculpas.

Já estornei os R$ 89,90; aparecem na sua fatura em até dois dias úteis.

Obrigado por avisar.
Caio

@@ cobranca : dead-end ownership action
Olá, Thiago. Obrigado pela mensagem. Infelizmente não é possível estornar uma mensalidade já processada, é a política da empresa. Caio

@@ cobranca :
Olá, Thiago. Não consigo cancelar uma cobrança já processada, mas posso creditar o valor, e já creditei hoje. Cobramos a mensalidade em dobro por falha nossa, desculpe. Obrigado, Caio

@@ cobranca : over-promise
Olá, Thiago. Cobramos a mensalidade em dobro, erro nosso, perdão. Já estornei hoje. Prometo que isso jamais vai se repetir. Obrigado, Caio

@@ cobranca : unresolved
Olá, {{nome}}! Cobramos a mensalidade em dobro, erro nosso, perdão. Já estornei hoje. Obrigado, Caio

@@ cobranca : internal thanks
Thiago, sua nota 3 no NPS acendeu um alerta aqui. Cobramos a mensalidade em dobro por erro nosso, desculpe. Estornei hoje. Caio

@@ cobranca : too-many-sorry
Olá, Thiago. Desculpe pela cobrança em dobro, foi falha nossa. Desculpe também pela demora. Estornei a mensalidade hoje. Mais uma vez, mil perdões, e obrigado. Caio

@@ curso :
Oi, Larissa! Obrigado pelo elogio ao curso. Sobre o aplicativo travar: acontece quando mais de 200 pessoas entram na aula ao vivo; na segunda-feira dobramos os servidores. Você me conta depois se melhorou? Igor

@@ curso : vague-time
Oi, Larissa! Obrigado. Em breve teremos um aplicativo novo para as aulas ao vivo. Igor

@@ curso : dismissive thanks
Larissa, é só fechar e abrir o aplicativo, simples assim. Igor

@@ curso : shouting
Larissa!!! OBRIGADO!!! Na segunda o aplicativo não trava mais nas aulas!!! Igor
`
