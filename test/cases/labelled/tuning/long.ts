/** Long ones, polite ones and rambling ones, from all trades. */
export const long = `
delivery: Hello, first of all thanks for the nice packaging the last time. This time I'm not so happy. I chose express because of my daughter's party on Saturday. On Friday it was in Hamburg, on Saturday in Hannover and on Monday, when the party was long over, in front of my door. I know it isn't your fault alone but I did pay you, not them.
product-quality: I have bought this brand for years, my father bought this brand for years, and something must have happened at the factory. The soles are glued now and not sewn, after one autumn they open like a mouth.
price: Look, I understand that wages go up and paper goes up and everything goes up. But a third more in a single year, for the same magazine with fewer pages? There are limits to loyalty.
billing: Long story short: moved in March, told you, got a confirmation, paid for March. In April you took the money for the old flat and the new flat. I rang, you said it'd be sorted. In May you took both again. I don't know what else to do but block you at my bank.
support-experience: I'd like to say that it's not about the router. Routers break. It is about having to begin from zero each time, with name, date of birth and "have you tried switching it off", about being put through, about the music, and about the click at the end when you have been cut off.
speed: The hotel is beautifully situated and the rooms are spotless, we'd love to return. What spoiled it a little was how long everything took: the key, the towels, the soup, the bill. We spent a good part of our holiday looking at a door through which nobody came.
usability: Please, please bring back the old version. In the old version I pressed "new letter" and wrote a letter. In the new one I'm asked what I want to create, for whom, from which template, and whether I would like a tour. I would like to write a letter.
expectations: Nobody forced us to buy it and I should have read the contract more closely. Still, if a salesman says "of course it can do that" five times, I take it that it can do that. It can't.
expectations+price: What I thought I was buying for 12 a month was music without ads. What I got is music with fewer ads.
delivery+support-experience: I'm still waiting for the second half of the shelf and for somebody at your end to answer even one of my messages.
product-quality+support-experience: The dishwasher leaks, that can happen. The repairman came, it leaks as before, he came again, it leaks as before, and now I'm told it must be our water.
billing+support-experience: A refund of 30 euros has so far cost me two letters, three calls and one holiday morning. Polite people, all of them. No refund.
speed+product-quality: the update made it twice as slow and it froze on my son's homework
usability+product-quality: I love what it can do but it is so hard to find anything, and when I do find it half of the time there's an error.
price+product-quality: Much too expensive for something that falls apart
other: I'm your customer because my late wife was. She liked you. I have nothing for or against you.
other: My rating isn't about you, I'd rather not recommend anything to anybody, people must find out themselves.
`
