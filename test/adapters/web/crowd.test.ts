import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createReaderList, sendChunk, untilDrained } from '../../../adapters/web/reader-list.ts';
import { type NoticePost, plainNotice } from '../../../src/domain/post.ts';
import type { BoardStore } from '../../../src/store/board-store.ts';
import { askBoard, commandOf } from '../../support/board/ask-board.ts';
import { type BoardOptions, type OpenBoard, openBoard } from '../../support/board/board.ts';
import { type EventReader, readEvents } from '../../support/board/read-events.ts';
import { wireItem } from '../../support/wire-item.ts';

const notice = (text: string): NoticePost => plainNotice(text, false);
/** More than a connection holds between two machines of which one does not read. */
const large = 'lang '.repeat(40_000);

describe('a board that is busy, or open in many places', () => {
  let board: OpenBoard;
  const readers: EventReader[] = [];
  afterEach(async () => {
    for (const reader of readers.splice(0)) reader.stop();
    await board.close();
  });

  async function openFollowed(options: BoardOptions = {}): Promise<void> {
    board = await openBoard(options);
    await board.follow('buitenland', 'buitenland');
  }

  async function listen(query = ''): Promise<EventReader> {
    const reader = await readEvents(`${board.url()}/api/events${query}`);
    readers.push(reader);
    return reader;
  }

  /** A browser that has asked for the stream and takes nothing of it yet. */
  async function stall(query = ''): Promise<IncomingMessage> {
    const { hostname, port } = new URL(board.url());
    const sent = request({ hostname, port, path: `/api/events${query}`, agent: false }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.on('error', () => {});
    return response;
  }

  it('answers a command between two of very many posts', async () => {
    let inThisTurn = 0;
    let mostInATurn = 0;
    let put = 0;
    const turn = () => {
      inThisTurn = 0;
      if (put < 300) setImmediate(turn);
    };
    await openFollowed({
      board: (real) => ({
        ...real,
        put: (message) => {
          put += 1;
          inThisTurn += 1;
          mostInATurn = Math.max(mostInATurn, inThisTurn);
          return real.put(message);
        },
      }),
    });
    for (const name of ['een', 'twee', 'drie', 'vier', 'vijf']) await board.follow(name, 'buitenland');
    await board.newsdesk.file(
      ...Array.from({ length: 50 }, (_, index) => wireItem({ guid: `bericht-${index}` })),
    );
    const events = await listen();
    const delivered = board.deliver();
    turn();
    const postsMeanwhile: number[] = [];
    while (put < 250) {
      const before = put;
      const path = '/api/channels/buitenland/commands';
      const answer = await askBoard(board.url(), path, commandOf('/laatste buitenland'));
      expect(answer.status).toBe(200);
      postsMeanwhile.push(put - before);
    }
    await delivered;
    expect(mostInATurn).toBeLessThanOrEqual(2);
    expect(Math.max(...postsMeanwhile)).toBeLessThan(60);
    for (let seq = 0; seq <= 300; seq++) expect((await events.next()).id).toBe(String(seq));
  });

  it('reads what two hundred browsers missed once for all of them when they come back together', async () => {
    let reads = 0;
    await openFollowed({
      board: (real): BoardStore => ({
        ...real,
        since: (seq, limit) => {
          reads += 1;
          return real.since(seq, limit);
        },
      }),
    });
    const texts = Array.from({ length: 450 }, (_, index) => `bericht ${index}`);
    for (const text of texts) await board.send('buitenland', text, notice(text));
    reads = 0;
    const back = await Promise.all(Array.from({ length: 200 }, () => listen('?since=0')));
    for (const events of back) {
      await events.next();
      for (const text of texts) expect((await events.next()).data).toMatchObject({ text });
    }
    expect(reads).toBeLessThan(20);
  });

  it('gives a browser that reads slowly everything in order, over one connection, and holds up nobody', async () => {
    await openFollowed();
    const slow = await stall();
    const events = await listen();
    await events.next();
    for (let index = 1; index <= 60; index++) await board.send('buitenland', `${index}`, notice(large));
    for (let index = 1; index <= 60; index++) expect((await events.next()).id).toBe(String(index));
    const ids: number[] = [];
    for await (const chunk of slow.setEncoding('utf8')) {
      for (const [, id] of String(chunk).matchAll(/^id: (\d+)$/gm)) ids.push(Number(id));
      if (ids.at(-1) === 60) break;
    }
    expect(ids).toEqual(Array.from({ length: 61 }, (_, index) => index));
  });
});

it('lets go of a browser that takes nothing of what it is sent between two signs of life', async () => {
  const list = createReaderList(() => {}, 20);
  const gone = Promise.withResolvers<void>();
  const server = createServer(async (_, response) => {
    const reader = list.take(response);
    response.on('close', gone.resolve);
    while (!response.closed) {
      sendChunk(reader, { lines: [], bytes: Buffer.from(large), seq: reader.seq + 1 });
      await untilDrained(reader);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A socket that nobody listens to reads nothing.
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('GET / HTTP/1.1\r\nhost: board\r\n\r\n');
  await gone.promise;
  expect(list.readers.size).toBe(0);
  socket.destroy();
  server.close();
});
