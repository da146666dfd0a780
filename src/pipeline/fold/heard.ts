import type { StoryHead } from '../../store/ports.ts';

/**
 * What came of an item that is about a story which is not its to change. `none`: it is a story of its own; `takenBack` is
 * one of another agency with the same text, which that agency took back.
 */
export type Heard =
  | { readonly kind: 'none'; readonly takenBack?: StoryHead }
  | { readonly kind: 'sighted' }
  | { readonly kind: 'revised' }
  | { readonly kind: 'disputed'; readonly note: string };
