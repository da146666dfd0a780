import { readFileSync } from 'node:fs';
import { parseDateline } from '../../src/domain/dateline/parse-dateline.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

/**
 * What an opening is: one with a dateline, one that looks like it and has none (an advertisement, a fixture, a firm named after
 * a place), or any other text without one.
 */
export type OpeningKind = 'positive' | 'look-alike' | 'negative';

/** An opening as it was filed, and what stands in its dateline: places and agencies each joined by `|`, the date as ISO 8601. */
export type DatelineCase = {
  readonly kind: OpeningKind;
  readonly raw: string;
  readonly places: string;
  readonly agencies: string;
  /** Null where the table does not tell dates. */
  readonly date: string | null;
};

/** A case that was read otherwise; `as`: how. */
export type DatelineMiss = { readonly case: DatelineCase; readonly as: string };

const gazetteer = openGazetteer();
const isPlace = (name: string, regions: readonly string[]) => gazetteer.locate(name, regions) !== null;

/**
 * Reads cases from a table whose columns are known by their names: `label` (pos, look, real, neg), `raw` (with `\n` and `\t`
 * escaped), `places`, `agencies`, and optionally `style` and `date_iso`.
 */
export function readDatelineCases(path: string): readonly DatelineCase[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  const hasDates = columns.includes('date_iso');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      kind: kindOf(cell('label'), cell('style')),
      raw: cell('raw').replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\\\', '\\'),
      places: cell('places'),
      agencies: cell('agencies'),
      date: hasDates ? cell('date_iso') : null,
    };
  });
}

function kindOf(label: string, style: string): OpeningKind {
  if (label === 'pos') return 'positive';
  return label === 'look' || style === 'own-look-alike' ? 'look-alike' : 'negative';
}

/** The cases whose places, agencies or date are read otherwise, or in which a dateline is read that is none. */
export function datelineMisses(cases: readonly DatelineCase[]): readonly DatelineMiss[] {
  return cases.flatMap((each) => {
    const read = parseDateline(each.raw, { isPlace });
    const as =
      read === null
        ? 'none'
        : `${read.places.join('|')} (${read.agencies.join('|')})${read.date === null ? '' : ` ${read.date}`}`;
    if (each.kind !== 'positive') return read === null ? [] : [{ case: each, as }];
    const isRight =
      read !== null &&
      read.places.join('|') === each.places &&
      read.agencies.join('|') === each.agencies &&
      (each.date === null || (read.date ?? '') === each.date);
    return isRight ? [] : [{ case: each, as }];
  });
}
