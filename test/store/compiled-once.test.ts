import {
  DefaultQueryCompiler,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { foldItems } from '../../src/pipeline/fold.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const { compileQuery } = DefaultQueryCompiler.prototype;
const anything = new Kysely<{ story: { number: number } }>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
let made: string[] = [];
let desk: Newsdesk;

beforeEach(async () => {
  desk = await openNewsdesk();
  DefaultQueryCompiler.prototype.compileQuery = function (
    this: DefaultQueryCompiler,
    ...given: Parameters<typeof compileQuery>
  ) {
    const query = compileQuery.apply(this, given);
    made.push(query.sql);
    return query;
  } as typeof compileQuery;
});

afterEach(async () => {
  DefaultQueryCompiler.prototype.compileQuery = compileQuery;
  await desk.close();
});

it('polls that bring a story, and then new versions of it, make no statement anew where no channel has it', async () => {
  // The first may make those that no file before it in this process did.
  for (const round of ['eerste', 'tweede']) {
    made = [];
    for (const lede of ['Brand in de haven', 'Grote brand in de haven', 'Zeer grote brand in de haven'])
      await poll(round, lede);
    if (round === 'tweede') expect(made).toEqual([]);
    expect(await desk.store.archive.latest({ topics: ['sport'], limit: 1 })).toMatchObject([
      { revision: 3, item: { lede: 'Zeer grote brand in de haven' } },
    ]);
  }
});

it('sources that bring what others filed make no statement anew where no channel has it', async () => {
  await poll('eerste', 'Brand in de haven van Rotterdam, zegt de brandweer van de stad');
  const copy = {
    guid: 'copy',
    topics: ['sport'],
    lede: 'Brand in de haven van Rotterdam, zegt de brandweer van de stad',
  };
  for (const source of ['blog', 'regio', 'krant']) {
    made = [];
    await desk.fileFrom(source, wireItem({ ...copy, headline: 'Brand' }));
    if (source === 'krant') expect(made).toEqual([]);
  }
  expect(await desk.store.sightings.of(1)).toHaveLength(3);
});

it('a statement that is made is counted', () => {
  made = [];
  anything.selectFrom('story').selectAll().compile();
  expect(made).toEqual(['select * from "story"']);
});

async function poll(guid: string, lede: string): Promise<void> {
  desk.now += minuteMs;
  const item = wireItem({ guid, headline: `Brand: ${guid} bericht`, lede, body: lede, topics: ['sport'] });
  const source = { id: 'anp', sample: false };
  const context = { source, now: desk.now, firstPosts: 3, previousSuccessAt: desk.now - minuteMs };
  await desk.store.transaction((ports) => foldItems([item], context, ports));
}
