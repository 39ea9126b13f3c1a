import type { Customer } from '../labelled'

/** Whom the replies in English are written to that rules may be tuned by. */
export const customers: Record<string, Customer> = {
  parcel: {
    name: 'Jane Miller',
    segment: 'detractor',
    said: ['I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.'],
  },
  'parcel with gaps': {
    name: 'Jane Miller',
    segment: 'detractor',
    said: ['I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.'],
    openSlots: ['what you will do', 'by when'],
  },
  table: {
    name: 'Sarah Lindqvist',
    segment: 'detractor',
    said: ['Table arrived with a cracked leg and two screws missing.'],
  },
  shoes: {
    name: 'Amara Diallo',
    segment: 'passive',
    said: ['Nice shoes, half a size too small.'],
  },
  kettle: { segment: 'detractor', said: ['The kettle leaks from the handle.'] },
  pallet: {
    name: 'Acme Purchasing',
    segment: 'detractor',
    said: ['Pallet arrived a day late, our forklift driver had to wait.'],
  },
  address: {
    name: 'Nadia Haddad',
    said: ['How do I change the delivery address on order 48213?'],
  },
  bread: {
    name: 'Helen Wu',
    segment: 'promoter',
    said: ['Best sourdough in town, and Marco remembered my name.'],
  },
  flight: {
    name: 'Robert Hughes',
    segment: 'detractor',
    said: ['Flight delayed 5 hours, no announcement, no food voucher. STAY AWAY!! Bob'],
  },
  room: {
    name: "Margaret O'Brien",
    segment: 'detractor',
    said: ['Room smelled of smoke and the front desk was rude when I complained.'],
  },
  festival: {
    name: 'Zoe Adams',
    segment: 'detractor',
    said: ['Festival was moved to May and I never got my ticket money back.'],
  },
  claim: {
    name: 'Peter Novak',
    segment: 'detractor',
    said: [
      'Claim for water damage open since May, every time another person asks for the same documents.',
    ],
  },
  clinic: {
    name: 'Olivia Brandt',
    segment: 'detractor',
    said: ['Waited two hours past my appointment and the doctor did not listen.'],
  },
  transfer: {
    name: 'Daniel Cohen',
    segment: 'detractor',
    said: ['Transfer to my landlord took six days. I was charged a late fee.'],
  },
  charge: {
    name: 'Priya Nair',
    segment: 'detractor',
    said: ['You charged my card twice for March and the refund never came.'],
  },
  loan: {
    name: 'Marcus Bell',
    said: ['Why was my loan application declined? My income has not changed.'],
  },
  crash: {
    name: 'Luis Ferreira',
    segment: 'detractor',
    said: ['Since the update the app crashes every time I open my calendar.'],
  },
  export: {
    name: 'Ingrid Larsen',
    segment: 'passive',
    said: ['Solid tool, but exporting reports to PDF takes forever.'],
  },
  onboarding: {
    name: 'Ravi Patel',
    segment: 'promoter',
    said: ['Your onboarding team is fantastic, Sofia walked us through everything.'],
  },
  price: {
    name: 'George Papadopoulos',
    segment: 'detractor',
    said: ['Price went up 40 % without warning. Not worth it any more.'],
  },
  course: {
    name: 'Kwame Mensah',
    segment: 'passive',
    said: ['Course content good, videos stop loading half way.'],
  },
  internet: {
    name: 'Fatima Zahra',
    segment: 'detractor',
    said: ['Internet drops every evening. I TOLD you three times. Send a technician already.'],
  },
  boiler: {
    name: 'Tom Okafor',
    segment: 'detractor',
    said: ['Engineer cancelled twice, no heating for a week with a baby in the house.'],
  },
  meter: {
    name: 'Jonas Weber',
    segment: 'detractor',
    said: ['My meter reading was estimated and the bill tripled.'],
  },
  gym: {
    name: 'Chris Taylor',
    segment: 'detractor',
    said: ['Impossible to cancel the membership. Three letters, no answer.'],
  },
  toaster: { name: 'Lena Bauer', said: ['Is my toaster still under warranty?'] },
  quiet: { name: 'Emma Rossi', segment: 'detractor', said: [] },
  kanji: { name: '李小龍', segment: 'detractor', said: ['配送が遅い。'] },
  'other language': {
    name: 'Dieter Hahn',
    segment: 'detractor',
    said: ['Die Lieferung kam drei Wochen zu spät und war dazu noch beschädigt.'],
  },
  'parcel again': {
    name: 'Jane Miller',
    segment: 'detractor',
    said: ['Still nothing. Where is my parcel?'],
    lastReply: `Hello Jane,

On 16 November you told us: “I ordered two weeks ago and nobody answers my e-mails.”

I am sorry. We should have told you where your delivery is before you had to ask.

I will call the courier and have the parcel searched for, and I will write to you by Friday, whatever I find.

I am looking after this myself. Reply to this message and it reaches me.

Thank you for telling us.
Alex`,
  },
  'boiler again': {
    name: 'Tom Okafor',
    segment: 'detractor',
    said: ['And today the heating engineer did not come. Again.'],
    lastReply: `Hi Tom, I'm sorry. We cancelled on you twice and left a family with a baby in the cold. Our engineer comes tomorrow between 8 and 10, and I will ring you at 11 to hear that the radiators are warm. Thank you for your patience. Eve`,
  },
  'charge again': {
    name: 'Priya Nair',
    segment: 'detractor',
    said: ['The refund still has not arrived.'],
    lastReply: `Dear Priya, thank you for your patience. We charged you twice and that was our mistake. I have sent the refund to your card today and it will be there within five working days. Kind regards, Lou`,
  },
}
