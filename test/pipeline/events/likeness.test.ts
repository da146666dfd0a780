import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { regroup } from '../../../src/pipeline/events/regroup.ts';
import { tellJoined } from '../../../src/pipeline/events/tell-joined.ts';
import { type EventDesk, openEventDesk, sanne } from './event-desk.ts';

const stories = [
  ['afp', 'Inflatie in Spanje daalt', 'De prijzen in Spanje lagen 2,4 procent hoger dan een jaar eerder.'],
  ['anp', 'Trainer Farioli weg bij Ajax', 'Ajax heeft trainer Farioli na de nederlaag ontslagen.'],
  ['rtr', 'Koning opent museum', 'De koning heeft in Leeuwarden een museum geopend.'],
  ['dpa', 'Brug in Genua dicht', 'De brug over de haven van Genua blijft tot maart gesloten.'],
] as const;

let k: EventDesk;
beforeEach(async () => {
  k = await openEventDesk();
  for (const [agency, headline, lede] of stories)
    await k.file(agency, { headline, lede, dateline: null, topics: ['buitenland'] });
});
afterEach(() => k.close());

describe('a person’s word about a story that is only like its event', () => {
  it('puts another with that story, and nowhere that she did not name', async () => {
    await found([1, null], [2, 0.9]);
    expect(await said(3, 2)).toEqual([2]);
    expect(cards()).toEqual([
      'm1: Inflatie in Spanje daalt',
      'm2: Trainer Farioli weg bij Ajax | eerst: ANP 20.02 · ook RTR 20.03 | lijkt op #1 (AFP 20.01)',
      'm3: Koning opent museum | hoort bij #2 (ANP 20.02)',
      'm4: Brug in Genua dicht',
    ]);
    expect(await k.desk.store.events.takesWith([1])).toEqual([]);
  });

  it('takes that story along alone, and nothing that it is only like', async () => {
    await found([1, null], [2, 0.9], [4, 0.99]);
    expect(await said(2, 3)).toEqual([3]);
    expect(cards().map((card) => card.split(': ').slice(1).join(': '))).toEqual([
      'Inflatie in Spanje daalt | eerst: AFP 20.01 · ook dpa 20.04',
      'Trainer Farioli weg bij Ajax | eerst: ANP 20.02 · ook RTR 20.03 | lijkt op #1 (AFP 20.01)',
      'Koning opent museum | hoort bij #2 (ANP 20.02)',
      expect.stringMatching(/^Brug in Genua dicht \| .* #1 \(AFP 20.01\)$/u),
    ]);
  });

  it('is of the two, where both were only like the event', async () => {
    await found([1, null], [2, 0.9], [3, 0.92]);
    expect(await said(3, 2)).toEqual([2]);
    expect(cards().slice(0, 3)).toEqual([
      'm1: Inflatie in Spanje daalt',
      'm2: Trainer Farioli weg bij Ajax | eerst: ANP 20.02 · ook RTR 20.03 | lijkt op #1 (AFP 20.01)',
      'm3: Koning opent museum | hoort bij #2 (ANP 20.02)',
    ]);
  });

  it('makes it sure in whichever order she says it', async () => {
    await found([1, null], [2, 0.9]);
    expect(await said(1, 2)).toEqual([2]);
    expect(cards().slice(0, 2)).toEqual([
      'm1: Inflatie in Spanje daalt | eerst: AFP 20.01 · ook ANP 20.02',
      'm2: Trainer Farioli weg bij Ajax | hoort bij #1 (AFP 20.01)',
    ]);
    const again = await k.handling.belong(1, 2, sanne, { channelId: k.channelId, at: k.desk.now });
    expect(again?.verdict).toEqual({ kind: 'already', others: [2] });
  });

  it('leaves it like the other one where she takes her word back, until she says that it is not', async () => {
    await found([1, null], [2, 0.9]);
    await said(3, 2);
    await k.belong(3, null);
    expect(cards().slice(1, 3)).toEqual([
      'm2: Trainer Farioli weg bij Ajax | lijkt op #1 (AFP 20.01)',
      'm3: Koning opent museum',
    ]);
    await k.belong(2, null);
    expect(cards()[1]).toBe('m2: Trainer Farioli weg bij Ajax');
    expect((await k.desk.store.events.apartFrom([2])).map(({ other }) => other)).toEqual([3, 1]);
  });

  it('brings all together where she says that of both', async () => {
    await found([1, null], [2, 0.9]);
    await said(3, 2);
    expect(await said(2, 1)).toEqual([1]);
    expect(cards().slice(0, 3)).toEqual([
      'm1: Inflatie in Spanje daalt | hoort bij #2 (ANP 20.02)',
      expect.stringMatching(/^m2: .* \| eerst: AFP 20.01 · ook ANP 20.02, RTR 20.03 · tekst van ANP$/u),
      'm3: Koning opent museum | hoort bij #2 (ANP 20.02)',
    ]);
  });
});

describe('a card', () => {
  it('says that a story belongs with another only where a person said so of these two', async () => {
    await k.belong(1, 2);
    await found([3, 0.969]);
    expect(cards().slice(0, 3)).toEqual([
      'm1: Inflatie in Spanje daalt | eerst: AFP 20.01 · ook ANP 20.02',
      'm2: Trainer Farioli weg bij Ajax | hoort bij #1 (AFP 20.01)',
      'm3: Koning opent museum | lijkt op #1 (AFP 20.01)',
    ]);
  });
});

/** Each story and how sure it is that it is of the event of the others: null: it is the first. */
async function found(...members: readonly (readonly [number: number, score: number | null])[]) {
  const { store } = k.desk;
  const event = (await store.events.eventsOf([1]))[0]?.event ?? 7;
  const stories = await store.archive.these(members.map(([number]) => number));
  const cameAt = (number: number) => stories.find((each) => each.number === number)?.seenAt ?? 0;
  const rows = members.map(([number, score]) => ({ event, number, cameAt: cameAt(number), score, by: null }));
  k.desk.now += 1_000;
  await store.transaction(async (ports) => {
    await ports.events.join(rows, k.desk.now);
    const numbers = members.map(([number]) => number);
    await tellJoined(numbers, { at: k.desk.now, pressedIn: null }, ports);
    await regroup(numbers, k.desk.now, ports);
  });
  await k.round();
}

/** With which stories the answer says that it belongs now. */
async function said(number: number, other: number): Promise<readonly number[]> {
  k.desk.now += 1_000;
  const at = { channelId: k.channelId, at: k.desk.now };
  const done = await k.handling.belong(number, other, sanne, at);
  await k.round();
  if (done?.verdict.kind !== 'joined') throw new Error(`it was ${done?.verdict.kind}`);
  return done.verdict.others;
}

function cards(): readonly string[] {
  return k.wall().filter((line) => !line.includes(' under '));
}

it('a third agency’s story of the second school stands on no card of the first', async () => {
  const inAbuja = { text: 'ABUJA', places: ['ABUJA'], agencies: [], date: null, country: 'NG', zone: null };
  const of = (guid: string, language: string, headline: string, lede: string) => ({
    ...{ guid, language, headline, lede },
    ...{ dateline: inAbuja, topics: ['buitenland'] },
  });
  await k.file(
    'anp',
    of(
      'anp-school',
      'nl',
      'Vijftig scholieren ontvoerd in Nigeria',
      'Gewapende mannen hebben vijftig meisjes ontvoerd van een kostschool in de Nigeriaanse deelstaat Kebbi, zegt de politie.',
    ),
  );
  await k.file(
    'afp',
    of(
      'afp-first',
      'en',
      'Gunmen kidnap 50 pupils from school in Nigeria’s Kebbi state',
      'Gunmen abducted 50 schoolgirls from a boarding school in Nigeria’s Kebbi state in the night to Thursday, police said.',
    ),
  );
  await k.file(
    'afp',
    of(
      'afp-school',
      'en',
      'Gunmen kidnap 52 pupils from school in Nigeria’s Niger state',
      'Gunmen abducted 52 pupils from a Catholic school in Nigeria’s Niger state early on Thursday, church officials said.',
    ),
  );
  await k.file(
    'rtr',
    of(
      'rtr-school',
      'en',
      'More than 50 children taken from Nigerian Catholic school',
      'Gunmen took 52 children from a Catholic school in Nigeria’s Niger state on Thursday, the diocese said.',
    ),
  );
  await k.file(
    'dpa',
    of(
      'dpa-school',
      'en',
      'At least 50 children abducted from Catholic school in Nigeria',
      'Gunmen abducted 52 children from a Catholic school in Nigeria’s Niger state on Thursday, according to the diocese.',
    ),
  );
  expect(k.wall().filter((said) => /school|scholieren/iu.test(said))).toEqual([
    'm5: Vijftig scholieren ontvoerd in Nigeria | eerst: ANP 20.05 · ook AFP 20.06',
    'm6 under m5: 20.06 AFP: Gunmen kidnap 50 pupils from school in Nigeria’s Kebbi state · ABUJA · #6 [buttons]',
    'm8: Gunmen kidnap 52 pupils from school in Nigeria’s Niger state | lijkt op #5 (ANP 20.05)',
    'm9: More than 50 children taken from Nigerian Catholic school | lijkt op #7 (AFP 20.07)',
    'm11: At least 50 children abducted from Catholic school in Nigeria | lijkt op #7 (AFP 20.07)',
  ]);
});
