/** From makers of accounting software, a photo app, a school portal and a small bank. */
export const software = `
delivery: The card reader you posted a fortnight ago is still "in transit"
delivery: New debit card went to my ex. Thanks.
delivery+expectations: onboarding pack with the badges showed up after term had begun, we'd been told well before
delivery: Photo book came with the pages of another family. Cute baby, not mine.
delivery: ordered prints for Xmas, they came on Jan 6
product-quality: it eats my invoices. saved on friday, gone on monday
product-quality: Sync gives me two of everything
product-quality: crashd 3 times while i was typing this
product-quality: VAT return was out by a cent again, and then my accountant spends an hour finding the cent
product-quality: Since the update the export comes out with question marks where the umlauts were.
product-quality: colours in the printed book are all green, we look like aliens
product-quality: login works if you try it on a Tuesday with the wind from the west
product-quality: Every release fixes one thing and kills two others.
product-quality: Grades vanish. Then they come back. Then my daughter has someone else's.
price: for a two person shop 49/mo is a joke
price: You want money for dark mode now?
price: great app, wont pay that much a year for it
price: bank charges me 6 a month to look after my own savings
price: Every seat costs the same even for someone who logs in once a quarter. Doesn't work for us.
price: We've outgrown the free tier and the jump to the next one is brutal.
billing: Downgraded in January, the Pro fee keeps going off my card
billing: can't get a proper receipt with our tax number on it, finance sends it back each time
billing: trial ended without a word and 120 was gone
billing: The transfer left my account, never reached the landlord, and you say it's not your problem
billing: charged in dollars although we signed in pounds
billing: i deleted my account and you still collect every 1st
support-experience: Ticket open since spring. I've started sending it birthday cards.
support-experience: They answer within minutes. Only never the question I asked.
support-experience: agent closed my case with "works on my side"
support-experience: no phone number anywhere, just a form that goes into a black hole
support-experience: I asked the branch for help and was sent to the website. I had come because of the website.
support-experience: helpdesk basically copy pastes the manual
support-experience+product-quality: nobody on your team believes me that the sums are wrong until I send a film of it
speed: Opening the ledger: go make a coffee. Filtering it: drink the coffee.
speed: so laggy on my tablet
speed: month end report needs 20 mins now, used to be 2
speed: A payment "in real time" that lands after three working days
speed: portal grinds to a halt at 8am when all the parents look at once
speed: It just hangs there thinking.
usability: Where on earth did you hide the print button
usability: 14 clicks to enter one receipt, I counted
usability: no idea what half these icons mean
usability: i need a degree to read my own statement in there
usability: You moved everything around. Again. My staff are lost.
usability: There are three places called "Settings" and none is the one I want
usability: as a teacher with 28 kids in the room I have no time to hunt for the absence form
usability: had to watch 2 videos to share an album with my gran
expectations: demo showed Outlook sync. turns out that's "on the roadmap". since 2022.
expectations: The ad said 4 % on savings. For the first 500. For three months.
expectations: No bulk edit?! In 2026?
expectations: We bought it for multi-currency, which it does, as long as you only have one.
expectations: it doesnt do what it says on the tin
expectations: Salesperson said migration would be a morning. We are in week five.
expectations: I had understood that storage was included
other: n/a
other: Our school made us use it, I have no opinion.
other: My boss told me to fill this in
other: meh
other: I use it for the photos of my cat. Hello from Minka.
other: Changed jobs, new place uses something else
other: privacy worries me, I don't want my kids' faces on somebody's server
`
