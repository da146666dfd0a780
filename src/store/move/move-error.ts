/** Why nothing, or nothing more, is moved. The sentences are in src/chat/words/moving/. */
export type MoveFault =
  | { readonly code: 'missing' | 'not-telex' | 'older' | 'newer'; readonly place: string }
  | { readonly code: 'running'; readonly place: string; readonly owner: string; readonly leftS: number }
  | { readonly code: 'holds-news' | 'other-move' | 'moved-before' | 'half'; readonly place: string }
  | { readonly code: 'changed'; readonly place: string }
  | { readonly code: 'refused'; readonly table: string; readonly reason: string }
  | { readonly code: 'differs'; readonly table: string; readonly rows: number; readonly of: number }
  | { readonly code: 'stopped' };

/** A database could not be moved; `fault` says why. What is copied by then stays, and the next try goes on there. */
export class MoveError extends Error {
  readonly code = 'not-moved';
  readonly fault: MoveFault;
  constructor(fault: MoveFault, options?: ErrorOptions) {
    super(`not moved: ${JSON.stringify(fault)}`, options);
    this.name = 'MoveError';
    this.fault = fault;
  }
}
