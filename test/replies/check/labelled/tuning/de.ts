/** In German. */
export const german = `
@@ paket :
Hallo Frau Hofer,

zwei Wochen warten und dann nicht einmal eine Antwort von uns: Das war nicht in Ordnung, und es tut mir leid. Wir haben Ihre Mails schlicht übersehen.

Ihr Paket liegt in Kassel. Ich habe es heute als Eilsendung neu aufgegeben, morgen bis 12 Uhr ist es bei Ihnen.

Danke, dass Sie drangeblieben sind.
Tim Roth

@@ paket :
Liebe Katrin, du schreibst: „Seit zwei Wochen warte ich auf mein Paket“. Das ist unsere Schuld, wir hatten es falsch adressiert. Sorry! Ich fahre heute selbst zur Post und rufe dich um 17 Uhr an. Danke für deine Geduld, Tim

@@ paket : non-apology ownership vague-time owner
Sehr geehrte Frau Hofer, wir bitten die entstandenen Unannehmlichkeiten zu entschuldigen. Ihre Anfrage zum Paket wurde weitergeleitet, wir melden uns schnellstmöglich bei Ihnen. Vielen Dank für Ihr Verständnis. Ihr Kundenservice

@@ paket : acknowledge ownership action owner generic no-name
Sehr geehrte Damen und Herren, vielen Dank für Ihre Nachricht. Die Zufriedenheit unserer Kunden liegt uns sehr am Herzen.

@@ paket : blame ownership dead-end thanks action
Hallo Frau Hofer, Sie haben leider eine falsche Hausnummer angegeben, deshalb kam das Paket zurück. Das ist nicht unsere Schuld, da kann ich nichts machen. Tim Roth

@@ paket : time
Hallo Frau Hofer, wir haben Ihre Mails nicht beantwortet, das war ein Fehler, Entschuldigung. Ich werde den Paketdienst anrufen und Ihnen schreiben. Danke, Tim Roth

@@ paket : wrong-name
Hallo Frau Huber, wir haben Ihre Mails nicht beantwortet, das war ein Fehler, Entschuldigung. Das Paket ist seit heute Morgen unterwegs zu Ihnen. Ich danke Ihnen für die Geduld. Tim Roth

@@ paket noch einmal : near-duplicate
Hallo Frau Hofer, zwei Wochen ohne Paket und ohne Antwort: Das haben wir verbockt, und es tut mir leid. Ich habe heute eine Nachforschung beim Paketdienst gestellt und melde mich am Montag bei Ihnen. Danke für Ihre Geduld. Tim Roth

@@ paket noch einmal :
Guten Morgen Frau Hofer, ich hatte Ihnen für Freitag Bescheid versprochen und es vergessen, das tut mir leid. Das Paket ist verloren. Ein neues geht heute raus und ist am Mittwoch bei Ihnen. Danke fürs Nachhaken. Tim Roth

@@ rechnung :
Guten Tag Herr Lang,

Ihre Kündigung lag bei uns im falschen Postfach, und die Rechnung ging trotzdem raus. Das hätte nicht passieren dürfen, und ich bitte Sie um Entschuldigung.

Der Vertrag ist seit heute beendet. Die 29 Euro buche ich Ihnen bis Freitag zurück. Sie sollten heute noch eine Bestätigung von mir im Postfach haben.

Vielen Dank für Ihren Hinweis
Eva Klein

@@ rechnung : dead-end ownership action
Guten Tag Herr Lang, vielen Dank für Ihre Nachricht. Eine rückwirkende Kündigung ist leider nicht möglich, so sind unsere Richtlinien. Mit freundlichen Grüßen, ich, Eva Klein

@@ rechnung :
Guten Tag Herr Lang, eine rückwirkende Kündigung ist leider nicht möglich. Ich kann Ihnen aber die letzte Rechnung gutschreiben und habe das heute getan. Dass Ihre Kündigung liegen blieb, war unser Versäumnis, es tut mir leid. Danke für die Nachricht, Eva Klein

@@ rechnung : over-promise
Guten Tag Herr Lang, wir haben Ihre Kündigung übersehen, das tut mir leid. Ich habe die Rechnung heute storniert. Ich garantiere Ihnen, dass so etwas nie wieder vorkommt. Danke, Eva Klein

@@ rechnung : unresolved
Guten Tag Herr XXX, wir haben Ihre Kündigung übersehen, das tut mir leid. Ich habe die Rechnung heute storniert. Danke für den Hinweis, Eva Klein

@@ rechnung : internal ownership thanks
Herr Lang, laut Ihrer Bewertung von 2 Punkten sind Sie unzufrieden. Ich habe ein Ticket im 2nd Level aufgemacht, die Rechnung wird bis morgen storniert. Eva Klein

@@ rechnung : blame non-apology ownership dismissive thanks
Guten Tag Herr Lang, es tut mir leid, wenn Sie das so empfinden. Sie haben die Kündigung nun einmal an die falsche Adresse geschickt. Beruhigen Sie sich bitte, ich habe die Rechnung heute storniert. Eva Klein

@@ arztpraxis :
Liebe Frau Maier, danke, das mit dem netten Team hat hier alle gefreut. Die Wartezeit ärgert uns auch: Seit Montag vergeben wir nur noch vier statt sechs Termine pro Stunde. Ich frage Sie nach Ihrem nächsten Besuch, ob Sie es merken. Jutta Simon

@@ arztpraxis : vague-time
Liebe Frau Maier, vielen Dank! Wir werden an der Wartezeit demnächst etwas ändern, das kann ich Ihnen sagen. Jutta Simon

@@ arztpraxis : shouting dismissive thanks
Frau Maier!!! Die Wartezeit ist doch gar nicht SO lang!! Ich finde, bei uns geht es schnell. Jutta Simon
`
