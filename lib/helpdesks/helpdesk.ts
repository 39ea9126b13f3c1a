import * as z from 'zod/mini'

/**
 * The description of one helpdesk's pages: where the ticket, the requester and the composer are, how
 * a public reply is proven and how a send shows. Data, not a program: built-in and custom ones have
 * this one type, and the content script receives only the one of the site it is on.
 *
 * `{ticket}` stands for the ticket's id in every pattern, URL and selector; an id is letters, digits,
 * `_` and `-` only, so it cannot break out of any of them. No regular expressions: nothing here can
 * backtrack. A selector with `{ticket}` in it reads only what the page shows of that very ticket:
 * where a helpdesk keeps several tickets in the page, every selector has to hold it.
 */

const Selector = z.string().check(z.minLength(1), z.maxLength(500))
/** Dotted path into a JSON answer: `items.0.Requestor`. */
const JsonPath = z.string().check(z.minLength(1), z.maxLength(200))

/**
 * Text of the first element that yields any, or of its attribute (`value`: what a field holds now);
 * the selector `:scope` is the element itself. `after`: only what follows the
 * first occurrence of this; an element without it yields nothing. `json`: the rest of that line is
 * JSON (as in `App.user = {...};`), and this is where the text stands in it.
 */
export const TextReading = z.strictObject({
  selector: Selector,
  attribute: z.optional(z.string()),
  after: z.optional(z.string()),
  json: z.optional(JsonPath),
})
export type TextReading = z.infer<typeof TextReading>

/**
 * A page of the helpdesk by its URL. `path` is compared from the end of the pathname, whole segments
 * (installs live in sub-folders); `query` by name, separators `&` and `;` (RT, Znuny); `hash` from
 * its start, whole segments, or by name (Odoo). The segment `*` may be any, and `{account}`, by any
 * such name, is one that the ticket's id is unique in only: it is kept for the URLs of the API, and
 * every page of the ticket has to hold it. `id`: where the page itself names the ticket when its URL does not
 * (RT after a form was posted).
 */
export const Place = z.strictObject({
  path: z.optional(z.string()),
  query: z.optional(z.record(z.string(), z.string())),
  hash: z.optional(z.string()),
  hashQuery: z.optional(z.record(z.string(), z.string())),
  id: z.optional(TextReading),
})
export type Place = z.infer<typeof Place>

/**
 * A request header that the helpdesk's own scripts make of a cookie that they can read (`json`: the
 * cookie is JSON, and this is where its value stands), with `before` in front of it.
 */
const HeaderValue = z.strictObject({
  cookie: z.string().check(z.minLength(1)),
  json: z.optional(JsonPath),
  before: z.optional(z.string()),
})

/**
 * One same-origin GET with the agent's own session. `confirm` must hold the ticket's id; left out
 * only where the answer does not name its ticket. `each` leads to the requesters, or to the only
 * one. `ref` holds what `{ref}` stands for in `each` and in `where`, which says what the requesters
 * are among others: `{ ref: 'ticket.requester_id', each: 'users', where: { id: '{ref}' } }`.
 * `name` may be in several parts. `{ticket}` and the names of the URL may stand in all of them.
 */
const ApiReading = z.strictObject({
  from: z.literal('api'),
  url: z.string().check(z.startsWith('/')),
  headers: z.optional(z.record(z.string(), HeaderValue)),
  confirm: z.optional(JsonPath),
  ref: z.optional(JsonPath),
  each: JsonPath,
  where: z.optional(z.record(JsonPath, z.string())),
  address: JsonPath,
  name: z.optional(z.union([JsonPath, z.array(JsonPath)])),
})
export type ApiReading = z.infer<typeof ApiReading>

/**
 * `each` is one requester; its own text is a mailbox (`Name <address>`) unless `address` says where.
 * `only`: a page that comes without this is not waited for (one reading a page, in a helpdesk that
 * loads its pages whole). `loaded`: there once this part of the page has come; without a requester in
 * it, it is not waited for any longer.
 */
const PageReading = z.strictObject({
  from: z.literal('page'),
  only: z.optional(Selector),
  loaded: z.optional(Selector),
  each: Selector,
  address: z.optional(TextReading),
  name: z.optional(TextReading),
})
export type PageReading = z.infer<typeof PageReading>

/** Holds when an element matches and, where given, its value or checked state is this one. */
export const Proof = z.strictObject({
  selector: Selector,
  value: z.optional(z.string()),
  checked: z.optional(z.boolean()),
})
export type Proof = z.infer<typeof Proof>

/** In its selectors, as in `frames`, `>>>` steps into an open shadow root or a same-origin frame. */
const Composer = z.strictObject({
  /** First visible match wins; a frame stands for its own body. */
  editors: z.array(Selector).check(z.minLength(1)),
  public: z.array(Proof),
  internal: z.array(Proof),
  /** The page's own link or button to a public reply on this ticket, or the choice of one in a list. */
  open: z.optional(Selector),
})
export type Composer = z.infer<typeof Composer>

/** The helpdesk's own record of a ticket, as its API tells it. */
const ApiRecord = z.strictObject({
  url: z.string().check(z.startsWith('/')),
  /** Entries, newest first. */
  each: JsonPath,
  id: JsonPath,
  /** What a public reply of this agent looks like; `{login}` is the agent's login. */
  where: z.record(JsonPath, z.string()),
})

/**
 * The same, where only a page of the helpdesk tells it: `fields` names what is read of each entry, in
 * whatever order the page has them. Ids are numbers that grow.
 */
const PageRecord = z.strictObject({
  from: z.literal('page'),
  url: z.string().check(z.startsWith('/')),
  each: Selector,
  fields: z.record(z.string(), TextReading),
  id: z.string(),
  where: z.record(z.string(), z.string()),
})
export type PageRecord = z.infer<typeof PageRecord>

/**
 * A request of the helpdesk's own pages, by its method, its place, and what its body holds. `path`
 * and `query` as in a ticket page; `where` by dotted path in JSON or by name of a form's field, as
 * text (`false`, `''`), `{ticket}` being the ticket that the tab shows; `not` the same, none of which
 * may be there. Nothing else of a body is looked at.
 */
const request = {
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH']),
  path: z.string().check(z.minLength(1)),
  query: z.optional(z.record(z.string(), z.string())),
  where: z.optional(z.record(JsonPath, z.string())),
  not: z.optional(z.record(JsonPath, z.array(z.string()))),
}
const PageRequest = z.strictObject(request)
export type PageRequest = z.infer<typeof PageRequest>

/** The request that sends a public reply. Any 2xx is a yes, unless one of these says more. */
const SentRequest = z.strictObject({
  ...request,
  /** The yes is a redirect to this path; a page as an answer shows the form again. */
  redirect: z.optional(z.string()),
  /** After the yes the page's script loads a page; after a no it stays where it is. */
  reload: z.optional(z.boolean()),
  /** The request by which the agent takes it back, and how many seconds they have for that. */
  undo: z.optional(z.strictObject({ ...request, seconds: z.int().check(z.minimum(1)) })),
})
export type SentRequest = z.infer<typeof SentRequest>

/**
 * How a send shows: in a request that the page makes (seen by the background, docs/decisions/0012);
 * or the page's form is submitted, then the helpdesk's own record has a new entry.
 */
const Sent = z.strictObject({
  request: z.optional(SentRequest),
  form: z.optional(Selector),
  /** The button that sends; a form submitted by another (a preview, an upload) is no send. */
  button: z.optional(Selector),
  record: z.optional(z.union([ApiRecord, PageRecord])),
})
export type Sent = z.infer<typeof Sent>

/** Inline styles by selector, as CSS has them: `{ '#menu': { position: 'static' } }`. */
const Restyling = z.record(Selector, z.record(z.string(), z.string()))

const description = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Host names by which the product is recognised, `*` for any part: `*.zendesk.com`. */
  hosts: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200)))),
  /** What stands behind the selectors: a live server, pages of its structure, or documents only. */
  evidence: z.enum(['live', 'structure', 'documentation']),
  /**
   * The helpdesk's pages stand in a frame of another page of its own. The first that is there, of
   * this very origin and to be seen, is read for the ticket, requester, subject and composer, and its
   * address is the page's; while there is none, the page itself is. Who is signed in stands outside.
   */
  frames: z.optional(z.array(Selector).check(z.minLength(1))),
  /** The first is the page that a ticket is opened by. */
  ticketPages: z.array(Place).check(z.minLength(1)),
  /** Tried in this order; the first that yields an address wins. Empty: it cannot be read. */
  requester: z.array(z.discriminatedUnion('from', [ApiReading, PageReading])),
  subject: z.optional(TextReading),
  agent: z.optional(
    z.strictObject({
      login: z.optional(TextReading),
      name: z.optional(TextReading),
      address: z.optional(TextReading),
    }),
  ),
  /** There when nobody is signed in: said instead of guessed. */
  signedOut: z.optional(Selector),
  /**
   * For what the page's scripts lay out by the window's width, of which the open sidebar takes a
   * part: such elements would come to lie on top of others.
   */
  narrow: z.optional(Restyling),
  /**
   * Beside the sidebar the page keeps the styles of its whole window: those for a narrow one are a
   * phone's, and do more than arrange it anew.
   */
  wide: z.optional(z.boolean()),
  composer: z.optional(Composer),
  sent: z.optional(Sent),
})

/** A form sent in a frame loads the frame alone: nobody would look whether it was a send. */
const noFormInFrame = z.refine<z.infer<typeof description>>(
  ({ frames, sent }) => !(frames && sent?.form),
  { path: ['sent', 'form'] },
)

export const Helpdesk = description.check(noFormInFrame)
export type Helpdesk = z.infer<typeof Helpdesk>
