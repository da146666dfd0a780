import type { Message } from '../types.ts';

/** A message and its article on the page. */
export type Row = { readonly message: Message; readonly article: HTMLElement };
