import { createHash } from 'node:crypto';
import type { Act, Sought } from '../../../src/chat/ports/adapter.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { postToText } from '../../../src/chat/words/reply-text.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Post } from '../../../src/domain/post.ts';
import type { WireEvent } from '../link/send-event.ts';

/**
 * What is told of a post: it is there; it reads otherwise now; its agency took it back or holds it back, so that its text must go;
 * it is to go altogether, because the receiver did not take that.
 */
type EventType = 'post.created' | 'post.updated' | 'post.withdrawn' | 'post.deleted';

/** What a post is known by at the receiver, over every event of it: of the ledger's promise, so that a second try is the same. */
export function postIdOf(promised: Pick<Sought, 'key' | 'promisedAt'>): string {
  return `post_${digestOf([promised.key, promised.promisedAt ?? 0])}`;
}

/** The event that an act comes to. Sent again it has the same id, as long as it says the same. */
export function eventOf(act: Act, now: EpochMs, locale: Locale): WireEvent {
  const { channel } = act;
  const post = withSafeLinks(act.post);
  const spoken = ('spokenIn' in post ? post.spokenIn : undefined) ?? locale;
  const said = { channel: channel.externalId, text: postToText(post, spoken), post };
  if (act.kind === 'edit') {
    const type = isTakenBack(post) ? 'post.withdrawn' : 'post.updated';
    // An edit that is tried again shows the story as it stands by then, and may not be dropped for the first one.
    const id = eventIdOf(act, [
      act.messageId,
      digestOf(post, (key, value) => (isPassing(key) ? undefined : value)),
    ]);
    return { id, body: bodyOf(type, { id: act.messageId, ...said }, now) };
  }
  const under = act.kind === 'thread-note' ? act.messageId : null;
  return { id: eventIdOf(act, []), body: bodyOf('post.created', { id: postIdOf(act), under, ...said }, now) };
}

/** The last word on a post whose withdrawal the receiver did not take. */
export function deletionOf(act: Extract<Act, { readonly kind: 'edit' }>, now: EpochMs): WireEvent {
  const { messageId, channel } = act;
  const data = { id: messageId, channel: channel.externalId };
  return { id: eventIdOf(act, [messageId, 'deleted']), body: bodyOf('post.deleted', data, now) };
}

/** What a reader may be led to: http and https alone, whatever a feed said. */
function withSafeLinks(post: Post): Post {
  return JSON.parse(
    JSON.stringify(post, (key, value) => (key === 'link' && !isWebAddress(value) ? null : value)),
  ) as Post;
}

function isWebAddress(link: unknown): boolean {
  return typeof link === 'string' && /^https?:$/.test(URL.parse(link)?.protocol ?? '');
}

function bodyOf(type: EventType, data: object, now: EpochMs): string {
  return JSON.stringify({ type, timestamp: iso(now), data }, (key, value) =>
    isMoment(key) && typeof value === 'number' ? iso(value) : value,
  );
}

/** Where a post has moments: `issuedAt` and `clock.shownAt` of a story, `age` in a line. */
function isMoment(key: string): boolean {
  return key === 'issuedAt' || key === 'shownAt' || key === 'age';
}

/** What is read otherwise as time goes by. */
function isPassing(key: string): boolean {
  return key === 'ageText' || key === 'timeText' || key === 'alsoText';
}

function isTakenBack(post: Post): boolean {
  return post.kind === 'card' && post.takenBack !== null;
}

function eventIdOf({ key, promisedAt = 0 }: Act, more: readonly string[]): string {
  return `msg_${digestOf([key, promisedAt, ...more])}`;
}

function digestOf(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return createHash('sha256').update(JSON.stringify(value, replacer)).digest('base64url').slice(0, 22);
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}
