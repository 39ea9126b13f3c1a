import type { Moves, Times } from './lexicon'

const WILL = `(i'll|i will|i shall|i'm going to|i am going to|we'll|we will|we shall|we're going to|we are going to|let me|allow me to)`
const OTHERS_WILL = `(you'll|you will|he'll|he will|she'll|she will|they'll|they will|it'll|it will|someone will|somebody will|who will|which will|(our|the|a|an|your|one of our|another|new) [*] [*] * will)`
const HOW = `[now|also|personally|then|first|gladly|happily|definitely|certainly|of course|myself|even|still|gladly|next|therefore|be]`
const DONE = `(sent|resent|refunded|reimbursed|credited|ordered|reordered|booked|arranged|cancelled|canceled|replaced|exchanged|fixed|repaired|solved|resolved|corrected|changed|put|moved|reserved|taken|added|removed|reset|restored|unlocked|reopened|released|issued|processed|transferred|paid|posted|mailed|emailed|shipped|packed|prepared|attached|set|switched|upgraded|extended|waived|reduced|stopped|paused|rerun|filed|approved|redrawn|linked|scheduled|got|given|bought|returned|hired|deployed|updated|restarted|reinstated|deleted|blocked|collected|delivered|handed|brought|installed|swapped|tested|published|lined|kept|saved|noted|activated|enabled|connected|rebooked|redirected)`
const HANDED = `(asked|called|phoned|rung|rang|spoken|spoke|talked|passed|forwarded|escalated|raised|logged|opened|told|informed|shared|briefed|written|contacted|reported|brought|submitted|requested|instructed)`
const FRESH = `(today|this morning|this afternoon|just now|yesterday|at once|an hour ago|last night|tonight|right away|straight away|at noon|at #|at #:#)`

/** What English writers did, do and offer. */
export const enMoves: Moves = {
  plan: {
    find: `
      ${WILL} ${HOW} *
      ${OTHERS_WILL} ${HOW} *
    `,
    except: `
      ${WILL} (not|never|always|be honest|be able|be happy|be glad|have to|need to)
      ${OTHERS_WILL} (not|never|always|be honest|be happy|be pleased|be fine|be all right|be okay|be well|be able|be glad|enjoy|love|like|appreciate|understand|agree|find that)
      (you'll|you will) (give|come|choose|forgive|continue|stay|let|consider|visit|join|accept|see that)
      let me (say|know|tell you|explain|start|apologi*|assure)
    `,
  },
  empty: {
    find: `
      ${WILL} ${HOW} (get|come) back to you
      ${WILL} ${HOW} (revert|respond|reply|be in touch|be in contact|try|improve|strive|continue|see if|hope|keep trying|do better|do my best|do our best|do our utmost|do everything|look forward|appreciate|let you know|keep you|update you|be happy|miss|ensure|make sure)
      ${OTHERS_WILL} ${HOW} (get|come) back to you
      ${OTHERS_WILL} (be in touch|contact you|respond|reply|find|understand|never|always|be)
      ${WILL} take (this|it|your) … (on board|seriously|into account|to heart)
    `,
    except: `
      ${OTHERS_WILL} be (in touch|refunded|replaced|fixed|sent|delivered|credited|repaired|exchanged|cancelled|paid|processed|compensated|with you|there|reviewed|assigned|corrected|debited|updated|picked|rebooked) [with you|shortly|to]
    `,
  },
  done: {
    find: `
      (i have|i've|we have|we've|i just|we just) [just|already|now|also|today|personally|even|therefore|then|since|gladly|myself|this morning] ${DONE}
      (i|we) [just|already] (${DONE}|*ed) … ${FRESH}
      ${DONE} ${FRESH}
      (i|we) [have|'ve] just did it
      just did it
      (i've|i have|we've|we have) been (authorised|authorized|allowed|able) to *
      we transferred *
      (and|have|already) (have|had|just|already|now|today) ${DONE}
      (is|are|was|were) [already|just|now|all|also|both] ${DONE} … (${FRESH}|since|as of)
      (is|are) [already|now|therefore] (cancelled|canceled|refunded|fixed|repaired|corrected|solved|resolved|approved|active|attached|enclosed|removed|credited|replaced|reserved|yours)
      (has|have) [already|just|now|all|also] been ${DONE}
      (is|are) [already|now] (on (its|their|the) way|in the post|out for delivery|active|fixed|cancelled|refunded|attached|enclosed|approved|in your inbox|back|live|in the store|with the courier|in progress)
      (is|are) ${DONE} (as of|since|from|back|already)
      (went|left|goes|leaves|gone|came) [out|off|back|our|the] [*] [*] ${FRESH}
      (goes|go|went) [back] (to|on|onto) your (account|card)
      (has|have) (gone|gone out|gone back|been) … ${FRESH}
      [done|sorted|fixed]
      (it is|it's|it was) (done|fixed|sorted|settled)
      had * * * (sent|credited|added|moved|corrected|removed|put|changed|refunded)
      now (goes|go) to
      (is|are) in (your|the) (inbox|post|store)
    `,
    except: `
      (should|could|would|must|might|may|ought to|had|if|not) have [been] ${DONE}
      (not|never) [yet|been] ${DONE}
      got (nothing|no|to|a minute|a problem)
      (well|nearly|almost|soon|far from) done
      (be|get|gets|been) (done|fixed|sorted)
      (was|were) (put|moved|set|given|told) (on hold|in|into|to)
    `,
  },
  handed: {
    find: `
      (i have|i've|we have|we've|i just) [just|already|now|also|today|personally|even|therefore|then|since] ${HANDED}
      i [just|already|also] ${HANDED}
      (has|have) been ${HANDED}
      (goes|going) straight to
      (is|are) [now|already|currently] (looking into|working on|checking|investigating|repairing|on it)
      (looking|look) into (it|this|that|your|the)
      (i'm|i am|we're|we are) (sending|refunding|calling|replacing|paying|fixing|working|looking|checking|taking|arranging|ordering|booking|passing|crediting|keeping|moving|putting|rebuilding|on it|in the van|on the way)
      i (credit|refund|send|call|look|pay|hand|keep|put|pick|cancel|swap|replace|pass|ask|check)
      (he's|she's|they're|he is|she is) (with you|on the way|coming|on (his|her) way)
    `,
    except: `
      i (look|call|ask) (forward|it)
      i (should|could|would|might) have ${HANDED}
    `,
  },
  offer: {
    find: `
      (i|we) (can|could) [also|still|certainly|gladly|happily|now|only|instead] (offer|send|replace|refund|credit|have|get|give|swap|put|do|arrange|call|change|cancel|exchange|extend|hold|order|come|show|reserve|book|try)
      what (i|we) can (do|offer)
      what (i'd|i would) like to do
      shall (i|we) *
      (may|can|could) i [please|also] (call|ring|phone|send|offer|invite|ask|visit|come|give)
      would you (like|rather|prefer)
      (i'd|i would) (like|love|be glad|be happy) to (offer|invite|call|send|hear|talk|give|keep|show|put|make)
      (you can|you could) [also|still|now|either|always] (have|get|choose|keep|pick|take|exchange|collect|swap|use|open|follow)
      (you pick|you choose|your choice|tell me which|which one|say the word|either)
      (come|drop) (by|in)
      (please|instead) (try|send me|open|choose|call me|use|stop)
      (try|open|press|choose|reinstall|reload|put the|put it|take it|send me|tell me) [*] 
      (on the house|on us next|free night|free of charge|at no cost|half the price)
    `,
    except: `
      (i|we) can (do nothing|do anything|do little|offer nothing)
      (can|could) (do|offer) (nothing|anything)
      (nothing|little|not much|no more) [more|else|further] [that] (i|we) can (do|offer)
    `,
  },
}

const DAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)'
/** `This may` is no month. */
const MONTH_ALONE = MONTH.replace('may|', '')
const DATE = `(# ${MONTH}|#th ${MONTH}|${MONTH} #|${MONTH} #th|the #th|the #st|the #nd|the #rd|#/#|#.#)`
const COUNT =
  '(#|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|half an)'
const UNIT = '(minutes|minute|hours|hour|days|day|weeks|week|months|month|h)'
const PART = '(morning|afternoon|evening|noon|night|lunchtime|midday)'

/** When, in English. */
export const enTimes: Times = {
  definite: {
    find: `
      tomorrow
      tonight
      later today
      (this|that) (afternoon|evening|week|weekend|same day)
      [on] the same day
      (next|this|coming) (${DAY}|week|weekend|month|${MONTH_ALONE})
      (by|no later than|not later than|at the latest) [the] [end of] [the] [next|this|coming] (${DAY}|${DATE}|#|noon|midnight|lunchtime|lunch|christmas|tomorrow|tonight|today|weekend|week|month|day|${PART}|close of business|#:#|# pm|# am|#pm|#am|spring|summer|autumn|winter|${MONTH}|may)
      (within|in) [the|about|around|the next] ${COUNT} [working|business|banking] ${UNIT}
      within the hour
      at # [am|pm|o'clock]
      at #:#
      #:# [am|pm]
      (#am|#pm|# pm|# am|# o'clock)
      at (noon|midnight|lunchtime|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight)
      (between|from) # (and|to) #
      # to #
      (as soon as|once|when|the moment) (you|i have|we have|i've|we've|it is back|it arrives|they have)
      (end|middle|beginning|start) of (the|this|next) (day|week|month|year|${MONTH})
      after (five|six|seven) [tonight]
      after # (pm|am|o'clock)
      first thing
    `,
    except: `
      (by|until|before) # (people|customers|euros|percent|%)
      ${DAY} (to|through) ${DAY} [from] [# am to # pm|#am to #pm|#:# to #:#|# to #]
      scale [of|from] # to #
    `,
  },
  plain: {
    find: `
      (before|until|till) [the] [end of] [the] [next|this|coming] (${DAY}|${DATE}|#|noon|midnight|lunchtime|lunch|christmas|tomorrow|tonight|today|weekend|week|month|day|${PART}|close of business|#:#|# pm|# am|#pm|#am|spring|summer|autumn|winter|${MONTH}|may)
      ${DAY}
      today
      ${DATE}
      this morning
      in ${MONTH}
      (one|two|three|four|five|#) (working|banking|business) (days|hours)
    `,
    except: `
      ${DAY} (to|through) ${DAY}
    `,
  },
  past: {
    find: `
      (told|wrote|said|asked|sent|got|had|was|were|did|came|went|took|lost|left|stood|sat|since|last|ago|yesterday|began|bought|paid|called|chose|put|made|found|ran|lay|lain|gave|given|cut)
      *ed
    `,
  },
  future: {
    find: `
      (will|shall|going to|to come|due|expect)
      *'ll
      (comes|arrives|brings|gets|goes|leave|picks|reaches|is with you|are with you|leaves|fits|shows|starts|phones|calls|rings)
      (he's|she's|it's|they're) with you
      (i'm|i am|we're|we are) (coming|paying|sending|calling|bringing|taking)
    `,
  },
  vague: {
    find: `
      soon
      shortly
      asap
      as soon as (possible|(i|we|they|someone|somebody|he|she) (can|could|get|find)|one becomes|one is|capacity)
      in due course
      at (the|our|my) earliest (convenience|opportunity|possible|date) [opportunity|date|moment]
      in the (near|not too distant|foreseeable) future
      in a timely (manner|fashion)
      in (good|no) time
      (some time|sometime) [soon|next|in|this]
      at some (point|stage|time)
      (when|once|as soon as) (i|we) (know more|get a chance|have time|get time|find time|get round|can|have news)
      once there is news
      when there is news
      at a later (date|time|stage|point)
      (in|within) [the] [next|coming] (a few|several|some|few|coming) [working] (days|weeks|hours|moments)
      the coming (days|weeks)
      (allow|give us|give me) [us|me] some time
      before long
      (one of these days|eventually|by and by)
    `,
    except: `
      (see|meet|visit|back|well|better|hear from you|welcome you|talk) [you] [again] soon
      (how|too|very|so) soon (after|as)
      as soon as (you|i have|we have|i've|we've|it|the|they have|that|your|this)
      (hope|looking forward) … soon
    `,
  },
}
