import type { Playbook, PlaybookStep } from '../playbook'
import { detractorByCause } from './detractor-playbooks'
import { finish, take } from './playbook-pieces'

const step = (id: string, words: string, more: Partial<PlaybookStep> = {}): PlaybookStep => ({
  id,
  words,
  doneBy: 'contact',
  ...more,
})

const detractor: Playbook = {
  kind: 'detractor',
  steps: [
    take('detractor'),
    step('detractor.reply', 'Reply with what you will do and by when', {
      template: 'en-ask-what-helps',
    }),
    ...finish('detractor'),
  ],
}

const repeatDetractor: Playbook = {
  kind: 'repeat-detractor',
  steps: [
    take('repeat'),
    step('repeat.read', 'Read what was promised last time, and whether it was kept', {
      doneBy: 'hand',
    }),
    step('repeat.call', 'Call, or reply as one person: say that this is the second time', {
      template: 'en-let-down-again',
    }),
    step('repeat.lead', 'Tell the lead, so that someone can lift what stands in the way', {
      doneBy: 'hand',
    }),
    ...finish('repeat'),
  ],
}

const slippingPromoter: Playbook = {
  kind: 'slipping-promoter',
  steps: [
    take('slipping'),
    step('slipping.before', 'Look at what they liked when they gave the better score', {
      doneBy: 'hand',
    }),
    step('slipping.ask', 'Ask what changed since then', { template: 'en-was-happy-before' }),
    ...finish('slipping'),
  ],
}

const passive: Playbook = {
  kind: 'passive',
  steps: [
    step('passive.ask', 'Ask: “What would have to change for you to give us a 9 or 10?”', {
      template: 'en-what-would-make-it-great',
    }),
    step('passive.pass-on', 'Pass their answer on to whoever can change it', { doneBy: 'hand' }),
    step('passive.tell', 'Tell them what came of it'),
  ],
}

const promoter: Playbook = {
  kind: 'promoter',
  steps: [
    step('promoter.thank', 'Thank them for something in particular that they said', {
      template: 'en-thank-you',
    }),
    step('promoter.share', 'Share their words with the colleagues who earned them', {
      doneBy: 'hand',
    }),
    step('promoter.refer', 'Ask whether they know someone who would be glad of this too', {
      doneBy: 'hand',
    }),
  ],
}

/** The playbooks that Amends comes with. Ids of their steps stand in logs: they never change. */
export const starterPlaybooks: readonly Playbook[] = [
  detractor,
  ...detractorByCause,
  repeatDetractor,
  slippingPromoter,
  passive,
  promoter,
]
