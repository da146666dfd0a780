import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEventCommands } from '../../../commands/events/event-commands.ts';
import { type EventDesk, openEventDesk } from '../event-desk.ts';
import { strikes } from './strikes.ts';

const [fromKharkiv, fromOdesa] = ['lijkt op #1 (ANP 20.01)', 'lijkt op #3 (RTR 20.03)'];
const odesa = 'Four killed in Russian drone attack on Odesa';

let k: EventDesk;
afterEach(() => k.close());

describe.each([
  ['of each story', false],
  ['of each event', true],
])('a later take of the second of two strikes, in a channel with a card %s', (_, merges) => {
  beforeEach(async () => {
    k = await openEventDesk({ merges });
    await k.file('anp', strikes.anpKharkiv);
    await k.file('afp', strikes.afpKharkiv);
    await k.file('rtr', strikes.rtrOdesa);
    await k.file('dpa', strikes.dpaOdesa);
  });

  it('says that it is like the one of its town, and not the first of the night', async () => {
    expect(hintOf('Russian drone strike kills four in Odesa')).toBe(fromKharkiv);
    expect(hintOf(odesa)).toBe(fromOdesa);
  });

  it('says so in full, and offers that one first to say that they belong together', async () => {
    const { say } = createEventCommands(k);
    expect(await say('/bericht 4')).toContain('Lijkt op #3 (RTR 20.03), #1 (ANP 20.01) en #2 (AFP 20.02).');
    expect(await say('/bericht 4')).toContain('Hoort bij #3');
    expect(await say('/bericht 4')).not.toContain('Hoort bij #1');
    expect((await say('/laatste')).split('\n').filter((line) => line.includes(odesa))).toHaveLength(1);
  });

  it.each([
    ['killed', { pubStatus: 'canceled' }],
    ['held', { pubStatus: 'withheld' }],
    ['put under an embargo', { embargoedUntil: Number.MAX_SAFE_INTEGER }],
  ] as const)('names the next likest at its next edit once that one was %s', async (_how, different) => {
    await k.file('afp', strikes.afpOdesa);
    await k.file('rtr', { ...strikes.rtrOdesa, ...different });
    await k.file('afp', { ...strikes.afpOdesa, headline: 'Ukraine: cinq morts dans une frappe sur Odessa' });
    expect(hintOf('Ukraine: cinq morts dans une frappe sur Odessa')).toBe('lijkt op #4 (dpa 20.04)');
  });

  it('names no story that was erased', async () => {
    const asked = { at: k.desk.now, by: 'redactie', notice: null };
    await k.desk.store.transaction((ports) => ports.stories.erase(3, asked));
    await anew();
    expect(hintOf('Zes doden in Odesa')).toBe(fromKharkiv);
  });

  it('names no story that a person says is of another happening', async () => {
    await k.belong(3, null);
    expect(hintOf(odesa)).toBe(fromKharkiv);
  });

  it('goes on saying so where a person puts another story with it', async () => {
    await k.file('anp', { guid: 'anp-9', headline: 'Koning opent museum', dateline: null });
    await k.belong(5, 4);
    expect(hintOf(odesa)).toContain(fromOdesa);
  });

  async function anew() {
    await k.file('dpa', { ...strikes.dpaOdesa, headline: 'Zes doden in Odesa' });
  }
});

it('names what its channel has, where it has nothing of that town before', async () => {
  k = await openEventDesk({ merges: false });
  const sport = { platform: 'web', workspace: '', externalId: 'sport' } as const;
  await k.desk.follow(sport, 'sport');
  const topics = ['buitenland', 'sport'];
  await k.file('anp', { ...strikes.anpKharkiv, topics });
  await k.file('rtr', strikes.rtrOdesa);
  await k.file('dpa', { ...strikes.dpaOdesa, topics });
  const [here, there] = ['bureau', 'sport'].map((name) =>
    k.platform.acts.findLast((act) => 'channel' in act && act.channel.externalId === name),
  );
  expect(hints(here)).toContain('lijkt op #2 (RTR 20.02)');
  expect(hints(there)).toContain(fromKharkiv);
});

it('names both where nobody can tell which of two it is like, with a button for each', async () => {
  k = await openEventDesk();
  await k.file('afp', strikes.afpKharkiv);
  await k.file('rtr', strikes.rtrOdesa);
  const headline = 'Russian strike kills people in Ukraine';
  const lede = 'A Russian strike on an apartment block killed people in Ukraine overnight, a governor said.';
  await k.file('dpa', { ...strikes.dpaOdesa, headline, lede, dateline: null });
  expect(hintOf(headline)).toBe('lijkt op #1 (AFP 20.01) en #2 (RTR 20.02)');
  const card = k.platform.acts.at(-1)?.post;
  expect(card?.kind === 'card' ? card.more.map(({ command }) => command) : []).toEqual(
    expect.arrayContaining(['/hoort 3 bij 1', '/hoort 3 bij 2']),
  );
});

/** What the card with this headline says of its event, as it stands. */
function hintOf(headline: string): string {
  const card = k.wall().find((line) => line.includes(`: ${headline}`) && !line.includes(' under '));
  return card?.split(' | ').slice(1).join(' | ') ?? 'no such card';
}

function hints(act: EventDesk['platform']['acts'][number] | undefined): readonly string[] {
  return act !== undefined && 'post' in act && act.post.kind === 'card' ? act.post.hints : [];
}
