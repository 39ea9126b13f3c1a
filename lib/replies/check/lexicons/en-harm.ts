import type { Lexicon } from './lexicon'

/** What does harm, in English. */
export const enHarm: Pick<Lexicon, 'blame' | 'deadEnd' | 'wayOn' | 'overPromise'> = {
  blame: {
    find: `
      you should [really|simply|just|at least|also] have (checked|read|told|called|used|contacted|said|known|written|informed|asked|reported|looked|followed|sent|tested|chosen|ordered|thought|noticed|paid|kept|come|cancelled|mentioned|let)
      you (could|might) have (checked|read|told|called|used|contacted|said|informed|asked|reported|avoided|looked|mentioned)
      you ought to have *
      you [have|obviously|clearly|apparently|probably|simply|also] (failed|neglected|forgotten|forgot|omitted|refused) to
      you [obviously|clearly|apparently|simply|also] (did not|didn't|never|have not|haven't|hadn't|had not) [even|yet|actually] (follow*|read|provide*|include*|enter*|check*|fill*|send|sent|respond*|repl*|mention*|tell|told|attach*|use|used|select*|choose|chosen|update*|set|contact*|let|inform*|report*|submit*|complete*|give|given|pay|paid|return*|cancel*|look*|notice*|click*|confirm*|specif*|state|stated|supply|supplied|ask|asked|register*|open|opened|pack*|keep|kept|act|call|called|indicate*)
      you [obviously|clearly|apparently|simply|probably] (misunderstood|misread|misinterpreted|overlooked|ignored|mistyped|misused|mishandled)
      you (must|may|might|could|seem to|appear to) have (missed|misread|misunderstood|entered|typed|forgotten|overlooked|clicked|deleted|selected|made a mistake|done something|used the wrong|ordered the wrong|written the wrong|broken|damaged|dropped)
      you (entered|typed|used|ordered|selected|gave|provided|chose|submitted|wrote|filled|supplied) … (wrong*|incorrect*|incomplete*|false*)
      you [probably|apparently|obviously] (missed|misplaced|dropped) (it|the|our|your)
      you (weren't|were not) (home|there|in|at home|present|available)
      you never (sent|told|gave|answered|replied|responded|read|called)
      if you (had|would have) (used|read|looked|checked|told|called|followed|answered|contacted|asked|sent|written|let)
      if you'd (used|read|looked|checked|told|called|followed|answered|contacted|asked|sent|written|let)
      as (i|we) [have|already|previously|clearly] [already|previously|clearly] (said|told|stated|explained|mentioned|wrote|informed) [you]
      as [already|previously|clearly|was] [already|previously|clearly] (stated|explained|mentioned|communicated) [in|to|above]
      per my (last|previous|earlier) (email|mail|message|letter)
      (user|customer|client|operator|your [own]) error*
      (error*|mistake*|fault*) (on your|by your|of your own|at your) (side|part|end|doing|own)
      (your|the customer's|the user's) [own] (fault|mistake|carelessness|negligence|oversight)
      (courier*|carrier*|supplier*|contractor*|manufacturer*|bank*|driver*|promoter*|partner*|organiser*|provider*|vendor*) [entire*|sole*] (fault|mistake|error)
      (courier|carrier|supplier|contractor|manufacturer|driver|partner|provider|vendor|agency) (messed|screwed|lost|is to blame|let us down|failed us|caused)
      (it's|it is|that's|that is) [all|entirely|solely] (their|his|her) [own|entire] (fault|mistake|problem)
      [entirely|solely] their fault
      not (ours|our fault|our mistake|our responsibility|our problem)
      caused by (your|a contractor*|a third party|third parties|the customer|air traffic|the courier|our supplier)
      (outside|beyond) (our|of our|my) (control|influence|responsibility)
      over which we have no (influence|control)
      (comes|come|came|results|resulted) from your (phone|computer|device|router|browser|own|internet|connection)
      (is|be|was) (your|down to your) [own] (wi-fi|wifi|internet|connection|device|settings|browser|router)
      you (ignored|disregarded) *
      who (ignored|broke) (our|the) rules
      according to our (records|logs) you
    `,
    except: `
      [that|if|because|when] (i|we) (think|thought|believed|assumed) you
      (not|nothing|isn't|wasn't) your [own] (fault|mistake|error)
      our (failure|mistake|fault) not yours
      not because you
      so you (did not|didn't) *
    `,
  },
  deadEnd: {
    find: `
      nothing [else|more|further] (i|we) [can|could|am able to|are able to] [do|offer|add]
      (cannot|can't|can not) [really] do (anything|much|more|a thing) [about|for|more]
      nothing [else|more|further] (that can be done|to be done|to offer)
      there's [not much|little|nothing] (i|we) can do
      (there is|there's) (little|not much) (i|we) can do
      (it is|it's|that is|that's|is|are|be) [unfortunately|simply|sadly] (not|never|no longer) possible
      (is|are|be|it's|that's) impossible
      not possible
      (i|we) [unfortunately|simply|really|therefore|also|sadly] (cannot|can't|can not|am unable to|are unable to|am not able to|are not able to|won't be able to|will not be able to|am therefore unable to) [*] (help|refund|offer|change|do|compensate|exchange|return|accept|give|grant|process|cancel|provide|extend|replace|make|tell|assist|proceed|reimburse|waive|reopen|send|fix|repair|conjure|move|move|take|approve|pay|credit|swap|turn|undo)
      (i'm|we're) (unable|not able) to *
      (unfortunately|regrettably|sadly) (we|i|this|it|that|there) (cannot|can't|can not|is not|isn't|are not|do not|don't|am not|have no)
      (cannot|can't|can not|won't|will not|may not) be (changed|refunded|exchanged|returned|cancelled|canceled|accepted|granted|extended|reimbursed|compensated|processed|transferred|done|made|altered|considered)
      (neither|no) [*] [*] [nor] [*] [*] can be (granted|offered|given|made|accepted)
      (neither|not|non) (refundable|exchangeable)
      (non-refundable|non refundable|not refundable|not eligible)
      (our|company|the|of) policy (is|does not|doesn't|states|not to|prevents|forbids|says|only)
      (it is|it's|that's|that is|as|against|due to|according to) [a matter of] (our|company|store|the) policy
      matter of policy
      (in|under) our terms
      (not|isn't) [within] (my|our) (department|area|remit|responsibility|job)
      out of the question
      no [further] (exceptions|discretion|options|alternative*)
      outside (our|the|of our|of the) [*] (window|period|policy|terms|warranty)
      (i|we) have no (discretion|choice|way|possibility|influence|spare parts)
      (decision|answer) is final
      [case|matter|file] is closed
      have expired
      has expired
      (won't|will not) be getting any *
    `,
    except: `
      (which|that) (i|we) have no (influence|control)
      (cannot|can't|can not) (thank you enough|apologi* enough|wait|imagine|help but|stress|blame)
      (as|if|when|where) * as possible
      (is|was|would|if) it possible
      if (not possible|it is not possible|that is not possible)
      policy (number|no|#)
      not only
      (isn't|is not) our policy
      [case|matter|file] is closed (now that|until)
    `,
  },
  wayOn: {
    find: `
      but (i|we|you|what|here|there)
      instead
      alternatively
      however (i|we|you)
      (can|could) … though
      (what|one thing|something) (i|we|you) can [do|offer]
      what (works|helps|got|i got|would change)
      (this|that) works
      you (can|could|may|have the choice) [also|still|instead] (choose|have|get|take|pick|keep|use|still|return|order|go|ask)
      (either|you choose|you pick|tell me which)
      which [one] would you
      (the best|another|a different) (way|option|route)
      try
      or take
      (would you|shall i|shall we|could you|can you) *
      (until|till) (it|then|that|we) * 
    `,
    except: `
      (would you|could you|can you|is there) … (anything else|understand)
    `,
  },
  overPromise: {
    find: `
      (i|we|you have my|you have our|my|that's a|it's) [can|will|hereby|personally|absolutely] guarantee*
      [absolutely] guaranteed
      (i|we) [can|will|solemnly|hereby] promise [you] [that] (this|it|that|we|you|nothing|your|a|the|next|never|there|none|all|no) 
      (i|we) promise you *
      (you have|take|you can take|i give you|give you) (my|our) word [for it|that]
      (i|we) (can assure you|assure you|swear) … (never|always|nothing|no one|absolute*|100|certain*|ever)
      (will|won't|shall|does|do) [not] [ever|never] [again] (never|ever) [again]
      (will|*'ll|shall) never [ever] *
      never [ever] happen again
      (won't|will not) [ever] happen again
      never [*] [*] [*] again
      100% *
      100 % *
      [one] hundred percent
      (with|absolute|complete) [absolute] certainty
      (will|*'ll) [absolutely] (definitely|certainly|absolutely|undoubtedly|surely|without fail|for sure)
      (definitely|absolutely|certainly) (will|be)
      (will|i'll|we'll|we) always [be|give|have|do|make|answer|find]
      (without|no) (exception|ifs or buts|ifs and buts)
      (flawless|perfect) (experience|service|next time)
      (whatever|come what) (happens|may)
      (completely|totally) (risk|trouble|bug|error) free
      will be (perfect|flawless)
    `,
    except: `
      (can't|cannot|can not|won't|will not|not|don't want to|rather not) [yet|really] (promise|guarantee*) … 
      (guarantee|warranty) (period|claim|card|form|terms|conditions|department)
      (money back|money-back|price|best price|under|of the|your|the|two year|two-year|year|years') guarantee*
      (never|not) again (be|do) *
      will definitely (call|write|ring|tell|read|look|ask) 
      no guarantee*
      i'll never forget
    `,
  },
}
