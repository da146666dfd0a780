import { afterEach, describe, expect, test } from 'vitest';
import {
  createFeedParser,
  type FeedParser,
  type FeedParserSettings,
} from '../../../src/feeds/document/parse-in-worker.ts';

const context = { contentType: null, url: 'https://wire.example/feed', readAt: 0 };
const feedOf = (count: number) =>
  new TextEncoder().encode(
    `<rss><channel><title>t</title>${Array.from({ length: count }, (_, at) => `<item><guid>${at}</guid><title>Bericht ${at}</title></item>`).join('')}</channel></rss>`,
  );
const workerThat = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

/** Starts, and never comes to an end with what it is given. */
const busy = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', () => { for (;;) {} });
  parentPort.postMessage('ready');`;

const parsers: FeedParser[] = [];
const parserWith = (settings: FeedParserSettings) => {
  const parser = createFeedParser(settings);
  parsers.push(parser);
  return parser;
};
afterEach(async () => {
  await Promise.all(parsers.splice(0).map((parser) => parser.stop()));
});

describe('a large document is read apart from the rest of the newsroom', () => {
  test('it comes out the same from a worker as in process', async () => {
    const apart = await parserWith({ workerAboveBytes: 0 }).parse(feedOf(500), context);
    const here = await parserWith({}).parse(feedOf(500), context);
    expect(apart.items).toHaveLength(500);
    expect(apart).toEqual(here);
  });

  test('what is no feed is refused from there with the same code', async () => {
    const page = new TextEncoder().encode('<!doctype html><html><body>Nieuws</body></html>');
    await expect(parserWith({ workerAboveBytes: 0 }).parse(page, context)).rejects.toMatchObject({
      name: 'FeedError',
      code: 'html',
    });
  });

  test('a document over the limit is refused unread', async () => {
    await expect(parserWith({ maxBytes: 1000 }).parse(feedOf(100), context)).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test('a document that takes too long is given up', async () => {
    const parser = parserWith({ workerAboveBytes: 0, timeoutMs: 200, workerUrl: workerThat(busy) });
    await expect(parser.parse(feedOf(1), context)).rejects.toMatchObject({
      code: 'too-slow',
      message:
        'reading this document took more than 1 second of a processor: ask the provider for a feed with fewer items',
    });
  });

  test('a thread that never starts is given up', async () => {
    const parser = parserWith({ workerAboveBytes: 0, timeoutMs: 50, workerUrl: workerThat('for (;;) {}') });
    await expect(parser.parse(feedOf(1), context)).rejects.toMatchObject({ code: 'too-slow' });
  });

  test('a document that waits and uses nothing has the longer time, and then is given up', async () => {
    // Answers after four times what it may use of a processor, of which it uses next to nothing; then never.
    const late = workerThat(`
      import { parentPort } from 'node:worker_threads';
      let asked = 0;
      parentPort.on('message', () => {
        if (asked++ === 0) setTimeout(() => parentPort.postMessage({ kind: 'feed', feed: { title: 't', items: [] } }), 400);
      });
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerAboveBytes: 0, timeoutMs: 100, backstopMs: 3_000, workerUrl: late });
    expect((await parser.parse(feedOf(1), context)).title).toBe('t');
    await expect(parser.parse(feedOf(1), context)).rejects.toMatchObject({
      code: 'too-slow',
      message: 'reading this document took more than 3 seconds: ask the provider for a feed with fewer items',
    });
  });

  test('a document that eats memory is given up', async () => {
    const greedy = workerThat('const all = []; for (;;) all.push(new Array(1000).fill({}).map(() => ({})));');
    const parser = parserWith({ workerAboveBytes: 0, memoryMb: 16, workerUrl: greedy });
    await expect(parser.parse(feedOf(1), context)).rejects.toMatchObject({ code: 'too-much-memory' });
  });

  test('after one that failed the next is read', async () => {
    const parser = parserWith({ workerAboveBytes: 0, maxBytes: 100_000 });
    await expect(parser.parse(new TextEncoder().encode('niets'), context)).rejects.toMatchObject({
      code: 'not-a-feed',
    });
    expect((await parser.parse(feedOf(3), context)).items).toHaveLength(3);
  });

  test('one that is no longer wanted stops at once', async () => {
    const parser = parserWith({ workerAboveBytes: 0, workerUrl: workerThat('for (;;) {}') });
    const wanted = new AbortController();
    const parsing = parser.parse(feedOf(1), context, wanted.signal);
    wanted.abort(new Error('the source was removed'));
    await expect(parsing).rejects.toThrow('the source was removed');
  });

  test('stopping ends the one that runs and those that wait', async () => {
    const parser = parserWith({ workerAboveBytes: 0, workerUrl: workerThat('for (;;) {}') });
    const parsing = [parser.parse(feedOf(1), context), parser.parse(feedOf(1), context)];
    const outcomes = Promise.allSettled(parsing);
    await parser.stop();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('a source that took too long goes behind the others, and the last that waits is not lost', async () => {
    // Reads nothing, and says of each document at which place it came; of the slow source it says nothing.
    const counting = workerThat(`
      import { parentPort } from 'node:worker_threads';
      let at = 0;
      parentPort.on('message', ({ context }) => {
        at += 1;
        if (!context.url.includes('slow')) parentPort.postMessage({ kind: 'feed', feed: { title: String(at), items: [] } });
      });
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerAboveBytes: 0, backstopMs: 1_000, threads: 1, workerUrl: counting });
    const read = (url: string) => parser.parse(feedOf(1), { ...context, url });
    const done: string[] = [];
    const slow = () => read('https://slow.example/').catch(() => done.push('slow'));
    await slow();
    const asked = [
      read('https://a.example/').then(() => done.push('a')),
      slow(),
      slow(),
      ...['b', 'c', 'd'].map((name) => read(`https://${name}.example/`).then(() => done.push(name))),
    ];
    await Promise.all(asked);
    expect(done).toEqual(['slow', 'a', 'b', 'c', 'd', 'slow', 'slow']);
  });

  test('a slow source never holds both threads', async () => {
    const answering = workerThat(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ context }) => {
        if (!context.url.includes('slow')) parentPort.postMessage({ kind: 'feed', feed: { title: 't', items: [] } });
      });
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerAboveBytes: 0, backstopMs: 2_000, workerUrl: answering });
    const read = (url: string) => parser.parse(feedOf(1), { ...context, url });
    const slow = (at: number) => read(`https://slow.example/${at}`).catch(() => 'slow');
    await Promise.all([slow(1), slow(2)]);
    let ended = 0;
    const again = [slow(1), slow(2)].map((each) => each.then(() => ended++));
    await read('https://quick.example/');
    expect(ended).toBe(0);
    await Promise.all(again);
  });

  test('a thread is kept for the next document, and replaced after its share of them', async () => {
    const counting = workerThat(`
      import { parentPort } from 'node:worker_threads';
      let at = 0;
      parentPort.on('message', () => { at += 1; parentPort.postMessage({ kind: 'feed', feed: { title: String(at), items: [] } }); });
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerAboveBytes: 0, documentsPerThread: 3, workerUrl: counting });
    const titles: (string | null)[] = [];
    for (let at = 0; at < 5; at++) titles.push((await parser.parse(feedOf(1), context)).title);
    expect(titles).toEqual(['1', '2', '3', '1', '2']);
  });

  test('a thread that has nothing to read is ended, and another reads what comes then', async () => {
    const counting = workerThat(`
      import { parentPort } from 'node:worker_threads';
      let at = 0;
      parentPort.on('message', () => { at += 1; parentPort.postMessage({ kind: 'feed', feed: { title: String(at), items: [] } }); });
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerAboveBytes: 0, idleMs: 1, workerUrl: counting });
    const read = async () => (await parser.parse(feedOf(1), context)).title;
    expect(await read()).toBe('1');
    // Timers that are due come in the order of their times: the thread's own, then this one.
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await read()).toBe('1');
  });

  test('what a newsroom does not set: more than 64 KiB is read apart, and less is not', async () => {
    const apart = workerThat(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => parentPort.postMessage({ kind: 'feed', feed: { title: 'apart', items: [] } }));
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerUrl: apart });
    const ofBytes = (count: number) => feedOf(2_000).slice(0, count);
    expect((await parser.parse(ofBytes(64 * 1024 + 1), context)).title).toBe('apart');
    expect((await parser.parse(ofBytes(64 * 1024), context)).title).toBe('t');
  });

  test('a page, or a text that may be one, is read apart from two KiB on: each of its lines is looked at for a time and a dateline', async () => {
    const apart = workerThat(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => parentPort.postMessage({ kind: 'feed', feed: { title: 'apart', items: [] } }));
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerUrl: apart });
    const titleOf = async (text: string, format?: 'wire-page') => {
      const asked = { ...context, ...(format && { format }) };
      return (await parser.parse(new TextEncoder().encode(text), asked)).title;
    };
    const lines = (count: number) => 'OOSTDAM (ANP) - Een zin.<br>1 uur geleden<br>'.repeat(count);
    const page = (count: number) =>
      `<html><head><title>Wereld</title></head><body><h2>Meer uit Buitenland</h2>${lines(count)}`;
    expect(await titleOf(page(2))).not.toBe('apart');
    expect(await titleOf(page(50))).toBe('apart');
    expect(
      await titleOf(`Meer uit Buitenland\n${'OOSTDAM (ANP) - Een zin.\n1 uur geleden\n'.repeat(60)}`),
    ).toBe('apart');
    expect(await titleOf(`<nieuws>${lines(50)}`, 'wire-page')).toBe('apart');
    const wire = '\x01bdt0001 3 pl 9  dpa 001\n\x02Kop =\n\n   OSLO (dpa) - x\n\x03060105 Feb 26\n\x04';
    expect(await titleOf(wire.repeat(50))).not.toBe('apart');
  });

  test('a thread that fails is replaced, and its document is told as a fault of Telex', async () => {
    const failing = workerThat(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ context }) => {
        if (context.url?.includes('bad') !== false) throw new TypeError('kapot');
        parentPort.postMessage({ kind: 'feed', feed: { title: 't', items: [] } });
      });
      parentPort.postMessage('ready');`);
    const parser = parserWith({ workerAboveBytes: 0, workerUrl: failing });
    const bad = (url: string | null) => parser.parse(feedOf(1), { ...context, url });
    await expect(bad('https://bad.example/')).rejects.toMatchObject({
      code: 'bug',
      message: expect.stringMatching(/kapot.*it is tried again/),
    });
    await expect(bad(null)).rejects.toThrow(/kapot.*offer it again/);
    expect((await parser.parse(feedOf(1), context)).title).toBe('t');
  });
});
