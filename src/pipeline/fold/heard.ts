import type { StoryHead } from '../../store/ports.ts';
import type { Dispute } from './fold-context.ts';

/**
 * What came of an item that is about a story which is not its to change. `none`: it is a story of its own; `takenBack` is
 * one of another agency with the same text, which that agency took back; `dispute`, it bears the guid of another's story.
 * `revised`: the story is its own from now on. `disputed` and `obeyed`: a kill or a hold, told or done; it is kept as the
 * speaker's own word as well. `heads` are the stories as they were before.
 */
export type Heard =
  | { readonly kind: 'none'; readonly takenBack?: StoryHead; readonly dispute?: Dispute }
  /** `isNew`: its source did not carry that text before. */
  | { readonly kind: 'sighted'; readonly isNew: boolean }
  | { readonly kind: 'revised' | 'obeyed'; readonly heads: readonly StoryHead[] }
  | { readonly kind: 'disputed'; readonly notes: readonly string[]; readonly disputes: readonly Dispute[] };
