import { create } from 'zustand'

interface Wanted {
  /** Id of a template; undefined asks for the best suggestion. */
  template: string | undefined
  /** Grows each time one is asked for. */
  asked: number
}

/** The reply that something outside of the suggestions asks for, such as the next step of a case. */
export const useWantedReply = create<Wanted>(() => ({ template: undefined, asked: 0 }))

export function wantReply(template: string | undefined): void {
  useWantedReply.setState(({ asked }) => ({ template, asked: asked + 1 }))
}
