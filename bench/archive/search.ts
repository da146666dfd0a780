import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Filter } from '../../src/domain/filter/filter.ts';
import { shippedFilters } from '../../src/filter/filters.ts';
import { readPhrase } from '../../src/filter/search/phrase.ts';
import { PostgresArchive } from '../../src/store/postgres/search/postgres-archive.ts';
import type { Search, SearchQuery } from '../../src/store/search.ts';
import { FileArchive } from '../../src/store/sqlite/search/file-archive.ts';
import { indexPath, openSearch } from '../../src/store/sqlite/search/open-search.ts';
import { SearchIndex } from '../../src/store/sqlite/search/search-index.ts';
import { watchStretches } from '../stretches.ts';
import { fileMore, fillArchive, wordOfRank } from './archive-of-words.ts';

const now = Date.UTC(2026, 10, 28, 12);
const name = 'telex.sqlite';
const everyday = 20_000;
const times = 60;
/** So many stories come at once, and the index catches up with them before the next search. */
const feed = 400;
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

/**
 * The same in an archive of so many stories, made in the folder or there already, or in what is in the PostgreSQL at that address.
 * Lines to print.
 */
export async function searchIn(
  dataDir: string,
  stories: number,
  onProgress: (done: number) => void = () => {},
  url: string | null = null,
): Promise<readonly string[]> {
  if (url === null && !existsSync(join(dataDir, name)))
    await fillArchive({ dataDir, name, stories, now }, onProgress);
  const built = await buildIndex(dataDir, url, onProgress);
  const lines = [
    `searching ${built.stories.toLocaleString('en')} stories in a thread beside the loop: goal p99 50 ms of the processor`,
    `  the index takes ${built.megabytes} MB${built.said}`,
  ];
  const asked = cases(built.stories);
  // By itself first: of one thread among others processor time is told in steps of four milliseconds.
  const alone = openIndex(dataDir, url);
  const spent: number[][] = [];
  for (const [, queries] of asked) spent.push(await costsOf(queries, (query) => alone.find(query, page)));
  const slips = await costsOf([...'bvsk'], (letter) => alone.spelledLike(`${letter}erkerlox`, 3));
  if (url === null) fileMore(dataDir, name, feed, now);
  const steps: number[] = [];
  for (let isMore = true; isMore; )
    steps.push(
      await costOf(async () => {
        isMore = await alone.follow();
      }),
    );
  await alone.close();
  const thread = new URL('../../src/store/postgres/search/search-thread.ts', import.meta.url);
  const elsewhere = url === null ? {} : { elsewhere: { url, thread } };
  const search = openSearch({ dataDir, name, filters: shippedFilters, ...elsewhere });
  try {
    const begun = performance.now();
    const first = await search.find(queryOf(wordOfRank(5), { filter: fromSudan }), page);
    if (first.indexed !== null) throw new Error('the index is not all there');
    const startMs = (performance.now() - begun).toFixed(0);
    for (const [at, [what, queries]] of asked.entries())
      lines.push(await measure(what, queries, spent[at] ?? [], search));
    const some = asked.flatMap(([, queries]) => queries.slice(0, 5));
    const { longestMs } = await watchStretches(async () => {
      for (const query of some) await search.find(query, page);
    });
    lines.push(`  the loop meanwhile: ${longestMs.toFixed(0)} ms of the processor between two turns at most`);
    lines.push(`  ${'words for a slip'.padEnd(28)}${spread(slips)} of the processor`);
    lines.push(`  ${`a step at ${feed} new stories`.padEnd(28)}${spread(steps)} of the processor`);
    lines.push(`  the first search, which waits for the thread to start: ${startMs} ms`);
  } finally {
    await search.stop();
  }
  return lines;
}

const page = { after: null, limit: 8 };

function openIndex(dataDir: string, url: string | null): SearchIndex {
  return new SearchIndex({
    archive: url === null ? new FileArchive(join(dataDir, name)) : new PostgresArchive(url),
    path: indexPath(dataDir, name),
    clock: () => performance.now(),
    processorMs,
    filters: shippedFilters,
    world: JSON.stringify(world),
  });
}

/** Makes what is missing of the index, and reads the lists that a thread reads once. */
async function buildIndex(dataDir: string, url: string | null, onProgress: (done: number) => void) {
  const index = openIndex(dataDir, url);
  const before = processorMs();
  const isThere = index.indexed === null;
  let steps = 0;
  while ((await index.follow()) || (await index.work()))
    if (!isThere && ++steps % 1_600 === 0) onProgress(steps * 64);
  const tookMs = processorMs() - before;
  await index.find(queryOf(wordOfRank(5), { filter: fromSudan }), page);
  const stories = index.docs;
  await index.close();
  const megabytes = Math.round(statSync(indexPath(dataDir, name)).size / 1_048_576);
  const said = isThere
    ? ', and was there'
    : `, and ${(tookMs / Math.max(1, stories)).toFixed(2)} ms of a processor a story`;
  return { stories, megabytes, said };
}

const fromSudan: Filter = [{ key: 'country', values: ['SD'] }];

function begun(rank: number, letters: number): string {
  return `${wordOfRank(rank).slice(0, letters)}*`;
}

/** What is looked for, each kind so often. */
function cases(stories: number): readonly (readonly [string, readonly SearchQuery[]])[] {
  const each = (make: (at: number) => SearchQuery) => Array.from({ length: times }, (_, at) => make(at));
  const since = now - Math.floor(stories / 4) * 40_000;
  return [
    ['a rare word', each(() => queryOf('brandweerkazerne'))],
    ['words of all kinds', each((at) => queryOf(wordOfRank(Math.floor(1.2 ** at))))],
    ['a word in half of them', each(() => queryOf('wisselkoers'))],
    ['a phrase of frequent words', each(() => queryOf('"gaza akkoord"'))],
    ['two in half, never both', each(() => queryOf('wisselkoers voetbalveld'))],
    ['a word and a country', each((at) => queryOf(wordOfRank(20 + at), { filter: fromSudan }))],
    [
      'a word in a time',
      each((at) => queryOf(wordOfRank(20 + at), { since, until: since + 3_600_000_000 / 10 })),
    ],
    ['a word that nobody wrote', each((at) => queryOf(`zqx${at}vw`))],
    ['words that begin with three', each((at) => queryOf(begun(20 + at * 7, 3)))],
    ['words that begin with more', each((at) => queryOf(begun(900 + at * 17, 4 + (at % 3))))],
    ['begins, and a country', each((at) => queryOf(begun(20 + at * 7, 3), { filter: fromSudan }))],
    ['begins, and a rare word', each((at) => queryOf(`brandweerkazerne ${begun(20 + at * 7, 3)}`))],
    ['two that begin so', each((at) => queryOf(`${begun(900 + at * 17, 5)} ${begun(1_900 + at * 17, 5)}`))],
    [
      'one word and not another',
      each(() => queryOf('wisselkoers', { without: [readPhrase('wisselkoersen')] })),
    ],
  ];
}

function queryOf(words: string, more: Partial<SearchQuery> = {}): SearchQuery {
  const phrases = words.startsWith('"') ? [readPhrase(words)] : words.split(' ').map(readPhrase);
  return { phrases, without: [], filter: [], topics: [], since: null, until: null, ...more };
}

async function measure(
  what: string,
  queries: readonly SearchQuery[],
  spent: readonly number[],
  search: Search,
): Promise<string> {
  const took: number[] = [];
  let broken = 0;
  for (const query of queries) {
    const before = performance.now();
    const { lookedTo } = await search.find(query, page);
    took.push(performance.now() - before);
    if (lookedTo !== null) broken++;
  }
  const cut = broken === 0 ? '' : `   ${broken} of ${took.length} said how far they came`;
  return `  ${what.padEnd(28)}${spread(spent)} of the processor, ${spread(took)} by the clock${cut}`;
}

function spread(ms: readonly number[]): string {
  const sorted = ms.toSorted((one, other) => one - other);
  const part = (of: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN)
      .toFixed(1)
      .padStart(6);
  return `p50 ${part(0.5)} p99 ${part(0.99)} ms`;
}

async function costsOf<Each>(
  all: readonly Each[],
  work: (each: Each) => Promise<unknown>,
): Promise<number[]> {
  const costs: number[] = [];
  for (const each of all) costs.push(await costOf(() => work(each)));
  return costs;
}

async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = processorMs();
  await work();
  return processorMs() - before;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
