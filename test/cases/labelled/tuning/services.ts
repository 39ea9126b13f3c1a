/** From a hotel and travel site, an energy supplier, a gym, a car garage and a cleaning service. */
export const services = `
delivery: The tickets were supposed to be mailed a week before. They came while we were on the beach.
delivery: cleaner didn't come on Thursday. Nor the Thursday after.
delivery: My tyres were delivered to the wrong garage and I had to drive there on the old ones
delivery: smart meter appointment: nobody came, no call
delivery: Voucher never received by post
product-quality: hair in the shower, crumbs in the bed
product-quality: Half of the machines are out of order, have been for a month
product-quality: Brakes squeak worse than before the repair
product-quality: the pool was closed, the sauna was cold, the breakfast was cold, only the beer was warm
product-quality: windows look dirtier after than before
product-quality: room stank of smoke
product-quality: paper thin walls
product-quality: car broke down two days after the service. Two. Days.
product-quality: mould in the bathroom. Reception was very nice about it, gave us another room. Mould there too.
product-quality: the app crashes whenever I open the timetable
product-quality: Showers dirty, lockers broken
price: energy prices tripled, you blame the market, your CEO got a bonus
price: 600 for an oil change and a wink
price: the minibar. eleven euros for peanuts.
price: 79 a month and I go twice, my fault I guess, but still too much
price: parking at the hotel costs as much as the room
price: Room itself lovely but you don't get much for your money
price: cheaper on booking.com than direct, how
price: you raised the rate in the middle of winter
price: resort fee, cleaning fee, breathing fee
price: cleaner is super, just costs more every quarter
billing: deposit still not returned
billing: Paid at the desk AND it was taken from my card
billing: my annual statement makes no sense: 3,000 kWh for a studio flat
billing: charged a no-show fee, I have the cancellation mail right here
billing: The garage billed 4 hours, the car was there for 40 minutes
billing: You won't let me out of the contract although I've moved abroad. Keep debiting.
billing: estimated readings every time, so I lend you 400 a year
billing: invoice went to my old employer, embarrassing
billing: gym took January twice and told me to ask my bank
support-experience: reception couldn't have cared less
support-experience: Rang at 9, at 11, at 2. "All our agents are busy."
support-experience: trainer ignored us and chatted with the girls at the bar
support-experience: I explained the noise in the car to 3 ppl and each wrote down something else
support-experience: Unfriendly!
support-experience: the lady at the hotline was sweet but had no clue and nobody else could help either
support-experience: Your travel agent sold us the trip with a smile and when the flight was cancelled we were on our own
support-experience: complained in writing in April, no reaction until today
support-experience: Mechanic mansplained my own car to me
support-experience: not taken seriously
support-experience: no answer
speed: check in took over an hour, kids asleep on the suitcases
speed: three weeks to fix a window lift
speed: it took you 5 months to switch my supplier
speed: breakfast queue all the way to the lift
speed: Waiting times at the garage even with a booking, 90 min last time
speed: the booking page loads like it's 1998
speed: WiFi in the room was so slow that I used my phone
usability: impossible to submit the meter reading, page jumps back to the start
usability: Could not find the entrance, the signs are all for the old building
usability: booking site is confusing, I booked the wrong month
usability: what do the 3 lights on the meter mean, the booklet doesn't tell
usability: class booking in the app is a pain, you have to scroll through every gym in the country
usability: shower with 5 knobs and no manual
usability: tv remote needs a pilot's licence
usability: your letters are written in legalese, I had to ask my nephew
expectations: "Sea view" = if you lean out and know someone who'll hold your legs
expectations: they said it'd be ready by noon, it was ready the day after
expectations: Green energy they said, coal it says in the annual mix
expectations: 4 stars? Where?
expectations: The course was advertised for beginners. It was not for beginners.
expectations: all inclusive did not include the beach, the drinks after 8 or the towels
expectations: was told the cleaner brings her own stuff, had to buy everything
expectations: expected more from a place with that name
expectations: The website promises a 24h gym, the door is locked at ten
expectations: holiday was not as described in the catalogue
other: Weather was bad
other: Nothing special
other: I will come again.
other: lost my job so had to quit the gym
other: no thanks
other: Neighbouring guests were loud
other: It is what it is.
other: Great support, fair price, always on time, my 6 was a typo, sorry
`
