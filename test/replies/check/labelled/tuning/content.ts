/** To customers who are content, or who ask, in English. */
export const content = `
@@ bread :
Dear Helen,

Marco says the sourdough takes 36 hours and remembering your name only two visits. Thank you for making his week.

Come by on Saturday before ten, there's a rye he'd like your opinion on.
Your bakers, Ilse and Marco (Ilse wrote this, I can't bake)

@@ bread : thanks
Helen! I told Marco. He blushed. Sourdough on the house next time? Ilse

@@ bread : acknowledge
Hi Helen, thank you so much for the five minutes you took. I hope to see you again soon. Ilse

@@ bread : generic acknowledge owner thanks
Dear Helen, your satisfaction is our greatest motivation. We look forward to serving you again.

@@ bread : internal
Dear Helen, thanks for the top score! Only promoters like you give us 10s. Marco sends his love, I'll bake him a cake. Ilse

@@ bread : shouting
HELEN, YOU ARE THE BEST. Thank you from Marco and me for your words about the sourdough. Ilse

@@ bread : wrong-name
Dear Ellen, thank you for the lovely words about Marco and the sourdough. I read them to him. Ilse

@@ bread : no-name
Dear Sir or Madam, thank you for the lovely words about Marco and the sourdough. I read them to him. Ilse

@@ bread : unresolved
Dear Helen, thank you for the lovely words about [EMPLOYEE]. I read them out in the bakery, right beside the sourdough. Ilse

@@ bread :
Dear Helen, we're actually blushing over here, all of us, and I simply had to tell you: Marco has framed your message. Thank you. He always wanted to be best in town. Ilse

@@ shoes :
Hi Amara,

thank you. Half a size is exactly what our new last runs short; you are the fourth to say so. I've sent you a label: put the pair back in its box, and size 40 comes to you on Friday.

What do you like about them? I'd pass it on to our designer.

Rui

@@ shoes : dead-end
Hi Amara, thanks, glad they're nice. Shoes that have been worn cannot be exchanged. I hope they stretch a little. Rui

@@ shoes :
Hi Amara, thanks! Shoes that have been worn can't go back on the shelf, but I can offer you the next pair in size 40 at half the price, till the end of the month. Rui

@@ shoes : blame
Hi Amara, thanks for your message. If you had looked at our size chart, you would have picked a 40. I can swap them this week. Rui

@@ shoes : acknowledge owner generic
Hi Amara, thank you for your purchase. We are always striving to exceed your expectations.

@@ shoes : time
Hi Amara, thanks for the hint about the size. I'll have a 40 sent to you. Rui

@@ shoes : dismissive
Hi Amara, thanks! Half a size is really nothing, shoes stretch. I do the same with mine. Rui

@@ shoes : vague-time owner
Hi Amara, thank you! The shoes in half sizes are coming soon. We'll let you know.

@@ shoes : internal
Hi Amara, thank you for your rating of 8 out of 10. What's missing for a 10? Half a size, I take it? Rui

@@ shoes : thanks wrong-name
Hi Amy, size 40 is in the post since this morning, wear the shoes in good health. I kept the receipt for you. Rui

@@ shoes : no-name
Hello. Thank you for the hint about the size. A 40 has been on its way to you since this morning, I packed the shoes myself. Rui

@@ shoes : over-promise
Hi Amara, thanks. Our next shoes will fit perfectly, I guarantee it. Rui

@@ shoes : unresolved
Hello , thanks for the hint about the size of the shoes. I've sent you a 40 this morning. Rui

@@ shoes : readability
Hi Amara, thank you for the hint about the size of the shoes, which I have passed on to our designer, who tells me that the last on which the pair you bought is made was changed in the spring because the old one was too wide for many people, and that the next batch, which we expect at the beginning of March, will be a little longer again. I have a 40 put aside for you here, which you can pick up at any time this week if you bring the other pair along. Rui

@@ toaster :
Hi Lena, the guarantee period is two years from the day of purchase, so your toaster is covered until 8 May. Take it to any of our shops, no receipt needed, I've noted the number. Thanks for asking! Rui

@@ toaster : internal thanks
Hi Lena, per the KB article your toaster is under warranty till May. If it fails, the RMA flow is self-service. I'm OOO from tomorrow. Rui

@@ toaster : thanks
Hi Lena, yes: two years on every toaster, and thanks to a mix-up with your receipt you even get three. I noted it. Rui

@@ toaster :
Hello Lena Marie, thank you for your question. Yes, your toaster is covered. You kindly sent the receipt along, so there's nothing left for you to do but drop it off. I'm at the counter until six. Rui
`
