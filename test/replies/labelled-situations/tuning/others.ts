/** The same trades, by customers who write German, Spanish, French and Portuguese. */
export const others = `
de 1 | sofa sollte zu ostern kommen, jetzt ist juni > late-delivery
de 2 | Auf der Rechnung stimmt die Mehrwertsteuer nicht und keiner korrigiert sie. > billing, support:1
de 3 | Das Pedal ist bei der ersten Fahrt abgebrochen. Schlechte Qualität. > quality, damaged-replacement:2
de 4 | am telefon wurde ich dreimal weitergeleitet und am ende aufgelegt > support, treated-badly:2
de 5 | zu teuer > price
de 0 | Nie wieder! Ich wechsle den Anbieter. > thinking-of-leaving, ask-what-helps:2
de 2 | sehr entäuscht > ask-what-helps
de 10>4 | Ich war immer zufrieden, aber diesmal ging alles schief > was-happy-before, ask-what-helps:1
de 3>2 | immer noch nicht repariert, zum zweiten mal > let-down-again, quality:1
de 8 | eigentlich gut, aber das Frühstück war kalt > good-but, what-would-make-it-great:1
de 9 | Danke an den netten Monteur, alles bestens > thank-you
de 2 contacted § Wie ist der Stand? | Rechnung falsch > where-it-stands
es 1 | el sofá tenía que llegar en abril y estamos en junio, nadie sabe nada del envío > late-delivery
es 2 | la factura está mal y me siguen cobrando la suscripción > billing
es 3 | el pedal se rompió el primer día, muy mala calidad > quality, damaged-replacement:2
es 0 | En atención al cliente no contesta nadie > support, late-answer:3
es 4 | precios demasiado altos > price, price-went-up:2
es 2 | muy decepcionada > ask-what-helps
es 1 | quiero cancelar el contrato > thinking-of-leaving
es 9 | todo perfecto, gracias > thank-you
es 10>5 | antes era mucho mejor > was-happy-before
fr 1 | Canapé commandé en mars, toujours pas livré > late-delivery
fr 2 | prélevé deux fois, j'attends le remboursement > billing, waiting-for-refund:3
fr 3 | La pédale a cassé dès la première sortie, qualité déplorable > quality, damaged-replacement:2
fr 0 | accueil désagréable, on m'a raccroché au nez > support, treated-badly:3
fr 4 | Les tarifs ont encore augmenté > price, price-went-up:3
fr 2 | très déçu > ask-what-helps
fr 3>1 | encore le même problème, déjà signalé en janvier > let-down-again
fr 8 | Bien mais le petit déjeuner était froid > good-but, what-would-make-it-great:1
fr 10 | Merci à toute l'équipe, service parfait > thank-you
pt 1 | o sofá atrasou dois meses e ninguém dá notícia da entrega > late-delivery
pt 2 | a fatura veio errada e cobraram juros > billing
pt 3 | quebrou no primeiro dia, péssima qualidade > quality, damaged-replacement:2
pt 0 | o atendente foi grosso e desligou na minha cara > support, treated-badly:3
pt 4 | preço alto demais > price
pt 2 | quero cancelar minha assinatura > thinking-of-leaving
pt 3 | decepcionado > ask-what-helps
pt 9 | tudo ótimo, obrigada pelo carinho > thank-you
pt 8 | bom, mas demorou um pouco > good-but, what-would-make-it-great:1
`
