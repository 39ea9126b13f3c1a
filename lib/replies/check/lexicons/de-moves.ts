import type { Moves, Times } from './lexicon'

const DONE = `(erstattet|rückerstattet|zurückerstattet|gutgeschrieben|überwiesen|zurückgebucht|zurücküberwiesen|verschickt|geschickt|gesendet|versandt|versendet|bestellt|nachbestellt|gebucht|umgebucht|storniert|gekündigt|beendet|ausgetauscht|getauscht|ersetzt|repariert|behoben|gelöst|korrigiert|geändert|angepasst|verlängert|gestoppt|reserviert|veranlasst|eingeleitet|aufgegeben|freigegeben|freigeschaltet|aktiviert|eingespielt|veröffentlicht|hinterlegt|eingetragen|gesperrt|gelöscht|abgeschickt|losgeschickt|eingerichtet|vereinbart|organisiert|gepackt|beauftragt|zurückgesetzt|umgestellt|abgeholt|gefahren)`
const HANDED = `(angerufen|gesprochen|gebeten|gefragt|weitergeleitet|weitergegeben|informiert|gemeldet|übergeben|eskaliert|aufgemacht|eröffnet|gestellt|kontaktiert|gelegt|beauftragt|besprochen)`

/** What German writers did, do and offer. The present tense tells of the future, too. */
export const deMoves: Moves = {
  plan: {
    find: `
      (ich|wir|er|sie|es|kollege|kollegin|techniker|team) (werde|werden|wird) …
      (werde|werden) (ich|wir) …
      (ich|wir) (schicke|schicken|sende|senden|erstatte|erstatten|überweise|überweisen|buche|buchen|rufe|rufen|kümmere|kümmern|prüfe|prüfen|kläre|klären|melde|melden|ersetze|ersetzen|tausche|tauschen|veranlasse|veranlassen|leite|leiten|storniere|stornieren|spreche|sprechen|bringe|bringen|hole|holen|gebe|geben|lasse|lassen|stelle|stellen|bestelle|bestellen|schreibe|schreiben|komme|kommen|fahre|fahren|frage|fragen|spiele|spielen|schaue|schauen|schau|sehe|repariere|reparieren|behebe|beheben|nehme|nehmen|zahle|zahlen|mache|machen|vergeben|verspreche|gehe|teste)
      (schicke|sende|erstatte|überweise|buche|rufe|kümmere|prüfe|kläre|melde|ersetze|tausche|veranlasse|storniere|spreche|bringe|hole|gebe|schreibe|stelle|teste|frage) ich
      (wird|werden) … (erstattet|ersetzt|repariert|geliefert|geschickt|storniert|überwiesen|gutgeschrieben|behoben|abgeholt|zurückgebucht|geändert)
      (kommt|kommen|bringt|bringen|geht|holt|holen|bekommst|bekommen|erhalten|erhältst) [du|sie|es|ihn] [heute|morgen|am|bis|zu|es|raus|von|ein|eine|einen|in|bei]
      (bringen|holen|liefern|tauschen|reparieren|kommen) [es|ihn|sie] (zwei|unsere|die|der|ein|unser) *
    `,
    except: `
      (ich|wir|sie) (werde|werden|wird) (nie|nicht|immer|sicher|niemals) *
      (ich|wir) (gebe|geben) (zu|ihnen recht|dir recht)
      (ich|wir) (sehe|sehen) (das|dass|ein)
    `,
  },
  empty: {
    find: `
      (ich|wir) (melde|melden) (mich|uns) [bei ihnen|bei dir|wieder|schnellstmöglich|dann]
      (werde|werden) (ich|wir) (mich|uns) … (melden|bemühen|verbessern|in verbindung setzen)
      (ich|wir) (werde|werden) (mich|uns) … (melden|bemühen|verbessern|in verbindung setzen)
      (ich|wir) (gebe|geben) … (bescheid|unser bestes|mein bestes|mühe)
      (ich|wir) (sage|sagen) … bescheid
      (ich|wir) (schaue|schauen) … mal
      (wird|werden) sich … (melden|kümmern)
    `,
  },
  done: {
    find: `
      (ich|wir) (habe|haben|hab) … ${DONE}
      (habe|haben|hab) (ich|wir) … ${DONE}
      (ist|sind|wurde|wurden) … ${DONE}
      (ist|sind) [seit|bereits|schon|heute|seit heute] [heute|*] (unterwegs|raus|rausgegangen|da|online|beendet|fertig|aktiv|erledigt|auf dem weg)
      (ging|gingen|liegt|lief|läuft) … (heute|heute morgen|gerade eben|seit)
      ich * * * * ${DONE}
      (seit|ab) heute …
    `,
    except: `
      (hätte|hätten|sollte|müsste|könnte) … ${DONE}
      (nicht|nie|noch nicht|falsch*|zu spät|zu früh) … ${DONE}
      (werden|wird|werde) … ${DONE}
    `,
  },
  handed: {
    find: `
      (ich|wir) (habe|haben|hab) … ${HANDED}
      (habe|haben) (ich|wir) … ${HANDED}
      (wurde|wurden|ist|sind) … (weitergeleitet|weitergegeben)
    `,
    except: `(nicht|hätte|hätten) … ${HANDED}`,
  },
  offer: {
    find: `
      (ich|wir) (kann|können|könnte|könnten) [ihnen|dir|sie|dich] [aber|auch|gern|gerne|stattdessen] … (anbieten|schicken|gutschreiben|erstatten|ersetzen|tauschen|umbuchen|reservieren|helfen|buchen|geben|kommen)
      (darf|soll|kann|dürfen|sollen|können) (ich|wir) (sie|ihnen|dich|dir) …
      (möchten|wollen|hätten) sie (lieber|ein|einen|eine|das|die|den) *
      (sie|du) (können|kannst|haben die wahl|hast die wahl) [gern|gerne|auch|bis|jederzeit] *
      (was|ich) [ich] (gern|gerne) (tun|anbieten|machen) *
      biete* (ich|wir) [ihnen|dir] *
    `,
    except: `
      (nichts|nicht) … (tun|machen|helfen|anbieten)
      (können sie|kannst du) (nichts|nicht) *
    `,
  },
}

const DAY = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)'
const MONTH =
  '(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)'
const DATE = `(# ${MONTH}|#.#|#.#|# ${MONTH})`
const UNIT =
  '(minuten|minute|stunden|stunde|tagen|tag|tage|wochen|woche|werktagen|arbeitstagen|monaten)'

/** When, in German. */
export const deTimes: Times = {
  definite: {
    find: `
      (bis|vor|spätestens|ab) [zum|am|nächsten|kommenden|ende|heute|morgen] (${DAY}|${DATE}|morgen|heute|heute abend|mittag|abend|# uhr|ende der woche|wochenende|weihnachten|morgen früh|morgen mittag|#)
      (innerhalb|binnen) [von|der nächsten] (#|einer|eines|zwei|drei|vier|fünf) ${UNIT}
      in (#|einer|einem|zwei|drei|vier|fünf|zehn) ${UNIT}
      (heute|morgen) [noch] (abend|nachmittag|mittag|früh|vormittag|nacht)
      heute noch
      noch heute
      (nächste|kommende|diese) woche
      (nächsten|kommenden|diesen) (${DAY}|monat)
      (um|gegen|ab) # uhr
      (um|gegen) #:#
      zwischen # und # [uhr]
      übermorgen
      (am|an) [selben|gleichen] tag
      nach ihrem nächsten *
    `,
    except: 'bis (zu|auf) # (euro|%|prozent)',
  },
  plain: {
    find: `
      (am|kommenden|nächsten) ${DAY}
      ${DAY}
      ${DATE}
      heute
      (ist|bringe|kommt|ruf*|komme|schicke|geht|holt|bekomm*|sind|liefer*|erhalten|hast) … morgen
      morgen (bis|um|ist|kommt|bring*|ruf*|bekomm*|zwischen|vor|hol*|mittag|schick*|geht)
    `,
  },
  past: {
    find: `
      (war|waren|hatte|hatten|wurde|wurden|kam|kamen|ging|gingen|lag|lagen|schrieb|schrieben|sagte|sagten|seit|letzte*|vergangene*|gestern|bestellten|wollte)
      (haben|hast) (sie|du) …
    `,
  },
  future: {
    find: `
      (werde|werden|wird|kommt|kommen|bringt|bringe|bringen|schicke|rufe|melde|melden|ist bei ihnen|bekommen|erhalten|tausche|holen|geht raus|buche|überweise|fahre|schreibe|stornier*|erstatte)
    `,
  },
  vague: {
    find: `
      (baldmöglichst|schnellstmöglich|bald|in kürze|demnächst|zeitnah|umgehend|alsbald|schnellstens|ehestmöglich|nächstmöglich)
      so (schnell|bald|rasch) (wie|es|als) (möglich|geht|uns möglich)
      (sobald|wenn) (wir|ich) (mehr|dazu|zeit|können|kann) *
      (in|innerhalb) [den|der] (nächsten|kommenden|einigen|ein paar) (tagen|zeit|tage|wochen)
      zu (gegebener|einem späteren) (zeit|zeitpunkt)
      (irgendwann|früher oder später|bei gelegenheit|in absehbarer zeit|in nächster zeit)
      nach und nach
    `,
    except: `
      (bis|hoffentlich auf) bald
      bald (wieder|besser|sehen|gesund)
      sobald (sie|du|es|das|der|die) *
    `,
  },
}
