import type { TopicWords } from './topic'

export const en: TopicWords = {
  delivery: `ordered, my order, deliver*, parcel*, package*, shipping, shipment*, shipped, courier*, driver, postman, dhl, ups,
    hermes, tracking, porch, doorstep, dispatch*, arrive*, arriving, never came, carrier, depot, in the post`,
  late: `late, later than, delay*, still waiting, overdue, weeks ago, not arrived, hasn t arrived, has not arrived,
    days after, weeks after, was due, should have been here, was to come, where is my, still no, not here yet,
    supposed to come, it is now, ordered * ago,
    ordered * * ago`,
  lost: `lost, missing, never arrived, never received, not received, disappear*, vanish*, neighbour*, not here,
    never got`,
  'wrong-item': `wrong item, wrong colour, wrong color, wrong size, wrong one, wrong model, wrong product, wrong
    thing, someone else s, somebody else s, somebody elses, sent the wrong, got the wrong, instead of, ordered * got,
    incomplete, missing part*, part* missing, pieces missing, not in the box, no screws, only one of, only got,
    one short, not what i ordered`,
  damaged: `damaged, dented, scratch*, crushed, smashed, cracked, in pieces, in two, leaking, soaked, shattered,
    torn, dead on arrival, arrived broken, broken on arrival, bent, wilted, squashed`,
  faulty: `faulty, broken, broke*, defect*, doesn t work, does not work, stopped working, won t start, wont start,
    not working, crash*, bug, bugs, error*, falls apart, fell apart, quality, flimsy, cheap, leak*, poorly made,
    malfunction*, dirty, unclean, mould*, noise, noisy, rattl*, wobbl*, fails, failed, failure, came off, comes off,
    snapped, declined, died, dead`,
  visit: `engineer*, technician*, fitter*, plumber*, appointment*, nobody came, no one came, didn t show, no show,
    never showed, never turned up, took a day off, time slot, call back, called back, call me back, rang back,
    nobody rang, visit*, handyman, installer`,
  refund: `refund*, money back, reimburs*, credited, deposit, pay back, paid back, give back, sent it back, returned
    the, returned it, my return, no money, waiting for my money`,
  bill: `bill, bills, billed, billing, invoic*, charged, charge, overcharg*, debit*, payment*, statement*, vat,
    took money, took * off my account, off my account, from my account, subscription, twice, double, direct debit,
    credit card, my bank, fee, fees`,
  price: `price*, pricing, pricey, expensive, cost*, overpriced, afford*, dear, cheaper, value for money, worth it,
    not worth, worth the, too much money, rip off, steep, euro, euros, discount*, fee, fees, dollars, pounds`,
  'price-up': `price increase*, increase*, raised, went up, goes up, go up, rose, doubled, tripled, rise, more
    expensive than, hike*, new prices, price went, prices went, up again, creep up`,
  'no-answer': `no answer, no reply, nobody answer*, no one answer*, noone answer*, never answer*, unanswered,
    ignored, ignoring, no response, heard nothing, not heard, nobody replie*, never replied, didn t answer, did not
    answer, wrote * times, no reaction, got nothing, not even a, since i wrote, answered late, nobody got back,
    never got back, silence, no word, not a word`,
  rude: `rude*, unfriendly, impolite, arrogant, laugh*, insult*, shouted, yelled, attitude, condescending, disrespect*,
    treated, racist, sexist, stupid, rolled, eyes, smirk*, shrug*, hung up, bullied, mocked, accent, wheelchair,
    disabled, patronis*, patroniz*, discriminat*, cold shoulder, hostile, treated badly, like dirt, like a thief`,
  support: `support, customer service, service desk, hotline, help desk, helpdesk, staff, reception*, agent*, on hold,
    passed around, department*, explain* again, chatbot*, bot, bots, human, phone, nobody help*, no help, unhelpful,
    transferred, real person, queue, clueless, incompetent, from scratch, from zero, same story, whole story, ticket,
    my case, cut off`,
  call: `call, phone, telephone, rang, ring, spoke, talked, on the phone, conversation, voicemail`,
  slow: `slow, slowly, slower, sluggish, takes ages, took ages, takes forever, took forever, takes * hours, took *
    hours, takes * minutes, took * minutes, takes * days, took * days, loading, load, loads, lag*, freez*, hang,
    hangs, waited, waiting time*, queue*, an hour, too long, so long, wait, waits, over an hour, half a day, all night,
    half an hour`,
  outage: `outage*, down, offline again, went down, was down, is down, unavailable, unreachable, server, blackout, power
    cut, went off, data loss, lost data, all gone, are gone, wiped, deleted, lost my, lost all, lost our, no signal, no
    internet, error 5*, went dark, no coverage, disconnect*`,
  'hard-to-use': `confus*, complicated, hard to use, difficult, can t find, cannot find, can not find, couldn t find,
    where do i find, unclear, menu*, interface, navigat*, clunky, unintuitive, not intuitive, intuitive, understand,
    manual, instruction*, too many clicks, impossible to, clicked, cumbersome, awkward, maze, cryptic, logs me out, hidden`,
  'set-up': `set up, setup, setting up, set-up, install*, getting started, get started, stuck, onboarding, sign up,
    activat*, migrat*, import, register, registration, first steps, configur*, step, registering, verification code,
    connect it, assemble, assembly`,
  feature: `feature*, function*, missing feature, lacks, lacking, lack, integration*, integrate, export*, import from,
    option*, bring back, brought back, removed, took away, dark mode, offline mode, no way to, can t even, compatible,
    every other program, widget*, would need, sync with, plug in, no offline, talks to our, i need, add a, why is
    there no, there is no, support for, api`,
  promised: `promis*, advertis*, as described, not as, misleading, misled, was told, told us, told me, sales, salesman,
    website said, website says, brochure, picture, pictures, photo*, supposed to, expected, expectation*, lied, lie,
    lies, false, confirmation, guaranteed, looks nothing like, unlike, so called, disappoint*, stated, agreed, in fact`,
  'broken-word': `you said, you promised, you told me, keep my word, keep your word, your word, promised to, was
    supposed to, date passed, date, past, where is it then, by friday, by monday, did not keep, didn t keep, missed`,
  leaving: `cancel, cancelling, canceling, cancellation, leave, leaving, left you, switch*, competitor*, competition,
    another provider, other supplier*, other provider*, another shop, another company, another bank, another network,
    elsewhere, close my account, closing my account, closing the account, terminate*, unsubscribe, delete my account,
    last order, goodbye, never again, never ever again, will not come back, won t come back, not coming back, quit,
    account gone, i m off, i am off, i m out, moving to, moving my, looking for another, comparing other, lost a
    customer, lost me`,
  loyal: `years, for years, long time, loyal*, since 19*, since 20*, always been, regular customer, from the beginning,
    used to be, used to, was perfect, were perfect, previously, before, not what it was, gone downhill, no longer what,
    anymore, any more, was better, were better, last time, decade*, happier, happened to you`,
  'new-here': `new customer*, first order, first time customer, new here, just joined, just signed up, signed up, new
    with, first week, first days, welcome, recently joined, first month, started with you, since last month`,
  messages: `spam, newsletter*, e-mail a day, mails a day, too many mails, too many e-mails, too many emails, too many
    messages, stop sending, stop mailing, stop calling, survey*, asked too often, unsubscribed, notifications, offers,
    advertising, yet another mail, how likely, marketing, unwanted, bombard*, inbox`,
  everything: `everything, so much, so many things, all of it, nothing worked, nothing works, one thing after, where to
    begin, where to start, list it, everything went wrong, much went wrong, a whole list, from start to finish, fiasco,
    first * then, disaster, on top of that`,
  bad: `bad, terrible, awful, worst, horrible, useless, unhappy, dreadful, unacceptable, poor, a joke, rubbish, crap,
    appalling, shame, ashamed, disgrace, fed up, hate, never again, never ever, disappointed, disappointing, meh,
    frustrat*, annoy*, angry, pathetic`,
  again: `again, once more, second time, third time, fourth time, every time, same problem, same issue, same thing,
    still not, still the, already told, as i said, last year, like last, complained before, keeps happening, never
    learn, repeatedly, told you before, another, yet again, still`,
  news: `update, any news, news, status, progress, still nothing, what happens now, what s happening, heard nothing,
    how far, any idea when, when will, when do i, when does, waiting to hear, where it stands, where does it stand, what
    now, has my, is my, is the new, are you, so far, any word, any reply, and now`,
  'works-now': `works now, working now, is working, works again, working again, up again, back up, solved, resolved,
    fixed now, arrived now, got it, received it, thank you it, it fits, now fits, fits, came today, back online, worked,
    has arrived, arrived, all good now, is back, works`,
  demand: `demand*, compensat*, i want my, i want the, i want a, waive*, exception*, goodwill, discount, half of, make it
    up, asked for, request, refuse*, policy, entitled, as a gesture, let me off, please cancel the fee, free of charge,
    voucher, a no`,
  replacement: `replac*, new one, exchange*, swap*, spare part*, send me a new, is the new, on its way, sent out, goes out`,
  colleague: `your colleague, colleague, mr, mrs, ms, the lady, the guy, the girl, the man, the woman, your man, your guy,
    driver was, gentleman, by name, receptionist, pharmacist, technician was, assistant, tell her, tell him, say hello, at
    the desk, on the phone was, herself, himself, he was, she was, his name, her name`,
  recommend: `recommend*, told my, told friends, told everyone, told all, my friends, friends, colleagues, neighbour,
    family, word of mouth, my sister, my brother, my mum, my mother, my street, talked * into, convinced, who else, others,
    spread the word, passed you on`,
  review: `review*, everyone should know, best * ever, best in, stars, wow, best, outstanding, incredible, in the world,
    unbeatable, show your words, gorgeous, masterpiece, testimonial`,
  praise: `great, excellent, love*, perfect, amazing, happy, fantastic, wonderful, brilliant, superb, thank*, thx, friendly,
    helpful, fast, lovely, delighted, pleased, keep it up, top, good job, well done, awesome, smile*, smooth, fair, easy`,
  content: `ok, okay, fine, decent, average, alright, all right, solid, satisfied, nothing special, not bad, does the job,
    as expected, content, good, reasonable, does what it should, works, no complaints`,
  but: `but, however, except, only thing, although, though, tho, apart from, could be, could have been, could do with, a
    bit, would have been, if only, otherwise, room for improvement, other than that, one thing, not right, minor, slightly`,
  question: `question*, how do i, how can i, how to, can i, can you, could you, where can i, where is, where do i, what
    is, is it possible, do you, help, problem*, issue*, cannot, can t, please change, invoice for, log in, password,
    when is, is there, change my, need to`,
  wish: `wish*, would like, would love, would be nice, if only, please add, miss, missing, i d love, would make it,
    need*, want*, hope, hoping, suggestion*, idea, improve, let me, all i miss, all that i miss, more colours, it had,
    you had`,
  fixed: `fixed, changed, improv*, told you, better now, complained, because of you, feedback, is there now, built, made
    possible, what you asked for, new version, added`,
  handover: `takes over, take over, took over, new contact, who is looking after, who is in charge, left the company, has
    left, on leave, on holiday, responsible, other colleague, hand over, handover, in charge`,
  'need-from-you': `what do you need, do you need, you need from me, need from you, which photo, send you, attach*, serial
    number, order number, details you need, you asked me for, what information, how do i send, one thing that i need`,
}
