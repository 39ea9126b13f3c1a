/** Held out, in Portuguese. */
export const portuguese = `
@@ geladeira :
Olá, Beatriz!

Sua geladeira chegou com a porta amassada e nós deixamos seus e-mails sem resposta. Erramos duas vezes, e peço desculpas.

Já pedi a troca: a nova chega na quinta-feira pela manhã e a equipe leva a danificada. Eu mesma ligo para você na quinta à tarde.

Obrigada por nos avisar.
Camila

@@ geladeira : non-apology ownership vague-time
Prezada Beatriz, lamentamos por quaisquer transtornos com a entrega da geladeira. Entraremos em contato o mais breve possível para agendar a troca. Agradecemos a sua compreensão.

@@ geladeira : blame dead-end ownership action thanks
Beatriz, você deveria ter recusado a geladeira na hora da entrega. Agora não há nada que possamos fazer. Atenciosamente, Camila

@@ geladeira : no-name acknowledge action ownership generic
Prezado cliente, sua opinião é muito importante para nós. Estamos sempre buscando melhorar. Obrigado por participar da pesquisa.

@@ boleto :
Bom dia, Rafael.

Você pagou o boleto e mesmo assim ficou sem internet: a baixa do pagamento ficou parada no nosso sistema, e a falha foi nossa. Desculpe.

Religuei sua conexão agora há pouco e já lancei um desconto de sete dias na próxima fatura.

Obrigado por chamar a gente.
Davi

@@ boleto : wrong-name
Oi, Roberto! Cortamos sua internet por engano, a culpa foi nossa e peço desculpas. Já está religada desde hoje cedo. Obrigado pelo aviso. Davi

@@ boleto : over-promise
Olá, Rafael. Foi erro nosso cortar sua internet com o boleto pago, me desculpe. Já religuei hoje, e garanto que isso nunca mais vai acontecer. Obrigado pela mensagem. Davi

@@ boleto : time
Olá, Rafael. Cortamos sua internet com o boleto já pago: falha nossa, desculpe. Vou verificar o que houve e retorno para você. Obrigado, Davi

@@ boleto : unresolved
Olá, Rafael. Falhamos ao cortar sua internet, desculpe. Vou creditar R$ XX na sua próxima fatura até sexta-feira. Obrigado por avisar. Davi

@@ boleto : internal thanks
Rafael, vi que você deu nota 2 na nossa pesquisa de NPS. Erramos ao cortar sua internet, peço desculpas. Religuei hoje de manhã. Davi

@@ pousada :
Helena, que alegria ler isso! Mostrei sua mensagem para a dona Cida, que faz os bolos do café da manhã. Muito obrigada, e volte logo. Bia
`
