/** Words of scores and of what they say of a customer. */
export const nps = {
  segment: { detractor: 'Detractor', passive: 'Passive', promoter: 'Promoter' },
  score: (score: number, segment: string) => `Score ${score}, ${segment.toLowerCase()}`,
  was: 'was',
  steady: 'unchanged',
  rising: 'rising',
  risk: {
    'repeat-detractor': 'detractor again',
    'slipping-promoter': 'slipping: was a promoter',
    falling: 'falling',
    'first-score': 'first score',
  },
  riskHint: {
    'repeat-detractor': 'Two detractor scores in a row.',
    'slipping-promoter': 'The score before was 9 or 10.',
    falling: 'The score is lower than the one before.',
    'first-score': 'There is no earlier score to compare with.',
  },
  quote: (comment: string) => `“${comment}”`,
  plot: {
    caption: 'Scores over time',
    label: (scores: string) => `Scores over time: ${scores}`,
    point: (score: number, segment: string, date: string) => `${score}, ${segment}, ${date}`,
    date: 'Date',
    score: 'Score',
    segment: 'Segment',
  },
}
