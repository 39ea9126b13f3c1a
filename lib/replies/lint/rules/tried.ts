import { checkReply } from '../../check/check-reply'
import { factsFor } from '../../check/facts-for'
import type { Finding } from '../../check/finding'
import type { SeverityMap } from '../../check/severities'
import { fillSlots } from '../../fill'
import type { Language } from '../../language'
import type { SlotPart } from '../../parts'
import { type Rendered, renderTemplate } from '../../render'
import { type Sample, samplesIn } from '../../samples/sample'
import { typedIntoAll } from '../../samples/typed'
import type { Template } from '../../template'
import { type LintProblem, type LintRule, placeOf } from '../problem'

/** Any day: the lint says the same today and tomorrow. A Saturday, so that no day is today. */
const NOW = Date.UTC(2026, 10, 21, 10)

/** The sample customers whom a template is for; those of its segments where none is at its step. */
export function samplesFor(template: Template, now = NOW): Sample[] {
  const { segments, step, risk, language } = template
  const theirs = samplesIn(language, now).filter(
    ({ situation: { history } }) =>
      history && segments.includes(history.segment) && (!risk || history.risk === risk),
  )
  const atStep = theirs.filter(({ steps }) => steps.includes(step))
  return atStep.length > 0 ? atStep : theirs
}

/** The template tried on sample customers: what only fails with values, missing gaps, the reply check. */
export const tried: LintRule = (template, { severities }) => {
  const all = samplesFor(template).map((sample) => ({
    sample,
    rendered: renderTemplate(template, sample.situation),
  }))
  const [failed] = all.flatMap(({ rendered }) => rendered.problems)
  if (failed?.code === 'syntax') {
    const { line, column, detail } = failed
    return [{ field: 'text', line, column, severity: 'error', code: 'syntax', detail }]
  }
  if (failed) return []
  return [...missingGaps(template, all), ...checked(template, all, severities)]
}

/** How labels of gaps ask for the writer's action, and for a time. */
const asks: Readonly<Record<Language, { what: RegExp; when: RegExp }>> = {
  en: {
    what: /\b(you|your|we|our|i|action|steps?|answer|offer|plan|done|do)\b/i,
    when: /\b(when|dates?|days?|times?|deadline|hour|until)\b/i,
  },
  de: {
    what: /\b(sie|ihre?|du|deine?|wir|unsere?|ich|schritte?|maßnahmen?|antwort|angebot|tun|getan)\b/i,
    when: /\b(wann|datum|tag|termin|frist|uhrzeit|zeitpunkt)\b/i,
  },
  es: {
    what: /\b(usted|va|tú|vas|tu|su|nosotros|vamos|pasos?|acción|respuesta|oferta|hará|harás|hacer|hecho)\b/i,
    when: /cuándo|\b(fecha|día|plazo|hora)\b/i,
  },
  fr: {
    what: /\b(vous|votre|tu|ton|nous|notre|je|étapes?|actions?|réponse|offre|faire|fait)\b/i,
    when: /\b(quand|date|jour|délai|heure|échéance)\b/i,
  },
  pt: {
    what: /\b(você|vai|vamos|vou|seu|sua|nós|nosso|ação|passos?|resposta|oferta|fazer|feito)\b/i,
    when: /\b(quando|data|dia|prazo|hora)\b/i,
  },
}

type Tried = readonly { sample: Sample; rendered: Rendered }[]

function missingGaps({ segments, step, language }: Template, all: Tried): LintProblem[] {
  if (step !== 'first-contact' || !segments.includes('detractor')) return []
  const unhappy = all.filter(({ sample }) => sample.situation.history?.segment === 'detractor')
  const { what, when } = asks[language]
  const lacks = (isAsked: (label: string) => boolean) =>
    unhappy.some(({ rendered }) => !labelsOf(rendered).some(isAsked))
  const told = { ...placeOf('', 0, 0), severity: 'warning' } as const
  return [
    ...(lacks((label) => what.test(label) && !when.test(label))
      ? [{ ...told, code: 'no-slot-what' } as const]
      : []),
    ...(lacks((label) => when.test(label)) ? [{ ...told, code: 'no-slot-when' } as const] : []),
  ]
}

function labelsOf({ parts }: Rendered): string[] {
  return parts
    .filter((part): part is SlotPart => part.kind === 'slot' && part.required)
    .flatMap((slot) => ('label' in slot ? [slot.label] : []))
}

/** What the reply check says with the gaps filled, with and without the optional ones. */
function checked(template: Template, all: Tried, set: SeverityMap): LintProblem[] {
  const found = new Map<string, Extract<LintProblem, { code: 'check' }>>()
  for (const { sample, rendered } of all) {
    for (const finding of [true, false].flatMap((optional) =>
      findingsIn(template, sample, typed(template, rendered, optional), set),
    )) {
      const { rule, what, severity } = finding
      const key = `${rule} ${'text' in what ? what.text : what.code}`
      const before = found.get(key)
      if (before && !before.samples.includes(sample.id)) before.samples.push(sample.id)
      if (before) continue
      found.set(key, {
        ...placeIn(template.text, finding),
        severity: severity === 'block' ? 'error' : 'warning',
        code: 'check',
        rule,
        what,
        samples: [sample.id],
      })
    }
  }
  return [...found.values()]
}

/** The reply with sensible words in its gaps. */
function typed({ language }: Template, { parts }: Rendered, optional: boolean): string {
  const filled = fillSlots(parts, typedIntoAll(parts, language, optional))
  return 'body' in filled ? filled.body.text : ''
}

function findingsIn(
  { language, step }: Template,
  { situation }: Sample,
  reply: string,
  set: SeverityMap,
): Finding[] {
  const { findings } = checkReply(reply, factsFor(situation, { language, step }), set)
  // Hints are a matter of taste, but what is too long is too long for everybody.
  return findings.filter(({ severity, rule }) => severity !== 'hint' || rule === 'length')
}

/** Where the words that it is about stand in the template; its beginning where they do not. */
function placeIn(text: string, { what }: Finding) {
  const words = 'text' in what ? what.text : ''
  const start = words === '' ? -1 : text.indexOf(words)
  return start < 0 ? placeOf(text, 0, 0) : placeOf(text, start, words.length)
}
