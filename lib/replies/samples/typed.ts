import type { Language } from '../language'
import type { Part, SlotPart } from '../parts'

/**
 * What an agent might write into a gap, by what its label asks for: the first whose pattern is found
 * in it. Sensible for templates of any team, so that a whole reply can be read and checked.
 */
const typed: Readonly<Record<Language, readonly [RegExp, string][]>> = {
  en: [
    [/since when/i, 'since Monday'],
    [/\bwhen\b|\bdate\b|deadline|\bday\b|\btime\b/i, 'by Friday at noon'],
    [/\bname\b|\bwho\b|person|team|colleague/i, 'Kim'],
    [/(you|we|i) (have )?(done|did)/i, 'your order left our warehouse by express this morning'],
    [/your answer/i, 'I have looked up your order and it arrives on Tuesday'],
    [/already|instead|then\b/i, 'send your order again by express'],
    [/what (you|we|i) (will|can|are|do)|action|next step/i, 'call the courier about your order'],
    [/reason|why|cause/i, 'that your order was opened and used'],
    [/happened/i, 'Your order stood in the wrong hall for ten days.'],
  ],
  de: [
    [/seit wann/i, 'seit Montag'],
    [/\bwann\b|datum|termin|frist|\btag\b|uhrzeit/i, 'bis Freitag um 12 Uhr'],
    [/\bname|\bwer\b|person|team|kolleg/i, 'Kim'],
    [/getan|gemacht|erledigt/i, 'Ihre Bestellung ist heute Morgen per Express unterwegs'],
    [/antwort/i, 'ich habe Ihre Bestellung nachgesehen, sie kommt am Dienstag an'],
    [/was (sie|du|ich|wir)|schritt|maßnahme/i, 'beim Paketdienst nach Ihrer Bestellung fragen'],
    [/grund|warum|ursache/i, 'dass Ihre Bestellung geöffnet und benutzt war'],
    [/passiert|geschehen/i, 'Ihre Bestellung stand zehn Tage in der falschen Halle.'],
  ],
  es: [
    [/desde cuándo/i, 'desde el lunes'],
    [/cuándo|fecha|plazo|\bdía\b|\bhora\b/i, 'antes del viernes a las 12'],
    [/nombre|quién|persona|equipo|compañer/i, 'Kim'],
    [/(ha|has|hemos|he) hecho/i, 'su pedido ha salido esta mañana por mensajería urgente'],
    [/respuesta/i, 'he consultado su pedido y llega el martes'],
    [/qué (va|vas|voy|hará|harás|vamos)|paso|acción/i, 'llamar a la mensajería por su pedido'],
    [/motivo|razón|por qué|causa/i, 'que el pedido estaba abierto y usado'],
    [/pasó|ocurrió|pasado/i, 'Su pedido estuvo diez días en el almacén equivocado.'],
  ],
  fr: [
    [/depuis quand/i, 'depuis lundi'],
    [/quand|\bdate\b|délai|\bjour\b|\bheure\b/i, 'avant vendredi midi'],
    [/\bnom\b|\bqui\b|personne|équipe|collègue/i, 'Kim'],
    [/avez fait|a été fait|as fait/i, 'votre commande est partie ce matin en express'],
    [/réponse/i, 'j’ai vérifié votre commande, elle arrive mardi'],
    [
      /ce que (vous|tu|nous|je)|action|étape/i,
      'appeler le transporteur au sujet de votre commande',
    ],
    [/raison|pourquoi|cause/i, 'que la commande avait été ouverte et utilisée'],
    [/passé|arrivé/i, 'Votre commande est restée dix jours dans le mauvais entrepôt.'],
  ],
  pt: [
    [/desde quando/i, 'desde segunda-feira'],
    [/quando|\bdata\b|prazo|\bdia\b|\bhora\b/i, 'até sexta-feira ao meio-dia'],
    [/\bnome\b|\bquem\b|pessoa|equipe|equipa|colega/i, 'Kim'],
    [/(foi|já) feito|você fez/i, 'o seu pedido saiu hoje de manhã por expresso'],
    [/resposta/i, 'verifiquei o seu pedido e ele chega na terça-feira'],
    [/o que (você|vai|vamos|vou)|ação|passo/i, 'ligar para a transportadora sobre o seu pedido'],
    [/motivo|razão|por que|causa/i, 'que o pedido estava aberto e usado'],
    [/aconteceu/i, 'O seu pedido ficou dez dias no armazém errado.'],
  ],
}

/** What fits any gap: a thing. */
const anything: Readonly<Record<Language, string>> = {
  en: 'your order',
  de: 'Ihre Bestellung',
  es: 'su pedido',
  fr: 'votre commande',
  pt: 'o seu pedido',
}

/** What an agent might type into a gap of a template in this language. */
export function typedInto(slot: SlotPart, language: Language): string {
  if ('variable' in slot) return anything[language]
  return typed[language].find(([pattern]) => pattern.test(slot.label))?.[1] ?? anything[language]
}

/** Everything typed, by slot id. Optional gaps stay open where `optional` is false. */
export function typedIntoAll(
  parts: readonly Part[],
  language: Language,
  optional = true,
): Record<string, string> {
  const slots = parts.filter((part): part is SlotPart => part.kind === 'slot')
  const wanted = slots.filter(({ required }) => required || optional)
  return Object.fromEntries(wanted.map((slot) => [slot.id, typedInto(slot, language)]))
}
