import type { Segment } from '@/lib/nps/segment'
import { headerKey } from '@/lib/sources/header-key'
import { type Language, languages } from '../language'
import {
  statuses,
  steps,
  type Template,
  type TemplateStatus,
  type TemplateStep,
  ticketChannels,
} from '../template'

/** Columns of a table of templates, in the order in which they are written. */
export const csvFields = [
  'id',
  'title',
  'text',
  'language',
  'family',
  'status',
  'segments',
  'step',
  'causes',
  'risk',
  'describes',
  'tags',
  'helpdesks',
  'channels',
  'shortcut',
] as const satisfies readonly (keyof Template)[]
export type CsvField = (typeof csvFields)[number]

/** What a table may call its columns, in the form that `headerKey` leaves. */
const headers: Record<CsvField, string> = {
  id: 'id,template id,key',
  title: 'title,name,template,template name,titel,name der vorlage,titre,nom,titulo,nombre',
  text: 'text,body,content,reply,message,response,answer,template text,canned response,antwort,vorlage,inhalt,nachricht,texte,contenu,message text,reponse,texto,contenido,respuesta,conteudo,resposta,mensaje,mensagem',
  language: 'language,lang,locale,sprache,langue,idioma,lingua',
  family: 'family,group,translation of',
  status: 'status,state,zustand,statut,estado',
  segments: 'segments,segment,for,customers,segmente,segmentos',
  step: 'step,stage,phase,schritt,etape,paso,etapa',
  causes:
    'causes,cause,reason,reasons,root cause,category,ursache,ursachen,motif,cause racine,motivo,causa,causas',
  risk: 'risk,at risk',
  describes:
    'describes,description,when,when to use,use,use when,beschreibung,description d usage,descripcion,descricao',
  tags: 'tags,tag,labels,label,keywords,schlagworter,schlagworte,etiquettes,etiquetas,mots cles',
  helpdesks: 'helpdesks,helpdesk',
  channels: 'channels,channel,kanal,kanale,canal,canaux,canales,canais',
  shortcut: 'shortcut,short code,shortcode,code,kurzel,tastenkurzel,raccourci,atajo,atalho',
}

export const csvHeaders: ReadonlyMap<string, CsvField> = new Map(
  csvFields.flatMap((field) => headers[field].split(',').map((name) => [name, field] as const)),
)

const plain = (word: string) => headerKey(word)

const languageNames: Record<Language, string> = {
  en: 'en,eng,english,englisch,anglais,ingles',
  de: 'de,deu,ger,german,deutsch,allemand,aleman,alemao',
  es: 'es,spa,spanish,espanol,castellano,spanisch,espagnol,espanhol',
  fr: 'fr,fra,fre,french,francais,franzosisch,frances',
  pt: 'pt,por,portuguese,portugues,portugiesisch,portugais',
}

/** A language by its name or code, with or without a region (`pt-BR`). */
export function languageIn(word: string): Language | undefined {
  const key = plain(word)
  const code = key.split(' ')[0] ?? ''
  return languages.find((one) => {
    const names = languageNames[one].split(',')
    return names.includes(key) || (code.length === 2 && code === one)
  })
}

const segmentNames: Record<Segment, string> = {
  detractor: 'detractor,detractors,0 6,detraktor,detraktoren,detracteur,detracteurs,detractores',
  passive: 'passive,passives,neutral,neutrals,7 8,passiv,passif,passifs,pasivo,pasivos,neutro',
  promoter: 'promoter,promoters,9 10,promoteur,promoteurs,promotor,promotores',
}
const allSegments = Object.keys(segmentNames) as Segment[]

/** Segments by name; `all` is all of them. */
export function segmentsIn(word: string): readonly Segment[] | undefined {
  const key = plain(word)
  if (['all', 'any', 'everyone', 'alle', 'tous', 'todos'].includes(key)) return allSegments
  const one = allSegments.find((segment) => segmentNames[segment].split(',').includes(key))
  return one && [one]
}

const oneOf =
  <T extends string>(all: readonly T[]) =>
  (word: string): T | undefined =>
    all.find((one) => plain(one) === plain(word))

export const stepIn: (word: string) => TemplateStep | undefined = oneOf(steps)
export const statusIn: (word: string) => TemplateStatus | undefined = oneOf(statuses)
export const channelIn = oneOf(ticketChannels)
export const riskIn = oneOf(['repeat-detractor', 'slipping-promoter'] as const)
