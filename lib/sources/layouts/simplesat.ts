import type { Layout } from '../layout'

interface Answer {
  question?: { metric?: unknown }
}

/**
 * Simplesat: `responses` of its API (its Postman documents, Airbyte's connector). A response holds
 * several answers: the one to the NPS question counts, else the first of a known kind. Its CSAT scale
 * is the team's own; not tested against the vendor.
 */
export const simplesat: Layout = {
  id: 'simplesat',
  name: 'Simplesat',
  signs: [
    ['survey.id', 'customer.email', 'answers.0.question.metric'],
    ['survey.id', 'customer.email', 'answers.0.choice'],
  ],
  names: {
    id: ['id'],
    date: ['created'],
    email: ['customer.email'],
    name: ['customer.name'],
    company: ['customer.company'],
    survey: ['survey.name'],
    score: ['answer.choice'],
    comment: ['answer.follow_up_answer'],
    metric: ['answer.question.metric'],
    externalId: ['customer.id'],
  },
  reshape(record) {
    const { answers, ...rest } = record as { answers?: unknown }
    if (!Array.isArray(answers)) return record
    const known = answers.filter(
      (answer): answer is Answer => typeof answer === 'object' && answer !== null,
    )
    const answer = known.find(({ question }) => question?.metric === 'nps') ?? known[0]
    return { ...rest, answer }
  },
}
