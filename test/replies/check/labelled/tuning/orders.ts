/** To customers of shops, in English. */
export const orders = `
@@ parcel :
Hi Jane,

You wrote: “I ordered two weeks ago and nobody answers my e-mails.” I am sorry: I should have written to you before you had to ask.

I have called the courier this morning, and I will write to you by Friday noon, whatever I find.

Thank you for telling us.
Alex

@@ parcel with gaps : unresolved
Hi Jane,

You wrote: “I ordered two weeks ago and nobody answers my e-mails.” I am sorry: I should have written to you before you had to ask.

I have and will write to you, whatever I find.

Thank you for telling us.
Alex

@@ parcel :
Hi Jane, you should have received an e-mail from us on the 10th and another on the 14th. You got neither, because our mail server threw them away. That's on us, sorry. Your parcel is in Leeds, I have asked the depot to put it on tomorrow's van. Thanks for writing once more! Alex

@@ parcel : ownership non-apology vague-time owner
Dear Jane,

We apologize for any inconvenience with your order. Our team is looking into it and will contact you as soon as possible.

Thank you for your patience.
ShopTeam

@@ parcel : acknowledge ownership action owner thanks
Hello Jane,

we have received your message. Our office hours are Monday to Friday, 9 am to 5 pm.

ShopTeam

@@ parcel : blame ownership
Hi Jane, the courier messed this up, they lost your parcel and they never tell us anything. I have sent you a new one by express today. Thanks for letting me know! Alex

@@ parcel : over-promise too-many-sorry
Hi Jane, I'm sorry your order is so late, we left you in the dark. I'll send it again today by express and it will 100 % be there tomorrow, no ifs or buts. Sorry once more, and thanks for waiting. Alex

@@ parcel : time
Hi Jane,

Two weeks without an answer to your e-mails: we dropped the ball there and I apologise. I will find out where the parcel is and call you.

Thanks,
Alex

@@ parcel : wrong-name
Hi Julia,

your order is late and we did not answer your e-mails, I'm sorry for both. It is out for delivery today.

Thank you,
Alex

@@ parcel : no-name
Hello,

your order is late and we did not answer your e-mails, I'm sorry for both. It is out for delivery today.

Thank you,
Alex

@@ parcel :
Jane, I owe you an answer to three e-mails. I was off sick and nobody took over my inbox, which we ought to have arranged. Sorry. Your order left the warehouse an hour ago, the tracking link is in your inbox now. Thank you for not giving up. Alex

@@ parcel : dismissive thanks
Hi Jane, you just need to be a bit patient, two weeks is not that long before the holidays. We were wrong to leave your e-mails lying around, though. It arrives on Monday. I'm on it. Alex

@@ parcel : shouting
Hi Jane, we should have answered your e-mails, sorry! Your order is with UPS and it WILL be delivered by Wednesday. Thanks for your patience, I'm keeping an eye on it. Alex

@@ parcel :
Hi Jane, we should have answered your e-mails, sorry! Your order travels with UPS under the number 1ZA8F20391, the ETA is Wednesday, and I keep an eye on it from here in the HQ. Thanks for your patience, Alex

@@ parcel : generic
Dear Jane,

we value your feedback. We failed to answer your e-mails and your order stood in the wrong bay for ten days. I am sorry about it. It went out this morning. Please do not hesitate to contact me at your earliest convenience.

Thank you,
Alex

@@ parcel : readability
Dear Jane, with regard to your order which you placed two weeks ago and about which you wrote to us several times without getting the answer that you could rightly expect from us, I have established that the order was put on hold by a check of our payment system that nobody in our team looked at, for which we alone are responsible and for which I am sorry. I have released it and it will be delivered to you on Thursday. Thank you for your patience. Alex

@@ parcel/follow-up : time
Hello Jane,

I wrote to you on Monday and said that you would hear from me again about your order. The courier has searched the depot and found nothing. I will ask them to search the van as well.

Thank you for your patience.
Alex

@@ parcel/follow-up :
Hello Jane,

the courier found your order: it was in the van all along. You will have it tomorrow before noon, and I will look at the tracking myself at one o'clock.

Thank you for hanging on.
Alex

@@ parcel again : near-duplicate
Hello Jane,

On 20 November you told us: “Still nothing. Where is my parcel?”

I am sorry. We should have told you where your delivery is before you had to ask.

I will call the courier and have the parcel searched for, and I will write to you by Tuesday, whatever I find.

I am looking after this myself. Reply to this message and it reaches me.

Thank you for telling us.
Alex

@@ parcel again :
Hello Jane,

I said that I would write by Friday and I am late, which makes it worse. The parcel is lost; we should have told you so on Thursday, when we knew. I am sorry.

A new one is packed. It comes with a different courier on Tuesday, and I hand it over myself.

Thank you for asking again.
Alex

@@ table :
Hi Sarah,

A table on three and a half legs is no use to anyone, and the missing screws make it worse. We packed it badly; I'm sorry. A new leg and a full bag of screws leave today by DHL Express and should be with you on Thursday. If you'd rather have the whole table swapped, say so and I'll arrange it for Saturday.

Thanks for the photos!
Milo

@@ table :
Hi Sarah, I cannot refund a table that was delivered in 2019, but I can replace the leg for free and I have already packed one for you, screws included. It goes out tomorrow. I'm sorry that we let a cracked one leave the house. Thank you for the photo. Milo

@@ table : dead-end ownership action thanks
Dear Sarah, the return period for the table has expired, therefore neither an exchange nor a refund can be granted. Regards, Milo

@@ table : blame ownership action
Hello Sarah, the leg cracks when screws are tightened with a power tool. You obviously ignored the assembly instructions. Please buy a spare leg in our shop. Thanks, Milo

@@ table : unresolved
Hi Sarah, the cracked leg is our fault, sorry. I've sent a new one, you'll find the tracking here: <INSERT LINK>. Thanks for the photos, Milo

@@ table :
Hi Sarah, the cracked leg is our fault, sorry! I've sent a new one today, you can follow it here: <https://track.example/9912>. Thanks for the photos <3 Milo

@@ table : time
Dear Sarah, thank you for the photos of the cracked leg. We should have checked it before it left our workshop, and I am sorry. A carpenter from our team will come to you and change it, and he brings the screws. Milo

@@ table :
Dear Sarah, you didn't deserve a table with a cracked leg, and you certainly should not have to count screws. That is poor work on our part, for which I apologise. Our carpenter comes to you on Tuesday at 4 pm, if that suits you. Thank you for giving us the chance. Milo

@@ table : too-many-sorry
Hi Sarah, sorry about the table. Sorry about the screws. We packed both in a rush. I've put a new leg and new screws in the post this morning. Again, my apologies. Thanks, Milo

@@ table : vague-time ownership thanks
Sarah, the new leg is coming shortly. Milo

@@ table : internal ownership thanks acknowledge
Hi Sarah, I've logged a DOA and opened an RMA in SAP today. Milo

@@ table : owner
Dear Sarah, we packed your table badly, and the leg cracked on the way. We apologise. Our carpenter will be with you on Monday at 9 to replace it. Thank you for the pictures. Woodwork Ltd

@@ kettle :
Hello,

a kettle that leaks boiling water at the handle is dangerous, and it should not have passed our test. I am sorry. Please stop using it. A new one is on its way to you and arrives on Thursday.

Thank you for telling us.
Jo

@@ kettle : no-name
Dear Sir/Madam,

your kettle should not have passed our test, I am sorry that it leaks. A new one is on its way to you and arrives on Thursday.

Thank you for telling us.
Jo

@@ kettle : no-name
Hi Guest, your kettle leaks because we used the wrong seal in that batch, sorry! I've posted you a new one today. Thanks, Jo

@@ kettle : ownership dismissive vague-time
Hello there, a little water at the handle of a kettle is actually normal. I'll have a look at it at some point. Thank you, Jo

@@ kettle : dead-end ownership action thanks
Hello, the kettle is no longer in our range. There are no spare parts. There is nothing I can offer. Jo

@@ pallet :
Hello,

your pallet came a day late because we loaded it on the wrong truck, and your forklift driver paid for it with his morning. I apologise. I have credited the freight, and from Monday our dispatcher calls your gate before each delivery.

Thank you for telling us.
Bram

@@ pallet :
Hi Denise, the late pallet was our mistake, wrong truck. Sorry about your driver's wait! The credit note is attached. Thanks, Bram

@@ pallet : no-name ownership action owner generic
Dear partner, deliveries are subject to traffic conditions. Thank you for doing business with us.

@@ address :
Hi Nadia,

Open “My orders”, pick 48213 and choose “Edit address”. It works until the parcel is packed, usually around 6 pm. I have paused the packing for you until tomorrow morning, so there is no rush.

Thanks for asking,
Kit

@@ address : thanks
Done, Nadia: order 48213 now goes to your new address. Kit

@@ address : acknowledge generic owner
Dear Nadia, thank you for reaching out to us. Your satisfaction is important to us.

@@ address : time
Hi Nadia, thanks for your question about order 48213. I'll ask the warehouse to change the address and let you know. Kit

@@ address : dead-end thanks no-name
Not possible once the order is placed. Kit

@@ address :
Hi Nadia, it is not possible to edit the address once an order is packed. I can have the courier hold 48213 at the depot, though, or send it back and out again: which one would you like? Thanks, Kit

@@ address : unresolved
Hi Nadia, thanks for your question. I have changed the delivery address on order to the one you gave us. Your new tracking number is undefined. Kit
`
