/**
 * Pieces that the starter templates share. Their order follows the evidence on apologies and service
 * recovery: the name, the customer's own words, one early apology that takes responsibility, what
 * will be done, by when, and by whom, a way to reach that person, thanks (docs/decisions).
 */

/** Reads well without a name: a missing first name is no gap. */
export const greeting = 'Hello{% if customer.first_name %} {{ customer.first_name }}{% endif %},'

/** Their words, as a paragraph of its own; without a comment the agent says what it was about. */
export const theirWords = `{% if response.comment %}
On {{ response.date | date }} you told us: {{ response.comment | quote }}
{% else %}
You have had trouble with {% slot "what went wrong for them" %}.
{% endif %}`

/** Only where it is known; a paragraph that goes when left empty. */
export const whatHappened = '{% slot "what happened, in one plain sentence", optional %}'

export const reachMe = 'I am looking after this myself. Reply to this message and it reaches me.'

export const signature = '{{ agent.first_name | default: agent.name }}'

/** Paragraphs of a letter, parted by empty lines. */
export function letter(...paragraphs: string[]): string {
  return paragraphs.join('\n\n')
}
