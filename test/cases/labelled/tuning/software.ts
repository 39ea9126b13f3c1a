/** From a project planner, a game, a web shop builder, an insurance company and a streaming service. */
export const software = `
delivery: the hardware token has not arrived, so I can't log in, so I can't tell you that in the portal
delivery: Game pre-order, collector's edition, everyone on the forum has it but me
delivery: insurance card sent to a street that doesn't exist
delivery: My replacement is lost in the mail I guess
product-quality: buggy mess
product-quality: My tasks disappear when someone else edits the board
product-quality: Streams stop in the last five minutes of every film. Every. Film.
product-quality: does not work on firefox
product-quality: got error 500 all week
product-quality: save game corrupted, 80 hours gone
product-quality: notifications come twice or never
product-quality: Subtitles are a sentence behind since the last version.
product-quality: mails from your shop builder land in spam, customers think I'm dead
product-quality: constantly logs me out
product-quality: it keeps crashing!!! how did this pass testing
product-quality: The calculations are just wrong in places, we found four.
product-quality: down again
product-quality: unusable. black screen after login
price: pay to win
price: 18 % transaction fee?? I sell candles, not yachts
price: Premium went up though I had no claim in 20 years
price: Too pricey for freelancers.
price: another price rise and fewer films
price: competitor gives us the same for a third
price: I really like it, the team likes it, the boss doesn't like the cost
price: 15 bucks for a hat in a game
price: not worth the money any more
price: the per user pricing kills us
billing: cancelled, still charged
billing: you've charged my card for 12 seats, we are 7
billing: The claim was approved in February, payout is nowhere to be seen
billing: subscription renewed itself for a whole year without asking
billing: Where do I get my money back?
billing: payouts from my shop stuck for 3 weeks, rent is due
billing: bought gems, money gone, no gems
billing: Direct debit bounced because you pulled it on the wrong day, now I have to pay the fee
billing: invoices arrive in a format our system can't read and always to the wrong person
billing: free month was not free
billing: reimbursed half of the dentist bill although my policy says 80
support-experience: Support takes a week to tell me to clear my cookies
support-experience: Claims handler changed four times, each starts at zero
support-experience: I reported it in the forum, a moderator deleted it
support-experience: Ticket closed without solution. Twice.
support-experience: got banned, no reason given, appeals go unanswered
support-experience: love the tool, but the support people are clueless
support-experience: nobody feels responsible
support-experience: you can't reach anyone
support-experience: Live chat: "you are number 38". Then 37. Then the window closed.
support-experience: The answers read as if a machine wrote them. "I understand how frustrating this must be, Valued Customer."
support-experience: had to send the same documents over and over
support-experience: your consultant was arrogant
support-experience: they just don't listen
speed: boards with more than 100 cards are unusably sluggish
speed: loading screen simulator 2026
speed: 6 months and my claim's still being "processed"
speed: Takes ages to start
speed: buffering buffering buffering
speed: performance got worse with each update
speed: Editor lags behind my typing by a word or two
speed: High ping, always
speed: my shop takes 9 seconds to open, customers leave
usability: too complicated for my team, we're back to sticky notes
usability: UI is a mess
usability: where is the dark mode?? I looked everywhere
usability: You need 3 screens to do what used to be one button
usability: I don't understand the difference between a project, a space and a workspace
usability: clunky
usability: Not intuitive at all
usability: The policy wording is impossible to understand for a normal person.
usability: can't work out how to get subtitles bigger
usability: steep learning curve
usability: menus inside of menus inside of menus
usability: uploading the claim photos only works if you rename them, how should anybody know
usability: bad UX on mobile, buttons too small for thumbs
expectations: The trailer showed a different game
expectations: Gantt charts were promised for last summer
expectations: half the catalogue isn't available in my country, nobody tells you before you subscribe
expectations: "Full cover" doesn't cover water, fire or theft, so what then?
expectations: misleading ads
expectations: no offline mode, which for an app about travel is odd
expectations: Missing integrations: we assumed Slack was a given
expectations: you can't even export to excel, seriously
expectations: I expected the AI thing to write my plan, it writes my plan's title
expectations: the template in the preview isn't the one I got
expectations: not what I signed up for
expectations: The broker told us glasses are included. They're not.
other: test
other: Ads everywhere
other: It's ok I guess
other: asdf
other: I've only been here a week, ask me later
other: Not fast, not slow, not dear, not cheap. Average.
other: I don't play any more, got a baby
other: 👍
other: I don't want to say
`
