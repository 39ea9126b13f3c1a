/** Pieces of the Spanish templates. They say usted, and greet with the first name and a colon. */
export const greeting = 'Hola{% if customer.first_name %}, {{ customer.first_name }}{% endif %}:'

export const theirWords = `{% if response.comment %}
El {{ response.date | date }} nos escribió: {{ response.comment | quote }}
{% else %}
Ha tenido problemas con {% slot "lo que salió mal" %}.
{% endif %}`

export const theirAnswer = `{% if response.comment %}
El {{ response.date | date }} nos escribió: {{ response.comment | quote }}
{% else %}
Gracias por su respuesta del {{ response.date | date }}.
{% endif %}`

export const whatHappened = '{% slot "qué pasó, en una frase sencilla", optional %}'

export const reachMe = 'Me ocupo yo personalmente. Si responde a este mensaje, me llega a mí.'

export const signature =
  'Un saludo,\n{{ agent.name }}{% if team.name %}\n{{ team.name }}{% endif %}'
