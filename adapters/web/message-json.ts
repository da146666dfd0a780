import { alsoBy } from '../../src/chat/words/story/also-by.ts';
import { describeAge, describeTime, type TimeTelling } from '../../src/domain/age.ts';
import { boardPlatform } from '../../src/domain/channel.ts';
import type { EpochMs } from '../../src/domain/item.ts';
import type { Post, StoryLine } from '../../src/domain/post.ts';
import type { BoardMessage } from '../../src/store/board-store.ts';
import type { ChannelTake, EventStore } from '../../src/store/events/event-store.ts';
import type { Message } from './client/types.ts';

/** A message as the HTTP faces give it: the post's own fields, flat, and where and when it stands. Times are ISO 8601. */
export type MessageJson = Message;

/** Makes of messages what a reader gets now. */
export type ToJson = (messages: readonly BoardMessage[]) => Promise<readonly MessageJson[]>;

/**
 * Time and age are told anew for each reader: those in the post were true when it was posted. And so is who else has it of what stands in
 * its channel, which is asked once for all of them.
 */
export function createToJson(
  clock: () => EpochMs,
  telling: TimeTelling,
  storyEvents: Pick<EventStore, 'takesOn'>,
): ToJson {
  return async (messages) => {
    const cards = messages.flatMap(({ post }) => (post.kind === 'card' ? [post.number] : []));
    const takes = await storyEvents.takesOn(boardPlatform, [...new Set(cards)]);
    return messages.map((message) => messageJson(message, takes));
  };

  function messageJson(message: BoardMessage, takes: readonly ChannelTake[]): MessageJson {
    const { id, seq, newsSeq, newsAt, channel, parentId, postedAt, editedAt } = message;
    return {
      id,
      seq,
      newsSeq,
      newsAt: iso(newsAt),
      channel,
      parentId,
      postedAt: iso(postedAt),
      editedAt: editedAt === null ? null : iso(editedAt),
      ...postJson(withOthers(message, takes)),
    };
  }

  function withOthers({ post, channel }: BoardMessage, takes: readonly ChannelTake[]): Post {
    if (post.kind !== 'card') return post;
    const its = takes.filter((take) => take.channel === channel);
    const own = its.find(({ number }) => number === post.number);
    const others = its.filter(({ event, number }) => event === own?.event && number !== post.number);
    if (own === undefined || others.length === 0) return post;
    return { ...post, event: { id: own.event, ...alsoBy(others, { ...telling, now: clock() }) } };
  }

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
