import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NoticePost, plainNotice } from '../../../src/domain/post.ts';
import type { BoardStore } from '../../../src/store/board-store.ts';
import { askBoard } from '../../support/board/ask-board.ts';
import { boardChannel, type OpenBoard, openBoard } from '../../support/board/board.ts';
import { type EventReader, readEvents } from '../../support/board/read-events.ts';
import { wireItem } from '../../support/wire-item.ts';

const notice = (text: string): NoticePost => plainNotice(text, false);

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
    const edit = await events.next();
    expect(edit).toMatchObject({ event: 'edit', data: { id: 1, headline: 'Tweede kop' } });
    // The edit, and that it brings the card up, are told apart or as one.
    expect(Number(edit.id)).toBeGreaterThan(1);
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

  it('tells what stands still to who comes, and to all when it changes', async () => {
    board.tellTroubles(['Slack neemt geen berichten aan']);
    const events = await listen();
    expect(await events.next()).toMatchObject({ data: { troubles: ['Slack neemt geen berichten aan'] } });
    board.tellTroubles(['Slack neemt geen berichten aan']);
    board.tellTroubles([]);
    expect(await events.next()).toMatchObject({ event: 'troubles', data: { troubles: [] } });
  });

  it('reads each post once, however many browsers are open', async () => {
    await board.close();
    let reads = 0;
    const counting = (real: BoardStore): BoardStore => ({
      ...real,
      since: (seq, limit) => {
        reads += 1;
        return real.since(seq, limit);
      },
    });
    board = await openBoard({ board: counting });
    const open = await Promise.all(Array.from({ length: 30 }, () => listen()));
    for (const events of open) await events.next();
    await new Promise((resolve) => setImmediate(resolve));
    const before = reads;
    const texts = ['een', 'twee', 'drie', 'vier', 'vijf'];
    for (const text of texts) await board.send('buitenland', text, notice(text));
    for (const events of open)
      for (const text of texts) expect((await events.next()).data).toMatchObject({ text });
    expect(reads - before).toBeLessThanOrEqual(3 * texts.length);
  });

  it('says clearly when it is open in too many places, and takes the next one when somebody leaves', async () => {
    const { hostname, port } = new URL(board.url());
    const open = await Promise.all(
      Array.from({ length: 400 }, async () => {
        const sent = request({ hostname, port, path: '/api/events', agent: false }).end();
        await once(sent, 'response');
        return sent;
      }),
    );
    const refused = await askBoard(board.url(), '/api/events');
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
    expect(refused.json().error).toContain('400 places');
    expect((await askBoard(board.url(), '/healthz')).status).toBe(200);
    open[0]?.destroy();
    await expect.poll(async () => (await listen()).next()).toMatchObject({ event: 'hello' });
    for (const sent of open) sent.destroy();
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
