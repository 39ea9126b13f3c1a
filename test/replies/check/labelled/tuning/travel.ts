/** To travellers and guests, in English. */
export const travel = `
@@ flight :
Dear Mr Hughes,

Five hours at a gate without an announcement or a voucher is not a delay, it is being forgotten. We forgot you, and I am sorry.

I have filed your compensation of 250 euros myself; it is paid out by 30 November. The two meals you bought: send me the receipts, a photo will do, and I refund them the same day.

Thank you for writing it down.
Isabel Moreno

@@ flight :
Hi Bob, you told everybody to "STAY AWAY!!" and after five hours without food or an announcement I can't blame you. We handled that delay terribly. I'm sorry. Your 250 euros are approved and you'll see them on your card by Thursday. Thanks for the wake-up call. Isabel

@@ flight :
Hi Rob, our crew should have told you about the delay at once, and they should have handed out vouchers. They did neither, and I'm sorry. I've refunded the seat fee and sent you a voucher for the next flight today. Thank you, Isabel

@@ flight : wrong-name
Hello Roger, we should have told you about the five hours' delay, and I'm sorry that no one did. I've sent you a food voucher for your next flight today. Thank you, Isabel

@@ flight : blame ownership action thanks owner
Dear Mr Hughes, the delay was caused by air traffic control, over which we have no influence. Passengers are expected to watch the screens.

@@ flight : non-apology ownership action owner generic
Dear Robert,

We regret any inconvenience you may have experienced due to the delay. The comfort of our guests is our top priority at all times.

We thank you for flying with us.

@@ flight : acknowledge shouting over-promise ownership
Dear Robert! Thank you!!! Next time will be PERFECT, I promise you!!! I have sent you 500 bonus miles today. Isabel

@@ flight : dismissive
Dear Robert, sorry, but flights are late sometimes, that's life. We did mess up the announcements. I'll send you the food voucher by tomorrow. Thank you, Isabel

@@ flight : vague-time
Hi Robert, it was wrong of us to leave you without food for five hours. My apologies. Your compensation for the delay is being processed and will be paid in due course. Thanks for your patience, I know you've had to show plenty of it. Isabel

@@ flight : too-many-sorry ownership time
Dear Robert, words cannot express how sorry we are. I'm sorry about the delay, I'm sorry about the voucher, I apologise for the silence. You will be compensated. Thank you. Isabel

@@ flight : internal acknowledge
Dear Robert, thank you. The IROPS desk did not push the EU261 flow to ground handling, so your PNR never got the MEAL SSR. We failed you there, sorry. The 250 euros leave our account today, I checked. Isabel

@@ flight/close-the-loop :
Hi Bob,

in June you sat at gate 14 for five hours and nobody said a word. Since last Monday every delay over 60 minutes triggers a text message and a voucher by itself; I tested it on Tuesday with flight 212. You were the reason.

Thank you for that,
Isabel

@@ room :
Dear Margaret,

You asked for help with a smoky room and got rudeness instead. I run the front desk, so both land with me. I'm sorry.

I've taken the second night off your bill; the money left us this morning. The room is closed until the carpet has been replaced.

Thank you for telling me how it was, and not just walking away.
Padraig

@@ room : blame action ownership
Dear Ms O'Brien, thank you for your message. The smoke came from the guest before you, who ignored our rules. You did not mention it to the manager on duty, so I could not act. Padraig

@@ room : dismissive ownership thanks
Dear Margaret, I've talked to the front desk and they don't remember being rude at all. Perhaps you're a little sensitive to smoke? Padraig

@@ room :
Hi Margaret! First off: you were right about the smoke, room 12 had been a smoking room until March and we never aired it properly. I'm sorry about that and about the tone at the desk. What I'd like to do: next stay, the garden room, on us. The code is GARDEN24, it works until the end of next year. Thank you! Padraig

@@ room : over-promise generic
Dear Margaret, we gave you a room that stank of smoke, and our desk was rude on top. I apologise. The night has been refunded today. Rest assured, this will never happen to you again in our house. Thank you, Padraig

@@ room : no-name acknowledge generic action ownership owner
Dear Guest,

Thank you for sharing your experience with us. Guest feedback is invaluable as we strive for excellence. We hope to have the pleasure of welcoming you back.

@@ room : non-apology ownership vague-time
Dear Margaret, I'm sorry that you feel our staff was rude to you. I will raise the matter of the smoke with housekeeping when I get a chance. Thank you. Padraig

@@ room : wrong-name ownership
Dear Mary, I'm sorry to read about the smell of smoke. I've refunded one night today. Thank you for your openness. Padraig

@@ room : dead-end thanks action
Dear Margaret, the smell of smoke was our failure, we should have moved you. I am sorry. A refund is not possible for prepaid rates. Padraig

@@ room :
Dear Margaret, the smell of smoke was our failure, we should have moved you. I am sorry. A refund is not possible for prepaid rates. Instead I've booked you a free night in the new wing, open until summer. Thank you, Padraig

@@ room : readability ownership
Dear Margaret, it was with great concern that I took note of the remarks which you were so kind as to leave with us after your most recent stay and which, as I need hardly say, I immediately discussed at length with the colleagues who were on duty at the front desk on the evening in question as well as with the head of housekeeping, who has confirmed to me that a smell of smoke in the room cannot be ruled out. In view of this I have arranged that one night is credited to you today, and I would be delighted to welcome you back. Thank you. Padraig O'Leary

@@ festival :
Hi Zoe,

The festival moved, your money did not move back: that's our mess. The promoter handed us the refund list in June and we sat on it. I'm really sorry.

I've just sent 89.00 to your bank account, it takes two banking days. If May works for you after all, tell me and you get a day ticket on top.

Thanks for pushing!
Nell

@@ festival : dead-end ownership action thanks blame owner
Hi Zoe, refunds are up to the concert promoter, not us. It's their fault. Nothing we can do about it, sorry! Nell

@@ festival : time
Hey Zoe, ugh, you're right, we totally forgot to pay you back for the festival. Sorry about that! I'm going to sort it out. Thanks for the reminder, Nell

@@ festival : unresolved
Hi Zoe, we should have paid back your ticket in June, sorry. Refund of [amount] sent today. Thanks, Nell from the ticket office. I'm here if anything's missing.

@@ festival : shouting
Zoe!! SO sorry, we never sent your festival money!! Just did it, 89.00, it's there by Friday. Thank you for waiting! I'm ashamed. Nell

@@ festival : acknowledge action ownership generic thanks owner
Thanks to our dedicated team, we are able to offer events of the highest standard, Zoe.

@@ festival : vague-time ownership non-apology
Hi Zoe, sorry for any trouble! Your ticket money for the festival will be refunded at the earliest possible date. Thank you for your patience. I'm watching it. Nell

@@ festival : blame ownership action
Hi Zoe, thanks for the message. The deadline for refunds after the festival moved was 1 July. You missed it, as was explained to you in two e-mails. I've got nothing more to add. Nell

@@ festival : over-promise
Hi Zoe, we slept through your refund for the festival, I'm sorry. I promise it will definitely reach you by tomorrow, banks or no banks. Thank you! Nell
`
