/** Pieces of the French templates. They say vous, and nothing that depends on who writes or reads. */
export const greeting = 'Bonjour{% if customer.first_name %} {{ customer.first_name }}{% endif %},'

export const theirWords = `{% if response.comment %}
Le {{ response.date | date }}, vous nous avez écrit : {{ response.comment | quote }}
{% else %}
Vous avez eu des difficultés avec {% slot "ce qui n’a pas marché" %}.
{% endif %}`

export const theirAnswer = `{% if response.comment %}
Le {{ response.date | date }}, vous nous avez écrit : {{ response.comment | quote }}
{% else %}
Merci pour votre réponse du {{ response.date | date }}.
{% endif %}`

export const whatHappened = '{% slot "ce qui s’est passé, en une phrase simple", optional %}'

export const reachMe =
  'Je m’en occupe personnellement. Si vous répondez à ce message, c’est moi qui le reçois.'

export const signature =
  'Bien à vous,\n{{ agent.name }}{% if team.name %}\n{{ team.name }}{% endif %}'
