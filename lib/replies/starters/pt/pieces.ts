/** Pieces of the Portuguese templates. They say você, and nothing that depends on who writes or reads. */
export const greeting = 'Olá{% if customer.first_name %}, {{ customer.first_name }}{% endif %},'

export const theirWords = `{% if response.comment %}
Em {{ response.date | date }}, você nos escreveu: {{ response.comment | quote }}
{% else %}
Você teve problemas com {% slot "o que deu errado" %}.
{% endif %}`

export const theirAnswer = `{% if response.comment %}
Em {{ response.date | date }}, você nos escreveu: {{ response.comment | quote }}
{% else %}
Agradeço a sua resposta de {{ response.date | date }}.
{% endif %}`

export const whatHappened = '{% slot "o que aconteceu, em uma frase simples", optional %}'

export const reachMe =
  'Estou cuidando disso pessoalmente. Se responder a esta mensagem, ela chega a mim.'

export const signature =
  'Atenciosamente,\n{{ agent.name }}{% if team.name %}\n{{ team.name }}{% endif %}'
