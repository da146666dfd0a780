import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { createDeliverer, type Deliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter, type ScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { quake } from './quakes.ts';

const bureau = { platform: 'web', workspace: '', externalId: 'bureau' } as const;
const sport = { platform: 'web', workspace: '', externalId: 'sport' } as const;
const sanne = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' } as const;

let desk: Newsdesk;
let platform: ScriptedAdapter;
let deliverer: Deliverer;

beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = createAgencies([
    { id: 'anp', credit: 'ANP' },
    { id: 'afp', credit: 'AFP' },
    { id: 'rtr', credit: 'Reuters' },
  ]);
  await desk.follow(bureau, 'buitenland');
  platform = createScriptedAdapter();
  deliverer = createDeliverer({
    adapter: platform,
    store: desk.store,
    present: presenter,
    clock: () => desk.now,
    random: () => 0.5,
    log: quietLog,
  });
});
afterEach(() => desk.close());

describe('the card of a later take', () => {
  it('says which story of its event stands there already, by whom and of when', async () => {
    await file('afp');
    await file('anp');
    await file('rtr');
    expect(hints()).toEqual([[], ['lijkt op #1 (AFP 19.55)'], ['lijkt op #1 (AFP 19.55)']]);
  });

  it('says nothing of a story that its channel has not', async () => {
    await desk.follow(sport, 'sport');
    await file('afp');
    await desk.fileFrom('anp', quake('anp-1', { topics: ['sport', 'buitenland'] }));
    await round();
    const inSport = platform.acts.filter((act) => 'channel' in act && act.channel.externalId === 'sport');
    expect(inSport.map((act) => ('post' in act && act.post.kind === 'card' ? act.post.hints : null))).toEqual(
      [[]],
    );
  });

  it('says it no more at its next edit once that story was killed, and then names the next one', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await file(agency);
    await file('afp', { pubStatus: 'canceled' });
    await file('rtr', { headline: 'Aardbeving Turkije: 19 doden' });
    await file('anp', { headline: 'Zware aardbeving treft Erzurum, zeker 19 doden' });
    expect(hints().slice(-2)).toEqual([['lijkt op #2 (ANP 19.55)', 'versie 2'], ['versie 2']]);
  });

  it('is edited when a story that came before it turns out to be of its event', async () => {
    await desk.fileFrom('afp', quake('afp-1', { headline: 'Klap gehoord', lede: null }));
    await file('anp');
    expect(hints()).toEqual([[], []]);
    await desk.fileFrom('afp', quake('afp-1'));
    await round();
    const edits = platform.acts.flatMap((act) =>
      act.kind === 'edit' && act.post.kind === 'card' ? [act.post] : [],
    );
    expect(edits.map(({ number, hints: its }) => [number, its])).toEqual(
      expect.arrayContaining([[2, ['lijkt op #1 (AFP 19.55)']]]),
    );
  });

  it('is edited once when people part or join it, also in a channel where that changes nothing else', async () => {
    await file('afp');
    await file('anp');
    const before = platform.acts.length;
    await desk.store.events.split(2, sanne, desk.now);
    const turned = await desk.store.events.turn(2);
    await desk.store.ledger.enqueueHandled({ number: 2, revision: 1, turn: turned?.turn ?? 0, at: desk.now });
    await round();
    await round();
    expect(platform.acts.length - before).toBe(1);
    expect(hints().at(-1)).toEqual([]);
  });
});

async function file(agency: string, different: Parameters<typeof quake>[1] = {}): Promise<void> {
  desk.now += minuteMs;
  await desk.fileFrom(agency, quake(`${agency}-1`, different));
  await round();
}

async function round(): Promise<void> {
  for (let rounds = 0; rounds < 4; rounds++) await deliverer.round(new AbortController().signal);
}

/** What the small print of each card ends with, as it was sent. */
function hints(): readonly (readonly string[])[] {
  return platform.acts.flatMap((act) => ('post' in act && act.post.kind === 'card' ? [act.post.hints] : []));
}
