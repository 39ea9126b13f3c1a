/** From a mobile and internet provider, a clinic, an airline and a vet. */
export const services = `
delivery: router was promised for the move-in date, came 9 days after, worked from the car
delivery: My suitcase saw Lisbon. I saw Oslo.
delivery: engineer no-show, twice, each time a text saying "sorry we missed you". I was IN.
delivery: new SIM got lost somewhere between you and me
delivery: the meds for the dog were sent to our old place although I changed it in the portal
product-quality: Signal drops every time a bus goes past.
product-quality: internet's down more than it's up
product-quality: seat wouldn't recline, screen was dead, armrest held on with tape
product-quality: Calls sound as if I was underwater
product-quality: The filling fell out the same evening.
product-quality: wifi dies at 8pm like clockwork
product-quality: Coffee on board tastes of the cup. Sandwich too.
product-quality: three outages this month. three.
product-quality: splint cracked by the time I was back at the car
price: 38 a month for what my sister has for 15
price: You put it up again. No reason given, just a letter.
price: vet is great, the invoice makes my eyes water
price: 25 for a cabin bag the size of a shoe
price: Great network, rip off roaming
price: 140 for five minutes with the doctor
price: not bad just dear
billing: My contract ended in May. It is now August and you are still debiting me.
billing: bill is different every month and no one can tell me why
billing: insurance was supposed to be invoiced, instead I got the demand letter
billing: Flight cancelled by YOU, eleven weeks on still no money back
billing: Somebody put a second phone line on my account. I live alone with a cat.
billing+support-experience: overcharged by 60, called, was told it's correct, called again, was told it is wrong, still not put right
billing: voucher code swallowed, full fare taken
support-experience: 50 minutes of pan flutes and then the line went dead
support-experience: The receptionist announced my complaint to the whole waiting room
support-experience: they keep passing me on. mobile says broadband, broadband says mobile
support-experience: Cabin crew looked at us like we'd walked in with mud on our shoes.
support-experience: ur guy on the phone laughed at me
support-experience: Nobody rang with the results. I rang. They said somebody would ring.
support-experience: The doctor did not once look up from the screen.
support-experience: filed the claim, got a robot mail, filed again, got the same robot mail
speed: sat in the waiting room 2h 10 with an appointment
speed: I pay for 100 meg and get 9
speed: Boarding took longer than the flight
speed: netflix buffers all evening
speed: Six weeks until the next free slot with the dermatologist??
speed: bag drop line. that's it. that's the review.
speed: Uploading one photo takes a tea break
usability: Your online check-in asked for my passport 3 times and then said the session was over
usability: cannot for the life of me work out where to see how much data i've left
usability: The portal for test results is a maze, and then it is a PDF of a scan of a fax
usability: menu on the phone: press 1, press 4, press 2, back to the start
usability: Your forms don't accept an apostrophe. My name is O'Shea.
usability: tried to book for the dog AND the cat, had to do everything twice with two logins
expectations: "Unlimited" turns out to have a limit
expectations: I was sold fibre. What comes out of the wall is copper.
expectations: brochure says extra legroom, my knees say otherwise
expectations: they told me it wouldn't hurt. they lied.
expectations: The plan said EU roaming is in. Switzerland is not. Fine print, page 9.
expectations+price: "From 19 euros" ended at 112 once everything was added that I'd assumed you get
expectations: Was told the puppy could go home the same day, kept two nights
other: I only fly with you because there is no other route
other: dunno
other: My husband filled this in last time, ask him
other: it's fine.
other: Everybody has been very kind and my knee is better. Thank you.
other: The car park at the clinic is always full
other: I don't like your new logo
`
