/** The same trades, by customers who write German, Spanish, French and Portuguese. */
export const others = `
de 2 | Das Paket wurde laut Sendungsverfolgung zugestellt, aber hier ist nichts angekommen. > late-delivery, support:1
de 1 | Seit drei Wochen schreibe ich euch, keine einzige Antwort. > support, slow:1
de 3 | Rasenmäher nach zweimal Mähen kaputt, der Motor springt nicht mehr an > quality
de 4 | ihr habt mir doppelt abgebucht und ich laufe meinem Geld hinterher > billing, support:1
de 2 | viel zu teuer geworden, 20 euro mehr im monat für nix > price, thinking-of-leaving:1
de 0 | Ich kündige zum Monatsende. > thinking-of-leaving, ask-what-helps:1
de 1 | Katastrophe > ask-what-helps
de 4>2 | Schon wieder das gleiche Problem, das habe ich euch im Frühjahr schon gesagt > let-down-again, ask-what-helps:1
de 9>3 | früher war das mal ein toller laden > was-happy-before, ask-what-helps:2
de 3 | die app ist so unübersichtlich, ich finde nicht mal meine kontoauszüge > hard-to-use, support:1
de 7 | Soweit ganz gut, nur die Lieferung dauert etwas lange > good-but, what-would-make-it-great:1
de 10 | Super freundliche Beratung, immer wieder gerne! > thank-you, thank-you-and-answer:1
de 3 contacted § Gibt es etwas Neues zu meiner Kaution? | Kaution immer noch nicht zurück > where-it-stands, has-it-worked:1
es 2 | El pedido lleva dos semanas de retraso y nadie me dice dónde está > late-delivery, support:2
es 1 | me han cobrado dos veces el seguro, quiero mi dinero > billing, support:1
es 0 | Llevo un mes llamando y siempre me pasan con otro departamento. > support, slow:1
es 3 | llegaron las plantas secas y con las macetas rotas > quality, late-delivery:2
es 4 | Carísimo para lo que ofrece > price
es 1 | fatal > ask-what-helps
es 2 | Me doy de baja, me voy a otra compañía > thinking-of-leaving
es 5>2 | otra vez lo mismo, ya me quejé en abril > let-down-again, support:1
es 8 | bien, pero la web es un lío > good-but, what-would-make-it-great:1
es 10 | Un trato excelente, muy amables, los recomiendo > thank-you, thank-you-and-answer:1
fr 1 | Toujours pas reçu mes médicaments, commandés il y a dix jours > late-delivery, support:1
fr 2 | On m'a facturé une assurance que j'avais refusée > billing, not-as-promised:2
fr 3 | Personne ne répond ni au téléphone ni par mail, c'est honteux > support
fr 0 | la tondeuse est tombée en panne au bout de deux jours > quality
fr 4 | trop cher pour ce que c'est > price
fr 2 | Je résilie mon abonnement, je pars à la concurrence. > thinking-of-leaving
fr 3 | nul > ask-what-helps
fr 10>4 | Cliente depuis dix ans, avant c'était parfait... > was-happy-before, ask-what-helps:2
fr 9 | Equipe très sympathique et efficace, bravo > thank-you, thank-you-and-answer:1
pt 2 | Meu pedido ainda não chegou e o rastreamento não mostra nada > late-delivery, support:1
pt 1 | cobraram duas vezes no meu cartão e não devolvem > billing, support:1
pt 0 | Ninguém responde, já mandei cinco e-mails > support
pt 3 | o cortador de grama veio com defeito > quality
pt 4 | Muito caro pelo que oferece > price
pt 2 | vou cancelar e mudar de operadora > thinking-of-leaving
pt 1 | péssimo > ask-what-helps
pt 10 | Atendimento maravilhoso, recomendo a todos > thank-you, thank-you-and-answer:1
`
