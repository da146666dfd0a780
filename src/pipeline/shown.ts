import { createHash } from 'node:crypto';
import type { WireItem } from '../domain/item.ts';
import { pictureMark } from '../domain/picture/picture.ts';
import type { Post } from '../domain/post.ts';
import { isUrgent } from '../domain/signals/is-urgent.ts';
import type { Story } from '../domain/story.ts';

type Told = Pick<Story, 'state' | 'corrected' | 'handling'> & {
  readonly item: Pick<WireItem, 'headline' | 'lede' | 'body' | 'signal' | 'urgency' | 'picture'>;
};

/** Digest of what must be shown at once: headline, kill or hold, whether it was corrected or is urgent, and who has it. */
export function briefOf({ state, corrected, item, handling }: Told): string {
  const told = [state, item.headline, corrected || item.signal === 'correction'];
  const brief = isUrgent(item) ? [...told, 'urgent'] : told;
  return digest(handling === null ? brief : [...brief, handling.kind, handling.by]);
}

/**
 * Digest of lede, figures and picture. Without one it is empty where the item is a single paragraph: there the lede is the whole text, with the
 * advert or the number of comments that changes at every fetch.
 */
export function detailOf({ item: { lede, body, picture } }: Told): string {
  const shown = picture === undefined ? [] : [pictureMark(picture)];
  const paragraphs = (body ?? '').split('\n\n').filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length < 2) return shown.length === 0 ? '' : digest(shown);
  return digest([lede, (body ?? '').match(/\d[\d.,]*/gu), ...shown]);
}

/** Digest of all that is read in a message but its age; in a list, what moves with every small change is left out too. */
export function wholeOf(post: Post): string {
  // Whom a post called by name it does not call again in an edit.
  const told = ['ageText', 'timeText', 'alsoText', 'calls'];
  const passing = post.kind === 'list' ? [...told, 'stateText', 'clock'] : told;
  return digest(post, (key, value) => (passing.includes(key) ? undefined : value));
}

function digest(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return createHash('sha256').update(JSON.stringify(value, replacer)).digest('base64url').slice(0, 22);
}
