import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardPost } from '../../../src/domain/post.ts';
import { hourMs } from '../../support/wire-item.ts';
import { type EventDesk, openEventDesk, sanne } from './event-desk.ts';

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk();
});
afterEach(() => k.close());

describe('an event of which two cards stand', () => {
  it('is shown by the one that showed it, when the story that was held is freed', async () => {
    await heldThenFreed();
    expect(k.wall()).toEqual([
      'm1: Veertien doden door aardbeving bij Erzurum | staat ook bij #2 (ANP 20.03)',
      expect.stringMatching(/^m3 under m1: /u),
      expect.stringMatching(/^m4: Zware aardbeving .*eerst: (?=.*ANP 20.03)(?=.*AFP 20.01)(?=.*RTR 20.04)/u),
      'm5 under m4: 20.04 RTR: Aardbeving Turkije: 14 doden · ERZURUM · #3 [buttons]',
      expect.stringMatching(/^m8 under m1: /u),
    ]);
  });

  it('loses a take that is killed on the one that showed it', async () => {
    await heldThenFreed();
    await k.file('rtr', { pubStatus: 'canceled', version: 2 });
    const cards = k.wall().filter((line) => !line.includes('under'));
    expect(cards).toEqual([
      'm1: Veertien doden door aardbeving bij Erzurum | staat ook bij #2 (ANP 20.03)',
      expect.stringMatching(
        /^m4: Zware aardbeving .*eerst: (?=.*ANP 20.03)(?=.*AFP 20.01)[^R]* \| ⛔ INGETROKKEN: RTR 20.04$/u,
      ),
    ]);
  });

  it('is one event again on the first, where a person joins two that each had takes', async () => {
    await k.desk.store.channelSettings.choose(k.channelId, 'prefer', 'Reuters');
    for (const agency of ['afp', 'anp']) await k.file(agency);
    await k.file('rtr', spain);
    await k.file('dpa', { ...spain, ...spainToo });
    await k.belong(4, 3);
    await k.belong(3, 1);
    const cards = k.wall().filter((line) => !line.includes('under'));
    expect(cards).toEqual([
      'm1: Veertien doden door aardbeving bij Erzurum | eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03, dpa 20.04',
      'm4: Inflatie in Spanje daalt tot 2,4 procent | hoort bij #1 (AFP 20.01)',
    ]);
  });
});

describe('the card of an event beside that of one of its takes', () => {
  it('has the number of what it shows once its own story is killed, and not that of the other card', async () => {
    await besideAnother();
    await k.file('afp', { pubStatus: 'canceled', version: 2 });
    expect(cardOf('m1')).toMatchObject({ title: 'Aardbeving Turkije: 14 doden', number: 3 });
    expect(cardOf('m1').buttons.map(({ command }) => command)).toEqual(['/doe 3']);
    expect(cardOf(anpCard())).toMatchObject({ number: 2 });
  });

  it('keeps its number where somebody has the other, and says who', async () => {
    await besideAnother();
    await k.handling.step(2, 'take', sanne, { channelId: k.channelId, at: k.desk.now });
    await k.round();
    expect(cardOf('m1')).toMatchObject({ number: 1, desk: { kind: 'taken' } });
    expect(cardOf(anpCard())).toMatchObject({ number: 2, desk: { kind: 'taken' } });
  });

  async function besideAnother(): Promise<void> {
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    await k.belong(2, null);
    await k.belong(2, 1);
  }

  function anpCard(): string {
    const line = k.wall().find((each) => /^m\d+: Zware aardbeving/u.test(each)) ?? '';
    return line.split(':')[0] ?? '';
  }

  function cardOf(id: string): CardPost {
    const card = k.platform.acts
      .flatMap((act, index) => {
        const isIt =
          act.kind === 'edit' ? act.messageId === id : act.kind === 'post' && id === `m${index + 1}`;
        return isIt && act.post.kind === 'card' ? [act.post] : [];
      })
      .at(-1);
    if (card === undefined) throw new Error(`there is no ${id}`);
    return card;
  }
});

it('shows the text that the newsroom prefers where its channel does not say, and the first agency’s where that says so', async () => {
  await k.close();
  k = await openEventDesk({ prefer: ['ANP'] });
  for (const agency of ['afp', 'anp']) await k.file(agency);
  expect(k.wall()[0]).toContain('Zware aardbeving treft Erzurum');
  await k.desk.store.channelSettings.choose(k.channelId, 'prefer', null);
  await k.file('rtr');
  expect(k.wall()[0]).toContain('Veertien doden door aardbeving bij Erzurum');
});

describe('an edit of an event’s card after a kill', () => {
  it('takes the card away where it is refused, as long as the killed text can be read there', async () => {
    await k.desk.store.channelSettings.choose(k.channelId, 'prefer', 'ANP');
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    const from = k.platform.acts.length;
    await k.file('anp', { pubStatus: 'canceled', version: 2 });
    expect(editsOf('m1', from)).toEqual(['where-refused']);
  });

  it('leaves it where another text stands there since', async () => {
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    await k.file('afp', { pubStatus: 'canceled', version: 2 });
    const from = k.platform.acts.length;
    k.desk.now += 2 * hourMs;
    await k.file('dpa', { headline: 'Veel doden bij aardbeving Erzurum, zeker 14' });
    expect(editsOf('m1', from)).toEqual([undefined]);
  });

  function editsOf(messageId: string, from: number) {
    const acts = k.platform.acts.slice(from);
    return acts.flatMap((act) => (act.kind === 'edit' && act.messageId === messageId ? [act.takeAway] : []));
  }
});

describe('a channel that follows agencies by topic', () => {
  it('gets no take of an agency that it does not follow there', async () => {
    await k.close();
    k = await openEventDesk({ topics: ['sport'] });
    const { subscriptions } = k.desk.store;
    await subscriptions.follow(k.channelId, 'buitenland', [{ key: 'source', values: ['AFP'] }]);
    for (const agency of ['afp', 'anp', 'rtr']) await k.file(agency);
    expect(k.wall()).toEqual(['m1: Veertien doden door aardbeving bij Erzurum | Buitenland']);
  });

  it('gets the others where the topic that brought one takes them', async () => {
    await k.close();
    k = await openEventDesk({ topics: ['sport', 'economie'] });
    await k.file('afp', { topics: ['economie'] });
    await k.file('anp');
    expect(k.wall()[0]).toContain('eerst: AFP 20.01 · ook ANP 20.02');
  });

  it('gets nothing live of a topic that it has as a digest alone', async () => {
    await k.close();
    k = await openEventDesk({ topics: ['sport'] });
    const { hours } = k.desk.store;
    const follows = [{ topic: 'buitenland', filter: [] }];
    await hours.askDigest(k.channelId, { follows, minutes: [420], days: [1, 2, 3, 4, 5, 6, 7] });
    await k.round();
    await k.file('afp');
    k.desk.now += 11 * hourMs;
    await k.round();
    await k.file('anp');
    expect(k.wall()).toEqual([expect.stringContaining('Veertien doden door aardbeving bij Erzurum')]);
    expect(k.wall()[0]).not.toContain('ANP');
  });
});

const spain = {
  headline: 'Inflatie in Spanje daalt tot 2,4 procent',
  lede: 'De prijzen in Spanje lagen in november 2,4 procent hoger dan een jaar eerder, zei het bureau INE in Madrid.',
  dateline: null,
};

const spainToo = {
  headline: 'Spaanse prijzen stijgen minder snel',
  lede: 'Het statistiekbureau INE meldt uit Madrid dat het leven in november 2,4 procent duurder werd.',
};

async function heldThenFreed(): Promise<void> {
  await k.file('afp');
  await k.file('afp', { pubStatus: 'withheld', version: 2 });
  for (const agency of ['anp', 'rtr']) await k.file(agency);
  await k.file('afp', { version: 3 });
}
