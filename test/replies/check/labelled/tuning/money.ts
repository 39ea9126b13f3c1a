/** About claims, bank accounts, bills and health, in English. */
export const money = `
@@ claim :
Dear Peter,

Since May you have sent us the same documents to four different people. I have put all of them in one file this morning, and that file has one name on it now: mine.

We should have done this in May. I am sorry that we did not.

The assessor's report for the water damage is due on 2 December. I will call you that afternoon, with the figure.

Thank you for your patience, which we have stretched far too long.
Ruth Adeyemi

@@ claim :
Dear Mr Novak, I can't promise you a figure yet, and I won't guess. Under your policy 88-4412 the water damage is covered in full, that much is certain. You have been passed around since May and I apologise for that. I'll phone you on Monday at 10 with the assessor on the line. Thank you, Ruth

@@ claim : internal ownership time
Hi Peter, FNOL was in May but your claim was re-triaged twice by the TPA. The loss adjuster is in the loop. I will chase and revert. Thanks, Ruth

@@ claim : acknowledge vague-time ownership no-name owner action
Dear policyholder, our departments are currently experiencing a high volume of enquiries. We will respond to yours in due course. Thank you for bearing with us.

@@ claim : blame dead-end ownership action thanks
Dear Mr Novak, as already stated in my last letter, you submitted the documents for the water damage incompletely. I am therefore unable to proceed. Ruth Adeyemi

@@ claim : too-many-sorry
Dear Peter, as promised, here's the state of your water damage claim: the assessor was with you on Tuesday, the report arrived today, and I approved it an hour ago. 4,310.00 goes to your account on Friday. We took six months for something that takes three weeks. I am sorry. Thank you for staying polite throughout, Ruth

@@ claim : time
Dear Peter, from now on I'm your only contact for the water damage, so nobody will ask you for the same papers again. We made you repeat yourself for months; please accept my apology. I am going to talk to the assessor next. Thank you, Ruth

@@ claim : over-promise ownership
Dear Peter, don't worry about a thing! I've taken over the claim as of today, and I guarantee that the water damage will be paid in full, come what may. Thank you, Ruth

@@ claim/follow-up : owner
Dear Mr Novak, the assessor has confirmed the water damage. We transferred 4,310.00 to your account on 12 November. We thank you for your patience.

@@ clinic :
Dear Olivia,

Two hours past your appointment, and then five minutes with a doctor who was already looking at the clock. That is not how we want to treat anyone, and we did. I'm sorry.

I have spoken with Dr Lang. She'd like to see you on Thursday at 8:00, first patient of the day, thirty minutes. Shall I keep it for you?

Thank you for telling us,
Nurse Hanna

@@ clinic : dismissive ownership action
Hi Olivia, thanks for your feedback. Two hours is nothing unusual in flu season. I'm sure the doctor was listening, she's just not very chatty. Hanna

@@ clinic : non-apology ownership acknowledge action owner
We are sorry if our practice did not live up to your expectations, Olivia. We thank you for your trust.

@@ clinic : blame
Dear Olivia, I am sorry for the two hours; we had double-booked the morning. However, you didn't tell the doctor about your medication, so she couldn't listen to what wasn't said. I've put you down for Thursday at 8. Thanks, Hanna

@@ clinic : over-promise
Dear Olivia, we made you wait two hours and then hurried you out, I am sorry. I've booked you in for Friday at 9, and you have my word that you will never again wait a single minute here. Thank you. Hanna

@@ clinic : time thanks
Dear Olivia, waiting two hours and then not being heard: we failed you on both. I'm sorry. I will have a word with the doctor and offer you another appointment. Hanna

@@ clinic :
Dear Olivia, I hope you feel better soon. You waited two hours because we squeezed in four emergencies and told nobody in the waiting room, and that's what I apologise for. Dr Lang has read your notes again and will phone you tonight after seven. Thank you for your honest words. Hanna

@@ clinic : wrong-name
Good morning Olga, we let you wait for two hours and I am sorry for it. Dr Lang will phone you tonight. Thank you for telling us. Hanna

@@ transfer : too-many-sorry
Hi Daniel,

your transfer sat in a manual check for four of the six days, for no good reason, and nobody told you. That is on us. I've refunded our fee, and I will pay the late fee your landlord charged you as soon as you send me his note, the same day.

I'm sorry for the stress with the landlord. Thank you for raising it.
Ana

@@ transfer : dead-end ownership action
Hi Daniel, thank you for your message. Transfers can take up to six working days, it's in our terms. I'm not able to compensate third-party costs such as your landlord's fee. Ana

@@ transfer : blame dead-end ownership action thanks
Dear Mr Cohen, you entered the landlord's account number incorrectly, which is why the transfer took longer. The bank bears no responsibility for client errors. Ana Silva

@@ transfer : vague-time
Hi Daniel, we were too slow with your transfer and I'm sorry about the late fee. I've asked for it to be paid back, it should be with you sometime in the coming days or weeks. Thanks, Ana

@@ transfer : shouting
Hi Daniel, six days is NOT okay, and it was our check that held up your transfer. I'm sorry. I've credited you the late fee as of today. Thank you, Ana

@@ transfer : acknowledge generic ownership action owner thanks
Dear Daniel, at our bank, customers come first. Rest assured that we take every concern seriously.

@@ transfer : unresolved
Dear Daniel, we delayed your transfer to the landlord and I apologise. I have credited %AMOUNT% to your account today. Thank you for the hint. Ana

@@ transfer : too-many-sorry
Dear Daniel, your transfer was stopped by a check that should have taken minutes and took four days because nobody was on duty. I found that out this morning and had the fee of your landlord credited to you. You'll see it tomorrow. I am sorry that it came to this. Thank you for telling us. Ana

@@ charge :
Dear Priya,

You paid March twice and waited for a refund that we had approved and never sent. I found it this morning in a queue, untouched. I am sorry.

48.00 is on its way to your card and will show by Wednesday. I look it up myself on Wednesday and write to you either way.

Thank you for reminding us.
Lou

@@ charge : time
Hi Priya, we charged you twice and then lost the refund, that's two mistakes on our part. Sorry! I'll take care of the refund. Thanks, Lou

@@ charge :
Hi Priya, you must have been wondering if we read our mail at all. We do, only too slowly, sorry. The second March charge is cancelled since 10:15 today; your bank shows the refund within five days. Thank you for your patience. I'm Lou, and I'm at extension 12 if it doesn't.

@@ charge : blame
Dear Priya, it is our fault that your card was charged twice, I'm sorry. The refund bounced because you did not update your card details, though. I have sent it again today. Thanks, Lou

@@ charge : wrong-name too-many-sorry
Hi Petra, my apologies that we charged you twice. I've sent the refund today. Again: sorry! And thanks. Lou

@@ charge : unresolved
Dear Priya,

we charged March twice, which is our mistake. I'm sorry. Your refund of $ has been sent today, reference XXXX.

Thank you,
Lou

@@ charge : internal
Hi Priya, sorry, we double-charged you. Our PSP threw a 504 and the idempotency key wasn't persisted, so the refund job went to the DLQ. I re-drove it today. Thank you! Lou

@@ charge : readability
Dear Priya, the reason for which your card was charged twice for the month of March is that our payment provider did not confirm the first payment within the time that we allow for it, whereupon our own system, which should have waited, tried a second time, and I apologise to you for that and for the fact that the refund which we had already approved at the time was never released by us. I released it today, and it reaches your card by Friday. Thank you for writing. Lou

@@ charge again : near-duplicate
Dear Priya, thank you for your patience. We charged you twice and that was our mistake. I have sent the refund to your card today again and it will be there within five working days. Kind regards, Lou

@@ charge again :
Dear Priya, five working days are over and your card shows nothing: I checked, and I had sent the refund to the old card number. My mistake, I apologise. It went to the right one at 9:20, and I called your bank, who see it already. Thank you for coming back to me. Lou

@@ loan :
Hi Marcus,

thank you for asking. The decision rests on three things: your credit score of 610, the open car loan, and the length of your current contract. Your income was fine.

What would change it: once the car loan is below 2,000, you can apply again, and I'd be glad to look at it with you in March.

Best,
Sunita

@@ loan : dead-end thanks
Hi Marcus, I can't tell you why the application was declined. Sunita

@@ loan : acknowledge owner generic
Dear Marcus, thank you for your interest in our products. We remain committed to helping you achieve your financial goals.

@@ loan : dismissive thanks
Hi Marcus, obviously we look at more than income when someone applies for a loan. I checked, it's your score. Sunita

@@ loan : no-name
Hi, thank you for your question about the loan. Your income is fine; the open car loan was the reason. I'm happy to explain it on the phone. Sunita

@@ meter :
Dear Jonas,

Your bill tripled because we guessed your reading instead of asking you for it. I'm sorry for the fright.

Send me a photo of the meter and I'll have the right bill in your inbox the same day. Until then nothing is debited, I have stopped that.

Thank you for checking it so carefully.
Petra

@@ meter : too-many-sorry
Hi Jonas, thanks for the photo of the rating plate and of the meter. We should not have estimated. I've corrected the bill: 84.20 and not 261.00, and the difference has gone back to your account this morning. My apologies. Petra

@@ meter : blame ownership
Hi Jonas, you never sent us your meter reading, so we had to estimate it. If you'd answered our letter the bill would be right. I've corrected it today. Thanks, Petra

@@ meter : dismissive ownership thanks action
Hi Jonas, energy prices went up for everybody, so a bill like that shouldn't come as a surprise really. It's just an estimate anyway. I hope this clears it up. Petra

@@ meter : no-name vague-time non-apology ownership owner
Dear account holder, we apologise for any confusion. Your meter reading will be reviewed and a corrected bill issued at a later date. Thank you for your patience.

@@ meter : unresolved
Dear Jonas,

we estimated your meter and tripled your bill by it, I apologise. I've corrected it as of today: {{ bill.total }}.

Thank you,
Petra
`
