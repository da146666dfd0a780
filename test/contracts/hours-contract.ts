import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { readQuietHours } from '../../src/domain/hours/quiet-hours.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { createDeliverer } from '../../src/pipeline/deliver.ts';
import { endQuiet } from '../../src/pipeline/hours/end-quiet.ts';
import { makeDigests } from '../../src/pipeline/hours/make-digests.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';
import type { PlatformHarness } from './platform-harness.ts';

const timeZone = 'Europe/Amsterdam';
/** Monday, 23.30 in Amsterdam. */
const late = nightShift + 3.5 * hourMs;
/** Tuesday, 06.30. */
const morning = nightShift + 10.5 * hourMs;

/** A channel that is left alone at night: what it reads then, and in the morning, the same on every platform. */
export function describeHours(name: string, open: () => Promise<PlatformHarness>): void {
  describe(`the hours of a channel, on ${name}`, () => {
    let platform: PlatformHarness;
    let desk: Newsdesk;
    let foreign: ChannelAddress;

    beforeEach(async () => {
      [platform, desk] = await Promise.all([open(), openNewsdesk()]);
      foreign = await platform.addChannel('buitenland');
      await desk.follow(foreign, 'buitenland');
    });
    afterEach(async () => {
      await platform.stop();
      await desk.close();
    });

    it('hold the night for one digest of all of it, in which a kill is told by name', async () => {
      const { id } = await desk.store.subscriptions.channel(foreign, null);
      await desk.store.hours.chooseQuiet(id, readQuietHours('23.00-06.30 behalve spoed'));
      const headline = (at: number) =>
        `Nummer ${at}. Een lange kop van een bericht uit de nacht, zoals een persbureau hem over zijn berichten zet`;
      const items = Array.from({ length: 30 }, (_, at) =>
        wireItem({ guid: `s${at}`, version: 1, headline: headline(at), link: longLink(at) }),
      );
      await filedAt(late, ...items, wireItem({ guid: 'flash', urgency: 1, headline: 'Aardbeving' }));
      expect(await texts()).toEqual([expect.stringContaining('Aardbeving')]);

      await at(morning);
      const digest = (await texts()).slice(1);
      expect(digest[0]).toContain('Stille uren');
      // Each in one of the messages, and none only counted.
      for (let number = 0; number < items.length; number++)
        expect(
          digest.filter((text) => text.includes(`Nummer ${number}. `)),
          `${number}`,
        ).toHaveLength(1);

      const killed = {
        ...wireItem({ guid: 's3' }),
        version: 2,
        pubStatus: 'canceled',
        headline: null,
      } as const;
      await filedAt(morning + minuteMs, killed);
      const after = await platform.messages(foreign);
      const told = after.filter(({ text }) => text.includes('INGETROKKEN') && text.includes('Nummer 3. '));
      expect(told.length).toBeGreaterThanOrEqual(2);
      expect(told.some(({ text }) => text.includes('Stille uren'))).toBe(true);
    });

    it('bring a digest at its hour, in which a story that was killed since reads as that', async () => {
      const { id } = await desk.store.subscriptions.channel(foreign, null);
      const wish = { follows: [], minutes: [390], days: [1, 2, 3, 4, 5] } as const;
      await desk.store.hours.askDigest(id, wish);
      await filedAt(late, wireItem({ guid: 'a', version: 1 }), wireItem({ guid: 'b', urgency: 2 }));
      await at(morning);
      await at(morning + hourMs);
      const digests = (await texts()).filter((text) => text.includes('Overzicht'));
      expect(digests).toEqual([expect.stringMatching(/2 berichten.*Kop van b.*Kop van a/su)]);
      const killed = {
        ...wireItem({ guid: 'a' }),
        version: 2,
        pubStatus: 'canceled',
        headline: null,
      } as const;
      await filedAt(morning + 2 * hourMs, killed);
      const after = (await texts()).filter((text) => text.includes('Overzicht'));
      expect(after).toEqual([expect.stringMatching(/1 ingetrokken.*INGETROKKEN.*Kop van a/su)]);
    });

    async function filedAt(now: number, ...filed: readonly WireItem[]): Promise<void> {
      desk.now = now;
      await desk.file(...filed.map((item) => ({ ...item, issuedAt: now - minuteMs, seenAt: now })));
      await at(now);
    }

    /** The clock comes to `now`, and ten seconds go by in which the channel's pace lets everything through. */
    async function at(now: number): Promise<void> {
      desk.now = now;
      const { store, clock } = desk;
      await endQuiet(now, timeZone, store);
      await makeDigests(now, timeZone, store);
      const deps = { adapter: platform.adapter, store, clock, timeZone, present: presenter };
      const deliverer = createDeliverer({ ...deps, random: () => 0.5, log: quietLog });
      for (let second = 0; second < 10; second++) {
        await deliverer.round(new AbortController().signal);
        desk.now += 2_000;
      }
    }

    async function texts(): Promise<readonly string[]> {
      return (await platform.messages(foreign)).map(({ text }) => text);
    }
  });
}

function longLink(at: number): string {
  return `https://wire.example/nieuws/buitenland/2026/11/23/een-lang-adres-van-een-bericht-${at}`;
}
