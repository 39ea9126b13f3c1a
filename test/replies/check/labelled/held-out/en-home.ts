/** Held out: to customers of repair, deliveries and utilities. */
export const home = `
@@ dishwasher :
Hi Beth,

Three visits and your kitchen still floods: that is on us, and I am sorry. I have booked our senior engineer, Omar, for Thursday at 9, and he brings the complete pump assembly with him. I will ring you on Thursday afternoon to hear whether the floor stayed dry.

Thank you for giving us the chance to finish this properly.
Ruth

@@ dishwasher : acknowledge ownership action owner generic
Hello Beth,

Thank you for taking the time to complete our survey. Your opinion matters to us and helps us improve our service every day.

Warm regards,
The Customer Care Team

@@ dishwasher : ownership non-apology vague-time owner
Dear Beth,

We apologise for any inconvenience caused by the repair visits. One of our engineers will be in touch with you shortly to arrange another appointment.

Thank you,
HomeFix

@@ dishwasher : blame action ownership thanks owner owner
Beth, our engineer noted that you overloaded the dishwasher and used the wrong salt. The machine itself is fine.

HomeFix Service

@@ dishwasher : time
Beth, hello. This is Omar, I run the repair team in your area. A dishwasher that has been opened three times and still floods should never have been signed off as repaired, and we signed it off anyway. I'm sorry. I'm going to come myself and I'll swap the whole pump instead of patching it again. Thanks for telling it straight.

@@ dishwasher : dead-end thanks acknowledge ownership action
Hi Beth,

Unfortunately the warranty doesn't cover this, so there is nothing more I can do from my side.

Best,
Liam

@@ dishwasher :
Hi Beth, I can't put a fourth engineer on the same fault and hope. So instead: you pick. Either I send a new machine on Monday, or you get your 389 back by the end of this week. Write me one word, "new" or "money". I'm sorry that we came three times and left you with a wet kitchen each time; we should have swapped it after the first. Thank you for your patience, Ruth

@@ dishwasher : shouting dismissive over-promise
Hi Beth! I'm SO sorry our repair didn't hold!!! We got this wrong, simple as that. You just need to leave the door open for our guy on Wednesday at 2 pm and I give you my word the kitchen will never flood again!!! Thanks a million, Jo

@@ dishwasher : unresolved
Hi {{customer.first_name}},

Your dishwasher should have been repaired at the first visit, and we did not manage it in three. I am sorry. I've ordered the pump and I'll fit it on Tuesday between 8 and 10.

Thanks for bearing with us,
Omar

@@ dishwasher/follow-up : time thanks
Hi Beth, quick note from me: the pump for the dishwasher has arrived at the depot. I'll call you to fix a date for the visit. Omar

@@ dishwasher/close-the-loop :
Hi Beth,

Because of your three visits we changed how we work: from this month an engineer who finds a leak swaps the pump instead of patching it. Your own kitchen has been dry since 4 November, you told me on the phone. If it ever drips again, reply here and it reaches me.

Thank you for not giving up on us.
Omar

@@ dishwasher again : near-duplicate
Hi Beth,

Three visits and your kitchen still floods: that is on us, and I am sorry. I have booked our senior engineer, Omar, for a full day instead of the usual hour, and he brings the complete pump assembly with him.

I will call you on Friday morning to agree the date, and I stay your contact until the dishwasher runs dry.

Thank you for your patience so far.
Ruth

@@ dishwasher again :
Hi Beth,

I said you would hear from me on Thursday about the dishwasher and you did not. My mistake: the depot had not confirmed Omar's day and I waited instead of writing. He comes on Monday at 8, with the pump. You have my mobile number now as well: 555 0134.

Thanks for chasing me,
Ruth

@@ plants :
Dear Pauline,

Half a box of dead plants is the opposite of "delivered fresh", and we are to blame for that: the box stood over a weekend in our depot. I'm sorry.

A new box leaves tomorrow by express, packed by me. You need not send anything back; the compost heap will do.

Thank you for the plain words.
Edie, packing shed

@@ plants : blame thanks ownership
Hello Pauline,

sorry to hear about the plants. Please note that plants must be unpacked within two hours, which you failed to do. As a courtesy I've sent you a voucher for 10 today.

Regards,
Garden Direct

@@ plants : wrong-name
Hi Paul,

your plants should have reached you alive, and we let them wait in a van over the weekend. I am sorry. I've sent a new box this morning and it arrives on Wednesday.

Thank you for telling me,
Edie

@@ plants : ownership too-many-sorry thanks vague-time shouting
Oh no Pauline, I'm so sorry!! So sorry about your plants. Really sorry. I'll see what I can do about new ones asap. Sorry again, Edie x

@@ plants : no-name acknowledge action ownership generic owner
Dear valued customer,

We take all feedback very seriously and strive for the highest standards. Thank you for helping us get better.

@@ plants : time
Hi Pauline

I looked at your order: the box was packed on Friday and nobody picked it up before Monday. We should have held it back. I'm sorry about your plants. I will send you new ones.

Thanks
Edie

@@ plants : non-apology ownership dead-end action
Hi Pauline, I'm sorry if the plants weren't to your liking. Live goods are excluded from returns, so a refund is out of the question. Thanks for your understanding! Tim

@@ plants : length readability too-many-sorry
Dear Pauline,

I wanted to write to you personally about the plants that you received, or rather about the half of the plants that you did not receive in the state in which we would have liked you to receive them, because I have spent the better part of this morning finding out what exactly happened to your box between the moment when it left our packing shed on Friday afternoon and the moment when it was finally handed over to you, and I think that you deserve to know all of it, even though I am aware that an explanation does not bring a single fern back to life. What happened is that the carrier's van was already full when it came to us, so that the driver took only the first two pallets and left the third, on which your box was standing, for the next collection, which, because nobody in our office noticed that the next collection was only on Monday, meant that your plants stood for almost three days in the dark without any water, and that is something that we should have noticed and should have prevented, and for which I am sorry. I have packed a new box for you this morning with my own hands, it goes out with the express service tonight and it will be with you tomorrow before noon. Thank you for writing to us and for not holding back.

Edie

@@ water :
Dear Mr Demir,

You had no water on Sunday, nobody warned you, and then our printed number rang out. All three are our failings, and I apologise.

I have had your mobile number added to the text alerts, and the number on the bill was corrected this morning. I will write to you again on 3 December, once the main in your street has been replaced.

Thank you for setting it out so clearly.
Angela Reed, Network Operations

@@ water : blame ownership owner action
Dear Mr Demir, the interruption was caused by a contractor's digger and lies outside our control. It is the contractor's fault, not ours. Thank you for your understanding.

@@ water : internal vague-time
Hi Yusuf, thanks for the 2 you gave us in the NPS survey. We should have warned you about Sunday's cut, sorry about that. I've raised a P2 with the L2 desk and they will come back to you in due course. Ben

@@ water : owner
Dear Mr Demir,

We cut your water on Sunday without a warning, and the number on our bill was dead. We got both wrong, and we are sorry. The number has been corrected, and 15 has been credited to your account today.

Thank you for letting us know.
Northern Water

@@ water : acknowledge action ownership thanks dismissive
Hi Yusuf, calm down, these things happen now and then. Cheers, Ben

@@ water again : near-duplicate
Dear Mr Demir, we are sorry for the interruption of your water supply on Sunday. A burst main in Mill Road had to be replaced at short notice. We should have warned you by text message and did not. Supply has been back since Sunday 18:00. I thank you for letting us know.

@@ water again :
Dear Mr Demir,

the second Sunday in a row without water is one too many, and I am not going to send you last week's explanation again. We repaired the pipe when we should have replaced it. That is our mistake and I apologise for it.

The section is being replaced on Tuesday between 9 and 12. I have arranged bottled water for your house that morning.

Thank you for writing a second time.
Angela Reed

@@ solar :
Hola Raúl, and sorry for the English. Five months of finished panels and no connection is our doing: we filed the grid request in September when we should have filed it in June. I've spoken to the grid operator today, your slot is 28 November, and I'll be on site with the inspector. Until then I credit you 45 a month for what the panels would have earned. Thanks for holding us to it. Marta

@@ solar : action ownership thanks
Dear Raúl, the connection of panels to the grid is a matter for the grid operator. On average it takes four to six months. Kind regards, Sunline

@@ solar : over-promise
Dear Raúl,

your panels should be on the grid since June; we filed the papers late. I'm sorry about that. I have called the operator this morning, and I guarantee that you will be connected next week, one hundred percent.

Thank you, Marta

@@ solar with a gap : unresolved
Hello Raúl,

your panels have been on the roof since June and still do nothing for you. We sent the grid request far too late. I am sorry. I will call the grid operator and write to you [by when].

Thank you for telling us.
Marta
`
