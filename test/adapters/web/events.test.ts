import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoticePost } from '../../../src/domain/post.ts';
import { askBoard } from '../../support/ask-board.ts';
import { boardChannel, type OpenBoard, openBoard } from '../../support/board.ts';
import { type EventReader, readEvents } from '../../support/read-events.ts';
import { wireItem } from '../../support/wire-item.ts';

const notice = (text: string): NoticePost => ({ kind: 'notice', text, loud: false });

describe('the live events of the board', () => {
  let board: OpenBoard;
  const readers: EventReader[] = [];

  beforeEach(async () => {
    board = await openBoard();
    await board.follow('buitenland', 'buitenland');
  });
  afterEach(async () => {
    for (const reader of readers.splice(0)) reader.stop();
    await board.close();
  });

  async function listen(query = '', headers: Record<string, string> = {}): Promise<EventReader> {
    const reader = await readEvents(`${board.url()}/api/events${query}`, headers);
    readers.push(reader);
    return reader;
  }

  it('tells of a post and of its edit, each with its place in the order', async () => {
    const events = await listen();
    expect(await events.next()).toMatchObject({ event: 'hello', id: '0', data: { isReset: false } });
    await board.file(wireItem({ guid: 'a', headline: 'Eerste kop' }));
    expect(await events.next()).toMatchObject({
      event: 'post',
      id: '1',
      data: { id: 1, channel: 'buitenland', headline: 'Eerste kop' },
    });
    await board.file(wireItem({ guid: 'a', headline: 'Tweede kop' }));
    expect(await events.next()).toMatchObject({
      event: 'edit',
      id: '2',
      data: { id: 1, headline: 'Tweede kop' },
    });
  });

  it('gives a browser that comes back what it missed, once and in order', async () => {
    for (const text of ['een', 'twee', 'drie']) await board.send('buitenland', text, notice(text));
    for (const events of [await listen('', { 'last-event-id': '1' }), await listen('?since=1')]) {
      await events.next();
      expect((await events.next()).data).toMatchObject({ text: 'twee' });
      expect((await events.next()).data).toMatchObject({ text: 'drie' });
    }
    const after = await listen('?since=3');
    await after.next();
    await board.send('buitenland', 'vier', notice('vier'));
    expect((await after.next()).data).toMatchObject({ text: 'vier' });
  });

  it('loses none of many posts at once, before, while and after a browser connects', async () => {
    const texts = Array.from({ length: 250 }, (_, index) => `bericht ${index}`);
    const sending = texts.map((text) => board.send('buitenland', text, notice(text)));
    const events = await listen('?since=0');
    await Promise.all(sending);
    await events.next();
    const ids: number[] = [];
    for (const _ of texts) ids.push(Number((await events.next()).id));
    expect(ids).toEqual(texts.map((_, index) => index + 1));
  });

  it('says when it counts from anew, so that the page is loaded again', async () => {
    const events = await listen('?since=5000');
    expect(await events.next()).toMatchObject({ id: '0', data: { isReset: true } });
  });

  it('ends every stream within a second when Telex stops', async () => {
    const events = await listen();
    await events.next();
    const stopped = board.stop();
    await events.ended;
    await stopped;
    await expect(askBoard(board.url(), '/healthz')).rejects.toThrow();
    await board.startAgain();
  });
});

describe('the board as a platform', () => {
  let board: OpenBoard;
  const signal = new AbortController().signal;
  const channel = boardChannel('buitenland');

  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it('shows a post once, however often it is sent', async () => {
    const first = await board.send('buitenland', 'zelfde', notice('een keer'));
    expect(await board.send('buitenland', 'zelfde', notice('een keer'))).toEqual(first);
    expect(await board.newsdesk.store.board.list('buitenland', 10, null)).toHaveLength(1);
  });

  it('finds a post by its key, and only what is there', async () => {
    const sent = await board.send('buitenland', 'gezocht', notice('gevonden'));
    const look = (key: string) =>
      board.adapter().find({ key, channel, firstAttemptAt: 0, parentMessageId: null }, signal);
    expect(await look('gezocht')).toEqual({ ...sent, kind: 'found' });
    expect(await look('kwijt')).toEqual({ kind: 'absent' });
  });

  it('says so when the message to edit is gone', async () => {
    const outcome = await board
      .adapter()
      .send({ kind: 'edit', key: 'e', channel, messageId: '404', post: notice('nieuw') }, signal);
    expect(outcome.kind).toBe('message-gone');
  });
});
