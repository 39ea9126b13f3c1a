/**
 * Pieces that the starter templates share. Their order follows the evidence: responsibility and an
 * offer of repair matter most in an apology (Lewicki, Polin, Lount 2016), said once and early (Singh
 * and others, HBR 2018); "I" beats "we" (Packard, Moore, McFerran 2018); naming the customer's own
 * thing makes them feel heard (Packard, Berger 2021).
 */

/** Reads well without a name: a missing first name is no gap. */
export const greeting = 'Hello{% if customer.first_name %} {{ customer.first_name }}{% endif %},'

/** Their words, as a paragraph of its own; without a comment the agent says what it was about. */
export const theirWords = `{% if response.comment %}
On {{ response.date | date }} you told us: {{ response.comment | quote }}
{% else %}
You have had trouble with {% slot "what went wrong for them" %}.
{% endif %}`

/** Their words where there was no trouble; without a comment thanks for the answer itself. */
export const theirAnswer = `{% if response.comment %}
On {{ response.date | date }} you told us: {{ response.comment | quote }}
{% else %}
Thank you for your answer on {{ response.date | date }}.
{% endif %}`

/** Only where it is known; a paragraph that goes when left empty. */
export const whatHappened = '{% slot "what happened, in one plain sentence", optional %}'

export const reachMe = 'I am looking after this myself. Reply to this message and it reaches me.'

export const signature =
  '{{ agent.first_name | default: agent.name }}{% if team.name %}\n{{ team.name }}{% endif %}'

/** Paragraphs of a letter, parted by empty lines. */
export function letter(...paragraphs: string[]): string {
  return paragraphs.join('\n\n')
}
