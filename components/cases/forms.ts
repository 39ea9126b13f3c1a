/** The form that stands open under a case; one at a time. */
export type OpenForm =
  | { kind: 'contact' | 'close' | 'hand-over' | 'promise' | 'fix' }
  | { kind: 'move'; promise: string }
