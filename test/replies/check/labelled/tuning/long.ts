/** Longer replies, as offices write them, in English. */
export const long = `
@@ parcel : length
Good morning Jane,

First of all: I have now read all four of your e-mails, and I can see why you are fed up. You asked a simple question, where your order is, and the only answers you got came from a robot.

Here is what I found out. Your order was packed on 3 November and put on the wrong pallet in our warehouse, where it stood until yesterday. Our own scanner showed it as "in transit", so nobody looked for it. We should have noticed when you wrote the first time, and I apologise that we did not.

The parcel has been collected by DHL this morning, tracking number JD0146. It will reach you on Wednesday or Thursday. I have also taken off the shipping costs, 6.90; the refund is already on your card.

If it is not there by Thursday evening, please call me on 0800 555 017, extension 4, and ask for Alex. I will have a second one on the road the same night.

Thank you for your patience, and for telling us so clearly what went wrong.

Kind regards,
Alex Whitmore
Customer Service

@@ parcel : ownership vague-time generic too-many-sorry non-apology
Dear Ms Miller,

Thank you for reaching out to us regarding your recent order. We understand how important it is to receive your purchase in a timely manner, and we sincerely apologise for any inconvenience that this delay may have caused you.

Please be assured that we take feedback like yours very seriously. Due to an exceptionally high order volume, deliveries are currently taking a little longer than usual. I have forwarded your case to our logistics department, who will look into the matter and get back to you as soon as possible.

Once again, we would like to apologise for the delay and thank you for your understanding.

Kind regards,
Natalie
Customer Happiness Team

@@ flight :
Dear Robert,

I am the duty manager for gate 14, and I was on shift that afternoon, so this comes from the person who should have picked up the microphone and did not.

At 13:10 we knew that the aircraft had a hydraulic fault. At 13:40 we knew that the spare one would take until six. You were told neither, and nobody handed out vouchers because the printer was broken and none of us walked to the next gate to print them there. I am sorry. Five hours without a word or a sandwich is our doing, not the weather's.

What happens now: your compensation of 250 euros was approved today and will be with your bank by Friday. For the food you bought, take a photo of the receipts and reply to this message; I pay them the same day.

Since then we have printed a stack of vouchers for every gate.

Thank you for writing it all down. I read it to the whole team.

Isabel Moreno

@@ flight : blame dead-end ownership action generic owner too-many-sorry
Dear Mr Hughes,

Thank you for contacting us about your recent journey. We are sorry to learn that your flight did not depart as scheduled.

Our records show that the delay was due to extraordinary circumstances, namely restrictions imposed by air traffic control, which are beyond our control. In accordance with the applicable regulations, no compensation is payable in such cases, and we are unable to make an exception. Food vouchers are issued at the airport only and cannot be claimed retrospectively.

We regret that we cannot give you a more favourable answer. We value your custom and hope to welcome you on board again.

Yours sincerely,
Customer Relations

@@ claim :
Dear Peter,

Six months, five people, and the same three documents every time. When I opened your file I could follow the whole odyssey, and none of it was your doing. We passed your water damage from desk to desk each time somebody went on holiday. I am sorry for that.

I have taken the claim over for good. This is where it stands today:

- Your documents are complete. Nobody will ask for them again.
- The assessor's report is signed and in the file.
- The only thing missing is the quote for the parquet. I asked the company for it this morning.

As soon as you tell me which of the two dates suits you, 2 or 4 December, I book the drying firm. The payment follows within five working days after that.

You reach me directly on 555 0142, every weekday from 8 to 4.

Thank you for not giving up on us.

Ruth Adeyemi

@@ claim : internal acknowledge generic length readability ownership owner vague-time
Dear Mr Novak,

We refer to your recent communication concerning the handling of your claim and wish to inform you that, following an internal review which was carried out by our quality assurance unit in cooperation with the first notification of loss desk and the external adjuster network, your file has been re-prioritised within the applicable service level agreement and is now allocated to the second line, which will, subject to the availability of the resources concerned and the completion of the outstanding workflow steps, proceed to a renewed assessment of the merits of the case and revert to you in due course with a decision that takes into account all of the information that has been made available to us up to the relevant cut-off date. Please be advised that, for reasons of data protection and in the interest of an orderly procedure, status enquiries by telephone cannot be answered while the renewed assessment is ongoing, and that any additional material which you may wish to submit should be sent by post to the address given in our general terms, quoting the reference number stated in the subject of this letter. We thank you for your patience and remain committed to providing you with the high standard of service that you are entitled to expect from us.

Yours sincerely,
Claims Management

@@ charge : dismissive blame ownership
Hello Priya,

thanks for your message. I had a look at your account and can see two payments for March, one on the 1st and one on the 3rd. This normally happens when somebody clicks on "Pay" twice because the page takes a moment to load. It's nothing unusual, and our system shows a warning about it, which you must have overlooked.

Anyway, I've just sent 48.00 back to your card. Banks need up to five working days for this, so there is no reason to get upset if it isn't there tomorrow.

Best,
Lou

@@ price :
Dear George,

You have been with us since 2018, and the first you heard of a price that is 40 % higher was the bill. I would have been angry, too. We decided on the new prices in June and told our big customers in person; everybody else got one line at the end of a newsletter. That was wrong, and I'm sorry.

I can't take the new price back for everybody, but I can do two things for you. Your old price stays until 30 June; I changed that in your contract this morning. And I would like to go through your account with you, because you pay for eleven users and only six of them have logged in this year. Without the other five you would be back at what you paid before.

Would Tuesday at 3 pm or Thursday at 10 am suit you? Half an hour is enough.

Thank you for saying it to us, and not only to your colleagues.

Nils

@@ internet : non-apology dismissive ownership
Hi Fatima,

Thanks for getting in touch, and I'm sorry to hear you feel let down.

I've run a line test from here and everything looks green on our side. Evening slowdowns are usually down to Wi-Fi: lots of people in the house streaming at the same time, a microwave, thick walls. Before we go down the route of a technician, could you simply restart the router and try with a cable? Nine times out of ten that does the trick.

If it doesn't help, just reply to this message and I'll book someone in for you. Our engineers have free slots from Monday.

All the best,
Karim

@@ gym : dead-end blame action ownership thanks generic
Dear Chris,

We have received your letters of 2 August, 1 September and 4 October.

As set out in section 7 of our terms and conditions, a cancellation is only effective if it is submitted through the online form at least three months before the end of the contract year. You did not use this form. Your membership has therefore been renewed until 31 August of next year, and the monthly fees remain payable. An earlier termination is not possible.

Should you have any further questions, please do not hesitate to contact me.

Yours sincerely,
D. Fuller
Membership Services

@@ clinic :
Dear Olivia,

Thank you for taking the time to write after such a morning.

I spoke with everyone who was there on Monday. The two hours came about like this: two doctors were ill, we knew it at seven, and instead of ringing the patients of the day to move them, we hoped that it would somehow work out. It didn't. And Dr Lang went into your appointment with eleven people still waiting outside; she says herself that she only half listened. I'm sorry on her behalf and on mine.

She would like to start again from the beginning. There is an appointment on Thursday at 8:00, the first of the day, and we have set aside forty minutes for it. If you would rather see somebody else, Dr Osei has time on Friday at 11:30.

From now on we ring patients as soon as a doctor is out. We began with that on Tuesday.

Warm regards,
Hanna Weiss, practice manager

@@ course :
Hi Kwame,

Thanks for the kind words about the content, I'll make sure that Amy sees them: she rewrote the whole statistics part over the summer.

Now to the videos. I watched three of them over a slow connection yesterday, and they did stop half way, just as you say. The reason is that we only offer them in high resolution. Our developers are adding a smaller version; the statistics videos come first, on Monday, and the rest of the course by the end of the month.

Until then there are two things that help. You can download each video with the arrow at the bottom right and watch it without a connection, or switch to the audio track with the slides below it.

Would you let me know next week whether it works better? I'd be glad to hear from you.

Best wishes,
Ben

@@ onboarding :
Dear Ravi,

What a lovely message to open on a grey Monday. I forwarded it to Sofia straight away, and I hear that it is already pinned above her desk.

She asked me to tell you two things. First, that your team made it easy: you had the data ready, and you asked the questions that most people only ask after three months. Second, that she remembers the trouble with the date columns, and that she wrote a page about it which will save the next customer an afternoon. You are, in a way, its co-author.

If anything comes up in the first weeks, write to me or to her. You don't have to go through the general address.

Thank you again, from all of us here, for taking the time.

Ada Lindgren

@@ loan :
Dear Marcus,

Thank you for asking. A declined application without a reason is hard to take, so here is the reason, as far as I can see it.

Your income was fine, and so was your history with us. Two things counted against the loan. The car loan you took out in February leaves less room each month than our rules ask for. And your current contract of employment ends in June, which is sooner than the loan would run.

Neither of these is a judgement on you. If your contract is extended, send me a copy, and I will put the application forward again the same day. You don't need to fill in everything a second time, I have kept the documents.

If you would prefer a smaller amount over a shorter time, that would work today: up to 4,000 over 12 months.

Shall we talk about it on the phone? I'm at my desk until five.

Kind regards,
Sunita Rao

@@ address : vague-time owner
Hello Nadia,

Thank you for your message and for choosing our shop!

We are happy to help you with your question. A change of the delivery address is possible as long as the order has not been handed over to our shipping partner. As we can see, your order 48213 is currently being prepared. We have passed on your request to our warehouse, and they will change the address in the system. You will get a confirmation by e-mail shortly.

Have a wonderful day!
Your service team

@@ table : acknowledge ownership non-apology action generic no-name owner too-many-sorry
Dear customer,

Thank you for your message. We are sorry to hear that you were not completely satisfied with our services. It is always our goal to exceed the expectations of our customers, and we regret any disappointment.

Feedback such as yours helps us to identify areas for improvement. Rest assured that it has been shared with the relevant departments.

We hope that you will give us another chance in the future.

With kind regards
Customer Care

@@ meter :
Dear Jonas,

I checked your bill line by line this morning, and you're right to be alarmed. In September nobody came to read your meter. Our system then took the average of the street, and your neighbours heat with electricity. You don't. That's how 84 became 261.

We should have asked you for the figure before sending a bill like that, and I'm sorry for the fright.

I've stopped the debit, so nothing leaves your account for now. Please send me a photo of your meter, it need not be a pretty one. The corrected bill is with you within one working day, and if you've paid too much in the past months, the difference goes back to your account in the same week.

One more thing: I've noted in your file that you'd like to send your readings yourself from now on. Every January you'll get a reminder from us with a link.

Thank you for looking so closely.

Petra Sand

@@ boiler : over-promise non-apology too-many-sorry
Dear Mr Okafor,

I am so sorry to hear about the experience you've had with our engineers. Being without heating with a little one at home is simply awful, and I completely understand your frustration. We let you down by cancelling two appointments at short notice, and I can only apologise once more for any distress this has caused.

I have personally escalated this to our regional manager, and I'm pleased to confirm that an engineer has been booked for tomorrow between 8 am and 12 noon. I promise you that this appointment will be kept, whatever happens, and that your heating will be fully restored by tomorrow evening without fail.

Thank you so much for your patience during this difficult time.

Kindest regards,
Eve Marsh
`
