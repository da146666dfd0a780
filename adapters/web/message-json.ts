import { describeAge, describeTime, type TimeTelling } from '../../src/domain/age.ts';
import type { EpochMs } from '../../src/domain/item.ts';
import type { Post, StoryLine } from '../../src/domain/post.ts';
import type { BoardMessage } from '../../src/store/board-store.ts';
import type { Message } from './client/types.ts';

/** A message as the HTTP faces give it: the post's own fields, flat, and where and when it stands. Times are ISO 8601. */
export type MessageJson = Message;

/** Makes of a message what a reader gets now. */
export type ToJson = (message: BoardMessage) => MessageJson;

/** Time and age are told anew for each reader: those in the post were true when it was posted. */
export function createToJson(clock: () => EpochMs, telling: TimeTelling): ToJson {
  return ({ id, seq, newsSeq, newsAt, channel, post, parentId, postedAt, editedAt }) => ({
    id,
    seq,
    newsSeq,
    newsAt: iso(newsAt),
    channel,
    parentId,
    postedAt: iso(postedAt),
    editedAt: editedAt === null ? null : iso(editedAt),
    ...postJson(post),
  });

  function postJson(post: Post) {
    switch (post.kind) {
      case 'card':
        return lineJson(post);
      case 'list':
        return { ...post, lines: post.lines.map(lineJson) };
      case 'notice':
        return post;
    }
  }

  function lineJson<Told extends StoryLine>(line: Told) {
    const { issuedAt, clock: shown, event } = line;
    const at = shown.shownAt;
    return {
      ...line,
      ...(issuedAt !== null && { issuedAt: iso(issuedAt), ...toldNow(issuedAt) }),
      clock: at === null ? shown : { ...shown, shownAt: iso(at), ...toldNow(at) },
      ...(event !== undefined && { event: { ...event, takes: event.takes.map(takeJson) } }),
    };
  }

  function takeJson<Told extends { readonly issuedAt: EpochMs | null }>(take: Told) {
    return { ...take, issuedAt: take.issuedAt === null ? null : iso(take.issuedAt) };
  }

  function toldNow(at: EpochMs) {
    const now = clock();
    const { timeText } = describeTime({ issuedAt: at, seenAt: now }, now, telling);
    return { timeText, ageText: describeAge(at, now, telling) };
  }
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}
