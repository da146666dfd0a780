import { DatabaseSync } from 'node:sqlite';
import { type EpochMs, emptyDraft } from '../../src/domain/item.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Fills an archive with stories whose words are as unevenly used as those of a language (Zipf), the same at each run. */
export async function fillArchive(
  { dataDir, name, stories, now }: { dataDir: string; name: string; stories: number; now: EpochMs },
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const store = await openStore({ dataDir, name, clock: () => now });
  await store.close();
  insertStories(dataDir, name, { from: 0, to: stories, lastAt: now }, onProgress);
}

/** Files more stories, behind those that are there, `now` or some minutes later. */
export function fileMore(dataDir: string, name: string, many: number, now: EpochMs): void {
  const reader = new DatabaseSync(`${dataDir}/${name}`);
  const row = reader.prepare('select count(*) as many, max(sort_at) as newest from story').get();
  reader.close();
  const from = Number(row?.many);
  const lastAt = Math.max(now, Number(row?.newest)) + many * gapMs;
  insertStories(dataDir, name, { from, to: from + many, lastAt });
}

const gapMs = 40_000;

function insertStories(
  dataDir: string,
  name: string,
  { from, to, lastAt }: { readonly from: number; readonly to: number; readonly lastAt: EpochMs },
  onProgress: (done: number) => void = () => {},
): void {
  const database = new DatabaseSync(`${dataDir}/${name}`);
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
  const insert = database.prepare(
    `insert into story (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at, agency, sent_by)
     values (?, 0, 'live', 1, ?, ?, ?, ?, ?, 'anp', 'ANP')`,
  );
  database.exec('BEGIN');
  for (let at = from; at < to; at++) {
    const issuedAt = lastAt - (to - at) * gapMs;
    insert.run(
      `wire-${at % 10_000}`,
      JSON.stringify(itemOf(at, issuedAt)),
      `h${at}`,
      issuedAt,
      issuedAt,
      issuedAt,
    );
    if (at % 10_000 === 9_999) {
      database.exec('COMMIT');
      onProgress(at + 1);
      database.exec('BEGIN');
    }
  }
  database.exec('COMMIT');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

const places = [
  ['KHARTOUM', 'SD'],
  ['KYIV', 'UA'],
  ['GAZA-STAD', 'PS'],
  ['WASHINGTON', 'US'],
  ['PARIJS', 'FR'],
  ['DELFZIJL', 'NL'],
  ['DEN HAAG', 'NL'],
  ['BRUSSEL', 'BE'],
  ['BERLIJN', 'DE'],
  ['LONDEN', 'GB'],
  ['MOSKOU', 'RU'],
  ['TOKIO', 'JP'],
] as const;
const topics = ['buitenland', 'binnenland', 'politiek', 'economie', 'sport', 'cultuur', 'tech'];

function itemOf(at: number, issuedAt: EpochMs) {
  const random = numbers(at + 1);
  const [place = 'KYIV', country = 'UA'] = places[Math.floor(random() * places.length)] ?? [];
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOfRank(Math.floor(Math.exp(random() * logOfAll))));
  const seeded = [
    // Each in half of the stories, and never both.
    at % 2 === 0 ? 'wisselkoersen' : 'voetbalvelden',
    // Both in many, in a row in few.
    ...(at % 20 < 2 ? ['gaza', at % 5_000 < 2 ? 'akkoord' : 'stad', 'akkoord'] : []),
    ...(at % 100_000 === 77 ? ['brandweerkazerne'] : []),
  ];
  const lede = `${[...words(22), ...seeded].join(' ')}.`;
  const {
    categories: _,
    paragraphs: __,
    summary: ___,
    datelineText: ____,
    section: _____,
    ...nothing
  } = emptyDraft;
  return {
    ...nothing,
    guid: `urn:wire:${at}`,
    headline: words(9).join(' '),
    dateline: {
      text: `${place} (ANP/AFP)`,
      places: [place],
      agencies: ['ANP', 'AFP'],
      date: null,
      country,
      zone: null,
    },
    lede,
    body: [lede, ...Array.from({ length: 6 }, () => `${words(30).join(' ')}.`)].join('\n\n'),
    link: `https://wire.example/${at}`,
    issuedAt,
    seenAt: issuedAt,
    topics: [topics[at % topics.length]],
    topicReason: null,
    language: 'nl',
  };
}

const all = 80_000;
const logOfAll = Math.log(all);
const syllables = [
  'ba',
  'ker',
  'lo',
  'min',
  'sta',
  'ver',
  'ge',
  'ron',
  'dil',
  'pos',
  'te',
  'ui',
  'wan',
  'zee',
  'kla',
  'der',
  'vo',
  'lik',
];
const endings = ['', 'en', 's', 'ing', 'de', 'heid', '', 'er'];

/** The word of that rank: common ones are short. */
export function wordOfRank(rank: number): string {
  let made = '';
  for (let left = rank + 3; left > 0; left = Math.floor(left / syllables.length))
    made += syllables[left % syllables.length];
  return made + endings[rank % endings.length];
}

/** Mulberry32: as good as a bench needs, and the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
