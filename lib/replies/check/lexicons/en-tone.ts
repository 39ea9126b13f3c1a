import type { Lexicon } from './lexicon'

/** What sounds of an office, not of a person, in English. */
export const enTone: Pick<Lexicon, 'internal' | 'dismissive' | 'generic'> = {
  internal: {
    find: `
      nps
      net promoter [score]
      detractor*
      (as a|as one of our|a|our) (passive*|promoter*)
      (being|are) a promoter
      promoters like you
      passive (customer|segment|respondent)
      (csat|sla|slas|kpi|kpis|aht|ivr|rma|dlq|psp|crm|erp|sap|jira|zendesk|salesforce|fnol|tpa|noc|dslam|snr|npe|mttr|ooo|doa|pnr|ssr|irops|arr|mrr|eol|qa|uat|l1|l2|l3|p0|p1|p2|p3|t1|t2)
      (tier|level) (1|2|3|one|two|three)
      (1st|2nd|3rd|first|second|third) (level|line) [support|desk]
      (gave|given|give) (us|me) [just|only] (a|an) [*] (#|# out of #|#/#|two|three|four|five|six|seven|eight|nine|ten|zero)
      (scored|rated|rating|score|scoring|graded|marked) (us|me) [just|only] [a|an|with] [*] (#|# out of #|#/#|two|three|four|five|six|seven|eight|nine|ten|zero)
      (gave|given|give) (us|me) [just|only] # (out of|of) (10|ten|5|five)
      (thanks|thank you) for (the|your) (#|one|two|three|four|five|six|seven|eight|nine|ten|low score|top score|high score|score|rating)
      (your|the|a|low|top|high) (nps|survey|satisfaction) (score|rating)
      your (score|rating) of (#|one|two|three|four|five|six|seven|eight|nine|ten)
      (after|for|with|by|wow) (your|the|an|a) (0|1|2|3|4|5|6|7|8|9|10) [out of (10|5)]
      # out of (10|ten|5|five)
      (low|top|high|best) (score|rating)
      scores like yours
      on (a|the) scale (from|of)
      churn [risk]
      backlog
      (current|next|this) sprint
      (root cause analysis|rca|post-mortem|postmortem)
      (ticket|case|issue) (deflection|routing|queue|triage)
      (triage*|re-triaged)
      (hotfix|tenant|regression|feature flag|idempotency|truck roll)
      (upsell|cross-sell|retention offer|save desk|account flag|flagged as)
      (kb|knowledge base) article
      escalat* to (tier|level|l2|l3)
    `,
    except: `
      (concert|event|festival|gig|health|tour) promoter*
      (credit|test|exam|match|final|game) score*
      # out of (10|ten|5|five) (people|customers|boxes|cases|orders|times)
      (for|with|by|after) (your|the|a|an) # (years|orders|emails|e-mails|visits|days|weeks|months|hours|minutes|people|employees|euros|pounds|dollars|working|year|day|week|month|hour|items|parcels|tickets|seats|rooms|nights|am|pm|%|percent)
    `,
  },
  dismissive: {
    find: `
      calm down
      (don't|no need to|no reason to) (panic|be upset|get upset|be angry|overreact|make a fuss)
      (obviously|as everyone knows|needless to say)
      as you (should|surely|certainly|no doubt) know
      as it [clearly] says
      (it's|it is|that's|that is|this is|is) (only|just|merely) (a|an|another)
      you (only|just|simply|merely) (need|have|had) to
      all you (need|have|had) to do is
      (simply|just) (reload|reinstall|restart|log|click|follow|press|open|close|use|call|contact|update|turn|go|check|read|try|reset|enter)
      (is|are|isn't|is not|was) [not] actually (that|so|quite|very|normal|only|quite|pretty|a)
      it's actually
      (these|such) things happen
      (that's|such is) life
      [it's] no big deal
      (is|it's) [really] nothing (really|unusual|special|compared|to worry)
      (not|isn't) (that|so|such a) (long|bad|much|big|terrible|serious) [a] [deal|problem]
      (a little|a bit|too|overly|perhaps) (sensitive|impatient|emotional|dramatic)
      be [a bit|a little|more] patient
      (sorry|apologies) but
      (come on|get over it)
      first world problem*
      (shouldn't|should not) come as a surprise
      (may|might) sound like a lot
      absolutely fine
    `,
    except: `
      (sorry|apologies) but (i|we) (will|have|can|did)
      if it isn't that bad
    `,
  },
  generic: {
    find: `
      (we|i) [truly|really|highly|greatly] value (your|all|every|it|you|our)
      (valued|esteemed|loyal) (customer*|guest*|client*|member*|partner*)
      your (satisfaction|feedback|opinion|business|comfort|experience|loyalty|call|trust|needs) (is|are|matter*) [very|so|extremely|always|of|our|helps|allows] [important|matters|top|number|priority|utmost|greatest]
      (your|guest|customer) (feedback|opinion) (helps|allows|enables|is invaluable|is important|matters)
      (satisfaction|comfort) … (is|are) our (priority|goal|aim|motivation|concern|greatest|top|number)
      (we|we're|i'm|i am|we are|remain|are|fully) [fully|always|deeply|strongly] (committed|dedicated) to
      (rest assured|be assured|please be assured|please be informed|please be advised)
      (please|we|i) [ask you to|would] kindly
      kindly *
      take [all|your|every|any|such|customer] (feedback|complaint*|concern*|matter*|comment*) [very|extremely] seriously
      [always|constantly|continuously|are] (striv*|endeavour*|endeavor*) (for|to)
      strive for (excellence|the highest|perfection)
      highest standards
      events of the highest standard
      (do not|don't) hesitate to (contact|reach|call|get|ask|let)
      at your earliest convenience
      (continuous*|constantly) improv*
      help* us [to] (improve|get better|become better|grow)
      (world-class|first-class|best-in-class) (service|support|experience)
      customers come first
      (best|unparalleled) [possible] (experience|service) possible
      (delivering|deliver|provide|providing|offer|give you) [you] [with] the best
      (work|working) around the clock
      thank you for (reaching out|contacting us|choosing|using our|your loyalty|your interest|your continued|your positive feedback|sharing your experience|doing business)
      (valuable|positive) feedback
      meets your expectations
      exceed your expectations
      (look|looking) forward to (serving|welcoming) you
      (hope to|pleasure of) [have the pleasure of] welcom* you
      to the [fullest|highest] (extent|degree)
      at your disposal
      dedicated team
      (sincere|heartfelt) (thanks|apologies) for any
      every day (better|to improve)
    `,
    except: `
      (we|i) committed to
      you kindly *
      (she|he|they) kindly *
    `,
  },
}
