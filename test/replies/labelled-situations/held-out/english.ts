/** From a car rental, a bank, an online pharmacy, a phone company, a garden centre, a CRM and an airline. */
export const english = `
2 | the baby seat we booked wasn't there and no one at the desk knew about it > not-as-promised, support:2, wrong-item:1
1 | My blood pressure tablets were due Monday. It is Thursday. I have two left. > late-delivery, support:1
0 | seven roses, all dead on arrival, brown, mouldy roots > damaged-replacement, quality:3, late-delivery:1
3 | your app logs me out every time i switch to my password manager to copy the pasword > hard-to-use, quality:2, hard-start:1
4 | roaming bill of 214 euros for a weekend in Geneva. Nobody warned me. > billing, price:2, not-as-promised:2
2 | I was on hold 50 minutes, got cut off, rang again, 40 minutes, got cut off. > support, late-answer:2, slow:1
5 | Its fine but the reports take half a day to build, we stopped using them > slow, outage:1
3 | No dark mode, no calendar sync, no bulk edit. In 2026. > missing-feature, hard-to-use:1
1 | moving my number to another network on the 1st, nothing you can say now > thinking-of-leaving, ask-what-helps:1
0 | .. > ask-what-helps, offer-a-call:1
6 | Meh > ask-what-helps
4 | fees fees fees. account fee card fee paper fee breathing fee soon > price, price-went-up:2, billing:2
2 | Card was declined at the supermarket with 900 on the account. Embarassing in front of my daughter > quality, billing:2, outage:2
1 | Two sprays came leaking and the box was soaked, tablets dissolved > damaged-replacement, quality:2, wrong-item:1
3 | They gave us a smaller car than the one on the confirmation, and shrugged > not-as-promised, wrong-item:2, treated-badly:2
2 | deposit of 300 EUR still blocked on my credit card 5 weeks after returning the car > waiting-for-refund, billing:2
0 | cancelled flight, no hotel, no voucher, no human being > support, offer-a-call:2, missed-visit:1, late-answer:1
4 | the lady in the branch rolled her eyes at my accent > treated-badly, support:2
3 | Where do I find my statements?? I have clicked through every single menu > hard-to-use, missing-feature:1
5 | I like the plants, I just think 9,90 for shipping one lavender is cheeky > price
2 | charged for full insurance that I declined in writing > billing, waiting-for-refund:1, not-as-promised:1
1 | same hole in the mobile coverage as last year. my kitchen is a dead zone > quality, outage:2
3 | Import of contacts hangs at 99 % every single time > quality, hard-start:2, slow:2, outage:1
6 | Boarding took over an hour in the heat, otherwise OK > slow
2 | ordered 3 bags of compost got 1. driver took a photo of the neighbours door > wrong-item, late-delivery:3
4 | "Unlimited" data that slows to a crawl after 20 GB is not unlimited > not-as-promised, slow:2
1 | i want my account gone and my data with it > thinking-of-leaving
3 | had to tell the story to five people. FIVE. the fifth asked for my date of birth again > support, offer-a-call:1
0 | gps in the rental car thought we were in the sea > quality
5 | would be a 9 if I could export to Excel without paying for a plug-in > missing-feature, price:2
2 | price went from 39 to 59 a seat over night with a cheerful newsletter > price-went-up, price:2
3 | Leaflet only in Dutch, I don't read Dutch > hard-to-use, missing-feature:2, wrong-item:1
1 | suitcase arrived four days after us, wedding was on day two > late-delivery
4 | chatbot chatbot chatbot, never a person > support, offer-a-call:2, late-answer:1
2 | mower wont start, used it twice > quality, damaged-replacement:1
3 | took 11 days to open an account that "takes ten minutes" > slow, hard-start:2, not-as-promised:2
5 | I get an e-mail a day from you, sometimes two, and I have unsubscribed four times > unwanted-messages
4 | And now a third survey about the same phone call? > unwanted-messages
2 | signed up on monday, regretted it by wednesday > new-and-unhappy, ask-what-helps:2, thinking-of-leaving:1
3 | we migrated last week and half of our customer notes are gone > outage, quality:2
1 | nothing but error 503 all morning, quarter end of all days > outage, quality:2
2 | The engineer was to come between 8 and 12. It is 6 pm now and I took a day off for it. > missed-visit, late-delivery:1
4 | Can't get past step 3 of the set up, the code never arrives > hard-start, hard-to-use:2
0 | your guy at the counter called me stupid because I asked what the excess is > treated-badly, support:2
1 | Three weeks since I sent the claim form. Not even an automatic mail. > late-answer, support:2
2 | got somebody elses prescription. SOMEBODY ELSES. > wrong-item, late-delivery:2
0 | first the wrong tyre, then nobody rang, then you billed me for both. where to begin > offer-a-call, billing:2, ask-what-helps:1, support:1
8>3 | Not a single answer since my mail of the 4th. I mailed again on the 9th. > late-answer, support:3
9>2 | We have banked with you since 1994. This year everything that could be spoiled was spoiled. > was-happy-before, offer-a-call:2
10>5 | it was such a lovely little shop before you sold it > was-happy-before, ask-what-helps:1
9>4 | the new version is slower than the old one by minutes, and I used to praise you to everyone > was-happy-before, slow:2
3>2 | STILL no coverage in my kitchen > let-down-again, quality:2, outage:1
5>1 | Last survey I told you about the double debit. Guess what happened in May. > let-down-again, billing:2
2>4 | third compressor, third leak > let-down-again, quality:2, damaged-replacement:1
4>0 | I wrote all of this in spring already, please just read it > let-down-again, support:1, offer-a-call:1
6>3 | again the wrong tablets, again "human error" > let-down-again, wrong-item:2
2>2 | closing the account, I've had it > let-down-again, thinking-of-leaving:3
2 cause=delivery | Everything about this was bad > late-delivery, offer-a-call:1, wrong-item:1
3 cause=billing | Your driver was late and then the total was wrong > billing
1 cause=support-experience | the tablets came too late, and on the phone I was laughed at > treated-badly, support:2
4 cause=usability | takes me forever to book a pickup time > hard-to-use
2 cause=price | poor value, poor car > price
0 cause=other | awful > ask-what-helps, offer-a-call:2
3 contacted | the deposit is still blocked on my card > where-it-stands, refund-sent:2
2 contacted § any news on my claim? | suitcase lost > where-it-stands, new-date:1
4 contacted § Re: replacement mower arrived | mower wont start > has-it-worked, done-as-said:1
1 contacted § I want the 300 back as compensation | flight was cancelled > no-and-why, refund-sent:2, where-it-stands:1
3 contacted § Re: Re: your refund arrived on my card, thank you | charged twice > has-it-worked, refund-sent:1
2 contacted § what happens now? | double debit in May > where-it-stands, refund-sent:1
5 contacted § please make an exception to the 14 day rule | price > no-and-why
4 contacted § site is up again, why did it go down | nothing but error 503 > works-again, has-it-worked:2
2 contacted § when does the new pump leave your warehouse | pump leaks > replacement-sent, where-it-stands:3
3 contacted promise=late § You said Friday! | claim form ignored > missed-date, where-it-stands:2, new-date:1
3 contacted promise § how far are you? | claim form ignored > where-it-stands, new-date:2, done-as-said:2
1 contacted § as discussed on the phone just now | rude at the counter > call-summary, where-it-stands:1
3 closed | Leaflet only in Dutch > fixed-because-of-you, request-built:2, stays-as-it-is:1, how-is-it-now:2
2 closed fix | chatbot never a person > fixed-because-of-you, how-is-it-now:1, request-built:1
4 contacted fix | reports take half a day > fixed-because-of-you, works-again:2, request-built:1
7 | all good, nothing to write home about > what-would-make-it-great, good-but:1
8 | > what-would-make-it-great
7 | Good rates, but the website looks and works like 2003 > good-but, content-with-a-wish:2, what-would-make-it-great:1
8 | nice plants, though two were smaller than in the picture > good-but, what-would-make-it-great:1
7 | solid airline > what-would-make-it-great
8 | would have given a 10 if the pickup desk had been open as stated > good-but, content-with-a-wish:1, what-would-make-it-great:1
7 | Great CRM, mobile version is a bit of a joke tho > content-with-a-wish, good-but:3, what-would-make-it-great:1
10>7 | still okay. just not the shop I raved about anymore > less-happy-than-before, what-would-make-it-great:2, good-but:1
9>8 | used to be quicker on the phone > less-happy-than-before, good-but:2
8>7 | fine fine fine > what-would-make-it-great
10 | The pharmacist rang me herself to check two of my tablets against each other. That is service! > thank-you-colleague, thank-you:2
9 | love love love the roses > thank-you, ask-for-review:2
9 | > thank-you, ask-to-recommend:1, ask-for-review:1
10 § How can I add a second driver? | Smooth from start to finish > thank-you-and-answer, thank-you:2
9 § Invoice for March missing | Best bank I have had > thank-you-and-answer, thank-you:2
10 § Problem with my new card | Keep it up, you're brilliant > thank-you-and-answer, thank-you:2
9 | Quick, friendly, cheap. One question: can I return empty pots? > thank-you-and-answer, thank-you:2
10 | sent my mum to you, she is happy, so I am happy > ask-to-recommend, thank-you:3
10 | Thomas at the desk carried my mother's bags to the gate > thank-you-colleague, thank-you:2
9 | With you for twenty years, no reason to look elsewhere > thank-you-long, thank-you:2
9 | great, a widget for the home screen would make it a 10 > happy-with-a-wish, thank-you:2
10 | I've already talked three colleagues into it > ask-to-recommend, thank-you:3
8 | Prices creep up a bit too often for my taste > content-but-price, good-but:2
7 | Does the job. Let me pin contacts and I'm happy. > content-with-a-wish, good-but:2
4 closed § you wanted to look into the Dutch leaflet | no English leaflet > stays-as-it-is, fixed-because-of-you:3, request-built:2
`
