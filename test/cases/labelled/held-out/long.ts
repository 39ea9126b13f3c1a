/** Long ones, polite ones and rambling ones, from all trades. */
export const long = `
delivery: Good evening. I am writing on behalf of my mother, who is 86 and does not use computers. She chose the armchair in your shop in June, the gentleman was very helpful, and the price was fair. Since then we have been given four dates, all of which went by. She sits on a kitchen chair. We would be grateful to hear a fifth date that holds.
product-quality: I really wanted to love this. I read all the reviews, I watched the videos, I waited for the sale. And then on the very first morning the handle came off in my hand with the hot pot on the end of it. Nobody hurt, thank God, only the floor.
price: We have been with you since you were four people in a garage and we still tell everyone about you. The tool does what we need, Anna on the phone is a gem. But the letter of last week asks for forty percent more, for nothing new that we would use, and I cannot explain that to my board. So a 6, with a heavy heart.
billing: Dear all, may I point out for the third time that the amount on the statement of 12 August (214.60) is not the amount that was agreed (164.60), that I have transferred the agreed amount on time and that I do not wish to receive further reminders with fees on top. With kind regards, H. Lindqvist
support-experience: So first I go to the desk and the girl says that is upstairs. Upstairs a man tells me it's the desk. Back at the desk there's another girl who says she's only here for the keys. I am not making this up. In the end a customer explained it to me. A customer!
speed: Lovely place, lovely people, and I do know that you are short of staff like everybody. All the same, with a toddler on your arm, an hour and three quarters until the doctor has time is very, very long, and it is the same each time we come.
usability: I consider myself fairly good with computers, I did the books of our club for 20 years. Yet I spent the whole of Sunday trying to set up the second account. There's a wizard that asks things I can't know, then there's a page with the same questions in another order, and at the end it doesn't say if anything has been saved.
expectations: When we signed, three people from your side sat at our table and said, and I wrote it down, that the new module would talk to our cash desk from the start. It doesn't. Now we hear it was never meant to. I don't mind paying, I don't mind waiting, I mind being told things that aren't so.
expectations+delivery: The site shows a garden table with a bench. What we unpacked was the table. In the small print under the third photo there's a line that the bench is "decoration".
speed+price: Everyone's so friendly, and I don't even mind what you charge. But I've been waiting for the crown since Easter.
support-experience+billing: It was a small thing, eight euros on my bill that I couldn't place. I'd have paid it. But the way I was talked down to when I asked, as though I wanted to cheat you out of eight euros, after 15 years...
delivery+product-quality: ordered lamp. came late. came smashed. sent again. came late. came smashed. i give up, i like the dark
product-quality+speed: The app has become a disaster since summer: it forgets my basket, it shows me last week's offers and now and then it shuts itself down. And before it does any of that it takes its time.
usability+support-experience: Your people always help me, bless them, but I'd rather not have to ring each month because I can't find the form by myself.
other: Thank you for asking. I've no complaint at all. I'm ninety-one and don't go out any more, so I can't recommend you to anyone, as all of my friends are dead.
other: I give everyone a six, at school a six was the best you could get where I come from.
`
