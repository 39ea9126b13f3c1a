import type { Layout } from '../layout'

interface Answer {
  type?: unknown
  field?: { id?: unknown; ref?: unknown }
  [value: string]: unknown
}

/**
 * Typeform. CSV: `#`, the questions, `Start Date (UTC)`, `Submit Date (UTC)`, `Network ID` (three
 * independent files); dates are UTC. JSON: `items` of its Responses API (typeform.com/developers):
 * each answer under its question's ref. Not tested against the vendor.
 */
export const typeform: Layout = {
  id: 'typeform',
  name: 'Typeform',
  signs: [
    ['#', 'Submit Date (UTC)'],
    ['token', 'landed_at', 'submitted_at'],
  ],
  names: {
    id: ['#', 'token'],
    date: ['Submit Date (UTC)', 'submitted_at'],
    email: ['hidden.email'],
  },
  reshape(record) {
    const { answers } = record as { answers?: unknown }
    if (!Array.isArray(answers)) return record
    const values = answers.flatMap((answer: Answer, i) => {
      if (typeof answer !== 'object' || answer === null) return []
      const key = answer.field?.ref ?? answer.field?.id ?? i
      return [[`${key}`, said(answer)] as const]
    })
    return { ...record, answers: Object.fromEntries(values) }
  },
}

/** The value stands under the type's name; of a choice its label. */
function said(answer: Answer): unknown {
  const type = `${answer.type}`
  const value = Object.hasOwn(answer, type) ? answer[type] : undefined
  return typeof value === 'object' && value !== null && 'label' in value ? value.label : value
}
