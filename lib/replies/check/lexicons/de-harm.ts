import type { Lexicon } from './lexicon'

type Harm = 'blame' | 'deadEnd' | 'wayOn' | 'overPromise' | 'internal' | 'dismissive' | 'generic'

/** What does harm in German, and what sounds of an office. */
export const deHarm: Pick<Lexicon, Harm> = {
  blame: {
    find: `
      (hätten sie|sie hätten|hättest du|du hättest) … (müssen|sollen|können)
      (sie haben|haben sie|du hast|hast du) … (falsch*|fehlerhaft*|versäumt|vergessen|übersehen|missverstanden|missachtet|ignoriert|nicht beachtet|nicht gelesen|nicht angegeben|nicht mitgeteilt|nicht informiert|nicht gemeldet|nicht bezahlt|nicht eingereicht|nicht geprüft|nicht ausgefüllt)
      (sie haben|du hast) … an die falsche *
      (sie müssen|du musst) … (haben|überlesen|übersehen|verwechselt) haben
      wie [bereits|schon|ich bereits|ich schon] (mehrfach|gesagt|erwähnt|mitgeteilt|geschrieben|erklärt|erläutert)
      (ihr|dein|ihr eigener) (fehler|verschulden|versäumnis|versehen|bedienfehler)
      (ihre|deine) [eigene] schuld
      (anwenderfehler|bedienungsfehler|bedienfehler|nutzerfehler|benutzerfehler)
      nicht (unsere|meine) (schuld|verantwortung|sache|baustelle)
      nicht unser (fehler|problem|verschulden)
      (schuld|verantwortlich) (ist|war|hat) [allein|hier] (der|die|das) *
      (der|die) (paketdienst|spediteur|spedition|lieferant|hersteller|fahrer|dienstleister|post|bank|subunternehmer) (hat|ist|war) … (schuld|verantwortlich|versagt|verbockt|vermasselt)
      (außerhalb|nicht in) (unseres|unserem|unserer) (einfluss*|verantwortung*|macht)
      (liegt|lag) an (ihnen|dir|ihrem|ihrer|deinem|deiner)
      (selbst|selber) schuld
    `,
    except: `
      nicht (ihre|deine|ihr) *
      (hätten sie|sie hätten) … (bekommen|erhalten|erfahren|hören|verdient|haben) (müssen|sollen)
    `,
  },
  deadEnd: {
    find: `
      (kann|können) (ich|wir) [leider|da|hier|jetzt|für sie|daran|ihnen|dir] … (nichts|nicht) [mehr|weiter] (tun|machen|helfen|ändern|anbieten|für sie tun|weiterhelfen|erstatten|entgegenkommen|stornieren)
      (ich|wir) (kann|können) … (nichts|nicht) [mehr|weiter] … (tun|machen|helfen|ändern|anbieten|weiterhelfen|erstatten|entgegenkommen|stornieren|zurücknehmen|umtauschen)
      (da|hier|daran) (kann|können) … (nichts|nicht) (machen|tun|ändern)
      (ist|sind|war|waren) [hier|leider|daher|uns|mir|jedoch] (nicht|nicht mehr|unmöglich|ausgeschlossen) (möglich|machbar|vorgesehen)
      [leider|daher|somit] nicht [mehr] möglich
      (ausgeschlossen|unmöglich)
      (unsere|unseren|unserer|die) (richtlinien|vorschriften|bestimmungen|agb|geschäftsbedingungen|regeln|vorgaben)
      (nicht zuständig|fällt nicht in (meinen|unseren))
      (keine|keinen) (möglichkeit|ausnahme*|spielraum|einfluss|handhabe)
      (umtausch|erstattung|rückgabe|stornierung|kulanz) … (ausgeschlossen|nicht vorgesehen|abgelehnt|nicht möglich)
      (müssen|muss) (wir|ich) [leider|daher] ablehnen
    `,
    except: `
      so (schnell|bald|gut|früh) wie möglich
      (falls|wenn|sollte) … nicht möglich
      (ausgeschlossen|unmöglich) (ist|wäre) es nicht
    `,
  },
  wayOn: {
    find: `
      (aber|jedoch|stattdessen|dafür|alternativ|trotzdem)
      was ich [aber|stattdessen|für sie|ihnen] (tun|machen|anbieten) kann
      (möchten sie|wollen sie|darf ich|soll ich|wäre es|passt ihnen|sie können|du kannst|können sie mir) *
    `,
    except: `
      aber (nichts|nicht|leider) *
    `,
  },
  overPromise: {
    find: `
      (garantiere*|garantieren) 
      garantiert [nie|nicht|immer|alles|keine|kein]
      (verspreche|versprechen) (ich|wir|ihnen|dir) … (nie|nicht|immer|alles|kein*|wieder)
      (versichere|versichern) (ich|wir|ihnen|dir|ich ihnen|wir ihnen) … (nie|niemals|immer|alles|kein*|nicht|hundertprozentig)
      (nie|niemals|nicht) [mehr] wieder (vorkommen|passieren|geschehen|vorkommt|passiert|geschieht|auftreten|auftritt|abstürzt|*)
      (hundertprozentig|hundert prozent|zu 100 %|100%ig|100 %ig|100-prozentig|mit absoluter sicherheit)
      (definitiv|auf jeden fall|auf alle fälle) (nie|nicht mehr|immer)
      wird [ganz|sicher] (definitiv|garantiert|hundertprozentig|perfekt) *
      (mein|unser) (wort|ehrenwort) (darauf|drauf|dass|geben)
      (gebe|geben) … mein wort
      (kommt|wird) nie wieder (vor|passieren)
    `,
    except: `
      (kann|können|will|möchte|nicht|keine) … nicht (garantieren|versprechen)
      (garantie|garantiezeit|garantiefall|garantiebedingungen|garantieantrag)
      (nicht|nie|bitte) wieder (melden|schreiben|anrufen)
    `,
  },
  internal: {
    find: `
      nps
      net promoter [score]
      (nps-umfrage|nps-wert)
      (detraktor*|detractor*|kritiker-segment)
      (als|sind sie ein|unsere) (promotor*|promoter*|passive*)
      (bewertung|note|punktzahl|wertung|score|rating|bewertung mit|umfragewert) von [nur] (#|eins|zwei|drei|vier|fünf|sechs)
      (ihre|deine|die|ihrer|deiner) # (in|bei|auf|von) (der|unserer|#) *
      (danke|dank) für (ihre|deine|die) (#|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) [in|bei|von|auf]
      mit (#|einer #|nur #) (punkt|punkten|von #|bewertet)
      # von (10|zehn|5) [punkten]
      # (punkt|punkte|punkten)
      (ticket|anfrage|fall) (im|in das|ins|an den|zum|beim) (2nd|1st|second|first|third|3rd|zweiten|ersten) [level|line]
      (2nd|1st|3rd|second|first|third) [level|line] [support]
      (sla|slas|kpi|csat|crm|erp|sap|jira|rma|backlog|l2|l3|sprint|hotfix|eskalationsstufe|ticketsystem)
    `,
    except: `
      # (punkt|punkte) (plan|programm)
    `,
  },
  dismissive: {
    find: `
      (ganz ruhig|beruhig* (sie|dich)|bleib* [sie|mal] ruhig|regen sie sich nicht auf|reg dich nicht auf)
      (ist|war) doch [gar] (nur|bloß|nicht so|kein)
      (ist|war) doch gar nicht
      nun einmal
      (halb so|nicht so) (schlimm|wild)
      (offensichtlich|selbstverständlich|bekanntlich) (haben|können|müssen|weiß)
      (sie|du) (müssen|musst|brauchen|brauchst) (nur|doch nur|doch einfach|einfach nur)
      (klicken|starten|laden|installieren|rufen|schauen|lesen) sie (einfach|doch einfach) *
      stellen sie sich nicht so an
      (leid|sorry|entschuldigung) aber
      wie (sie|jeder) (wissen|weiß|wissen sollten)
    `,
    except: `
      nicht nur
    `,
  },
  generic: {
    find: `
      (ihre|deine) (meinung|zufriedenheit|rückmeldung|treue|anregungen|anliegen) (ist|sind|liegt) [uns] [sehr] [besonders] (wichtig|am herzen|unser höchstes|oberstes)
      zufriedenheit … (am herzen|oberste|höchste|wichtig)
      (liegt|liegen) uns [sehr|besonders] am herzen
      (arbeiten|bemüht|bestrebt) … (verbessern|ständig|stets|kontinuierlich|laufend)
      (ständig|stets|kontinuierlich) (daran|bemüht|bestrebt|verbess*)
      (geschätzte*|werte*) (kund*|gäste)
      (seien sie|wir) versicher* [ihnen] [dass]
      (nehmen|nehme) … sehr ernst
      (zögern sie nicht|stehen wir ihnen|stehe ich ihnen) …
      (jederzeit|gerne) zur verfügung
      vielen dank für (ihre teilnahme|ihr vertrauen|ihre treue|ihr interesse|ihre bewertung)
      höchste* (standards|ansprüche|qualität)
      (hilft|helfen) uns [dabei|sehr] [uns] [zu] (verbessern|besser)
      wir hoffen sie bald wieder
    `,
    except: 'ernst gemeint',
  },
}
