import type { Language } from './template'

/** Words that say nothing about what a text is about; left out when texts are compared. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    `a about after again all also am an and another any are as at back be because been before being bit but
    by can could did do does doing done down each even ever every for from get gets getting go goes got
    had has have having he her here him his how i if in into is it its just last like little lot made make many may me
    more most much must my new no not now of off on once one ones only or other our out over own please
    really s said same say see she should so some something still such t than thank thanks that the
    their them then there these they thing things this those though to too two up us use used very want
    was way we well were what when where which while who why will with would you your yours ve ll re m d
    don didn doesn isn wasn can't couldn wouldn hello hi hey dear good great nice bad day days time times
    order product company customer`
      .trim()
      .split(/\s+/),
  ),
}
