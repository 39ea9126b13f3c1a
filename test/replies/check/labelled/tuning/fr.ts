/** In French. */
export const french = `
@@ colis :
Bonjour Julien,

Deux semaines d’attente et aucune réponse de notre part : nous aurions dû vous écrire bien avant, et je vous prie de m’excuser.

J’ai retrouvé votre colis à Lyon. Il repart ce soir en express et vous l’aurez demain avant midi. Je vous appelle demain à 14 h pour m’en assurer.

Merci d’avoir insisté.
Luc

@@ colis : owner
Bonjour Julien, vous écrivez « personne ne répond à mes mails », et c’est exact : nous les avons laissés sans réponse. Pardon. Votre colis est parti ce matin en express. Merci de votre patience, Luc

@@ colis : non-apology ownership vague-time owner
Monsieur Moreau, nous sommes désolés pour tout désagrément lié à votre colis. Notre service logistique vous recontactera dès que possible. Nous vous remercions de votre compréhension.

@@ colis : no-name acknowledge action ownership generic owner
Madame, Monsieur, nous accusons bonne réception de votre demande. La satisfaction de nos clients est notre priorité. Merci pour votre fidélité.

@@ colis : blame ownership action thanks
Bonjour Julien, vous avez indiqué une mauvaise adresse, votre colis est donc revenu. Vous auriez dû vérifier votre commande. Luc

@@ colis : time
Bonjour Julien, nous n’avons pas répondu à vos mails, c’est une erreur de notre part et je m’en excuse. Je vais contacter le transporteur au sujet du colis. Merci, Luc

@@ colis : wrong-name
Bonjour Jules, nous n’avons pas répondu à vos mails, c’est une erreur de notre part et je m’en excuse. Le colis est en livraison aujourd’hui. Merci de votre patience. Luc

@@ colis encore : near-duplicate
Bonjour Julien, deux semaines sans colis et sans réponse : c’est notre faute et j’en suis désolé. J’ai ouvert ce matin une enquête auprès du transporteur et je vous écris lundi. Merci de votre patience. Luc

@@ colis encore :
Bonjour Julien, je devais vous écrire vendredi et je ne l’ai pas fait : pardon. Le colis est perdu, le transporteur l’a reconnu hier. Je vous en renvoie un autre ce soir, il sera chez vous jeudi. Merci de m’avoir relancé. Luc

@@ hotel :
Chère Madame Roux,

Une chambre au-dessus du bar et un accueil glacial par-dessus le marché : nous avons manqué à tous nos devoirs. Toutes mes excuses.

Je vous ai remboursé une nuit ce matin. La réception a changé de procédure dès hier : toute plainte de bruit donne droit à une autre chambre le soir même.

Merci de votre franchise.
Hélène Petit

@@ hotel : dead-end ownership action
Bonjour Isabelle, merci de votre retour sur le bruit dans la chambre. Conformément à notre politique, aucun geste commercial n’est possible. Hélène Petit

@@ hotel : over-promise
Bonjour Isabelle, la chambre était bruyante et la réception déplaisante, nous avons eu tort. Je m’en excuse. Je vous ai remboursé une nuit hier. La prochaine fois tout sera absolument parfait, je vous le garantis. Merci, Hélène

@@ hotel : unresolved
Bonjour Isabelle, nous aurions dû vous changer de chambre, pardon. Je vous rembourse [MONTANT] aujourd’hui. Merci de nous avoir écrit. Hélène

@@ hotel : internal ownership thanks
Bonjour Isabelle, vous êtes passée détractrice dans notre NPS à cause de la chambre. Je vous ai envoyé un bon aujourd’hui. Hélène

@@ hotel : non-apology dismissive ownership action
Bonjour Isabelle, désolée si vous avez mal dormi. Il suffisait de fermer la fenêtre de la chambre. Merci pour votre message, Hélène

@@ hotel : too-many-sorry
Chère Isabelle, je suis désolée pour le bruit dans la chambre, désolée pour l’accueil. Nous n’avons pas été à la hauteur. Je vous ai remboursé une nuit ce matin. Encore toutes mes excuses, et merci. Hélène

@@ cours :
Bonjour Thomas, merci pour les cours, je transmets aux professeurs. Pour l’inscription en ligne vous avez raison : la page trois est un labyrinthe, on la supprime le 1er décembre. À quel endroit êtes-vous resté bloqué ? Agnès

@@ cours : vague-time
Bonjour Thomas, merci ! L’inscription en ligne sera simplifiée prochainement. Agnès

@@ cours : shouting thanks dismissive
Bonjour Thomas !!! L’inscription en ligne est TRÈS simple, je vous envoie un guide aujourd’hui. Agnès
`
