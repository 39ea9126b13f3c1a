/** From a furniture shop, an invoicing program, a hotel, a music service, a bike shop and an energy supplier. */
export const english = `
1 | sofa promised for easter, it is june > late-delivery, not-as-promised:1
2 | DHL says delivered. My porch says otherwise. > late-delivery
0 | the table top came in two pieces that should have been one > damaged-replacement, quality:3
3 | left pedal broke off on the way home, first ride > quality, damaged-replacement:2
2 | wrong colour. I ordered petrol, I got something like an old lettuce > wrong-item, late-delivery:2
1 | no screws in the box, again no screws, how do I build a bed without screws > wrong-item, late-delivery:1, quality:1
4 | You took 89 euros off my account for a subscription I ended in january > billing, waiting-for-refund:2
2 | Returned the lamp on the 3rd. You wrote "5 to 7 days". It is the 29th and no money. > waiting-for-refund, billing:2
3 | invoice number 4711 has the wrong VAT and my accountant keeps asking me > billing
5 | nice room but 18 euro for breakfast, come on > price
3 | The tariff rose for the second time this year. My pension did not. > price-went-up, price:3
2 | why do I pay more than a new customer > price, price-went-up:2, thinking-of-leaving:1
1 | rang four times, always the music, always the same song > support, late-answer:2
2 | I wrote on Sunday, on Wednesday and on Monday and got nothing > late-answer, support:3
0 | "That is not my department" seems to be the only sentence they learn there > support, treated-badly:3
1 | the receptionist laughed about my husband's wheelchair > treated-badly, support:2
3 | the mechanic talked to my boyfriend the whole time, it is MY bike > treated-badly, support:2
4 | pages load like they come by post > slow
5 | check in took 50 minutes, three people behind the desk chatting > slow, treated-badly:2, support:2
2 | sync takes all night and then it has not synced > slow, quality:2, outage:2
3 | I cannot for the life of me find where to cancel an invoice > hard-to-use, missing-feature:1
4 | Assembly instruction has only pictures and the pictures are wrong > hard-to-use, quality:1, hard-start:2
2 | setting up the second user took me an entire saturday, your help page shows an older version > hard-start, hard-to-use:3
3 | two weeks in and I still haven't sent one invoice with it > hard-start, new-and-unhappy:3, hard-to-use:2
1 | "Sea view" was a car park with a puddle > not-as-promised
2 | sales told us it talks to our bank. It does not talk to our bank. > not-as-promised, missing-feature:3
4 | Looks nothing like on the website, much darker, cheap fabric > not-as-promised, quality:2, wrong-item:1
5 | no offline mode. I am on trains all day > missing-feature
4 | please bring back the shuffle by album. why did you take that away > missing-feature
3 | can't merge two clients. every other program can > missing-feature, hard-to-use:1
0 | lyrics, playlists, 6 years of them, all gone since the update > outage, quality:2
1 | your service was down on the last day of the month when I bill everybody > outage, quality:2
2 | power went off twice this week and no word from you > outage, late-answer:1, support:1
2 | fitter was to come tuesday. nobody came. nobody rang. > missed-visit, late-delivery:2
3 | They said they'd call me back before noon. Which noon? > missed-visit, late-answer:2, support:2
1 | cancel my contract, today > thinking-of-leaving
2 | we're comparing other suppliers now and you don't come out well > thinking-of-leaving, price:1
4 | my neighbour went to another shop after this and I think so will I > thinking-of-leaving
0 | never ever again!!! > ask-what-helps, thinking-of-leaving:3
0 | worst hotel of my life > ask-what-helps, offer-a-call:1
3 | disappointing > ask-what-helps, not-as-promised:2
6 | ok > ask-what-helps
5 | > ask-what-helps
2 | > ask-what-helps, offer-a-call:1
1 | so much went wrong that I'd need an hour to list it. Delivery, the wrong slats, the bill, your hotline. > offer-a-call, late-delivery:2, wrong-item:2, ask-what-helps:1
0 | Everything. Really everything. Room, food, bill, staff. > offer-a-call, ask-what-helps:2
3 | stop sending me offers for sofas I already bought one > unwanted-messages
4 | Yet another mail asking how likely I am to recommend you. Very unlikely, because of these mails. > unwanted-messages
2 | first order with you and the last I think > new-and-unhappy, thinking-of-leaving:3
3 | New customer since March, not the welcome I was hoping for > new-and-unhappy, ask-what-helps:2
9>3 | always recommended you but the last bike was put together by a blind man > was-happy-before, quality:2
10>2 | twelve years a guest, first time I'm ashamed that I brought friends > was-happy-before, ask-what-helps:1
9>5 | what happend to you guys?? > was-happy-before, ask-what-helps:2
10>6 | The songs are the same, the app is not, it crashes three times a day > was-happy-before, quality:2, outage:2
9>1 | You were perfect until the price doubled > was-happy-before, price-went-up:3, price:2
4>3 | as I said the last time: the chain comes off > let-down-again, quality:2
2>1 | again no fitter > let-down-again, missed-visit:3, late-delivery:1
3>0 | i complained in january about the noise, i complain now about the noise > let-down-again, quality:1
5>4 | billed twice. like last year. > let-down-again, billing:2
6>2 | that's the second sofa with a scratch > let-down-again, damaged-replacement:2, quality:2
1>1 | You never learn. I'm off. > let-down-again, thinking-of-leaving:3
3 cause=product-quality | I am so fed up > quality, damaged-replacement:1
2 cause=speed | late late late > slow
4 cause=delivery | the driver was rude and the shelf is scratched > late-delivery, damaged-replacement:3
1 cause=expectations | they promised a discount on the bill > not-as-promised
3 cause=billing | refund please, since april > waiting-for-refund, billing:3
2 cause=other | bad bad bad > ask-what-helps, offer-a-call:1
3 cause=usability | I needed my grandson for it > hard-to-use, hard-start:2
2 contacted § still nothing? | sofa promised for easter > where-it-stands, new-date:2, missed-date:1
3 contacted § any update please | fitter did not come > where-it-stands, new-date:1
4 contacted § thanks, new pedal fits | pedal broke > has-it-worked
1 contacted § I demand half of the room rate back | dirty room > no-and-why, refund-sent:2
2 contacted § Could you waive the fee just this once | price > no-and-why
3 contacted § has my money been sent | returned the lamp > refund-sent, where-it-stands:3
2 contacted § is the new table top on its way | table top in two pieces > replacement-sent, where-it-stands:3
3 contacted § Sync is working since this morning | sync takes all night > works-again, has-it-worked:3
2 contacted promise=late § and? it's past monday | tariff wrong > missed-date, where-it-stands:2
4 contacted promise=late | chain comes off > missed-date, where-it-stands:2, new-date:1
1 contacted promise | sofa promised for easter > done-as-said, where-it-stands:3, new-date:3
3 contacted § thank you for the call today | rude receptionist > call-summary, where-it-stands:1
2 contacted § which photo do you need from me? | scratch > one-question, where-it-stands:2
2 contacted § who is looking after this now, Mr Ott has left I hear | invoice wrong > handover, where-it-stands:2
4 closed | can't merge two clients > request-built, fixed-because-of-you:3, stays-as-it-is:1
1 closed fix | sea view was a car park > fixed-because-of-you, how-is-it-now:1
3 contacted fix | no offline mode > request-built, fixed-because-of-you:3
7 | it does what it should > what-would-make-it-great
8 | decent > what-would-make-it-great
7 | > what-would-make-it-great
7 | clean rooms, friendly people, breakfast could be warmer > good-but, what-would-make-it-great:1
8 | Only thing: the parcel took ages > good-but, what-would-make-it-great:1
7 | Good program, expensive for what I use of it > content-but-price, good-but:2, what-would-make-it-great:1
8 | very comfy sofa. except for the legs, one wobbles > good-but
7 | not bad > what-would-make-it-great
9>7 | hm, was better before the new owner > less-happy-than-before, good-but:1, what-would-make-it-great:1
10>8 | still good, a bit slower than it was > less-happy-than-before, good-but:3
10>7 | > less-happy-than-before, what-would-make-it-great:2
7>8 | wish you had more colours, otherwise fine > content-with-a-wish, good-but:2, what-would-make-it-great:1
10 | Your man fixed my bike in the rain and smiled > thank-you-colleague, thank-you:2
10 | best pillow in Europe!!! > thank-you, ask-for-review:3
9 | thx > thank-you
9 | everything arrived a day early and was packed with love > thank-you
9 § where can i see my meter readings | easy and fair > thank-you-and-answer, thank-you:2
10 § Sofa cover: can it be washed? | gorgeous > thank-you-and-answer, thank-you:2
9 § cannot log in since today | been here for years, always happy > thank-you-and-answer, thank-you:1, thank-you-long:2
10 | I'd recommend you to anyone, could you tell me when the blue one is back in stock? > thank-you-and-answer, ask-to-recommend:2, thank-you:2
9 | Ms Novak on the phone was an angel, tell her > thank-you-colleague, thank-you:2
10 | Guests since 2009 and never once let down > thank-you-long, thank-you:2
9 | If only you had it in blue. Otherwise a dream. > happy-with-a-wish, thank-you:2
10 | told half my street about you > ask-to-recommend, thank-you:3
10 | Wow. Just wow. Everyone should know about this place. > ask-for-review, ask-to-recommend:3, thank-you:3
7 | too dear for what I use > content-but-price, good-but:2
8 | an export to my tax software is all that I miss > content-with-a-wish, good-but:2
7 | could be cheaper > content-but-price, good-but:1, what-would-make-it-great:1
3 closed § did the rebuild of the lobby change anything for wheelchairs? | no ramp > fixed-because-of-you, stays-as-it-is:2, request-built:2
`
