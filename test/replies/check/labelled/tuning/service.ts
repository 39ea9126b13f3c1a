/** To customers of networks, heating and clubs, and to some who said nothing, in English. */
export const service = `
@@ internet :
Dear Fatima,

You told us three times and we sent you three times to the same restart button. I'm sorry: we should have sent a technician after the first.

Yusra is with you tomorrow between 17:00 and 19:00, when the drops happen, so that she sees them. I'll call you on Friday evening to ask if the line held.

Thank you for telling us a fourth time.
Karim

@@ internet :
Hi Fatima, "I TOLD you three times" stands in your message, and our records agree with you: 4 May, 11 May, 20 May. That is embarrassing for us, and I apologise. A technician comes on Saturday at 10; if that does not suit you, tell me what does. Thank you, Karim

@@ internet : shouting blame ownership
Hi Fatima, the drops come from your router, which you placed NEXT TO THE MICROWAVE. I've booked a technician for Saturday at 10 anyway. Thank you, Karim

@@ internet : dismissive acknowledge ownership action
Hi Fatima, there's no reason to get upset. Have you tried turning it off and on again? Thanks, Karim

@@ internet : internal ownership vague-time acknowledge
Hi Fatima, thanks for your patience. NOC sees SNR flapping on the DSLAM, so tier 2 will open a truck roll. I'll update you soon. Karim

@@ internet : non-apology ownership action
Hi Fatima, I'm sorry that you are unhappy with your internet in the evening. Please note that the speeds we quote are maximum values. Thank you for your understanding, Karim

@@ internet : over-promise
Hi Fatima, three calls and no technician, that was poor of us, sorry. He's with you on Saturday at 10, and after that your internet will never drop again, you can take my word for it. Thank you, Karim

@@ internet : dead-end ownership thanks action acknowledge
Fatima, I do not see any fault from here. As far as we are concerned the case is closed. Karim

@@ internet : blame
Hi Fatima, you're right, three calls are too many, and I apologise that we did not send anyone. The line supplier let us down, it's entirely their fault. Our technician comes on Saturday at 10. Thank you, Karim

@@ internet : time
Hi Fatima, three calls, and each time we told you to restart the router. We got that wrong. I'm sorry. A technician will come and look at the line in the evening, when your internet drops. Thank you, Karim

@@ internet : acknowledge ownership action generic owner
Dear Fatima, thank you for contacting us. We are committed to delivering the best network in the country and appreciate your loyalty.

@@ boiler :
Tom, no problem at all that you wrote at midnight, and sorry to keep you waiting until the morning: we read e-mails from six. A week without heating with a baby, after we had cancelled on you twice, is not acceptable. Our engineer Dave is on the way now and with you by 9. I've paid for two electric heaters you can pick up at Hill Street today. Thank you for shouting. Eve

@@ boiler :
Hi Tom, you wrote that nobody came twice. I looked it up: both times we pulled the engineer off for a bigger customer. That was the wrong call, and I'm sorry. He's with you at 8 tomorrow and stays until the heating runs. I'm on 555 0170. Thank you, Eve

@@ boiler : vague-time ownership non-apology
Dear Tom, sorry for the inconvenience. We have escalated the matter of your heating and an engineer will be assigned to you as soon as one becomes available. I thank you for your patience. Eve

@@ boiler : dead-end ownership thanks action
Hi Tom, we don't have any heating engineers free this week. Sorry. I can't conjure one up. Eve

@@ boiler : wrong-name
Hi Tim, we cancelled on you twice with a baby in a cold house, and I'm sorry for it. Dave comes tomorrow at 8 to mend the heating. Thank you for your patience. Eve

@@ boiler : blame ownership thanks
Hi Tom, our engineer rang and you weren't home, so he left. Next time please make sure that somebody is in. I have put you down for Thursday, 8 to 10, for the heating. Eve

@@ boiler : over-promise
Hi Tom, we messed up both appointments, sorry. I'll get someone to look at the heating in no time, and it'll definitely be warm before the weekend starts or I'll eat my hat. Thanks, Eve

@@ boiler : too-many-sorry
Dear Tom, I'm sorry. We cancelled twice, we left you without heating for a week, we did that to a family with a baby. I cannot apologise enough. Dave is with you tomorrow at 8, and I'm paying for your electric heaters. I'm sorry, and thank you. Eve

@@ boiler again : near-duplicate wrong-name
Hi Tim, I'm sorry. We cancelled on you twice and left a family with a baby in the cold. Our engineer comes tomorrow between 8 and 10, and I will ring you at 11 to hear that the radiators are warm. Thank you for your patience. Eve

@@ boiler again :
Hi Tom, I promised you an engineer for today and he did not come. I did not check with him this morning, and that is my fault alone. I'm sorry. I'm in the van with him now, we will be at your door by 6 tonight, and we don't leave before the heating runs. Thank you for letting me know at once. Eve

@@ gym :
Hi Chris,

three letters, no answer, and the membership ran on. I found all three: we scan them and nobody reads them. Sorry, that is our failing.

Your membership ended on the date of your first letter, 2 August. The 78 you paid since then goes back to your account on Monday.

Thank you for one more try.
Dana

@@ gym : dead-end ownership action thanks
Hi Chris, under section 4 you can only cancel your membership with three months' notice to the end of the year. There are no exceptions. Dana

@@ gym : blame dead-end ownership action thanks
Hi Chris, if you had used the form on the website as required, your membership would be cancelled. Letters don't count. Dana

@@ gym : generic vague-time ownership no-name acknowledge
Dear member, we kindly ask for your patience. I'll see to it that your concern is dealt with in a timely manner. Thank you for your loyalty. Dana

@@ gym : dismissive
Hi Chris, come on, three letters in the age of e-mail? But yes, we should have answered. Sorry. Your membership is cancelled as of today. Thanks, I'll miss your deadlifts. Dana

@@ gym : unresolved
Hi Chris, we didn't answer your three letters, sorry about that. Your membership is cancelled as of ____. I have confirmed it by post today. Thanks, Dana

@@ gym : owner
Hi Chris, you should not have to write three letters to cancel a membership; one is plenty and we missed even that. Apologies. It is cancelled as of 2 August. The new size of T-shirt you asked for, XXXL, is at the counter, keep it. Thank you, Dana

@@ gym : time
Hi Chris, we let your three letters lie around, which is inexcusable. I apologise. I'll cancel the membership for you and send you a confirmation. Thank you, Dana

@@ gym : action
Hi Chris, we did not answer three letters about your membership and I am very sorry about it. It is not how we want to work. Thank you for telling us. Dana

@@ gym : internal
Hi Chris, your three letters went to the catch-all in our ERP and nobody had a queue for it. We got that wrong, sorry. Your membership is cancelled as of today. Thank you, I'll send a confirmation by post tomorrow. Dana

@@ quiet :
Hi Emma,

your answer last week told us that we let you down, but not how. I'm sorry that we did. I would like to put it right rather than guess: what should we have done? A line is enough, it reaches me, and I'll answer by Thursday.

Thank you,
Filip

@@ quiet : internal ownership action thanks
Hi Emma, I noticed that you gave us a 4 on a scale from 0 to 10. Why is that? Filip

@@ quiet : generic ownership action owner
Dear Emma, your feedback helps us to get better every day. Thank you for helping us improve!

@@ quiet : blame ownership action
Hi Emma, thanks for answering. Without a comment there's little I can do with it, you should have told us what was wrong. Filip

@@ quiet : vague-time
Hi Emma, we evidently did something wrong, and I'm sorry. I'd like to hear about it: I'll give you a ring sometime soon. Thank you, Filip

@@ kanji :
Hello,

your delivery came late. We packed it three days late because of stocktaking and did not tell you. I am sorry. I have refunded the postage today.

Thank you for telling us.
Noa

@@ kanji : no-name ownership non-apology action owner
Dear Customer, we apologize for the inconvenience. Thank you for your understanding.

@@ other language :
Dear Dieter,

your order came three weeks late and damaged on top of it. We had it lying in the wrong hall, and I am sorry. A new one is with you on Monday.

Thank you for telling us.
Pia

@@ other language : time
Dear Dieter, late and broken, that is two failures of ours in one box. I apologise. I'll send you another one. Thank you for telling us. Pia
`
