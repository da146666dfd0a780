import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embargo } from '../../../commands/embargo.ts';
import type { DoubtStep } from '../../../src/domain/handling/judge-answer.ts';
import { hourMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk, sanne } from '../events/event-desk.ts';

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk({ merges: false });
});
afterEach(() => k.close());

const question = 'm1: Mogelijk ingetrokken, controleer';
const news = 'm1: Aardbeving Turkije: 14 doden';
const doubt = {
  signal: 'possible-kill',
  headline: 'Bericht over 14 doden vervalt mogelijk',
  lede: 'Het bericht over 14 doden is onjuist.',
  editorialNote: 'Het bericht over 14 doden is onjuist.',
  version: 2,
} as const;

describe('of a story that nobody could read yet it is asked whether it was withdrawn, without a word of it', () => {
  it('and the embargo that ends before the answer leaves it at that: the answer lets it go', async () => {
    const embargoedUntil = await underEmbargo();
    await k.file('rtr', doubt);
    expect(k.wall()).toEqual([question]);
    expect(said()).toContain('onder embargo tot 21.01');
    k.desk.now = embargoedUntil + hourMs;
    await ends();
    expect(k.wall()).toEqual([question]);
    expect(said()).not.toMatch(/14 doden|Erzurum/u);
    expect(await answer('no')).toBe('live');
    expect(k.wall()[0]).toBe(news);
  });

  it('and the answer before the embargo ends leaves it under that, which ends when it would have', async () => {
    const embargoedUntil = await underEmbargo();
    await k.file('rtr', doubt);
    expect(await answer('no')).toBe('held');
    expect(k.wall()).toEqual([
      'm1: ONDER EMBARGO door RTR 20.01, niet ingetrokken volgens Sanne (Slack), niet gebruiken',
    ]);
    await ends();
    expect(said()).not.toMatch(/14 doden|Erzurum/u);
    k.desk.now = embargoedUntil;
    await ends();
    expect(k.wall()[0]).toBe(news);
  });

  it('and what is withdrawn by the answer never comes', async () => {
    const embargoedUntil = await underEmbargo();
    await k.file('rtr', doubt);
    expect(await answer('yes')).toBe('withdrawn');
    k.desk.now = embargoedUntil;
    await ends();
    expect(k.wall()[0]).toContain('INGETROKKEN');
    expect(said()).not.toMatch(/14 doden|Erzurum/u);
  });

  it('and its agency sends it as usable after all: the question is over', async () => {
    await underEmbargo();
    await k.file('rtr', doubt);
    await k.file('rtr', { version: 3 });
    expect(k.wall()[0]).toBe(news);
    expect(await answer('yes')).toBe('live');
  });

  it('also where its agency held it, and tells of nothing that waits for a person', async () => {
    await k.file('rtr', { pubStatus: 'withheld', editorialNote: 'HOLD: 14 doden' });
    await k.file('rtr', doubt);
    await k.file('rtr', { ...doubt, version: 3, lede: 'Vervalt, van 14 doden is geen sprake.' });
    expect(k.wall()).toEqual([question]);
    expect(await answer('no')).toBe('held');
    expect(said()).not.toMatch(/14 doden|Erzurum/u);
  });

  it('also where the embargo stands in the doubtful version, the first of all', async () => {
    const embargoedUntil = k.desk.now + hourMs;
    await k.file('rtr', { ...doubt, version: 1, embargoedUntil, embargoWords: 'Embargo tot 21.00' });
    expect(k.wall()).toEqual([question]);
    expect(await embargoes()).toContain('Er wacht niets');
    expect(await answer('no')).toBe('held');
    expect(await embargoes()).toContain('#1');
    expect(said()).not.toMatch(/14 doden|Erzurum/u);
    k.desk.now = embargoedUntil;
    await ends();
    expect(k.wall()[0]).toBe('m1: Bericht over 14 doden vervalt mogelijk');
  });

  it('also where its first version was to be posted, and was not yet', async () => {
    await k.hear('rtr');
    await k.file('rtr', doubt);
    expect(k.wall()).toEqual(['m1: Mogelijk ingetrokken: Aardbeving Turkije: 14 doden']);
    expect(await answer('no')).toBe('live');
    expect(k.wall()[0]).toBe(news);
  });

  it('also where its post waited, and was put under embargo in time', async () => {
    await k.hear('rtr');
    await underEmbargo(2);
    expect(k.wall()).toEqual([]);
    await k.file('rtr', { ...doubt, version: 3 });
    expect(k.wall()).toHaveLength(1);
    expect(await answer('no')).toBe('held');
  });

  it('in the channels that would have had it, by what it said and not by what takes it back', async () => {
    const sport = { platform: 'web', workspace: '', externalId: 'sport' } as const;
    await k.desk.follow(sport, 'sport');
    await underEmbargo();
    await k.file('rtr', { ...doubt, topics: ['sport'] });
    expect(k.platform.acts.map(({ channel }) => channel.externalId)).toEqual(['bureau']);
  });
});

it('what its agency says of it is not told either while the version before it is under embargo', async () => {
  await k.file('rtr', { headline: 'Aardbeving Turkije' });
  await underEmbargo(2);
  await k.file('rtr', { ...doubt, version: 3 });
  expect(k.wall()[0]).toBe('m1: Mogelijk ingetrokken: Aardbeving Turkije');
  expect(said()).not.toContain('14 doden is onjuist');
});

it('a story that is free by the answer is a take of its event from then on', async () => {
  await k.file('afp');
  const embargoedUntil = await underEmbargo();
  await k.file('rtr', doubt);
  k.desk.now = embargoedUntil;
  expect(await answer('no', 2)).toBe('live');
  const together = await k.desk.store.events.eventsOf([1, 2]);
  expect(together.map(({ number }) => number).toSorted()).toEqual([1, 2]);
});

/** Until when. */
async function underEmbargo(version = 1): Promise<number> {
  const embargoedUntil = k.desk.now + hourMs + 60_000;
  await k.file('rtr', { embargoedUntil, version });
  return embargoedUntil;
}

async function ends(): Promise<void> {
  await k.desk.endEmbargoes();
  await k.round();
}

async function answer(step: DoubtStep, number = 1) {
  const { channelId, desk } = k;
  const done = await k.handling.answer(number, step, sanne, { channelId, at: desk.now });
  await k.round();
  return done?.story.state;
}

async function embargoes(): Promise<string> {
  const context = { archive: k.desk.store.archive, locale: 'nl', now: k.desk.now, topics: [] };
  return JSON.stringify(await embargo.run({ ...context, timeZone: 'Europe/Amsterdam' } as never, {}));
}

/** All that was ever said, where it stands by now or not. */
function said(): string {
  return JSON.stringify(k.platform.acts);
}
