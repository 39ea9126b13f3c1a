/** Words that tell a person's name from other things in a display name. Lower case, without dots. */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Fillers that helpdesks, shops and imports store when they know no name. */
export const PLACEHOLDERS = words(`
  anonymous client contact customer email empty guest misc mr/mrs n/a na name nan new nil no-name none
  noname null requester test tester unbekannt undefined unknown user visitor voornaam xxx
`)

/** A name with one of these is an organisation, a team or a shared mailbox. */
export const ORGANISATION_WORDS = words(`
  ab ag agency associates association bank billing bv board bureau care center centre church clinic
  club co college company consulting corp corporation council department dept desk digital division
  enterprises foundation gmbh group helpdesk holding holdings hospital hotel hr inc industries info
  institute kg labs limited llc llp logistics ltd mailbox management marketing media ministry
  newsletter notifications nv office ohg online operations orders organisation organization oy plc
  procurement purchasing restaurant sales school secretary service services shop software solutions
  srl staff store studio studios sarl support systems team tech technologies technology trading trust
  university accounting accounts administration administrator admin reception reservations returns
  postmaster webmaster
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
