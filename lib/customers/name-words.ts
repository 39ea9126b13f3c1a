/** Words that tell a person's name from other things in a display name. Lower case, without dots. */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Fillers that helpdesks, shops and imports store when they know no name. */
export const PLACEHOLDERS = words(`
  anonymous client contact customer email empty guest misc mr/mrs n/a na name nan new nil no-name none
  noname null requester test tester unbekannt undefined unknown user visitor voornaam xxx
`)

/** A name with one of these is an organisation, a team or a shared mailbox. */
export const ORGANISATION_WORDS = words(`
  ab academy accounting accounts admin administration administrator ag agency airlines apartments
  apotheke architects arts associates association aviation bakeries bakery bank barbershop billing
  board boutique brewery brothers builders bureau bv cafe café care catering center centre church
  clinic clothing club co coffee college company construction consulting contractors corp
  corporation council dairy deli dental dentistry dentists department dept designs desk digital
  diner distribution division electrical electronics energy engineering enterprises events farms
  fashion finance financial fitness florist foods foundation freight furniture gallery garage garden
  gardens gmbh graphics group gym healthcare helpdesk holding holdings homes hospital hotel hr
  imports inc industries info institute insurance interiors international jewelers jewellers kg
  kiosk kitchens laboratories labs landscaping legal library limited llc llp logistics logistik ltd
  mailbox management manufacturing marketing media medical ministry motors museum newsletter
  notifications nursery nv office ohg online operations optical optics orders organisation
  organization oy packaging partners pharma pharmacy photography physio plc plumbing postmaster
  practice praxis printing procurement products properties purchasing realty reception rental
  rentals repair repairs reservations resort restaurant returns roofing sales salon sarl school
  secretary security service services shop software solutions spa sports srl staff store stores
  studio studios supplies supply support systems team tech technologies technology theatre tours
  trading transport travel travels trust university ventures veterinary vets webmaster wellness
  wholesale winery works workshop yoga
`)

/** What a person may be called by a system; as a surname (`Alex Agent`) they are fine. */
export const ROLES = words('agent operator root')

/** Local parts of addresses that several people read. */
export const SHARED_MAILBOXES = words(`
  accounting accounts admin administration ap billing bookings bot buchhaltung care contact
  customerservice einkauf enquiries finance hello help helpdesk hr info inquiries invoice invoices it
  kontakt mail marketing no-reply noreply notifications office order orders post postmaster
  purchasing reception root sales service shop support team webmaster
`)

export const TITLES = words(`
  mr mrs ms miss mx sir dame lord lady dr prof professor rev fr hr herr frau fru mag dipl-ing ing
  mme mlle monsieur madame sr sra srta señor señora sig signor signora dhr mevr
`)

export const SUFFIXES = words('jr sr ii iii iv phd md mba msc bsc cpa esq')

/** Parts of surnames: `van der Berg` counts as one word. */
export const PARTICLES = words(
  'van von vom zu zur de del der den du da di do dos das la le ter ten bin ibn af av el y',
)

/** Surnames that stand first where they come from and are no given names elsewhere. */
export const LEADING_SURNAMES = words(`
  nguyen nguyễn tran trần pham phạm huynh huỳnh hoang hoàng vu vũ dang đặng bui bùi duong dương
  wang zhang zhao zhou huang chen liu yang xu zhu hu guo gao zheng xie tang feng cao peng zeng xiao
  tian dong yuan deng shen jiang cai ding wei xue ye yan yu zhong qiu hou bai shao meng qian
  choi jeong
`)
