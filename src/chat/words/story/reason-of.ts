import { shorten } from '../../../domain/post/shorten.ts';
import type { Story } from '../../../domain/story.ts';

const longestReason = 200;
/** `INTREKKING:`, `Kill -`: what is said beside it anyway. */
const label = /^\s*[\p{Lu}\p{Ll}-]{3,30}(?: [\p{L}-]{2,30}){0,2}\s*[:–-]\s+/u;
const saysKill =
  /intrek|ingetrok|trek|kill|withdr|withheld|cancel|annul|retrac|block|blok|sperr|zurückgezogen|hold/iu;

/** Why a story was taken back, in the words of its agency's note to editors; null where it gave none. */
export function reasonOf({
  state,
  item: { editorialNote, pubStatus, embargoWords },
}: Pick<Story, 'state' | 'item'>): string | null {
  // Of a story under embargo the note is part of what may not be shown.
  if (state === 'live' || pubStatus === 'usable' || editorialNote === null) return null;
  if (state === 'held' && embargoWords !== undefined) return null;
  const opening = label.exec(editorialNote)?.[0] ?? '';
  const said = saysKill.test(opening) ? editorialNote.slice(opening.length) : editorialNote;
  const reason = shorten(said.replace(/\s+/gu, ' ').trim(), longestReason);
  return reason === '' ? null : reason;
}
