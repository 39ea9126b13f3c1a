/** Held out: to patients, parents, guests and people on the phone. */
export const people = `
@@ vet :
Dear Mr Finch,

We lost your dog's results and then charged you for our own mistake. That should not have happened and I apologise on behalf of the practice.

I've refunded the second test to your card this morning; your bank shows it within three working days. The new results are in, and Dr Shah will phone you today after five to go through them.

Thank you for telling us, and give the old boy a pat.
Moira Kelly, Practice Manager

@@ vet : action
Hi Harold, I am so sorry about the blood results. We mislaid the sample and made you pay twice, which is plainly wrong of us. How is your dog doing now? Thank you for letting me know. Sam

@@ vet : ownership non-apology dead-end action
Dear Harold, we regret that you were dissatisfied with the laboratory. As per our terms, tests already carried out are not refundable. I thank you for your feedback about the blood results. Regards, Sam

@@ vet : no-name thanks
Hello,

your dog's blood results went missing because we labelled the sample wrongly. I am sorry. The money for the second test goes back to your card today.

Sam, Oak Tree Vets

@@ vet : unresolved
Dear Mr Finch,

I am sorry: we lost the results and let you pay for it. I have refunded XXX today.

Thank you,
Moira

@@ vet : acknowledge vague-time ownership
Hi Harold,

thank you for getting in touch. I have passed your message on to the right people and somebody will come back to you as soon as they can.

Have a nice day,
Sam

@@ vet : wrong-name
Dear Mrs Finch-Hatton,

I'm writing about the lost blood results. We misplaced the sample and had you pay again; I apologise for both. The amount has been returned to your card today.

Thank you for telling us.
Moira Kelly

@@ vet : blame
Hi Harold, sorry about the mix-up with the blood test, we should have called you before repeating it. But as I told you on the phone, you must have written the wrong name on the form yourself. I've refunded the test today anyway. Thanks, Sam

@@ nursery :
Dear Katherine,

You should have heard it from us before your daughter did. We moved her to the Otters because of the numbers, decided it on Friday, and told no parent: that was careless, and I am sorry.

I have kept her peg and her place in the old group open. Could you come in on Wednesday at 8:30 or 4? We decide together then where she stays.

Thank you for speaking up,
Josie

@@ nursery : dismissive ownership action owner
Hi Kate! Oh she's absolutely fine, don't worry! It's only another group, same corridor :) Obviously we can't ask every parent about everything. Thanks for checking in! Josie

@@ nursery : time
Dear Katherine,

I'm sorry that we moved your daughter without a word to you. That was our mistake. I am going to speak with the group leader and then I'll phone you about it.

Thank you,
Josie

@@ nursery : dead-end ownership thanks action owner
Dear Ms Doyle, group allocation is at the discretion of the nursery and cannot be changed during the term. We ask for your understanding. The Management

@@ nursery : too-many-sorry
Dear Katherine, I am sorry, truly. We moved your daughter to another group and nobody told you; I should have rung you on Friday. I'm sorry for the tears on Monday, too. Please come in tomorrow at 8 and we'll decide together where she is happiest, I keep both places free till then. Thank you for your message, and again my apologies. Josie

@@ hold :
Tyrone, hello. Fifty minutes in a queue and then a dead line, twice: I'd be furious. We had six people on the phones for four hundred calls, and that planning was ours. I'm sorry.

You won't queue again for this. I'll call you today at 17:30 on the number in your account, or tell me a better time.

Thanks for not just walking away.
Dee

@@ hold :
Hi Tyrone,

You wrote "NOBODY CARES over there!!" and after two cut calls I understand why. We let you wait and then dropped you. I'm sorry. I have your file open, and I'll ring you tomorrow between 9 and 10.

Thank you for writing as well,
Dee

@@ hold : blame acknowledge ownership action thanks
Hi Tyrone, you should have used the chat like it says on the website. Dee

@@ hold : shouting ownership time owner
HI TYRONE. SORRY ABOUT THE WAIT ON THE PHONE. WE WILL CALL YOU. THANK YOU. DEE

@@ hold : acknowledge action ownership thanks generic owner
Your call is important to us. We are committed to providing you with world-class service, Tyrone.

@@ hold : internal time
Hi Tyrone, apologies for the hold time. Our AHT went through the roof after the IVR migration and we breached SLA on the T1 queue. I'll callback. Thanks, Dee

@@ hold : dismissive
Hi Tyrone, sorry, but fifty minutes isn't actually that long on a Monday. Still, cutting you off was our error. I'll call you at 4 pm today. Thanks, Dee

@@ hold : vague-time
Hi Tyrone

Cutting you off twice after 50 minutes is inexcusable and it was our system that did it. Sorry. I will give you a call as soon as I get a free minute.

Thanks for sticking with us
Dee

@@ silent :
Hi Grace,

You answered our question on Monday and left no words, only that you would not send a friend to us. I would like to know what we got wrong, and I am sorry that we did. May I call you on Thursday at 10, or would you rather write me a line?

Thank you either way,
Theo

@@ silent : internal ownership action owner
Hi Grace, you scored us 1 out of 10. Ouch! What happened? Thanks, Theo

@@ silent : no-name ownership
Hi there, thanks for your answer. I am sorry that it was not what you hoped for. Could I call you tomorrow morning? Theo

@@ hostel :
Hej Sven!

You paid for a door you can close and got a bunk among eleven snorers. And when you said so, we shrugged. Both are on us. Sorry!

I've put the difference, 84 euro, back on your card this morning. And the shrug: I spoke with the night shift today.

Tack for telling us,
Kim from Dockside

@@ hostel : dead-end ownership action blame
Hi Sven,

I'm sorry about the room. Bookings made through a third-party site are not our responsibility, so I can't help you with this.

Thanks for staying with us,
Kim

@@ hostel :
Hi Sven, I can't turn last weekend around. What I can do: the private room for two nights, on the house, any date you like before May. I'm sorry we sold your room twice and then shrugged about it. Thanks for the honest words. Kim

@@ hostel : over-promise owner
Dear Sven, we gave your private room to somebody else and we apologise. We have refunded you in full today. We promise you a flawless experience next time, without exception. Thank you, Dockside Hostel

@@ hostel : acknowledge action ownership generic owner
Dear Sven,

We value your feedback. Your satisfaction is our number one priority. We hope to welcome you again.

Thank you for choosing Dockside!

@@ hostel : time thanks
Sven, I messed up your booking, the private room was gone and I put you in a dorm without asking. Sorry. You'll get the difference back. Kim

@@ hostel : wrong-name ownership vague-time
Hello Lars, sorry for the trouble with the dorm. I will check with reception and get back to you soon. Thank you. Kim
`
