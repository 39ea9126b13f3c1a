import type { Page } from 'playwright'

/** The Znuny that the tests run on (scripts/test.mjs brings one up where it can). */
export const znunyUrl = process.env.ZNUNY_URL ?? 'http://127.0.0.1:4002'
export const noZnuny = process.env.ZNUNY_SKIP_REASON !== undefined

const index = `${znunyUrl}/otrs/index.pl`
const api = `${znunyUrl}/otrs/nph-genericinterface.pl/Webservice/Tests`
const session = 'UserLogin=agent&Password=agentpass123'

async function ask(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const answer = (await response.json()) as { Error?: { ErrorMessage: string } }
  if (answer.Error) throw new Error(`${url}: ${answer.Error.ErrorMessage}`)
  return answer
}

/** A ticket of this test's own, from a mail of this sender. @returns its id */
export async function newTicketFrom(address: string, name: string, subject: string) {
  const { TicketID } = (await ask(`${api}/tickets?${session}`, {
    Ticket: {
      Title: subject,
      Queue: 'Support',
      State: 'new',
      Priority: '3 normal',
      CustomerUser: address,
    },
    Article: {
      CommunicationChannel: 'Email',
      SenderType: 'customer',
      IsVisibleForCustomer: 1,
      From: `${name} <${address}>`,
      Subject: subject,
      Body: 'Hi,\n\nI ordered two weeks ago.\n\nThanks,\nJane',
      ContentType: 'text/plain; charset=utf-8',
    },
  })) as { TicketID: string }
  return TicketID
}

interface Article {
  SenderType: string
  IsVisibleForCustomer: number
  To: string
  Attachment?: { Filename: string; Content: string }[]
}

/** What agents wrote on the ticket as Znuny stored it, oldest first: `html` is what was sent. */
export async function stored(ticket: string) {
  const query = `${session}&AllArticles=1&Attachments=1&HTMLBodyAsAttachment=1`
  const { Ticket } = (await ask(`${api}/tickets/${ticket}?${query}`)) as {
    Ticket: { Article: Article[] }[]
  }
  const articles = Ticket[0]?.Article ?? []
  return articles
    .filter(({ SenderType }) => SenderType === 'agent')
    .map(({ To, IsVisibleForCustomer, Attachment }) => ({
      to: To,
      visible: Number(IsVisibleForCustomer) === 1,
      html: Buffer.from(Attachment?.[0]?.Content ?? '', 'base64').toString('utf8'),
    }))
}

export async function signIn(page: Page): Promise<void> {
  await page.goto(index)
  await page.fill('#User', 'agent')
  await page.fill('#Password', 'agentpass123')
  await page.click('#LoginButton')
  await page.waitForSelector('#ToolBar .UserAvatar')
}

export const zoomUrl = (ticket: string) => `${index}?Action=AgentTicketZoom;TicketID=${ticket}`

/** The seeded ticket of this subject. */
export async function ticketAbout(subject: string): Promise<string> {
  const query = `${session}&Title=${encodeURIComponent(subject)}`
  const { TicketID } = (await ask(`${api}/search?${query}`)) as { TicketID: string[] }
  // A test may have opened one of the same subject since.
  const first = TicketID?.toSorted((a, b) => Number(a) - Number(b))[0]
  if (!first) throw new Error(`Znuny has no ticket “${subject}”: run its seed`)
  return first
}

/** What stands in the reply's editor, read from its own model. */
export async function composed(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const { CKEDITOR } = window as unknown as { CKEDITOR?: Ckeditor }
    return CKEDITOR?.instances.RichText?.getData() ?? ''
  })
}

interface Ckeditor {
  instances: Record<string, { getData(): string }>
}
