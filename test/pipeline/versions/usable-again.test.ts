import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

  it('brings back what people read last, and no version whose embargo was still on', async () => {
    await k.file('rtr');
    const embargoedUntil = k.desk.now + hourMs;
    await k.file('rtr', { headline: 'Aardbeving Turkije: 99 doden', embargoedUntil, version: 2 });
    await k.file('rtr', doubt);
    await k.handling.answer(1, 'no', sanne, { channelId: k.channelId, at: k.desk.now });
    await k.round();
    expect(k.wall()[0]).toBe('m1: Aardbeving Turkije: 14 doden');
    expect(JSON.stringify(k.platform.acts)).not.toContain('99');
  });

  it('brings back nothing that was killed before', async () => {
    await k.file('rtr', { headline: 'Aardbeving Turkije: 99 doden' });
    await k.file('rtr', kill);
    await k.file('rtr', doubt);
    const { length } = k.platform.acts;
    await k.handling.answer(1, 'no', sanne, { channelId: k.channelId, at: k.desk.now });
    await k.round();
    expect(JSON.stringify(k.platform.acts.slice(length))).not.toContain('99');
  });
});
