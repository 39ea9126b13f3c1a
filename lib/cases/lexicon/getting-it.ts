import type { CausePhrases } from './phrase'

/** Getting there at all: late, lost, wrong or broken on the way; visits that were not kept. */
export const delivery: CausePhrases = {
  topic: `deliver* | shipping | shipment* | ship | courier* | carrier* | parcel* | package* | packet |
    tracking | post | posted | mailed | postman | dhl | ups | fedex | usps | evri | dpd | gls | royal mail |
    depot | warehouse | order | orders | van | driver | box | boxes | doorstep | letterbox | appointment`,
  likely: `arriv* | turn* up | came | late | delay* | missing | lost | wrong address | sent | dispatch* | waiting for my |
    still waiting | to the wrong | technician | engineer | fitter* | install* | luggage | baggage | suitcase |
    never came | at the door | on the way | on its way | in stock | out of stock | replacement | bent |
    crushed | squashed | ripped open | in transit | next day | express | incomplete | parts missing |
    customs | collect* | pick up point | sent back | damp | wet | soaked | in the rain | weeks ago | days ago`,
  clear: `never arriv* | ~ arriv* | hasn't come | has not come | haven't got it | ~ received | never got it | never got my |
    where is my | where's my | where is it | ordered * * ago | order * * ago | ordered on | ordered in | ordered # |
    # @ late | @ late | arrived late | came late | too late | late again | always late | late delivery | lost in the post |
    lost in the mail | lost in transit | lost parcel | wrong item | wrong size | wrong colour | wrong color | wrong order |
    wrong product* | wrong one | wrong house | wrong person | sent the wrong | sent me the wrong | got the wrong |
    got someone else's | somebody else's | someone else's | someone else | missing item* | missing part* | item* missing | part* missing |
    half of the order | half of my | half my order | half the order | only half | second half | short delivered |
    still nothing | still not here | not here yet | still no | left outside | left on the | left in the | left at |
    left it outside | with a neighbour | with the neighbour | at the neighbour* | threw it | thrown over |
    over the fence | nobody came | no one came | no show | ~ show up | didn't show | ~ turn up | nobody turned up |
    no one turned up | ~ come on | never turned up | missed delivery | missed appointment | out for delivery |
    says delivered | marked as delivered | marked delivered | signed by | with the carrier | damaged in transit |
    arrived damaged | arrived broken | came damaged | came broken | arrived smashed | damaged on arrival |
    broken on arrival | broken when | was broken when | wait* for my order | wait* for my parcel | wait* for the delivery |
    took the day off | day off work | stayed in all day | stayed home | waited in | still don't have | still do not have |
    still haven't | wait* for the | time window | time slot | delivery date | never delivered | ~ delivered |
    delivered to | to my old address | old address | back to sender | returned to sender | after christmas |
    after the birthday | after the party | after the wedding | postponed | where my package | where my parcel | where my order | where the order | to get here | to get to me | get here`,
}

/** Time that it takes: waiting, loading, queues; not waiting for an answer of support. */
export const speed: CausePhrases = {
  topic: `speed | performance | loading | load | loads | queue* | line | waiting time* | wait | waits | time`,
  likely: `wait* | minutes | hours | ages | forever | delay* | hang* | faster | quicker | until | took | takes |
    taking | stuck | stand in line | long | longer | months | since | respon* time* | bandwidth | mbit | mbps |
    throughput | latency | patience`,
  clear: `slow | slower | slowly | slowest | so slow | too slow | slowness | lag | lags | laggy | lagging | sluggish | takes ages | took ages |
    takes forever | took forever | takes for ever | takes too long | took too long | takes so long | took so long |
    took a long time | takes a long time | takes time | too long | so long | very long | # @ for a | # @ to get | # @ to load |
    # @ to open | # @ to start | # @ to | wait* # @ | wait* for # @ | wait* more than | wait* over | waited an hour | wait* an hour |
    over an hour | an hour and | an hour to | hours of waiting | hour wait | long wait* | wait* for ever | wait* forever |
    waiting room | waiting list | wait* times | long queue* | queue* for | queue* up | queueing | in the queue | freez* | froze | frozen |
    timeout* | timed out | time out | times out | buffer* | spins | spinning | loading screen | to load | loads like | ping | snail* |
    crawl* | unresponsive | keeps hanging | kept hanging | hangs | speed it up | speed up | twice as slow |
    like it's 19* | dial up | still processing | being processed | still pending | long to | all day | ~ fast enough |
    a long time | half an hour | an eternity | eternity | grass grow`,
}
