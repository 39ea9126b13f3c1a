/** Held out, in French. */
export const french = `
@@ chauffage :
Bonjour Claire,

Dix jours sans chauffage et deux rendez-vous annulés : nous n’avons pas été à la hauteur, et je vous présente mes excuses.

Karim passe chez vous demain à 8 h avec la pièce, et je vous ai fait porter deux radiateurs d’appoint cet après-midi. Je vous appelle demain soir pour vérifier que tout fonctionne.

Merci de nous l’avoir dit aussi clairement.
Sophie Martin

@@ chauffage : non-apology ownership vague-time owner
Madame Fontaine, nous vous prions de nous excuser pour la gêne occasionnée par la panne de chauffage. Nous reviendrons vers vous dans les meilleurs délais pour fixer un rendez-vous. Merci de votre compréhension.

@@ chauffage : blame ownership action thanks
Bonjour Claire, vous n’avez pas purgé vos radiateurs comme il est indiqué dans la notice, d’où la panne de chauffage. Cordialement, Sophie

@@ chauffage : no-name acknowledge action ownership generic owner
Cher client, votre avis compte pour nous et nous aide à progresser. Toute notre équipe reste à votre écoute. Merci de votre confiance.

@@ facture :
Bonjour Mehdi,

Vous avez payé mars deux fois : notre système a relancé le prélèvement et personne chez nous ne l’a vu. Je suis désolé.

Je viens de vous rembourser 39 €. La somme sera sur votre compte d’ici vendredi.

Merci de nous l’avoir signalé.
Paul

@@ facture : wrong-name
Bonjour Marc, nous avons prélevé l’abonnement deux fois, c’est notre erreur et je m’en excuse. Le remboursement est parti ce matin. Merci pour votre message. Paul

@@ facture : dead-end ownership action
Bonjour Mehdi, merci pour votre message. Malheureusement, un abonnement facturé n’est pas remboursable, je ne peux rien faire de plus. Paul

@@ facture : over-promise
Bonjour Mehdi, nous vous avons facturé deux fois par erreur, pardon. Je vous ai remboursé ce matin. Je vous garantis que cela ne se reproduira plus jamais. Merci, Paul

@@ facture : unresolved
Bonjour {{ prénom }}, nous avons facturé deux fois votre abonnement, et c’est notre faute. Désolé. Je vous rembourse avant ce soir. Merci de votre patience. Paul

@@ facture : internal time
Bonjour Mehdi, merci pour votre réponse à l’enquête : votre note de 3 nous a surpris. Nous avons facturé mars deux fois, je suis désolé de cette erreur. Je vais ouvrir une demande de remboursement. Paul

@@ librairie : thanks
Chère Anne, vos mots sur l’accueil m’ont fait très plaisir, je les ai lus à toute l’équipe. À bientôt entre les rayons ! Jeanne
`
