/** Held out, in German. */
export const german = `
@@ waschmaschine :
Guten Tag Frau Vogt,

eine Waschmaschine mit Delle, abgestellt im Hof: Das hätte so nicht bei Ihnen ankommen dürfen, und dafür sind wir verantwortlich. Es tut mir leid.

Ich habe heute Morgen ein neues Gerät für Sie bestellt. Am Donnerstag zwischen 9 und 12 Uhr bringen es zwei Kollegen bis in Ihr Bad und nehmen das alte mit.

Danke, dass Sie sich gemeldet haben.
Jonas Beck

@@ waschmaschine : non-apology ownership vague-time owner
Sehr geehrte Frau Vogt,

wir entschuldigen uns für etwaige Unannehmlichkeiten im Zusammenhang mit der Lieferung Ihrer Waschmaschine. Wir werden uns so schnell wie möglich mit Ihnen in Verbindung setzen und einen Austausch vereinbaren.

Vielen Dank für Ihre Geduld
Ihr Serviceteam

@@ waschmaschine : blame dead-end ownership action thanks
Hallo Frau Vogt, Transportschäden hätten Sie dem Fahrer sofort melden müssen. Jetzt kann ich leider nichts mehr für Sie tun. Mit freundlichen Grüßen, J. Beck

@@ waschmaschine : no-name acknowledge ownership action generic owner
Sehr geehrte Kundin, sehr geehrter Kunde,

Ihre Meinung ist uns wichtig. Wir arbeiten ständig daran, unseren Service zu verbessern. Vielen Dank für Ihre Teilnahme.

@@ waschmaschine : wrong-name
Hallo Frau Schneider,

dass der Fahrer die Waschmaschine im Hof stehen ließ, war unser Fehler, bitte entschuldigen Sie. Ich tausche sie am Freitag aus.

Vielen Dank, Jonas Beck

@@ kita :
Hallo Murat,

du willst nur schnell deinen Sohn krankmelden, und die App stürzt ab. Das haben wir mit dem letzten Update verbockt, sorry! Seit heute 11 Uhr ist die neue Version da, ich hab sie selbst mit einer Krankmeldung getestet. Klappt es bei dir?

Danke für den Hinweis
Lea

@@ kita : internal time
Hallo Murat, danke für deine 3 in der NPS-Umfrage. Der Absturz bei der Krankmeldung ist unser Fehler, tut mir leid. Ich schaue mir das an und melde mich. Lea

@@ kita : over-promise
Hallo Herr Yilmaz,

wir haben die App zu früh veröffentlicht, das tut mir leid. Ich habe den Fehler bei der Krankmeldung heute behoben. Ich versichere Ihnen, dass die App nie wieder abstürzt.

Danke für Ihre Nachricht
Lea Sommer

@@ kita : unresolved
Hallo [VORNAME],

die App stürzt beim Krankmelden ab, weil wir das Update nicht gründlich getestet haben. Tut mir leid. Bis morgen Mittag bekommst du von mir eine Version, die läuft.

Danke dir, Lea

@@ kita : dismissive shouting thanks ownership
Hallo Murat!!! Ganz ruhig, das ist doch nur ein kleiner Absturz. Ich spiele heute Abend ein Update ein. Lea

@@ buchhandlung :
Liebe Frau Krüger,

Ihre Zeilen habe ich Frau Lenz an die Kasse gelegt, sie hat sich riesig gefreut. Welches Buch ist es denn geworden? Danke, dass Sie uns das geschrieben haben!

Herzlich, Ute Brandt
`
