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
  expect(await newsroom.say('/alarm hier')).toBe('Storingen staan hier al.');
  expect(await newsroom.say('/alarm UIT')).toBe('Storingen staan hier niet meer.');
  expect(await told()).toEqual([]);
  expect(await newsroom.say('/alarm off', 'en')).toContain('Troubles are not told here.');
});

test('who may not manage the channel is refused, and nothing changes', async () => {
  expect(await newsroom.run('/alarm hier', { mayManage: false })).toMatchObject({ refused: true });
  expect(await told()).toEqual([]);
});

test('anything else is answered with what can be typed', async () => {
  const reply = await newsroom.run('/alarm morgen');
  expect(reply.refused).toBe(true);
  expect(await newsroom.say('/alarm morgen')).toContain('/alarm hier of /alarm uit');
});
