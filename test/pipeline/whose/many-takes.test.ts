import { expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { askedMeanwhile } from '../../support/store/asked-meanwhile.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { openEventDesk } from '../events/event-desk.ts';
import { quake } from '../events/quakes.ts';

const sources = Array.from({ length: 160 }, (_, at) => ({ id: `site${at}`, credit: `Site ${at}` }));

it('costs no more to join the last of very many takes of one event than one before it, also where a channel follows one of them alone', async () => {
  const { desk, channelId } = await openEventDesk({ topics: [] });
  try {
    desk.agencies = createAgencies(sources);
    const { subscriptions } = desk.store;
    await subscriptions.follow(channelId, 'alles', [{ key: 'source', values: ['Site 0'] }]);
    const asked: number[] = [];
    for (const [at, { id }] of sources.entries()) {
      desk.now += minuteMs / 12;
      const { statements } = await askedMeanwhile(() => desk.fileFrom(id, takeOf(at, desk.now)));
      asked.push(statements.length);
    }
    const members = await desk.store.events.eventsOf([1]);
    expect(members).toHaveLength(sources.length);
    const [early, late] = [asked.slice(70, 100), asked.slice(130)].map((some) => Math.max(...some));
    expect(late).toBeLessThanOrEqual((early ?? 0) + 5);
  } finally {
    await desk.close();
  }
});

/** One earthquake in words that nobody else has. */
function takeOf(at: number, now: number) {
  const told = quake(['afp-1', 'rtr-1', 'anp-1'][at % 3] ?? '');
  const own = Array.from({ length: 20 }, (_, word) => `woord${at}x${word}`).join(' ');
  const lede = `${told.lede} ${own}.`;
  const times = { issuedAt: now, seenAt: now, embargoedUntil: null };
  return { ...told, ...times, guid: `site-${at}`, link: `https://site${at}.example/beving`, lede };
}
