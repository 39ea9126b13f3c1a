import { create } from 'zustand'
import { t } from '@/lib/i18n'
import { dayAndTime } from '@/lib/i18n/format'
import type { TemplateForm } from '@/lib/replies/editing/form'
import { isSame } from '@/lib/replies/editing/same'
import { restore, type SavedTemplate, saveTemplate } from '@/lib/store/template-versions'
import { templateWith } from '@/lib/store/templates'
import { draftKeeper } from './keeper'
import type { LoadedWork } from './load-work'
import { savingNow } from './saving'
import { draftKey } from './window-work'

/** What came of the last step, in words. */
export interface Said {
  words: string
  failed: boolean
  /** There are versions of others to look at. */
  look?: boolean
}

/** One template while it is written. */
export interface WorkState {
  form: TemplateForm
  /** As it was last saved. */
  base: TemplateForm
  /** The version that what is shown was begun from. */
  number: number
  isNew: boolean
  /** When the first unsaved change was made; undefined without any. */
  since: number | undefined
  /** Grows when the form was changed other than by writing in it. */
  revision: number
  /** What `undo` brings back. */
  discarded: TemplateForm | undefined
  said: Said | undefined
  /** Why unsaved work is not written down. */
  notKept: string | undefined
  /** Something is being stored: what other windows save is not looked for meanwhile. */
  busy: boolean
}

export type Work = ReturnType<typeof createWork>

const words = t.templateEditor

/** Keeps every change at once, and saves when asked to; one for each template that is opened. */
export function createWork(loaded: LoadedWork) {
  const use = create<WorkState>(() => begin(loaded))
  const { id } = loaded.base
  const { keep, settled } = draftKeeper(draftKey(id), (error) =>
    use.setState({ notKept: error === undefined ? undefined : reasonOf(error) }),
  )
  /** With another form, which is written down where it differs from what is saved. */
  const show = (form: TemplateForm, also: Partial<WorkState> = {}) => {
    const now = { ...use.getState(), ...also }
    const since = isSame(form, now.base) ? undefined : (now.since ?? Date.now())
    use.setState({ ...now, form, since })
    if (since === undefined) keep('none')
    else keep({ key: draftKey(id), id, since, at: Date.now(), basedOn: now.number, form })
  }
  const replaced = () => ({ revision: use.getState().revision + 1 })
  const say = (said: Said | undefined) => use.setState({ said })
  /** Stores something and shows what stands then; what was written meanwhile stays. */
  const store = async (save: () => Promise<SavedTemplate>): Promise<SavedTemplate | undefined> => {
    const { form: before } = use.getState()
    use.setState({ busy: true })
    try {
      await settled()
      const saved = await save()
      const base = (await templateWith(id)) ?? before
      const { form } = use.getState()
      const stands = { base, number: saved.number, isNew: false, discarded: undefined }
      if (form === before) show(base, { ...stands, ...(isSame(base, before) ? {} : replaced()) })
      else show(form, stands)
      return saved
    } catch (error) {
      say({ words: words.failed(reasonOf(error)), failed: true })
      return undefined
    } finally {
      use.setState({ busy: false })
    }
  }
  return {
    use,
    say,
    change: (to: (form: TemplateForm) => TemplateForm) =>
      show(to(use.getState().form), { said: undefined, discarded: undefined }),
    save: async () => {
      const { form, number: basedOn } = use.getState()
      const draft = draftKey(id)
      const saved = await store(async () =>
        saveTemplate(form, { ...(await savingNow()), basedOn, draft }),
      )
      if (saved) say(savedWords(saved))
    },
    /** Lets unsaved changes go; `undo` brings them back. */
    discard: () => {
      const { base, form } = use.getState()
      say({ words: words.discarded, failed: false })
      show(base, { ...replaced(), discarded: form })
    },
    undo: () => {
      const { discarded } = use.getState()
      if (discarded) show(discarded, { ...replaced(), discarded: undefined, said: undefined })
    },
    restore: async (number: number) => {
      const saved = await store(async () => restore(id, number, await savingNow()))
      if (saved) say({ words: words.restored(words.version(saved.number)), failed: false })
    },
    /** Shows what another window saved, in place of all that is here. */
    take: (base: TemplateForm, number: number) => {
      const { form, since } = use.getState()
      const discarded = since === undefined ? undefined : form
      show(base, { ...replaced(), base, number, isNew: false, discarded })
      say({ words: words.taken(words.version(number)), failed: false })
    },
  }
}

function begin({ base, isNew, number, draft, found }: LoadedWork): WorkState {
  const said = found && draft && words.found(dayAndTime(draft.at, Date.now()))
  return {
    base,
    isNew,
    form: draft?.form ?? base,
    number: draft?.basedOn ?? number,
    since: draft?.since,
    revision: 0,
    discarded: undefined,
    said: said ? { words: said, failed: false } : undefined,
    notKept: undefined,
    busy: false,
  }
}

function savedWords({ number, unseen }: SavedTemplate): Said {
  const saved = words.version(number)
  if (unseen.length === 0) return { words: words.saved(saved), failed: false }
  const others = unseen.map((one) => words.version(one.number)).join(', ')
  return { words: words.savedOver(saved, others), failed: false, look: true }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
