/** From a fashion shop, an electronics shop, a meal kit, a bookshop and a bike shop. */
export const shops = `
delivery: ordered on the 2nd, it is now the 20th, not even a mail
delivery: Parcel left on the step in the rain, dress soaked
delivery: They sent the left shoe. Only the left shoe.
delivery: hermes strikes again
delivery: Box arrived crushed, as if somebody had sat on it
delivery: delivery man wont climb to 3rd floor, i have bad knees, thats why I ORDER ONLINE
delivery: Says delivered, signed by "Frank". There is no Frank.
delivery: Everything was perfect except that it took three weeks to get here.
delivery+support-experience: My bike has been "with the carrier" for 12 days and your hotline tells me to be patient.
delivery: wrong colour wrong size right name, so 1 out of 3
delivery: meal kit came tuesday evening, the fish had been travelling since sunday
delivery: I'd give you a 9 for the clothes, but I still don't have the coat that I paid for in October
delivery: missing the charger and the manual
delivery: still nothing
delivery: the birthday present came after the birthday
delivery: You said you'd ring before coming. You didn't. Now it's at a depot an hour away.
delivery: I'd like to know where my package is please. Thank you.
delivery: Sent back to sender because the label was unreadable. Twice!
product-quality: Washed it once, fits my doll now
product-quality: headphones dead after 2 wks
product-quality: The seams came apart at my sister's wedding. At the wedding.
product-quality: battery lasts until lunch
product-quality: Book had pages 33-64 twice and 65-96 not at all.
product-quality: brake squeals, gears slip, brand new bike mind you
product-quality: lettuce was brown, chicken smelled
product-quality: Feels like plastic because it is plastic.
product-quality: this is the third kettle and the third one that leaks
product-quality: fabric so thin you could read the paper through it
product-quality: colour came off on my white sofa
product-quality: good service, rubbish product
product-quality: Screen flickers. Friendly staff swapped it and the new one flickers as well.
product-quality: broken when I unpacked it, well packed tho so it must have left you like that
product-quality: poor quality for that brand tbh
price: Way too expensive for what it is
price: saw it for 30 less on the day after I bought it
price: 8 euros shipping on a 12 euro book, no thanks
price: Everything goes up and the portions go down.
price: overpriced!!
price: Quality is really good, delivery too, but I can only afford it in the sales
price: student here, too steep
price: your "sale" is last year's normal price
price: For 2400 I'd expect the pedals to be included
price: can get two for that elsewhere
billing: returned the jeans in may, refund? what refund
billing: double charge on my visa
billing: I was billed for the premium box that I never asked for
billing: paypal took it, you say you don't have it
billing: The discount was in the basket and gone on the invoice
billing: After the return I got 12.50 back instead of 49
billing: charged me for the week I'd paused
billing: please correct my invoice, the VAT number is missing, third time I ask
billing: you keep taking 39.90 although i cancelled
billing: Got a dunning letter for something I sent back before it was due
support-experience: customer service is a joke
support-experience: rude
support-experience: No one ever answers the phone, mails go unread, chat is a robot
support-experience: I asked a simple question and got a link to the FAQ, which I had come from
support-experience: The man in the workshop made me feel stupid for not knowing what a derailleur is
support-experience: had to chase you three times for an answer
support-experience: Delivery was fast and the shoes are great, but the way your colleague spoke to me on the phone was not ok.
support-experience: he hung up on me
support-experience: you never got back to me
support-experience: I wrote 3 emails. 3. Not even an automatic reply. I'd have been happy with an automatic reply.
support-experience: they promise to call back and never do
support-experience: staff more interested in their phones than in customers
speed: website takes forever to load on my phone
speed: took 25 min to pay, the page kept hanging
speed: repair of a puncture: 2 weeks. It is a puncture.
speed: slow
speed: Waited an hour at the click & collect counter behind two people
speed: your app is sooo slow since the update
speed: the filter in the shop freezes for ten seconds every time I tick a size
usability: filter for size doesn't stick, have to set it again on every page
usability: Can't find the return form anywhere
usability: confusing website
usability: Why do I need an account, a code, and my mother's maiden name to buy a paperback
usability: size chart in inches, shop in Germany, why
usability: it's impossible to skip a week without clicking through 6 pop ups
usability: The recipe cards are written in a font for ants
usability: Instructions for the e-bike display only in Chinese
usability: I never know whether I have ordered or not. Big green tick would help.
expectations: looked nothing like the picture
expectations: It says waterproof. It's not.
expectations: "in stock" my foot
expectations: Advertised as organic, label says otherwise
expectations: was promised a free helmet with it, no helmet
expectations: I thought I'd get a new book, there was no hint that it's used
expectations: description says 20 minutes cooking time, took me an hour and ten
expectations: Disappointed. Not what I ordered it for, the blurb made it sound like a proper camera.
other: good
other: Fine, thanks
other: I bought it for my grandson and have not asked him yet
other: no comment
other: i always give 5
other: Too many newsletters!!
other: Delivery fast, price good, no complaints. I just don't recommend shops to people.
other: you closed the shop in my town :(
other: ???
`
