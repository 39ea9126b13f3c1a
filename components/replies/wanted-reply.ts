import { create } from 'zustand'

interface How {
  /** It may go in at once where nothing is left to fill or to settle. */
  straight?: boolean
  /** The agent was in the page, and wants to be there again when the preview is closed. */
  fromPage?: boolean
}

export interface Wanted extends How {
  /** Id of a template; undefined asks for the best suggestion. */
  template: string | undefined
  /** Grows each time one is asked for. */
  asked: number
}

/** The reply that something outside of the suggestions asks for, such as the next step of a case. */
export const useWantedReply = create<Wanted>(() => ({ template: undefined, asked: 0 }))

export function wantReply(template: string | undefined, how: How = {}): void {
  useWantedReply.setState(({ asked }) => ({ template, ...how, asked: asked + 1 }), true)
}
