import { readFileSync } from 'node:fs';
import { type Gazetteer, openGazetteer } from '../../src/gazetteer/gazetteer.ts';

/** A place as a newsroom writes it before its copy, and where it is. */
export type PlaceCase = {
  readonly place: string;
  /** What stands beside it, `Maine` or `NH`; empty if nothing. */
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A zone that has the same clock; empty where the country has one clock. */
  readonly zone: string;
  /** The newsroom's own country. */
  readonly home: string;
  /** Of what list it is: `capital`, `million`. */
  readonly kind: string;
};

/** A case that was read otherwise; `as`: how. */
export type PlaceMiss = { readonly case: PlaceCase; readonly as: string };

/** Reads cases from a table with the columns place, region and country, and optionally zone, home and kind. */
export function readPlaces(path: string): readonly PlaceCase[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      place: cell('place'),
      region: cell('region'),
      country: cell('country'),
      zone: cell('zone'),
      home: cell('home') || 'NL',
      kind: cell('kind'),
    };
  });
}

/** The cases whose country or clock the gazetteer reads wrongly. */
export function missedPlaces(cases: readonly PlaceCase[]): readonly PlaceMiss[] {
  const gazetteers = new Map<string, Gazetteer>();
  return cases.flatMap((each) => {
    const gazetteer = gazetteers.get(each.home) ?? openGazetteer({ home: each.home });
    gazetteers.set(each.home, gazetteer);
    const found = gazetteer.locate(each.place, each.region === '' ? [] : [each.region]);
    const isRight =
      found?.country === each.country && (each.zone === '' || isSameClock(found.zone, each.zone));
    return isRight ? [] : [{ case: each, as: found === null ? 'unknown' : `${found.country} ${found.zone}` }];
  });
}

const winter = Date.UTC(2026, 0, 15, 12);
const summer = Date.UTC(2026, 6, 15, 12);

function isSameClock(one: string, other: string): boolean {
  return [winter, summer].every((at) => clockAt(one, at) === clockAt(other, at));
}

function clockAt(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}
