import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Filter } from '../../src/domain/filter/filter.ts';
import { shippedFilters } from '../../src/filter/filters.ts';
import { readPhrase } from '../../src/filter/search/phrase.ts';
import type { Search, SearchQuery } from '../../src/store/search.ts';
import { indexPath, openSearch } from '../../src/store/sqlite/search/open-search.ts';
import { SearchIndex } from '../../src/store/sqlite/search/search-index.ts';
import { fillArchive, wordOfRank } from './archive-of-words.ts';

const now = Date.UTC(2026, 10, 28, 12);
const name = 'telex.sqlite';
const everyday = 20_000;
const times = 60;
const world = shippedFilters.world;

/** Searches of `npm run bench`, in an archive of a few weeks. Lines to print. */
export async function benchSearch(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  try {
    return await searchIn(dataDir, everyday);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The same in an archive of so many stories, made in an empty folder or there already. Lines to print. */
export async function searchIn(
  dataDir: string,
  stories: number,
  onProgress: (done: number) => void = () => {},
): Promise<readonly string[]> {
  await fillArchive({ dataDir, name, stories, now }, onProgress);
  const built = buildIndex(dataDir, stories);
  const search = openSearch({ dataDir, name, filters: shippedFilters });
  const lines = [
    `searching ${stories.toLocaleString('en')} stories, in a thread beside the loop; the index takes ${built.megabytes} MB, and ${built.perStoryMs} ms of a processor a story`,
  ];
  try {
    const place = await search.find(queryOf(wordOfRank(5)), { after: null, limit: 8 });
    if (place.indexed !== null) throw new Error('the index is not all there');
    for (const [what, queries] of cases(stories)) lines.push(await measure(what, queries, search));
  } finally {
    await search.stop();
  }
  return lines;
}

function buildIndex(dataDir: string, stories: number) {
  const path = indexPath(dataDir, name);
  const clock = () => performance.now();
  const from = process.cpuUsage();
  const index = new SearchIndex({
    ...{ archivePath: join(dataDir, name), path, clock },
    filters: shippedFilters,
    world: JSON.stringify(world),
  });
  while (index.follow() || index.work());
  const { user, system } = process.cpuUsage(from);
  index.close();
  const perStoryMs = ((user + system) / 1_000 / Math.max(1, stories)).toFixed(2);
  return { megabytes: Math.round(statSync(path).size / 1_048_576), perStoryMs };
}

function cases(stories: number): readonly (readonly [string, readonly SearchQuery[]])[] {
  const each = (make: (at: number) => SearchQuery) => Array.from({ length: times }, (_, at) => make(at));
  const since = now - Math.floor(stories / 4) * 40_000;
  const country: Filter = [{ key: 'country', values: ['SD'] }];
  return [
    ['a rare word', each(() => queryOf('brandweerkazerne'))],
    ['words of all kinds', each((at) => queryOf(wordOfRank(Math.floor(1.2 ** at))))],
    ['a word in half of them', each(() => queryOf('wisselkoers'))],
    ['a phrase of frequent words', each(() => queryOf('"gaza akkoord"'))],
    ['two in half, never both', each(() => queryOf('wisselkoers voetbalveld'))],
    ['a word and a country', each((at) => queryOf(wordOfRank(20 + at), { filter: country }))],
    [
      'a word in a time',
      each((at) => queryOf(wordOfRank(20 + at), { since, until: since + 3_600_000_000 / 10 })),
    ],
    ['a word that nobody wrote', each((at) => queryOf(`zqx${at}vw`))],
  ];
}

function queryOf(words: string, more: Partial<SearchQuery> = {}): SearchQuery {
  const phrases = words.startsWith('"') ? [readPhrase(words)] : words.split(' ').map(readPhrase);
  return { phrases, without: [], filter: [], topics: [], since: null, until: null, ...more };
}

async function measure(what: string, queries: readonly SearchQuery[], search: Search): Promise<string> {
  const took: number[] = [];
  let broken = 0;
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (const query of queries) {
    const before = performance.now();
    const { lookedTo } = await search.find(query, { after: null, limit: 8 });
    took.push(performance.now() - before);
    if (lookedTo !== null) broken++;
  }
  loop.disable();
  took.sort((one, other) => one - other);
  const part = (of: number) =>
    (took[Math.min(took.length - 1, Math.floor(took.length * of))] ?? Number.NaN).toFixed(1);
  const cut = broken === 0 ? '' : `   ${broken} of ${took.length} said how far they came`;
  const held = (loop.max / 1e6).toFixed(0);
  return `  ${what.padEnd(28)}p50 ${part(0.5).padStart(6)} ms   p99 ${part(0.99).padStart(6)} ms   loop held ${held} ms at most${cut}`;
}
