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

/** What the list of what came in the quiet hours says by now. */
function list(): readonly string[] {
  const lists = room.platform.acts.flatMap(({ post }) => (post.kind === 'list' ? [post] : []));
  return (lists.at(-1)?.lines ?? []).map(({ number, desk }) => `#${number} ${saidText(desk?.said ?? [])}`);
}

describe('who has what a list that was sent names', () => {
  it('stands in it as on a card, from when she takes it until she lets it go', async () => {
    expect(list()).toEqual(['#3 ', '#2 ']);
    await room.press('take', 3);
    expect(list()).toEqual(['#3 Bij Sanne (Slack)', '#2 ']);
    await room.press('take-over', 3, joris);
    expect(list()).toEqual(['#3 Bij Joris (Slack)', '#2 ']);
    await room.press('release', 3, joris);
    expect(list()).toEqual(['#3 ', '#2 ']);
  });

  it('stands there by a take that is named behind another, and goes with that once it is parted', async () => {
    await room.press('take', 1);
    expect(list()).toEqual(['#3 ', '#2 Bij Sanne (Slack)']);
    await room.belong(1, null);
    expect(list()).toEqual(['#3 ', '#2 ', '#1 Bij Sanne (Slack)']);
    await room.belong(1, 2);
    expect(list()).toEqual(['#3 ', '#2 Bij Sanne (Slack)']);
    await room.press('release', 1);
    expect(list()).toEqual(['#3 ', '#2 ']);
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
