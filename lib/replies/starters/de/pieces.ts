/**
 * Pieces of the German templates. They say Sie and greet by the full name: it is polite without
 * guessing at Frau or Herr. After the greeting's comma the letter goes on in lower case.
 */
export const greeting = 'Guten Tag{% if customer.full_name %} {{ customer.full_name }}{% endif %},'

export const theirWords = `{% if response.comment %}
am {{ response.date | date }} haben Sie uns geschrieben: {{ response.comment | quote }}
{% else %}
Sie hatten Ärger mit {% slot "dem, was schiefgelaufen ist" %}.
{% endif %}`

export const theirAnswer = `{% if response.comment %}
am {{ response.date | date }} haben Sie uns geschrieben: {{ response.comment | quote }}
{% else %}
danke für Ihre Antwort vom {{ response.date | date }}.
{% endif %}`

export const whatHappened = '{% slot "was passiert ist, in einem einfachen Satz", optional %}'

export const reachMe =
  'Ich kümmere mich selbst darum. Wenn Sie auf diese Nachricht antworten, landet das direkt bei mir.'

export const signature =
  'Viele Grüße\n{{ agent.name }}{% if team.name %}\n{{ team.name }}{% endif %}'
