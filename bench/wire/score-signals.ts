import { readFileSync } from 'node:fs';
import { isDoubtful } from '../../src/domain/handling/judge-answer.ts';
import { emptyDraft, type ItemDraft, type WireItem } from '../../src/domain/item.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';

/** What an item should be understood as; `hold` and `kill` are met by either, and by what is held and asked. */
export const wanted = [
  'kill',
  'hold',
  'embargo',
  'correction',
  'update',
  'repeat',
  'urgent',
  'advisory',
  'news',
] as const;
/** One of those. */
export type Wanted = (typeof wanted)[number];

/** An opening as an agency filed it, and what it is. */
export type SignalCase = {
  readonly agency: string;
  readonly language: string;
  readonly want: Wanted;
  readonly headline: string;
  readonly opening: string;
};

/** A case that was understood otherwise; `as`: how. `isKept`: it was held all the same, and not posted as news. */
export type Miss = { readonly case: SignalCase; readonly as: string; readonly isKept: boolean };

const enrich = createEnricher(newsroomDefaults);
const readAt = Date.parse('2026-11-27T12:05:00Z');
const issuedAt = Date.parse('2026-11-27T12:00:00Z');

/**
 * Reads cases from a table with the columns agency (`-`: not known), language, want, headline and opening; or, as other tables
 * have them, agency, lang, want_signal, want_genre, want_status, want_urgency.
 */
export function readCases(path: string): readonly SignalCase[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      agency: cell('agency'),
      language: cell('language') || cell('lang'),
      want: wantedIn(cell),
      headline: cell('headline'),
      opening: cell('opening'),
    };
  });
}

function wantedIn(cell: (name: string) => string): Wanted {
  const told = wanted.find((each) => each === cell('want'));
  if (told !== undefined) return told;
  const signal = wanted.find((each) => each === cell('want_signal'));
  if (signal !== undefined) return signal;
  if (cell('want_status') === 'withheld') return 'embargo';
  if (cell('want_genre') === 'advisory') return 'advisory';
  return /^\d$/.test(cell('want_urgency')) ? 'urgent' : 'news';
}

/** The cases that are understood otherwise, read as an entry of a feed with a description and as one with paragraphs. */
export function missesOf(cases: readonly SignalCase[]): readonly Miss[] {
  return cases.flatMap((each) => {
    const { agency, language, headline, opening } = each;
    const draft: ItemDraft = {
      ...emptyDraft,
      headline,
      language: language === '-' ? null : language,
      issuedAt,
    };
    const source = { topic: null, credit: agency === '-' ? null : agency };
    const ways = [
      { ...draft, summary: opening },
      { ...draft, paragraphs: [opening, 'Een tweede alinea van dit bericht.'] },
    ];
    const read = ways.map((way) => understood(enrich(way, source, readAt)));
    const wrong = read.find((as) => !meets(as, each.want));
    if (wrong === undefined) return [];
    const isKept = read.every((as) => kept.some((kind) => as.has(kind)));
    return [{ case: each, as: [...wrong].join(' ') || 'news', isKept }];
  });
}

const kept = ['kill', 'hold', 'embargo'] as const;

function understood(item: WireItem): ReadonlySet<Wanted> {
  const { signal, genre, pubStatus, embargoedUntil, urgency } = item;
  const said = new Set<Wanted>();
  if (pubStatus === 'canceled' || isDoubtful(item)) said.add('kill');
  if (pubStatus === 'withheld' && item.embargoWords === undefined) said.add('hold');
  if (item.embargoWords !== undefined && (pubStatus === 'withheld' || (embargoedUntil ?? 0) > readAt))
    said.add('embargo');
  if (signal === 'correction' || signal === 'update' || signal === 'repeat') said.add(signal);
  if (genre === 'advisory' || genre === 'possible-advisory') said.add('advisory');
  if (urgency !== null && urgency <= 2) said.add('urgent');
  return said;
}

function meets(as: ReadonlySet<Wanted>, want: Wanted): boolean {
  const isHeld = as.has('kill') || as.has('hold');
  if (want === 'news') return as.size === 0;
  if (want === 'kill' || want === 'hold') return isHeld;
  return as.has(want) && (want === 'embargo' || (!isHeld && !as.has('embargo')));
}
