/** To users of software, in English. */
export const software = `
@@ crash :
Hi Luis,

Your calendar, the thing you open the app for, and it crashes: we broke that with Tuesday's update. Sorry!

The fix is in version 8.2.1, it's been in the store since this morning. I tried it with 4,000 events. If it still crashes for you, press "send report" and it lands on my desk.

Thank you for the clear description.
Yara

@@ crash :
Hi Luis, I have just called up your report and I can see what happened: since the update the app chokes on shared calendars. We didn't test that. I'm sorry. A fix goes out tonight at 22:00, and you can always reach me here. Thanks! Yara

@@ crash : blame ownership action
Hi Luis, thanks for your message. The crash comes from your phone, which you haven't updated since 2021. Please get a newer phone. Yara

@@ crash : dismissive thanks
Hi Luis, simply reinstall the app and everything will be fine. The crash is a bug of ours, I know. Yara

@@ crash : internal
Hi Luis, sorry for that, our bad: the calendar crash is an NPE in the sync worker, P1, it's in the current sprint. We'll ship the hotfix on Thursday. I'll ping you. Thanks! Yara

@@ crash : over-promise
Hi Luis, sorry, we broke the calendar with the update. I've fixed the crash today and from now on the app is 100% bug free. Thanks for telling us, Yara

@@ crash : acknowledge generic ownership action
Hello Luis, thank you for using our app! Our engineers work around the clock to give you the best experience possible.

@@ crash : time
Hi Luis, you are right, since the update the calendar crashes, we see it in our logs too and should have caught it. Apologies. We'll release a fix. Thank you for the report. I'm your contact for this. Yara

@@ crash : unresolved
Hi %FIRSTNAME%, we broke your calendar with the last update. Sorry about that. I've released a fix this morning, it's version 8.2.1. Thanks, Yara

@@ crash : shouting
Hi Luis!! The crash is FIXED!! We broke the calendar and I'm sorry!! Version 8.2.1, out since today!! Thanks for your help!! Yara

@@ crash :
Hi Luis, the app crashed on HTTPS calendars from ICAL and CALDAV servers, and we shipped it anyway. My apologies. Version 8.2.1 came out at noon and handles both. Thank you for the log! Yara

@@ crash : non-apology ownership
Hi Luis, sorry if the update caused you any trouble. I've put a fix for the calendar in the store this morning. Thanks, Yara

@@ crash : wrong-name
Dear Louise, we broke the calendar with our update, and I apologise. The fix is out since this morning. Thank you! Yara

@@ price :
Dear George,

40 % more without a word beforehand: I understand why it no longer feels worth it. We should have written to you in August, and explained it. I am sorry.

I've put you back on the old price until your contract ends in June. By then I want to have shown you what the new features do for you; may I call you next Tuesday at 3?

Thank you for saying it openly.
Nils

@@ price :
Hi George, I could not undo the price increase, I tried. What I got for you: the old price for six more months, it is active since today. We raised it without warning you, which was wrong. I'm sorry. Thank you for being frank, Nils

@@ price : dead-end ownership action
Hi George, thank you for your feedback. The price is the same for all our customers. I'm afraid I have no discretion here. Nils

@@ price : dismissive ownership action thanks
Hi George, everything is getting more expensive. 40 % may sound like a lot, but it's actually only four coffees a month. Nils

@@ price : blame ownership action thanks
Hello George. The price change was announced in our newsletter of 3 August. It seems you didn't read it. Sales

@@ price : over-promise
Hi George, we raised the price without telling you and I am sorry. I've given you the old one back as of today, and I swear we will never, ever raise it again. Thank you, Nils

@@ price : internal ownership
Hi George, you're flagged as a churn risk after your 3, so I've been authorised to give you 20 % off your ARR from today. Sounds worth it? Thanks, Nils

@@ price : vague-time
Hi George, we should have warned you before we raised the price, my apologies. I will discuss it with my manager and come back to you when I know more. Thank you for your honest words, Nils

@@ price : length ownership
Dear George,

thank you for your message about the price. Let me tell you what is behind it.

When we started in 2016, there were three of us in a former bakery, and the product could do two things. Today there are 61 of us. The product can do some four hundred things, and every week there are more of them. Last year alone we built the report designer, the connection to the big shop systems, the mobile app for the warehouse, the rights for teams, and the new search.

All of this has to be hosted, tested, explained and kept secure. Energy has become dearer. The price of our data centre went up twice. Salaries went up as well, and that is a good thing. We looked at many ways to share out these costs. One was a fee for each user. One was a fee for each report. Both would have been worse for small teams like yours. So we chose one price for all, and it is 40 % higher than the old one.

I know that this is a lot. I have therefore put your account on yearly billing at the old price. It is active today, and it holds until next June. You need do nothing for it.

I would like to hear what you think of it.

Nils

@@ export :
Hi Ingrid,

thanks, "solid" is a word we like here. And yes, PDF export is slow: above 50 pages it draws every chart twice. I've opened that up with the two people who can change it, and you'll hear from me by the end of the month, whatever they find.

How many pages are your reports, roughly? I'd like to test with the same size.

Esben

@@ export :
Hi Ingrid, I could not have put it better: exporting to PDF takes forever. Try "draft quality" in the dialog for now, it's four times as fast. What else would make it great for you? Thanks, Esben

@@ export : time
Hi Ingrid, thank you! I'll bring up the PDF export with our developers and come back to you. Esben

@@ export : vague-time
Hi Ingrid, thank you! We are working on a faster PDF export, it will be available soon. I hope it's what you need. Esben

@@ export : acknowledge owner
Hi Ingrid, thank you for your kind words and for being with us. We wish you a great week!

@@ export : internal
Hi Ingrid, thanks for rating us 7/10. What would make it a 9? Is it the PDF export? I'd love to know. Esben

@@ export : dead-end thanks
Hi Ingrid, PDF export won't be getting any faster, I'm told. Esben

@@ export : shouting
Hi Ingrid!!! Thank you SO SO much!!! PDF export is getting faster on 1 December, I've seen it!!! Esben

@@ export : thanks
Hi Ingrid, I would appreciate it if you could send me one of the reports that take forever to export. Esben

@@ onboarding :
Hi Ravi,

Sofia read your message aloud in our Monday meeting and turned the colour of a tomato. Thank you! She says your questions about the import made our guide better, and I've linked the new page for you.

All the best to your team,
Ada

@@ onboarding : acknowledge generic owner
Dear Ravi, thank you for your positive feedback, we truly value it.

@@ onboarding :
Ravi, thank you. I could not have done it without you, says Sofia, and she means the test data you prepared. Ada

@@ onboarding : internal
Hi Ravi, thanks for being a promoter! With scores like yours our NPS is through the roof. I'll tell Sofia. Ada

@@ onboarding : thanks
Hi Ravi, that will make Sofia's day, I'm passing it on right now. Would you say the same on a review site? Ada

@@ onboarding : too-many-sorry
Hi Ravi, thank you for the kind words about Sofia. I passed them on at once, she was thrilled. And sorry that this answer took us a week, we were all at a trade fair. Ada

@@ onboarding : no-name
Hello there, thank you for the kind words on Sofia and her onboarding. I've forwarded them to her. Ada

@@ course :
Hi Kwame,

thank you, I'm glad that the content works for you. Videos that stop half way are a nuisance, and I know the cause: our server in Lagos is too small. A second one starts on Monday. Until then the "audio only" switch under the video helps.

Would you tell me on Wednesday if it's better?
Amy

@@ course : dead-end
Hi Kwame, thanks for your feedback on the course. We cannot do anything about slow connections. Amy, I hope you'll enjoy the rest.

@@ course : blame
Hi Kwame, thank you! About the videos: that'll be your own Wi-Fi, I'm afraid, they load fine here. Amy

@@ course : vague-time
Hi Kwame, thanks! Videos are being moved to a new server, they will load properly in the not too distant future. I'm looking forward to it. Amy

@@ course : acknowledge
Hi Kwame, thanks a lot for the kind feedback! I wish you all the best for the exam. Amy

@@ course : dismissive
Hi Kwame, thanks. Just reload the page when a video stops, no big deal. I do it all the time. Amy
`
