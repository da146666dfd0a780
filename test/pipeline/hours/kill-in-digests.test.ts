import { afterEach, beforeEach, expect, it } from 'vitest';
import { hourMs, nightShift, wireItem } from '../../support/wire-item.ts';
import { type HoursDesk, openHoursDesk } from './hours-desk.ts';

/** Tuesday 24 November, 7.00 in Amsterdam. */
const morning = nightShift + 11 * hourMs;
const noon = morning + 5 * hourMs;

let room: HoursDesk;
beforeEach(async () => {
  room = await openHoursDesk();
  const { desk, channelId } = room;
  const follows = [{ topic: 'buitenland', filter: [] }];
  await desk.store.subscriptions.unfollow(channelId, 'buitenland');
  await desk.store.hours.askDigest(channelId, { follows, minutes: [420, 720], days: [1, 2, 3, 4, 5, 6, 7] });
  await room.at(nightShift - hourMs);
  await version(nightShift, { version: 1 });
  await room.at(morning);
  await version(morning + hourMs, { version: 2, headline: 'Nieuwe kop' });
  await room.at(noon);
});
afterEach(() => room.desk.close());

it('a kill of what stands in two digests is told once, and struck in both', async () => {
  await version(noon + hourMs, { version: 3, pubStatus: 'canceled' });
  expect(edited()).toBe(2);
  expect(told('INGETROKKEN door')).toEqual(['m2']);
  await version(noon + 2 * hourMs, { version: 4, headline: 'Nieuwe kop' });
  expect(told('Weer vrijgegeven')).toEqual(['m2']);
});

it('so is a correction', async () => {
  await version(noon + hourMs, { version: 3, headline: 'Andere kop', signal: 'correction' });
  expect(told('Gecorrigeerd')).toEqual(['m2']);
});

async function version(at: number, different: Partial<Parameters<typeof wireItem>[0]>) {
  await room.filedAt(at, wireItem({ ...different, guid: 'a' }));
}

/** How many lists were made anew by what came last. */
function edited(): number {
  const { acts } = room.adapter;
  const struck = acts.filter(({ kind, post }) => kind === 'edit' && post.kind === 'list');
  return new Set(struck.filter(({ post }) => JSON.stringify(post).includes('INGETROKKEN')).map(idOf)).size;
}

/** Under which digests it was said, as they came. */
function told(text: string): readonly string[] {
  const { acts } = room.adapter;
  const lists = acts.flatMap(({ kind, post }, at) =>
    kind === 'post' && post.kind === 'list' ? [`m${at + 1}`] : [],
  );
  return acts.flatMap((act) =>
    act.kind === 'thread-note' && act.post.kind === 'notice' && act.post.text.includes(text)
      ? [`m${lists.indexOf(act.messageId) + 1}`]
      : [],
  );
}

function idOf(act: HoursDesk['adapter']['acts'][number]): string {
  return act.kind === 'edit' ? act.messageId : '';
}
