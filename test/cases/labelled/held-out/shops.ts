/** From a furniture shop, a grocer, an online pharmacy and a florist. */
export const shops = `
delivery: Sofa was meant to come on the 3rd. It's the 19th. Still sitting on garden chairs.
delivery: two slots booked, took the day off work both times, nobody turned up
delivery: The driver threw the box over the hedge into a puddle. There is a photo if you want to frame it.
delivery: half my groceries went to number 14, we are 41
delivery+support-experience: Where is it?? Tracking says "out for delivery" since Monday and your phone line just rings.
delivery: flowers reached my mum the day AFTER the funeral. I have no words.
delivery: wardrobe came in three boxes, box 2 never did
delivery: late
delivery: Got somebody else's prescription in my bag. That is actually dangerous.
delivery: It did turn up in the end, but I'd been told Tuesday, then Thursday, then "by the weekend".
delivery: Your van man is lovely but he is always, always after the window you give.
product-quality: one leg of the table is shorter than the rest. My peas roll.
product-quality: Strawberries had fur on them when I opened the tub.
product-quality: drawer fronts peeling after 4 weeks, i've had shoeboxes last longer
product-quality: roses hung their heads on the second morning
product-quality: Mattress smells like a petrol station and sags in the middle already
product-quality: cheap tat
product-quality: The lamp hums. Sent it back, the new lamp hums a slightly different note.
product-quality: Bread is stale more often than not these days.
product-quality: zip went the first time I sat on the cushion
price: £9 for six eggs? Come on.
price: same chair is 80 quid less at the place down the road
price: I used to fill the basket for 60, now it's 95 with nothing in it
price: Nice stuff but who are these prices for
price+delivery: the postage nearly doubled what I paid for the vase
price: loyal customer 11 yrs and new people get it for half
price: lovely bouquet just not 70 euros lovely
billing: You took the money two times and gave it back zero times.
billing: still waiting for the 45.90 you owe me since march
billing: My gift card had 50 on it, your till says 0 and nobody can explain it
billing: paid cash on collection, then got a reminder and a late fee. For what
billing: The receipt lists three oat milks. I had one.
billing: I cancelled the veg box in June and you have helped yourselves to my account every week since
support-experience: woman at the desk rolled her eyes at me. ROLLED HER EYES.
support-experience: I have now told the story of the broken shelf to five different people
support-experience: emailed 4x. silence.
support-experience: Pharmacist talked to me as if I were a child in front of the queue
support-experience: "We take this very seriously" – then nothing for three weeks
support-experience: The young man in lamps was kind. His manager was not.
support-experience: your chat thing keeps asking if that solved my problem. no. it did not. let me talk to a human
speed: queue at checkout goes round the shop every Saturday, one till open
speed: App spins and spins before the basket shows up
speed: forty minutes to pick up a thing I'd already paid for online
speed: site crawls in the evening, I give up and go to the other lot
usability: how do i change my address?? been through every menu
usability: The assembly leaflet is drawn by somebody who hates people
usability: checkout lost my basket when I pressed back, then asked me to register again
usability: search for "milk" gives me chocolate. Search for "fresh milk" gives me soap.
usability: your new app: I'm 74 and I can't get past the first screen
usability: too fiddly
expectations: On the photo it's oak. In my lounge it's a sticker of oak.
expectations: You advertise next-day. Nowhere does it say "unless you live in Cornwall".
expectations: Site said 12 stems, I counted 8
expectations: sales guy swore it would fit through the door. guess where it is now
expectations: Thought the kit came with the screws, silly me
other: ok
other: My neighbour recommended you.
other: 6 because nothing is ever a ten
other: we moved away so we won't be needing you any more
other: Nothing to complain about really, I just don't do surveys.
other: .
other: stop sending me these
`
