import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { joris, type OneCardDesk, openOneCardDesk } from '../events/one-card-desk.ts';

const inflation = {
  headline: 'Inflatie in Spanje daalt tot 2,4 procent',
  lede: 'De prijzen in Spanje lagen hoger.',
  dateline: null,
};

let room: OneCardDesk;
beforeEach(async () => {
  room = await openOneCardDesk();
  await room.desk.store.hours.chooseQuiet(room.channelId, readQuietHours('20.00-20.10'));
  await room.file('afp anp');
  await room.file('dpa', inflation);
  room.desk.now += 15 * minuteMs;
  await room.round();
});
afterEach(() => room.close());

it('is marked on the card beside the list whose flash that is', async () => {
  await room.file('rtr');
  expect(room.card().mark ?? null).toBeNull();
  await room.file('anp', { version: 2, urgency: 2, headline: 'Zeker 14 doden door beving Erzurum' });
  expect(room.card().mark?.word).toBe('SPOED van ANP');
});

describe('who has what a list that was sent names', () => {
  it('stands in it as on a card, from when she takes it until she lets it go', async () => {
    expect(room.list()).toEqual(['#3 ', '#2 ']);
    await room.press('take', 3);
    expect(room.list()).toEqual(['#3 Bij Sanne (Slack)', '#2 ']);
    await room.press('take-over', 3, joris);
    expect(room.list()).toEqual(['#3 Bij Joris (Slack)', '#2 ']);
    await room.press('release', 3, joris);
    expect(room.list()).toEqual(['#3 ', '#2 ']);
  });

  it('stands there by a take that is named behind another, and goes with that once it is parted', async () => {
    await room.press('take', 1);
    expect(room.list()).toEqual(['#3 ', '#2 Bij Sanne (Slack)']);
    await room.belong(1, null);
    expect(room.list()).toEqual(['#3 ', '#2 ', '#1 Bij Sanne (Slack)']);
    await room.belong(1, 2);
    expect(room.list()).toEqual(['#3 ', '#2 Bij Sanne (Slack)']);
    await room.press('release', 1);
    expect(room.list()).toEqual(['#3 ', '#2 ']);
  });

  it('is who had it where her take is killed, by what stands in that list', async () => {
    await room.press('take', 1);
    await room.file('afp', { pubStatus: 'canceled', version: 2 });
    expect(room.list()).toEqual(['#3 ', '#2 Bij Sanne (Slack)', '#1 Bij Sanne (Slack)']);
    expect(await room.handledBy()).toEqual(['1 withdrawn', '2 live']);
    await room.press('release', 2);
    expect([room.list(), await room.handledBy()]).toEqual([['#3 ', '#2 ', '#1 '], []]);
  });

  it('is who had it where what stands is on a card beside that list, and the other way round', async () => {
    await room.file('rtr');
    await room.press('take', 1);
    await room.file('afp', { pubStatus: 'canceled', version: 2 });
    expect([saidText(room.card().desk?.said ?? []), await room.handledBy()]).toEqual([
      'Bij Sanne (Slack)',
      ['1 withdrawn', '4 live'],
    ]);
    await room.file('rtr', { pubStatus: 'canceled', version: 2 });
    expect(room.list()[1]).toBe('#2 Bij Sanne (Slack)');
    await room.press('release', 2);
    expect(await room.handledBy()).toEqual([]);
  });

  it('is had by its own number where each story has its card: that says what it is like', async () => {
    await room.desk.store.channelSettings.choose(room.channelId, 'events', 'apart');
    await room.file('rtr');
    await room.press('take', 2);
    await room.file('rtr', { version: 2, headline: 'Aardbeving Turkije: 15 doden' });
    const { number, takes = [], hints, desk } = room.card();
    expect([number, takes, desk?.said ?? []]).toEqual([4, [], []]);
    expect(hints).toContainEqual(expect.stringMatching(/^lijkt op #/u));
    await room.press('take', 4, joris);
    expect(saidText(room.card().desk?.said ?? [])).toBe('Bij Joris (Slack)');
  });

  it('is told once, however often two press: what the list shows already is no edit', async () => {
    await room.press('take', 3);
    const edits = () => room.platform.acts.filter(({ kind }) => kind === 'edit').length;
    const before = edits();
    await room.press('take', 3, joris);
    await room.press('take', 3);
    expect(edits()).toBe(before);
  });
});
