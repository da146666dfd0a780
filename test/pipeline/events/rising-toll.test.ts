import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { type Newsdesk, openNewsdesk } from '../../support/newsdesk.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  desk.agencies = createAgencies(['anp', 'afp'].map((id) => ({ id, credit: id.toUpperCase() })));
});
afterEach(() => desk.close());

it('is one event, however often two agencies count the dead of an earthquake anew and in how many words', async () => {
  for (let take = 0; take < 120; take++) {
    const [source, headline, lede] = quakeTake(take, 3 + take * 7);
    await file(source, headline, lede, 'ERZURUM');
  }
  expect((await eventsOf(120)).map((its) => its.length)).toEqual([120]);
});

it('is not where one agency tells of one attack after the other in a town', async () => {
  await file(
    'afp',
    'Strike on school kills 8 in Gaza City',
    strike('school in the Tuffah district', 8),
    'GAZA CITY',
  );
  await file(
    'afp',
    'Strike on market leaves 19 dead in Gaza City',
    strike('market in the Zeitoun quarter', 19),
    'GAZA CITY',
  );
  expect(await eventsOf(2)).toEqual([]);
});

it('is not where two disasters of one kind kill people in two towns', async () => {
  await file('afp', 'Hotel fire kills 11 in Izmir', fire('Izmir', 11), 'IZMIR');
  await file('afp', 'Factory fire kills 4 in Adana', fire('Adana', 4), 'ADANA');
  expect(await eventsOf(2)).toEqual([]);
});

/** Each with an own way of putting it, as an agency's takes of a day are. */
function quakeTake(take: number, dead: number): readonly [source: string, headline: string, lede: string] {
  if (take % 6 === 2)
    return [
      'anp',
      `Dodental aardbeving Turkije loopt op tot ${dead}`,
      `Het aantal doden door de aardbeving bij de Turkse stad Erzurum is opgelopen tot ${dead}. Dat meldt de rampendienst.`,
    ];
  if (take % 6 === 5)
    return [
      'anp',
      `Al ${dead} doden na aardbeving in oosten van Turkije`,
      `Bij een aardbeving met een kracht van 6,4 in de provincie Erzurum zijn zeker ${dead} mensen omgekomen. Reddingswerkers zoeken onder het puin.`,
    ];
  if (take % 4 === 0)
    return [
      'afp',
      `Death toll from Turkey quake rises to ${dead}`,
      `The number of people killed in an earthquake in the eastern Turkish city of Erzurum has risen to ${dead}, the disaster agency said on Monday.`,
    ];
  if (take % 4 === 1)
    return [
      'afp',
      `Turkey earthquake: ${dead} dead, hundreds injured`,
      `At least ${dead} people were killed when a 6.4-magnitude quake struck Erzurum province, officials said, as rescuers searched the rubble for survivors.`,
    ];
  if (take % 4 === 2)
    return [
      'afp',
      `Rescuers race against cold as Turkish quake toll hits ${dead}`,
      `Rescue teams in Erzurum worked through freezing temperatures to reach people trapped under collapsed buildings. ${dead} bodies have been recovered so far.`,
    ];
  return [
    'afp',
    `Erzurum quake toll climbs to ${dead}, minister says`,
    `The interior minister said ${dead} people had died and more than ${dead * 9} were injured in Monday's earthquake.`,
  ];
}

function strike(where: string, dead: number): string {
  return `An air strike on a ${where} of Gaza City killed at least ${dead} people on Monday, hospital officials said.`;
}

function fire(where: string, dead: number): string {
  return `A fire that broke out early on Monday in the Turkish city of ${where} killed ${dead} people, the governor said.`;
}

async function file(source: string, headline: string, lede: string, place: string): Promise<void> {
  desk.now += 12 * minuteMs;
  const dateline = { text: place, places: [place], country: place === 'GAZA CITY' ? 'ps' : 'tr', date: null };
  await desk.fileFrom(
    source,
    wireItem({
      guid: `${source}-${desk.now}`,
      headline,
      lede,
      body: null,
      language: source === 'anp' ? 'nl' : 'en',
      topics: ['buitenland'],
      issuedAt: desk.now,
      seenAt: desk.now,
      dateline: { ...dateline, agencies: [source.toUpperCase()], zone: null },
    }),
  );
}

/** The stories of each event. */
async function eventsOf(stories: number): Promise<readonly (readonly number[])[]> {
  const members = await desk.store.events.eventsOf(Array.from({ length: stories }, (_, at) => at + 1));
  const byEvent = Map.groupBy(members, ({ event }) => event);
  return [...byEvent.values()].map((its) => its.map(({ number }) => number));
}
