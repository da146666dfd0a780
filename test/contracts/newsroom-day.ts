import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../src/domain/channel.ts';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { EpochMs, WireItem } from '../../src/domain/item.ts';
import { createDeliverer, type Deliverer } from '../../src/pipeline/deliver.ts';
import { isUp } from '../support/adapter-state.ts';
import { dyingAt } from '../support/dying.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../support/newsdesk.ts';
import { quietLog } from '../support/quiet-log.ts';
import { hourMs, minuteMs, wireItem } from '../support/wire-item.ts';
import type { PlatformHarness } from './platform-harness.ts';

/** A platform that can have a day: it goes down, comes back, and outlives a restart of Telex. */
export type DayHarness = PlatformHarness & {
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  /** Another adapter on the same platform, started and ready, as a new process of Telex has. */
  newAdapter(): Promise<Adapter>;
};

const desks = ['buitenland', 'economie', 'sport'] as const;

/** The channels of the newsroom and what they follow. */
const newsroom: { readonly [name: string]: readonly string[] } = {
  buitenland: ['buitenland'],
  economie: ['economie'],
  sport: ['sport'],
  eindredactie: ['alles'],
  voorpagina: ['buitenland', 'sport'],
};

/** Three sources, five channels, an outage of ten minutes, a disconnect, a crash with half an hour without Telex: each card once, in its last state. */
export function describeNewsroomDay(name: string, open: (clock: () => EpochMs) => Promise<DayHarness>): void {
  describe(`a day of the newsroom on ${name}`, () => {
    let desk: Newsdesk;
    let platform: DayHarness;
    let adapter: Adapter;
    let deliverer: Deliverer;
    const channels = new Map<string, ChannelAddress>();
    const filed = new Map<string, WireItem>();

    beforeEach(async () => {
      channels.clear();
      filed.clear();
      desk = await openNewsdesk();
      desk.agencies = createAgencies(
        ['anp', 'anp-kort', 'reuters', 'dpa', 'dpa-kort'].map((id) => ({
          id,
          credit: id.split('-')[0] ?? id,
        })),
      );
      platform = await open(desk.clock);
      adapter = platform.adapter;
      deliverer = newDeliverer();
      for (const [channel, topics] of Object.entries(newsroom)) {
        const address = await platform.addChannel(channel);
        channels.set(channel, address);
        await desk.follow(address, ...topics);
      }
    });

    afterEach(async () => {
      await adapter.stop();
      await platform.stop();
      await desk.close();
    });

    it('leaves in each channel exactly the cards that it should hold', async () => {
      await quietHour();
      await takeover();
      await outage();
      await disconnect();
      await restart();
      for (const [channel, topics] of Object.entries(newsroom)) {
        expect(await cardsIn(channel), channel).toEqual(expectedFor(topics));
        const missed = expectedFor(topics).filter((headline) => headline.includes('gemist'));
        expect(await lateIn(channel), channel).toEqual(missed);
      }
      const open = await desk.store.deliveries.list({ state: 'parked', limit: 10 });
      expect(open).toEqual([]);
    });

    /** Every source files one item every ten minutes. */
    async function quietHour() {
      for (let round = 0; round < 3; round += 1) {
        await fileRound(`ochtend-${round}`);
        await deliver();
        desk.now += 10 * minuteMs;
      }
    }

    /** The platform is away for ten minutes, and the wire goes on. */
    async function outage() {
      await fileRound('net-voor');
      await platform.goDown();
      for (let minute = 0; minute < 10; minute += 1) {
        if (minute % 3 === 0) await fileRound(`storing-${minute}`);
        await deliverer.round(new AbortController().signal);
        desk.now += minuteMs;
      }
      await platform.comeBack();
      await ready();
      await deliver();
    }

    /** Another source tries to take stories off the screens: nothing of it is obeyed. */
    async function takeover() {
      for (const what of [{ pubStatus: 'canceled' }, { pubStatus: 'withheld' }] as const) {
        await desk.fileFrom('regioblog', changed('ochtend-0-economie', what));
        await desk.fileFrom('regioblog', changed('ochtend-1-sport', { ...what, headline: null, lede: null }));
      }
      await deliver();
    }

    /** The live connection is cut while an update and a correction come in. */
    async function disconnect() {
      platform.cutSocket?.();
      await file('anp-kort', changed('ochtend-0-buitenland', { headline: 'Bijgewerkte kop van ochtend-0' }));
      await file('reuters', changed('ochtend-1-economie', { headline: 'Juiste kop', signal: 'correction' }));
      platform.fault({ kind: 'answer-lost' });
      await deliver();
    }

    /**
     * Telex ends between a post and writing down that it was posted. The wire goes on without it for half an hour: new
     * items, and a kill. Then a new process goes on with the same file.
     */
    async function restart() {
      await fileRound('avond');
      const dying = newDeliverer(dyingAt('after', adapter, desk.store));
      await expect(dying.round(new AbortController().signal)).rejects.toThrow('killed');
      await adapter.stop();
      await desk.reopen();
      const missedAt = desk.now + minuteMs;
      desk.now += hourMs / 2;
      await fileRound('gemist', missedAt);
      await file('dpa-kort', changed('ochtend-2-sport', { pubStatus: 'canceled' }));
      adapter = await platform.newAdapter();
      deliverer = newDeliverer();
      await deliver();
    }

    async function fileRound(round: string, issuedAt: EpochMs = desk.now) {
      for (const [index, source] of ['anp', 'reuters', 'dpa'].entries()) {
        const topic = desks[index] ?? 'buitenland';
        const guid = `${round}-${topic}`;
        await file(source, wireItem({ guid, topics: [topic], issuedAt, seenAt: desk.now }));
      }
    }

    async function file(source: string, item: WireItem) {
      filed.set(item.guid ?? '', item);
      await desk.fileFrom(source, item);
    }

    function changed(guid: string, what: Partial<WireItem>): WireItem {
      const before = filed.get(guid);
      if (before === undefined) throw new Error(`${guid} was never filed`);
      return { ...before, ...what, changedAt: desk.now, seenAt: desk.now };
    }

    async function cardsIn(channel: string): Promise<readonly string[]> {
      const address = channels.get(channel);
      const seen = address === undefined ? [] : await platform.messages(address);
      return seen
        .filter(({ parentId }) => parentId === null)
        .map(
          ({ text }) =>
            (/(?:Kop van|Bijgewerkte kop van) [\w-]+|Juiste kop|INGETROKKEN/.exec(text) ?? [''])[0],
        )
        .toSorted();
    }

    /** Headlines of the cards that say they are late. Of the evening's it is chance which were posted before the crash. */
    async function lateIn(channel: string): Promise<readonly string[]> {
      const address = channels.get(channel);
      const seen = address === undefined ? [] : await platform.messages(address);
      return seen
        .filter(({ text }) => /\bverlaat \(/.test(text) && !text.includes('Kop van avond'))
        .map(({ text }) => (/Kop van [\w-]+/.exec(text) ?? [''])[0])
        .toSorted();
    }

    function expectedFor(topics: readonly string[]): readonly string[] {
      return [...filed.values()]
        .filter((item) => topics.includes('alles') || item.topics.some((topic) => topics.includes(topic)))
        .map((item) => (item.pubStatus === 'canceled' ? 'INGETROKKEN' : (item.headline ?? '')))
        .toSorted();
    }

    function newDeliverer(of: Partial<ReturnType<typeof dyingAt>> = {}): Deliverer {
      const { clock } = desk;
      return createDeliverer({
        adapter: of.adapter ?? adapter,
        store: of.store ?? desk.store,
        clock,
        present: presenter,
        random: () => 0.5,
        log: quietLog,
      });
    }

    /** Rounds, with the clock moved on to whatever is due next, until nothing waits. */
    async function deliver() {
      const last = desk.now + hourMs;
      for (;;) {
        await ready();
        const dueAt = await deliverer.round(new AbortController().signal);
        // A round that finds the platform away says nothing of what waits.
        if (dueAt === null && (await desk.store.ledger.nextReadyAt(adapter.platform)) === null) return;
        if (dueAt !== null && dueAt > last) throw new Error('something waits for more than an hour');
        desk.now = Math.max(desk.now, dueAt ?? 0);
      }
    }

    async function ready() {
      while (!isUp(adapter)) await new Promise((resolve) => setTimeout(resolve, 2));
    }
  });
}
