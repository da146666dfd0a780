import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DoubtStep } from '../../../src/domain/handling/judge-answer.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk, sanne } from '../events/event-desk.ts';

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk({ merges: false });
});
afterEach(() => k.close());

const kill = { pubStatus: 'canceled', version: 2 } as const;
const usable = { version: 3 } as const;

it('posts a story that was killed before its post was sent, once it is usable again', async () => {
  await k.hear('rtr');
  await k.file('rtr', kill);
  expect(k.wall()).toEqual([]);
  await k.file('rtr', usable);
  expect(k.wall()).toEqual(['m1: Aardbeving Turkije: 14 doden']);
});

it('posts it as well where the kill and its end came in one round', async () => {
  await k.hear('rtr');
  await k.hear('rtr', kill);
  await k.file('rtr', usable);
  expect(k.wall()).toEqual(['m1: Aardbeving Turkije: 14 doden']);
});

it('posts it once, where its card stood before the kill', async () => {
  await k.file('rtr');
  await k.file('rtr', kill);
  await k.file('rtr', usable);
  expect(k.wall().filter((line) => !line.includes(' under '))).toEqual(['m1: Aardbeving Turkije: 14 doden']);
});

it('leaves it to the list of the night that says it was withdrawn, and reads again there', async () => {
  await k.desk.store.hours.chooseQuiet(k.channelId, readQuietHours('20.00-06.30'));
  await k.file('rtr');
  await k.file('rtr', kill);
  k.desk.now += 11 * hourMs;
  await k.round();
  expect(k.wall()).toEqual([
    expect.stringMatching(/^m1: Stille uren .* \| INGETROKKEN: Aardbeving Turkije: 14 doden$/u),
  ]);
  await k.file('rtr', usable);
  expect(k.wall()[0]).toMatch(/^m1: Stille uren .* \| Aardbeving Turkije: 14 doden$/u);
  expect(k.wall().filter((line) => /^m\d+: Aardbeving/u.test(line))).toEqual([]);
});

it('says of each end of a kill when that was, under whatever headline stands there by then', async () => {
  await k.file('rtr');
  for (const version of [2, 4, 6]) {
    await k.file('rtr', { pubStatus: 'canceled', version, changedAt: k.desk.now + minuteMs });
    const headline = `Aardbeving Turkije: ${14 + version} doden`;
    await k.file('rtr', { headline, version: version + 1, changedAt: k.desk.now + minuteMs });
  }
  const freed = k.wall().filter((line) => line.includes('Weer vrijgegeven'));
  expect(freed.map((line) => /Weer vrijgegeven (\d\d\.\d\d): /u.exec(line)?.[1])).toEqual([
    '20.03',
    '20.05',
    '20.07',
  ]);
});

it('posts nothing in a channel that follows its topic since', async () => {
  const later = { platform: 'web', workspace: '', externalId: 'later' } as const;
  await k.hear('rtr');
  await k.file('rtr', kill);
  await k.desk.follow(later, 'buitenland');
  await k.file('rtr', usable);
  expect(k.platform.acts.map(({ channel }) => channel.externalId)).toEqual(['bureau']);
});

describe('that a story was not withdrawn', () => {
  const doubt = {
    signal: 'possible-kill',
    headline: 'Bericht aardbeving vervalt mogelijk',
    version: 3,
  } as const;

  const newer = { headline: 'Aardbeving Turkije: 99 doden', version: 2 } as const;

  it('brings back what people read before, and says so where it was asked', async () => {
    await k.file('rtr');
    await k.file('rtr', newer);
    await k.file('rtr', doubt);
    await answer('no');
    expect(k.wall()[0]).toBe('m1: Aardbeving Turkije: 99 doden');
    expect(k.wall().filter(saysNo)).toHaveLength(1);
  });

  it('leaves it under the embargo from before, which ends when it would have', async () => {
    await k.file('rtr');
    const embargoedUntil = k.desk.now + hourMs;
    await k.file('rtr', { ...newer, embargoedUntil });
    const before = k.wall();
    expect(before[0]).toBe('m1: ONDER EMBARGO: Aardbeving Turkije: 14 doden');
    await k.file('rtr', { ...doubt, embargoedUntil });
    expect(k.wall()[0]).toBe('m1: Mogelijk ingetrokken: Aardbeving Turkije: 14 doden');
    expect(await answer('no')).toBe('held');
    const by = 'RTR 20.02, niet ingetrokken volgens Sanne (Slack), niet gebruiken';
    expect(k.wall()).toEqual(before.map((line) => line.replace('RTR 20.02, niet gebruiken', by)));
    expect(JSON.stringify(k.platform.acts.slice(-2))).toContain('Toch ingetrokken');
    await k.desk.endEmbargoes();
    expect((await k.desk.store.archive.evenHeld(1))?.state).toBe('held');
    expect(JSON.stringify(k.platform.acts)).not.toContain('99');
    k.desk.now = embargoedUntil;
    await k.desk.endEmbargoes();
    await k.round();
    expect(k.wall()[0]).toBe('m1: Aardbeving Turkije: 99 doden');
    expect(k.wall().filter(saysNo)).toEqual([]);
  });

  it('frees it where the embargo from before ended meanwhile', async () => {
    await k.file('rtr');
    await k.file('rtr', { ...newer, embargoedUntil: k.desk.now + hourMs });
    await k.file('rtr', doubt);
    k.desk.now += hourMs;
    expect(await answer('no')).toBe('live');
    expect(k.wall()[0]).toBe('m1: Aardbeving Turkije: 99 doden');
  });

  it('leaves it on hold where its agency held it before, also after all', async () => {
    await k.file('rtr');
    await k.file('rtr', { ...newer, pubStatus: 'withheld' });
    const before = k.wall();
    await k.file('rtr', doubt);
    expect(await answer('yes')).toBe('withdrawn');
    expect(await answer('no-after-all')).toBe('held');
    expect(k.wall().slice(0, 2)).toEqual([before[0], expect.stringContaining('GEBLOKKEERD door RTR 20.02')]);
    expect(await answer('yes-after-all')).toBe('withdrawn');
    expect(await answer('no-after-all')).toBe('held');
  });

  it('is nobody’s question while an embargo in the doubtful version itself ends: it stays on hold', async () => {
    await k.file('rtr');
    await k.file('rtr', { ...doubt, embargoedUntil: k.desk.now + hourMs });
    k.desk.now += 2 * hourMs;
    await k.desk.endEmbargoes();
    await k.round();
    expect(k.wall()[0]).toBe('m1: Mogelijk ingetrokken: Aardbeving Turkije: 14 doden');
    expect(await answer('no')).toBe('live');
    expect(k.wall()[0]).toBe('m1: Aardbeving Turkije: 14 doden');
  });

  it('is not asked of what was killed for sure, by its agency or by a person: that stays as it stands', async () => {
    await k.file('rtr');
    await k.file('rtr', kill);
    const killed = k.wall();
    expect(killed[0]).toBe('m1: INGETROKKEN: Aardbeving Turkije: 14 doden');
    await k.file('rtr', doubt);
    expect(await answer('no')).toBe('withdrawn');
    expect(k.wall()).toEqual(killed);
    await k.file('afp');
    await k.file('afp', { ...doubt, headline: 'Bericht Erzurum vervalt mogelijk' });
    expect(await answer('yes', 2)).toBe('withdrawn');
    const confirmed = k.wall();
    await k.file('afp', { ...doubt, headline: 'Let op: bericht Erzurum vervalt mogelijk', version: 4 });
    expect(k.wall()).toEqual(confirmed);
    expect((await k.desk.store.archive.evenHeld(2))?.answer).toMatchObject({ withdrawn: true, by: sanne });
  });

  it('leaves killed what was asked of after its kill', async () => {
    await k.file('rtr');
    await k.file('rtr', kill);
    const killed = k.wall();
    const { store } = k.desk;
    const story = await store.stories.stored(1);
    if (story === null) throw new Error('not filed');
    const item = { ...story.item, ...doubt, pubStatus: 'usable' } as const;
    const asked = {
      ...story,
      sample: false,
      item,
      state: 'held',
      textHash: 'doubt',
      withdrawnAt: null,
    } as const;
    await store.stories.revise(1, story.agency, asked, k.desk.now, false);
    k.desk.now += minuteMs;
    expect(await answer('no')).toBe('withdrawn');
    expect(k.wall()).toEqual(killed);
  });

  it('is said once under a card, where it was asked: what was said of an earlier kill stays over', async () => {
    await k.file('rtr');
    await k.file('rtr', kill);
    await k.file('rtr', usable);
    const over = k.wall()[1];
    expect(over).toContain('dat geldt niet meer');
    for (const version of [4, 5]) {
      await k.file('rtr', { ...doubt, lede: `Versie ${version} vervalt mogelijk.`, version });
      await answer('no');
      expect(k.wall()[1]).toBe(over);
      expect(k.wall().filter(saysNo)).toEqual([expect.stringContaining(`Sanne (Slack) 20.0${version}`)]);
    }
  });

  async function answer(step: DoubtStep, number = 1) {
    const { channelId, desk } = k;
    const done = await k.handling.answer(number, step, sanne, { channelId, at: desk.now });
    await k.round();
    return done?.story.state;
  }

  function saysNo(line: string): boolean {
    return line.includes('Niet ingetrokken, zegt');
  }
});
