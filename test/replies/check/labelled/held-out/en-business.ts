/** Held out: to business customers, and about money. */
export const business = `
@@ payroll :
Dear Anil,

14 people got the wrong pay because our update overwrote your tax codes, and when you asked for help our chat shut the door on you. Both are our failures. I am sorry.

I have rerun the payroll with the right codes; the corrected payslips are in your inbox. The difference reaches your employees by Thursday. Until then you reach me directly on 0151 555 0188.

Thank you for raising it with me.
Claire Byrne

@@ payroll : internal
Hi Anil, our regression in the tax engine hit your tenant because PROD-4411 went out without a feature flag. We own that, sorry. I have rerun payroll for the 14 employees, and payslips go out tonight at 8. Thanks for your patience. Claire

@@ payroll : blame ownership action thanks
Hello Anil,

Having checked the logs, the wrong tax codes were uploaded by your own HR team. This is a user error on your side.

Support

@@ payroll : time acknowledge
Hi Anil, thank you for your message. I'm sorry, we let you down here. I will look into it with my colleagues. Claire

@@ payroll : readability too-many-sorry
Dear Anil, having now had the opportunity to go through the protocol of your payroll run in detail with two of my colleagues from the tax team, I have to tell you that the wrong tax code for your 14 employees was the result of an update which we installed on the evening before your run and which we should have tested against accounts with more than one tax district. I have corrected the run this morning, the payments leave tomorrow at 6, and I apologise for the extra work that this has caused you and for the chat that closed while you were waiting. Thank you for your patience. Claire Byrne

@@ payroll : no-name non-apology ownership action
Dear Sir or Madam,

We are sorry for the inconvenience this may have caused. Payroll results depend on the data provided. I thank you for your understanding.

C. Byrne

@@ payroll : over-promise
Hi Anil,

we broke your tax codes with our update, and I am sorry. Everything has been rerun, your 14 employees have their correct payslips as of today. I can assure you with absolute certainty that an update will never again touch your data.

Thanks,
Claire

@@ payroll/follow-up :
Hi Anil,

as promised, here is where the payroll correction stands. Done: the 14 payslips, and the report to the tax office. Still open: the letter for your employees. I will send it to you by tomorrow noon.

Thank you for your patience,
Claire

@@ payroll/follow-up : vague-time action
Hi Anil, small update about the tax codes: we are still waiting for the tax office. I'll let you know once there is news, hopefully in the near future. Thanks, Claire

@@ rental :
Dear Ms Grant,

I've compared the hand-over photos of 2 June with ours from the return: the scratch was there before you got the car. We should have looked before we billed you, and I am sorry we did not.

The 280 went back to your card an hour ago; it shows by Friday. I have also removed the damage note from your file.

Thank you for insisting.
Paolo Conti

@@ rental : blame dead-end ownership thanks action
Dear Ms Grant, you did not report the scratch at pick-up, therefore you are liable. The decision is final. Car&Go Damage Team

@@ rental : action
Hello Elizabeth,

I understand that the 280 for a scratch that was not yours makes you angry, and you are right: we never checked the pick-up photos. I'm sorry. Thank you for bringing it up.

Paolo

@@ rental :
Hi Elizabeth, I could not find the pick-up photos in your file, which is our failure, not yours. Could you send me the ones you took? As soon as I have them the 280 is cancelled, the same day. I'm sorry for the bill. Thank you, Paolo

@@ rental : too-many-sorry ownership action owner non-apology
Dear Elizabeth, we are sorry that you feel you were billed wrongly. We are sorry for the misunderstanding about the scratch. Thank you.

@@ rental : wrong-name acknowledge generic vague-time ownership action
Dear Eleanor,

Thank you for reaching out. Rest assured that your concern is being handled, and I will get back to you at the earliest opportunity.

Paolo

@@ rental : unresolved time
Dear Elizabeth,

we billed you for a scratch that was there before. That was wrong and I apologise. We will pay back <amount>.

Thank you,
Paolo

@@ rental : shouting
Hello Elizabeth, I have cancelled the 280 and the money is on its way to you since this morning. We did NOT compare the photos, and we REALLY should have. I'm sorry about the scratch bill. Thank you, Paolo

@@ dental :
Hello,

nine days without an autoclave means nine days of borrowed instruments, and our part should have been with you on day two. I'm sorry. The technician is with you tomorrow at 7:30, before your first patient; I have put a loan unit on his van in case the part is not enough.

Thank you for calling us on it.
Ines Vogel

@@ dental :
Hi Tom,

thanks for your call earlier. The autoclave has been down for nine days because we ordered the wrong gasket. Our fault, and I'm sorry. The right one is on the way and gets fitted on Wednesday morning.

Ines

@@ dental : no-name time
Dear Customer,

we are sorry that your autoclave is still down; we ordered the wrong part. I will send a technician.

Thank you,
Ines Vogel

@@ dental : acknowledge action ownership generic thanks no-name
To whom it may concern, please be informed that your request has been received. Please do not hesitate to contact us should you have further questions. I remain at your disposal.

@@ dental : internal vague-time ownership thanks
Hello, RMA is stuck in triage because field ops has no capacity, the autoclave is in the backlog. I'll ping them and revert asap. Ines

@@ dental : dead-end
Hello, I'm sorry about the nine days with no autoclave, we mixed up the parts. I have to tell you that we do not lend out units as a matter of policy. The part is ordered since yesterday. Thank you, Ines

@@ laptop :
Hi Michael,

New screen in, battery dead: that is not what "repaired" should mean, and we should have tested it before it left the bench. Sorry about that.

A courier picks the laptop up tomorrow between 8 and 12, I've paid for it. You get it back on Friday with a new battery and with my test sheet.

Thanks for sending it to us in the first place,
Deniz

@@ laptop : blame ownership action owner
Hi Mike, thanks for your mail. The battery was fine when the laptop left us, so you probably let it run flat or used a cheap charger. Deniz

@@ laptop : owner
Hi Mike, our bad. We changed the screen, and nobody looked at the battery. Put it in the box it came in, label's attached, and you'll have it back by Saturday with a fresh one. Sorry! And thanks for the nudge. Deniz

@@ laptop : acknowledge ownership vague-time thanks
Dear Michael,

I have received your message and will deal with it in the order of arrival. Please allow some time for processing.

Deniz

@@ laptop : non-apology ownership
Hi Michael, I apologise if the battery did not meet your expectations. I've sent you a prepaid label today, just pop the laptop in a box. Thanks, Deniz

@@ laptop : unresolved
Dear ,

we gave you back your laptop with a dead battery, and we should have seen it. I'm sorry. I've sent a courier, he is with you tomorrow morning.

Thank you,
Deniz
`
