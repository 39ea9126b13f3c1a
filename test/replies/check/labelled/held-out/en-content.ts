/** Held out: to customers who are content, or only ask. */
export const content = `
@@ bike :
Hi Lucia,

glad that the bike is great, and you are right about the assembly instructions: step 7 sends you round in circles. I have redrawn it, the new sheet is attached. Is there another step where you got stuck?

Thank you for taking the time,
Noor

@@ bike : acknowledge owner
Hello Lucia,

Thank you for your answer. We are happy that you are happy. See you next time!

The team

@@ bike : time
Hi Lucia, thanks a lot! The assembly instructions are a sore point, I know. I'll film the whole thing and send you the link. Noor

@@ bike : internal owner
Hi Lucia, thank you for the 8! As a passive you're very interesting to us: what would it have taken to turn you into a promoter? Was it the assembly instructions? Noor

@@ bike : dismissive thanks
Hi Lucia, the assembly instructions are actually quite simple, you only have to follow the pictures. Noor

@@ bike : blame owner
Hello Lucia, thanks for riding with us. About the instructions: it seems you did not read page 4, where the order of assembly is explained. Noor

@@ bike : wrong-name
Hi Lucy, thanks for the kind words on the bike. I have attached the new assembly instructions. Noor

@@ audiobooks :
Hi Noah,

Thank you! On the search: it looks only at titles today, which is why it finds nothing for a narrator or a series. I have put your message in front of the two people who build it. What did you look for last? I'd like to try it with them.

Mira

@@ audiobooks : dead-end
Hi Noah, thanks for the praise for our audiobooks. The search cannot be changed, I'm afraid. Mira

@@ audiobooks :
Hi Noah, the search can't do narrators yet, that's true. Until it can, this works: type the narrator's name with a colon behind it in the filter box. Thank you for pointing it out. Mira

@@ audiobooks : generic thanks acknowledge owner
Dear Noah, your feedback is important to us and allows us to continuously improve. Yours, ListenUp

@@ audiobooks : over-promise vague-time
Hi Noah, thanks! We are rebuilding the search, it goes live very soon and then it will find absolutely everything, guaranteed. I'm looking forward to it. Mira

@@ audiobooks : shouting
Hi Noah!!! THANK YOU!!! So happy that you love the audiobooks!!! I've told the search people what you said. Which title did it not find? Mira

@@ audiobooks : unresolved
Hi Noah, thanks for the kind words. The search is being rebuilt and you can try it from [DATE]. I'd love to hear what you think. Mira

@@ glasses :
Dear Wanda,

I read your lines to Lena over breakfast, and she remembered your mum at once: the lady with the sparrow brooch. Thank you for telling us, it made her week.

If the glasses ever pinch, come by. No appointment needed.
Greta, Brillenstube

@@ glasses : acknowledge generic owner
Dear Wanda,

Thank you for your positive feedback! We are delighted that our service meets your expectations.

Best regards

@@ glasses : thanks
Wanda, that goes straight to Lena. Give my love to your mum, and enjoy the new glasses. Greta

@@ glasses : internal
Hi Wanda! Wow, a 10! Promoters like you keep our NPS at 74. I'll tell Lena. Thank you so much, Greta

@@ glasses : no-name
Dear customer, thank you for what you wrote about Lena and the glasses. I passed it on to her. Greta

@@ glasses : shouting
OMG Wanda!!!!! Lena is over the moon, THANKS A MILLION for your words about the new glasses! Greta

@@ glasses : wrong-name
Dear Wilma, thank you for the kind words about Lena. I have pinned them up in our workshop. Greta

@@ choir :
Dear Abena, thank you. Our caretaker, Mr Bell, has been with the hall for 31 years, and I could not run the place without him: I've put your lines on his door. I hope the choir comes back in spring, the acoustics do need singing in. Warmly, Faith

@@ choir : acknowledge thanks
Abena, so good to hear! See you again I hope. Faith

@@ choir :
Hi Abena, thanks from all of us at the hall! If the choir would like an evening for recordings: Tuesdays are free from January, and I'd keep one for you. Faith

@@ choir : over-promise
Dear Abena, thank you! The hall will always be free for your choir, whenever you want it, you have my guarantee. I've told our caretaker what you said. Faith

@@ seats :
Hi Rosa,

Yes, you can: row F, seats 11 and 12 are free on Saturday, at the same price. Open your booking, choose "Change date", and they are yours; I have set them aside for you until tomorrow at noon.

Thank you for asking first,
Box office, Will

@@ seats : dead-end thanks no-name
Hello, tickets are neither exchangeable nor refundable. Will

@@ seats : no-name
Hello! No problem at all, sorry to keep you waiting so long: we only had one person in the box office today. I've moved both seats to Saturday, the new tickets are in your inbox. Thank you for your patience. Will

@@ seats : time
Hi Rosa, thanks for your message. I'll check whether the two seats can go to the Saturday show and let you know. Will

@@ seats : wrong-name thanks
Hi Wanda, I've moved your two seats to the Saturday show. Enjoy! Will

@@ seats : dismissive
Hi Rosa, simply log in and click on swap, as it clearly says in the confirmation of your seats. Thanks, will be a great show on Saturday! I'll be at the door. Will

@@ seats :
Dear Rosa,

the Saturday show is sold out, so I cannot swap your seats into it today. What works: I put you on the waiting list, four people returned tickets last Saturday. Or take the Sunday matinee, row D. Tell me which, and it is done within the hour.

Thank you, Will
`
