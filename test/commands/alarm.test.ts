import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

const told = async () => (await newsroom.store.troubles.alarmChannels()).map(({ externalId }) => externalId);

test('/alarm hier tells troubles in this channel, and /alarm uit ends that', async () => {
  expect(await newsroom.run('/alarm hier')).toMatchObject({ refused: false, audience: 'channel' });
  expect(await told()).toEqual(['buitenland']);
  expect(await newsroom.say('/alarm hier')).toBe('Storingen staan hier al. /alarm uit stopt dat.');
  expect(await newsroom.say('/alarm UIT')).toBe('Storingen staan hier niet meer.');
  expect(await told()).toEqual([]);
  expect(await newsroom.say('/alarm off', 'en')).toContain('Troubles are not told here.');
});

test('who may not manage the channel is refused, and nothing changes', async () => {
  expect(await newsroom.run('/alarm hier', { mayManage: false })).toMatchObject({ refused: true });
  expect(await told()).toEqual([]);
});

test('/alarm alone tells how it stands and what to type, to anybody', async () => {
  expect(await newsroom.say('/alarm')).toBe('Storingen staan niet in dit kanaal. Met /alarm hier wel.');
  await newsroom.run('/alarm hier');
  const reply = await newsroom.run('/alarm', { mayManage: false });
  expect(reply).toMatchObject({ refused: false, audience: 'asker' });
  expect(await newsroom.say('/alarm')).toMatch(/^Storingen staan in dit kanaal: .*\/alarm uit stopt dat\.$/u);
  expect(await newsroom.say('/alarm', 'en')).toContain('Troubles are told in this channel');
});

test('anything else is answered with what can be typed', async () => {
  const reply = await newsroom.run('/alarm morgen');
  expect(reply.refused).toBe(true);
  expect(await newsroom.say('/alarm morgen')).toContain('/alarm hier of /alarm uit');
});
