import { Keyv } from 'keyv';
import { afterEach, describe, expect, it } from 'vitest';
import { createSessions } from '../../../adapters/web/session.ts';
import type { AmongOthers } from '../../../src/chat/ports/among-others.ts';
import { plainNotice } from '../../../src/domain/post.ts';
import { UnusableStoreError } from '../../../src/store/unusable-store.ts';
import { askBoard } from '../../support/board/ask-board.ts';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { readEvents } from '../../support/board/read-events.ts';

/** What two Telexes on one database ask it. */
function sharing(): AmongOthers {
  const heard = new Set<string>();
  return { isFirst: async (id) => heard.size !== heard.add(id).size, hears: () => true, count: () => 2 };
}

describe('the boards of several Telexes', () => {
  let board: OpenBoard | null = null;
  afterEach(() => board?.close());

  it('know the sessions of each other, also when they start at the same moment on an empty database', async () => {
    const of = { kept: new Keyv(), clock: () => 0, amongOthers: sharing() };
    const [a, b] = await Promise.all([
      createSessions('natte kranten', of),
      createSessions('natte kranten', of),
    ]);
    const said = a.open();
    expect([await a.isOpen(said), await b.isOpen(said)]).toEqual([true, true]);
    await b.close(said);
    expect(await a.isOpen(said)).toBe(false);
  });

  it('show what another one posted, though nobody woke this one', async () => {
    board = await openBoard({ amongOthers: sharing() });
    const events = await readEvents(`${board.url()}/api/events`);
    await events.next();
    const post = plainNotice('van een ander', false);
    await board.newsdesk.store.board.put({ key: 'k', channel: 'buitenland', post, parentId: null, at: 0 });
    expect((await events.next()).data).toMatchObject({ text: 'van een ander' });
    events.stop();
  });

  it('say that the database is away, and no fault of ours', async () => {
    const away = async () =>
      Promise.reject(new UnusableStoreError(new Error('connect ECONNREFUSED'), 'server'));
    board = await openBoard({ board: (real) => ({ ...real, list: away }) });
    await board.follow('buitenland', 'buitenland');
    const answered = await askBoard(board.url(), '/api/channels/buitenland/posts');
    expect(answered.status).toBe(503);
    expect(answered.text).toContain('goes on by itself');
  });
});
