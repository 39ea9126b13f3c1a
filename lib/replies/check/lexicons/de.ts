import { deHarm } from './de-harm'
import { deMoves, deTimes } from './de-moves'
import { type Lexicon, wordSet } from './lexicon'

/** German. */
export const de: Lexicon = {
  language: 'de',
  greetings: {
    words: {
      find: `
        hallo
        hi
        hey
        guten (tag|morgen|abend)
        (schönen|einen schönen) (guten tag|tag|guten morgen)
        grüß (gott|dich|sie)
        grüezi
        moin
        servus
        liebe*
        sehr (geehrte*|verehrte*)
      `,
    },
    plain: 'Hallo',
    titles: wordSet('herr herrn frau fr hr dr prof professor'),
    others: wordSet('zusammen alle nochmal noch einmal und team liebe lieber'),
    fillers: {
      find: `
        (damen und herren|herren und damen)
        [geschätzte*|liebe*|verehrte*] (kund*|gäste|gast|mitglied*|nutzer*|mieter*|partner*|patient*|versicherte*|kundschaft|leser*|teilnehmer*)
        kundin sehr geehrte* kunde
        unbekannt
      `,
    },
    nobody: { find: 'an (alle|wen es angeht)' },
  },
  stopWords: wordSet(`
    aber alle allem allen aller alles als also am an andere anderen ans auch auf aus bei beim bereits bin
    bis bist bitte da dabei dafur damit danach danke dann daran darauf darum das dass dein deine dem den
    denn der des deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
    einem einen einer eines einfach einmal er es etwas euch euer eure fur ganz gar gegen geht gemacht gern
    gerne gut gute guten hab habe haben hallo hat hatte hatten hatte hier ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer im immer in innen ins ist ja jede jedem jeden jeder jedes jetzt kam kann kein keine keinen
    keiner kommen kommt konnen konnte konnten liebe lieber machen mal man mehr mein meine meinem meinen
    meiner mich mir mit morgen muss mussen nach nachricht nachrichten naturlich nein nicht nichts nie noch
    nun nur ob oder ohne passiert recht schon schreiben geschrieben sehr sei sein seine seit sich sie sind
    so sofort sollte sollten sondern tag tage tagen tun uber uhr um und uns unser unsere unserem unseren
    unserer unter vom von vor war waren ware warum was weg weil weiter welche wenn wer werden wie wieder
    will wir wird wirklich wo woche wochen worden wurde wurden zu zum zur zwar zwei zwischen leid sorry
    entschuldigung entschuldigen grussen gruss freundlichen vielen dank herr frau heute gestern bescheid
    mail mails melden melde gemeldet kunde kunden service team geduld verstandnis trotzdem lang lange drei
    nachste nachsten
  `),
  endings: `en em er es e n s st t te ten et ung ungen heit keit lich ig isch`,
  topics: `
    paket sendung lieferung geliefert bestellung bestellt versand paketdienst fahrer
    rechnung abbuchung betrag abgebucht bezahlt kosten preis gutschrift storniert erstattung
    kundigung gekundigt vertrag mitgliedschaft abo
    kaputt defekt beschadigt delle kratzer schaden
    absturz absturzt abgesturzt app update fehler
    warten wartezeit warteschlange termin
    antwort antwortet geantwortet beantwortet unbeantwortet
    heizung kalt warm
    internet leitung verbindung
  `,
  apology: {
    find: `
      (tut|tat) (mir|uns) [sehr|so|wirklich|aufrichtig|ehrlich|furchtbar|wahnsinnig] leid
      leid tut es (mir|uns)
      (entschuldige|entschuldigen|entschuldigung|entschuldigt)
      (verzeihung|verzeihen sie|verzeih)
      sorry
      pardon
      (bedauere*|bedaure*|bedauern)
    `,
    except: `
      (entschuldigen|entschuldigung) sie sich
      nicht entschuldigen
    `,
  },
  nonApology: {
    find: `
      (leid|entschuldigung|sorry|bedauere*|bedaure*|bedauern) (wenn|falls|sollte*|sofern) …
      (leid|bedauer*|bedaure*) dass sie (das|dies|es|sich|den eindruck|so|unzufrieden) …
      (etwaige*|eventuelle*|mögliche*|jegliche*|die entstandene*|entstandene*|die|alle|diese) (unannehmlichkeit*|umstände|missverständnis*|verwirrung|ärger) 
    `,
  },
  ownership: {
    find: `
      (ich|wir) (habe|haben|hab) … (verbockt|versäumt|übersehen|vergessen|verschlafen|verpasst|versagt|vermasselt|verschlampt|falsch gemacht|verwechselt|unterschätzt|enttäuscht|im stich gelassen|hängen lassen|liegen lassen|liegen gelassen|zu früh *|zu spät *|nicht *|nie *)
      (haben|habe) (wir|ich) … (verbockt|versäumt|übersehen|vergessen|verschlafen|verpasst|versagt|vermasselt|falsch gemacht|verwechselt|enttäuscht|im stich gelassen|nicht *|zu spät *|zu früh *)
      (ich|wir) (hätte|hätten) … (müssen|sollen|dürfen|informieren|melden|anrufen|schreiben|sagen)
      hätte* (ich|wir) … (müssen|sollen|dürfen)
      (hätte|hätten) [so|ihnen|nie|niemals|uns] [so] nicht … (dürfen|passieren|sollen)
      (unser|mein|unsere|meine) [eigener|eigene|ganz eigener|klarer] (fehler|schuld|versäumnis|versehen|patzer|verantwortung)
      (fehler|schuld|versäumnis|versehen|patzer) (von uns|von mir|unsererseits|auf unserer seite|bei uns)
      (weil|da|dass|denn) (wir|ich) … (nicht|nie|zu spät|zu früh|falsch) …
      (sind|bin|tragen|trage|übernehmen|übernehme) (wir|ich) [dafür|die|allein|die volle] (verantwortlich|schuld|verantwortung)
      (wir|ich) [dafür] (verantwortlich|schuld)
      (liegt|lag|geht) [ganz|allein|klar] (an|auf) (uns|unsere kappe|unser konto|meine kappe)
      (wir|ich) (übernehmen|übernehme|tragen|trage) … verantwortung
      das war [wirklich|so] nicht (in ordnung|richtig|gut|fair) 
      * lag bei uns … falsch*
      (vergaß|vergaßen|versäumten|übersahen) (ich|wir)
      (ich|wir) (hatte|hatten) … (vergessen|versprochen und|falsch *|übersehen|versäumt)
    `,
    except: `
      nicht (unsere|unser|meine|mein) *
    `,
  },
  moves: deMoves,
  times: deTimes,
  ...deHarm,
  thanks: {
    find: `
      (danke|dank|dankeschön)
      (bedanke*|bedanken)
      dankbar
      merci
    `,
    except: `
      dank (eines|einer|der|des|dem|unserer|unserem)
      (wäre*|würde*) … dankbar
    `,
  },
  owner: {
    one: { find: '(ich|mir|mich|mein|meine|meinem|meinen|meiner|meines)' },
    many: { find: '(wir|uns|unser*|unsere*)' },
  },
  emphasis: wordSet(`
    alle alles aber auch bitte da das den der die doch ein einfach es ganz gar gut hier ich ihr ihre immer
    ist jetzt ja kein keine mal mehr muss mussen nein nicht nichts nie niemals noch nun nur oder schon sehr
    sie sind so sofort sollte uber und uns unser viel vielen voll von war was wer wie wieder will wir wird
    wirklich zu danke sorry endlich super toll besten
  `),
  better: [
    { rule: 'dismissive', find: { find: '(einfach|doch|nur|bloß)' }, text: '' },
    {
      rule: 'over-promise',
      find: { find: '(definitiv|garantiert|hundertprozentig|absolut)' },
      text: '',
    },
  ],
}
