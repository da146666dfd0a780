import { type Kysely, sql } from 'kysely';
import { boardPlatform } from '../../../domain/channel.ts';
import { type EpochMs, emptyItem, type WireItem } from '../../../domain/item.ts';
import { readStoredPost } from '../../../domain/post/stored-post.ts';
import {
  type CardPost,
  type NoticePost,
  type Post,
  plainNotice,
  type StoryLine,
} from '../../../domain/post.ts';
import { readItem } from '../../../domain/text/read-item.ts';
import type { Erased, Erasing } from '../../erasing.ts';
import { nameIn } from '../rows.ts';
import type { Tables } from '../tables.ts';
import { forgetWords } from './forget-words.ts';

/**
 * In a transaction: takes every word of a story away, of all its versions, of other agencies' copies that are kept with it
 * and of the board. What stays are number, guid, who and when, and the digests by which it is known again and never
 * taken in anew. What cannot be read goes as a whole. Null: there is no such story.
 */
export async function eraseStory(
  db: Kysely<Tables>,
  number: number,
  { at, by, notice }: Erasing,
): Promise<Erased | null> {
  const story = await db.selectFrom('story').selectAll().where('number', '=', number).executeTakeFirst();
  if (story === undefined) return null;
  const item = readItem(story.item_json);
  const isTakenBack = story.state === 'withdrawn';
  await db
    .updateTable('story')
    .set({
      item_json: JSON.stringify(withoutWords(item ?? (await unread(db, number, story.seen_at)))),
      picture: null,
      erased_at: at,
      embargoed_until: null,
      named_json: null,
      ...(!isTakenBack && {
        state: 'withdrawn',
        sent_by: by,
        withdrawn_at: at,
        updated_at: at,
        revision: story.revision + 1,
      }),
    })
    .where('number', '=', number)
    .execute();
  const versions = await eraseVersions(db, number);
  const copies = await db
    .updateTable('sighting')
    .set({ item_json: null })
    .where('story_number', '=', number)
    .where('item_json', 'is not', null)
    .executeTakeFirstOrThrow();
  await db.deleteFrom('story_mark').where('story_number', '=', number).execute();
  await db.deleteFrom('event_mark').where('story_number', '=', number).execute();
  const named = nameIn(story.named_json);
  await forgetWords(db, headlinesOf([item, named, ...versions]));
  const board = notice === null ? { erased: 0, damaged: false } : await eraseFromBoard(db, number, notice);
  const { state } = story;
  const revision = isTakenBack ? story.revision : story.revision + 1;
  return {
    ...{ state, revision, versions: versions.length, boardMessages: board.erased },
    copies: Number(copies.numUpdatedRows),
    damaged: [item, ...versions].includes(null) || board.damaged,
  };
}

/** In the place of an item that cannot be read: what is known of it besides. */
async function unread(db: Kysely<Tables>, number: number, seenAt: EpochMs): Promise<WireItem> {
  const topics = await db
    .selectFrom('story_topic')
    .select('topic')
    .where('story_number', '=', number)
    .execute();
  return { ...emptyItem, seenAt, topics: topics.map(({ topic }) => topic) };
}

function headlinesOf(items: readonly (Pick<WireItem, 'headline'> | null)[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => item?.headline ?? []));
}

/** Number, guid, who and when. */
function withoutWords({
  correctionLine: _line,
  slug: _slug,
  picture: _picture,
  ...item
}: WireItem): WireItem {
  const nothing = { headline: null, dateline: null, lede: null, body: null, link: null, editorialNote: null };
  return { ...item, ...nothing, topicReason: null };
}

/** As they were; null: it could not be read. */
async function eraseVersions(db: Kysely<Tables>, number: number): Promise<readonly (WireItem | null)[]> {
  const items: (WireItem | null)[] = [];
  for (const table of ['item_version', 'item_version_before'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['revision', 'item_json', 'seen_at'])
      .where('story_number', '=', number)
      .execute();
    for (const { revision, item_json, seen_at } of rows) {
      const item = readItem(item_json);
      const blank = JSON.stringify(withoutWords(item ?? (await unread(db, number, seen_at))));
      await db
        .updateTable(table)
        .set({ item_json: blank })
        .where('story_number', '=', number)
        .where('revision', '=', revision)
        .execute();
      items.push(item);
    }
  }
  return items;
}

/** Its cards, what is said under them, and its lines in lists. */
async function eraseFromBoard(
  db: Kysely<Tables>,
  number: number,
  notice: string,
): Promise<{ readonly erased: number; readonly damaged: boolean }> {
  const { rows } = await sql<{ id: number; post_json: string }>`
    select m.id, m.post_json from board_message m
    where instr(m.post_json, ${`"number":${number},`}) > 0 or instr(m.post_json, ${`#${number}"`}) > 0
      or instr(m.post_json, ${`#${number}\\n`}) > 0`.execute(db);
  const events = await eventCardsOn(db, number);
  let erased = 0;
  let damaged = false;
  const messages = new Map(rows.map((row) => [row.id, row]));
  for (const { id, post_json } of new Map([...messages, ...events]).values()) {
    const post = readStoredPost(post_json);
    damaged ||= post === null;
    const left = events.has(id) ? withoutText : withoutStory;
    const blank = JSON.stringify(
      post === null ? plainNotice(`${notice} · #${number}`, false) : left(post, notice, number),
    );
    if (blank === JSON.stringify(post)) continue;
    await db.updateTable('board_message').set({ post_json: blank }).where('id', '=', id).execute();
    erased++;
  }
  return { erased, damaged };
}

/** Messages that show the text of this story, by their ids: one that was kept before a card bore the number of its text bears that of another. */
async function eventCardsOn(db: Kysely<Tables>, number: number) {
  const { rows } = await sql<{ id: number; post_json: string }>`
    select m.id, m.post_json from card c join channel ch on ch.id = c.channel_id
      join board_message m on cast(m.id as text) = c.message_id
    where c.face = ${number} and ch.platform = ${boardPlatform}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Until it shows another take, which is promised: nothing of what it said. */
function withoutText(post: Post, notice: string): Post {
  return post.kind === 'card' ? withoutCard(post, notice) : post;
}

function withoutStory(post: Post, notice: string, number: number): Post {
  switch (post.kind) {
    case 'card':
      return post.number === number ? withoutCard(post, notice) : post;
    case 'list':
      return {
        ...post,
        lines: post.lines.map((line) => (line.number === number ? withoutName(line, notice) : line)),
      };
    case 'notice': {
      const isOfIt = post.number === number || post.text.endsWith(`#${number}`);
      return isOfIt ? withoutLine(post, `${notice} · #${number}`) : post;
    }
  }
}

function withoutLine({ threadName: _words, ...post }: NoticePost, text: string): NoticePost {
  return { ...post, text, said: [] };
}

function withoutCard({ change: _words, picture: _picture, ...card }: CardPost, notice: string): CardPost {
  const nothing = { lede: null, difference: null, placeText: null, urgent: false, buttons: [], more: [] };
  return { ...withoutName(card, notice), ...nothing };
}

function withoutName<Line extends StoryLine>(line: Line, notice: string): Line {
  const takenBack = {
    lead: notice,
    name: null,
    struck: true,
    fromText: null,
    advice: null,
    reasonLabel: '',
    reason: null,
    standing: null,
  };
  const nothing = { headline: null, link: null, dateline: null, stateText: null, language: null };
  return { ...line, ...nothing, state: 'withdrawn', title: notice, mark: null, takenBack };
}
