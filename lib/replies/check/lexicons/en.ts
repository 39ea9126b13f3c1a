import { enHarm } from './en-harm'
import { enMoves, enTimes } from './en-moves'
import { enTone } from './en-tone'
import { type Lexicon, wordSet } from './lexicon'

/** Who speaks, and what may stand before the verb. */
const WE_ALSO = '(i|we|our *|our * *) [*ly|also|then|both|again|still|had|first|alone]'

/** English. Written for Amends after the evidence that sources.ts names. */
export const en: Lexicon = {
  language: 'en',
  greetings: {
    words: {
      find: `
        hi
        hello
        hey
        hiya
        dear
        good (morning|afternoon|evening|day)
        greetings
      `,
    },
    plain: 'Hello',
    titles: wordSet('mr mrs ms miss mx sir dr prof professor madam'),
    others: wordSet('there all everyone everybody team folks both again and dear my'),
    fillers: {
      find: `
        [valued|esteemed|loyal] (customer*|guest*|client*|member*|user*|partner*|passenger*|patient*|subscriber*|shopper*|policyholder*|tenant*|resident*|student*)
        (account|policy|card) holder*
        sir
        sirs
        sir or madam
        sir madam
        madam
        empty
        unknown
        n a
        user
        name
      `,
    },
    nobody: { find: 'to whom it may concern' },
  },
  stopWords: wordSet(`
    a about after again all also am an and another any anyone anything are as ask asked asking at away
    back be because been before being best better both but by can cannot cant come comes coming concern
    contact could couldnt day days dear did didnt do does doesnt doing done dont down each either email
    emails even ever every everything experience feedback feel few first for from get gets getting give
    given go goes going good got great had happen happened has hasnt have havent having he hello help
    her here hey hi him his hope how i if im in into is isnt issue it its ive just kind know last let
    like look looking made mail make many matter may me message messages might more most much must my
    need never new next nice no not nothing now of off on once one only or other our out over own people
    please problem put question rather really reply regards right said same say see send sent service
    she should so some someone something soon sorry still such support take team tell than thank thanks
    that thats the their them then there these they thing things think this those though through time
    times to today told too try trying two up us use used very want was wasnt way we week weeks well
    were what when where which while who why will wish with within without wont work would write wrote
    year years yes yet you your yours youre month months minute minutes hour hours apologies
    apologise apologize apology inconvenience understanding patience answer answers answered
    answering ago year ill weve youve theyre them customer customers company
  `),
  endings: `ies es s ed d ing ings er ers ery eries y e ly al ation ations ment ments ness`,
  topics: `
    parcel package delivery deliver delivered shipment shipping order ordered courier pallet box dispatch arrive arrived
    refund refunded money credit credited reimburse paid pay
    charge charged bill billed invoice payment debit price fee cost
    cancel cancelled cancellation terminate membership subscription
    broken broke crack cracked damage damaged defect defective faulty dead
    crash crashes crashed bug app update freeze
    slow wait waited waiting delay delayed late queue hold
    rude unfriendly attitude tone shrug shrugged
    phone call line number cut
    heating boiler radiator cold warm engineer
    internet connection line router network drops
    doctor appointment surgery
    room hotel stay night
    instructions manual guide
    search find
  `,
  apology: {
    find: `
      sorry
      apolog*
      (i|we) [deeply|sincerely|very much] regret
      (forgive|pardon) (me|us)
      beg your pardon
    `,
    except: `
      no need to (be sorry|apologi*)
      (sorry|sad) (state|sight)
      you (are|were) sorry
      feel sorry for yourself
    `,
  },
  nonApology: {
    find: `
      (sorry|apologi*|regret) if
      (sorry|apologi*|regret) [to hear|for the fact] [that] you (feel|felt|think|are|were|see|perceive*|consider|have found|found|find) [that]
      (sorry|apologi*|regret) (for|about) (any|the|this|these|your|possible) [possible|potential] (inconvenience*|confusion|misunderstanding*|trouble|disappointment|frustration|upset)
      (sorry|apologi*|regret) [again|once more|once again|sincerely|deeply] [for] any * [caused]
      (sorry|apologi*) (for|about) how you (feel|felt)
      regret (that you|any inconvenience|the inconvenience)
      (if|that) (we|this) (may|might) have (offended|upset|inconvenienced) you
      any inconvenience
      mistakes were made
    `,
    except: `
      (trouble|confusion|misunderstanding*) (with|about|over|around|at) (the|your|our|this)
    `,
  },
  ownership: {
    find: `
      ${WE_ALSO} (missed|forgot|failed|overlooked|neglected|ignored|lost|misplaced|misread|mislaid|delayed|messed|screwed|botched|broke|dropped|slipped|blew|mishandled|mixed|mistook|slept|sat|left|made|took|sent|gave|did|went|ran|sold|put|told|let|kept|held|fell|came|chose|cut|shut|threw|hid|lay|pulled|got|had)
      ${WE_ALSO} *ed
      (i|we) (have|had|both|ever|ever) [again|also|simply|just|now|once] (missed|forgotten|failed|overlooked|neglected|ignored|lost|misplaced|misread|delayed|messed|screwed|broken|dropped|let|kept|left|made|taken|fallen|wronged|cancelled|approved and|promised|charged|billed|put off|double-*)
      (should|ought to) [never|not|really|also|certainly|probably|clearly|rightly] have *
      (shouldn't|oughtn't) have *
      (i|we) (ought to|should) *
      (i|we) (did not|didn't|never|have not|haven't|had not|hadn't|did neither|were not|weren't|was not|wasn't|only|even) *
      (i|we) (do not|don't) have (it|this|that) 
      (i|we) [now|alone|gladly|fully|all] (take|accept|own|carry|bear|have|are|am) [the|full|all|it|this|entirely|wholly|fully|solely] [full] (responsibility|blame|this|it|that|responsible|wrong|to blame|at fault)
      (my|our) [own|bad|worst|clear|first|second] (mistake*|fault*|error*|failure*|failing*|oversight|slip|doing|bad|responsibility|mess|neglect|carelessness|blunder)
      (mistake*|fault*|error*|failure*|failing*|oversight|mess|bug|slip|failing) (of|by|on|was|is) (mine|ours|my part|our part|our side)
      (lies|lie|land|lands|rests|is|are|was|that's|it's) [all|entirely|squarely|both] (on|with|down to) (us|me)
      (mistake*|error*|fail*|oversight|work|fault|slip|wrong|broke*|lies|lay|happened|is|was|it's) [all|entirely|clearly] on (our|my) (part|side|end)
      (wrong|careless|poor|bad|slow|sloppy|embarrassing|unfair) (of|for) (us|me)
      (sorry|apologi*|regret) [that|for [the fact] that] (i|we|nobody|no one|our)
      (sorry|apologi*) for (letting|leaving|keeping|making|not|losing|forgetting|failing|taking|sending|giving|missing|the way we)
      not [be] [at all] the [kind of|level of] (experience|standard|service|quality|treatment) [that] (i|we) (want|wanted|aim|hold|expect|stand)
      (nobody|no one|none of us) [here|at our end|on our side|in our team] (told|called|answered|looked|looks|noticed|warned|rang|wrote|reads|read|checked|was|thought|asked|came|took|saw|picked)
      (inexcusable|unacceptable|not acceptable|not good enough|not okay|not ok|not fair|no excuse)
      (the|a) wrong (call|decision|order)
      (what|how) we said and what you got
      (we|i) (were|was) [both|all|plainly|simply|clearly|far|much] (wrong|late|slow|careless|rude|at fault|to blame|too *|unfair|sloppy)
      (only|far|much) too (slowly|late)
      (did|do) [something|it|this|that|everything|it all] wrong
      got (it|that|this|both|you) [all] wrong
      you (were|have been|got) [both|all] (passed around|forgotten|left|ignored|let down|kept waiting|misled|overlooked)
    `,
    except: `
      you [really|also|could|might|simply|just|certainly] should [really|simply|just|at least|also|not|certainly] have *
      [*] should be (fine|corrected|easy|aware|able to|with you|there|enough|no|noted)
      (i|we) should (be|have it|hear|like|know|get|receive|consider|note|add|mention|look|check)
      (believe|think|feel|suspect|fear) [that] (i|we) *
      (i|we) (were|was) (unable|not able|able)
      (i|we|our *|our * *) [also|have|just|already|then|now] (received|reported|showed|shows|experienced|expanded|checked|looked|refunded|credited|asked|called|noticed|noted|appreciated|appreciate|valued|wanted|hoped|tried|confirmed|transferred|reviewed|investigated|discussed|need|needed|talked|passed|heard|understood|learned|learnt|saw|read|rang|phoned|spoke|booked|arranged|logged|opened|added|raised a|raised the matter|escalated|contacted|reached|fixed|repaired|replaced|corrected|tested|explained|mentioned|stated|informed|said|found|posted|attached|enclosed|removed|released|sorted|treasure|decided|agreed|offered|indeed|speed|need|feed|see|exceed|succeed|used to|enjoyed|loved|liked|met|introduced|hired|welcomed|thanked|told the|told our|told sofia|was delighted|were delighted|was able|were able|was glad|were happy|were glad|was happy|was thrilled|were thrilled) …
      (i|we) put you down
      (i|we) (had|took) (a|note|notice|to|the chance|the time|the opportunity)
      (our *|our * *|i|we) [*] (exceed|need|proceed|succeed|feed|indeed|speed)
      (if|whether|that|when) (i|we|our *) (started|began|opened|founded)
      (i|we) (started|began|built|launched|planned|opened|founded|grew|added)
      (if|whether) (i|we|our *|our * *) *
      (per|under|to|with|in|on|by|of|for|from|at|about|against|than) our …
      how [truly|very|deeply] sorry (i|we)
      (sorry|regret|apologi*) that (i|we) (cannot|can't|are|am|could|won't|will)
      (i|we) (put|sent|gave|took|made|let|kept) … (today|this morning|just now|yesterday|in the post|sure|an appointment|an exception)
      (i|we) (did not|didn't) (cause|do anything|receive|get|see any|find any)
      (not|isn't|wasn't) [on|with|really|entirely] (us|me|our *|my *)
      (i|we) (didn't|did not|haven't) (say|mean|intend) *
      (lets|let) (me|us) *
    `,
  },
  moves: enMoves,
  times: enTimes,
  blame: enHarm.blame,
  deadEnd: enHarm.deadEnd,
  wayOn: enHarm.wayOn,
  overPromise: enHarm.overPromise,
  internal: enTone.internal,
  dismissive: enTone.dismissive,
  generic: enTone.generic,
  thanks: {
    find: `
      thank*
      many thanks
      (i|we) [really|very much|truly|greatly] appreciate
      (i|we) (am|are) [very|so|really] (grateful|thankful|obliged)
      i'm [very|so|really] (grateful|thankful|obliged)
      (much|greatly) appreciated
      cheers for
      ta for
    `,
    except: `
      thanks to (a|an|the|our|my|your own)
      (would|*'d|will) appreciate [it] [if]
      thankfully
      (no|without) thanks
    `,
  },
  owner: {
    one: { find: "(i|me|my|mine|myself|i'm|i've|i'll|i'd)" },
    many: { find: "(we|us|we're|we've|we'll|we'd)" },
  },
  emphasis: wordSet(`
    all always and anyway again are at be best but by can cannot dear do done every everything fixed for
    free good great had has have here how immediately is it just know like made many million more much
    must my never new next no not nothing now of off on once only or our out perfect please really
    right so sorry still stop such that the their them then there they this to today too truly up us
    very want was we what when why will with wonderful wrong yes you your best thank thanks wait call
    about phone read told cares nobody beside
  `),
  better: [
    { rule: 'generic', find: { find: 'please kindly' }, text: 'please' },
    {
      rule: 'generic',
      find: { find: '(rest assured|[please] be (assured|advised|informed)) [that]' },
      text: '',
    },
    { rule: 'generic', find: { find: 'at your earliest convenience' }, text: 'when it suits you' },
    { rule: 'generic', find: { find: "(do not|don't) hesitate to" }, text: '' },
    { rule: 'dismissive', find: { find: '(simply|just|obviously|actually|merely)' }, text: '' },
    {
      rule: 'over-promise',
      find: { find: '(definitely|absolutely|certainly|undoubtedly)' },
      text: '',
    },
    {
      rule: 'non-apology',
      find: {
        find: '(for|about) (any|the|this) (inconvenience*|confusion|trouble) [[that|which] (this|it) [*] (may|might|could|has) [have] caused [you]] [caused|to you]',
      },
      text: '',
    },
  ],
}
