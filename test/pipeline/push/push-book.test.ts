import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPushBook } from '../../../src/pipeline/push/push-book.ts';
import type { UrlSource } from '../../../src/settings/source-table.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { minuteMs } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

test('a hub is not read since the first that was not, whatever is the matter with the next, until it sends what is', async () => {
  const publicUrl = 'https://telex.example';
  const { sources } = newsroomOf(
    `sources:\n  - { id: wire, url: 'https://wire.example/rss' }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
  );
  const { store, clock } = desk;
  const guard = () => true;
  const book = createPushBook({ store, sources, publicUrl, clock, log: quietLog, guard });
  const [source] = sources as [UrlSource];
  await book.found(source, { hub: 'https://hub.example/', topic: source.url });
  const now = async () => {
    const [subscription] = await store.pushes.all();
    if (subscription === undefined) throw new Error('nothing was asked of a hub');
    return subscription;
  };
  const { token } = await now();
  await book.change(token, (asked) => ({ ...asked, state: 'live', leaseUntil: desk.now + 60 * minuteMs }));
  await book.notePushed(await now());
  expect(book.isFed('wire')).toBe(true);
  const since = desk.now;
  for (const kind of ['slow', 'slow', 'unsigned'] as const) {
    await book.noteTrouble(await now(), kind);
    expect((await now()).trouble).toEqual({ kind, since });
    expect(book.isFed('wire')).toBe(false);
    desk.now += minuteMs;
  }
  await book.notePushed(await now());
  expect((await now()).trouble).toBeNull();
  expect(book.isFed('wire')).toBe(true);
});
