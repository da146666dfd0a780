import type { Said } from '../../domain/said/said.ts';

/** One thing to know about a feed, as one line; `mend`: it loses or doubles items, or will. */
export type Notice = { readonly mend: boolean; readonly message: Said };
