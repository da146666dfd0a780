import { afterEach, beforeEach, expect, test } from 'vitest';
import { choicesOf, openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

test('/stil sets the hours, tells them, and ends them', async () => {
  expect(await newsroom.say('/stil')).toContain('/stil 23.00-06.30 behalve spoed');
  expect(await newsroom.run('/stil 23.00-06.30 behalve spoed')).toMatchObject({
    refused: false,
    audience: 'channel',
  });
  const state = await newsroom.run('/stil', { mayManage: false });
  expect(state).toMatchObject({ refused: false, audience: 'asker' });
  expect(choicesOf(state)).toEqual(['/stil uit']);
  expect(await newsroom.say('/stil')).toContain('stil: 23.00 – 06.30, behalve spoed.');
  expect(await newsroom.say('/quiet', 'en')).toContain('quiet: 23:00 – 06:30, except urgent.');
  expect(await newsroom.say('/quiet off', 'en')).toContain('no quiet hours any more');
  expect(await newsroom.say('/stil uit')).toContain('geen stille uren. Zo stel je ze in');
});

test('of hours that hold now it says until when', async () => {
  expect(await newsroom.say('/stil 14.00 - 15.15')).toContain('Stil tot 15.15.');
});

test('who may not manage the channel is refused, and what are no hours is answered with an example', async () => {
  expect(await newsroom.run('/stil 23.00-06.30', { mayManage: false })).toMatchObject({ refused: true });
  for (const typed of ['23.00', '25-6', '23.00-06.30 behalve sport', '06.00-06.00']) {
    expect(await newsroom.run(`/stil ${typed}`)).toMatchObject({ refused: true });
    expect(await newsroom.say(`/stil ${typed}`)).toContain('/stil 23.00-06.30 behalve spoed');
  }
  expect(await newsroom.say('/stil')).toContain('geen stille uren');
});
