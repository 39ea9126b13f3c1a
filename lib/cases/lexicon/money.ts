import type { CausePhrases } from './phrase'

/** What it costs, before any mistake. */
export const price: CausePhrases = {
  topic: `price* | pricing | cost | costs | costing | fee | fees | rate | rates | tariff* | premium | money | $ | value | plan | plans |
    discount* | offer* | sale | sales | budget | postage | shipping cost* | roaming | quote`,
  likely: `$ # | # $ | # percent | cheap* | dear | steep | afford* | pay | paying | increase* | went up | goes up | gone up | raised | put up |
    extra | surcharge* | more for | for less | half | double | doubled | tripled | competitor* | elsewhere | down the road |
    portion* | tier | per user | per seat | per month | a month | for a month | a year | small business | profit* | inflation`,
  clear: `expensive | pricey | overpriced | over priced | too much money | too expensive | so expensive | costs too much | cost too much | costs more | costs as much | costs a fortune | a fortune |
    high price* | price* too high | prices are high | price is high | too high | too dear | price increase* | price hike* | price rise* | prices rise | price went up | prices went up |
    raised the price* | raised prices | raised the rate* | raised your price* | put the price* up | increas* the price* | price jump* | went up again | goes up every | keeps going up |
    everything goes up | up every year | rip off | ripped off | ripoff | daylight robbery | robbery | greedy | greed | extortion* | money grab* | cash grab | gouging |
    value for money | value for the money | for the money | for my money | your money | for your money | bang for | not worth | ~ worth | worth the money | worth the price | worth it | cheaper | less elsewhere |
    cheaper elsewhere | for a third | half the price | for half | half of that | for that price | for this price | for the price | at that price | at this price | at the price |
    for what it is | for what you get | can't afford | cannot afford | could not afford | only afford | out of reach | ~ afford | out of my budget | over budget | ~ cheap |
    more reasonable | unreasonable price* | unaffordable | pay to win | more than it should | too much for | much for | still too much |
    new customers get | new customers pay | loyal* | paying more | pay more | pay that much | pay so much | pay this much | quid for | bucks for | euros for | dollars for | pounds for | $ # for | # $ for | # a month for |
    for 20* less | # less | $ # less | # $ less | price/performance | student* discount | charge so much | charge for everything | nickel and dime | hidden costs | add ons | fewer for`,
}

/** Money that went wrong: charged, owed, not paid back, cancelled and still debited. */
export const billing: CausePhrases = {
  topic: `bill | bills | billing | invoice* | payment* | account | subscription* | credit card | card | paypal | visa | bank | debit* | receipt* |
    statement* | contract | voucher* | gift card | coupon | tax | vat | deposit | claim* | payout*`,
  likely: `charg* | refund* | paid | cancel* | pay back | overdue | reminder* | renew* | took * money | deducted | booked | trial |
    reimburs* | due | fee | owe | owes | owed | amount | credit | credited | transfer* | money | collect* | twice | fine print billing`,
  clear: `charged twice | charged me | charged for | charged my | charged again | charged a | still charg* | double charg* | double billed | charged double | overcharg* | over charged | wrongly charged | wrong charge |
    unauthori* | billed | billed twice | billed for | wrong bill | wrong invoice | wrong amount | bill is wrong | invoice is wrong | incorrect bill | incorrect invoice | no invoice |
    refund | refunded | refunds | a refund | my refund | no refund | money back | my money | get my money | give me my money | gave me back | pay me back | paid me back | got * back instead | still owe | owe me | you owe |
    reimburse* | ~ reimbursed | direct debit | debited | debiting | still debit* | took the money | took my money | took money | taken from my | taken from | taking money | taken twice | took it twice | took * twice | taken money | taking # |
    keep taking | keeps taking | kept taking | paid twice | pay twice | paid double | paid for * i | already paid | i paid | i have paid | cancelled and | i cancelled | i canceled | after cancelling | after i cancelled | although i cancelled |
    cancelled my | cancel my | can't cancel | cannot cancel | impossible to cancel | ~ cancel | out of the contract | out of my contract | still paying | auto renew* | automatic renewal | renewed itself | renewed automatically | renewed without | without asking | without my consent |
    free trial | free month | trial ended | dunning | debt collect* | collection* agency | reminder fee* | late fee* | demand letter | no show fee | cancellation fee | payout | paid out | ~ paid out | payouts | dividend |
    my deposit | deposit back | deposit still | deposit not | on my statement | my statement | annual statement | on my bill | on my invoice | on the invoice | my bill | my invoice | the invoice | vat number | tax number |
    estimated reading* | meter reading* wrong | my credit card | my card | from my account | to my account | my bank | bounced | gone from my | money gone | money is gone | wrong account | voucher didn't | code didn't | discount was | discount not`,
}
