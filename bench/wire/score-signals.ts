import { readFileSync } from 'node:fs';
import { isDoubtful } from '../../src/domain/handling/judge-answer.ts';
import { emptyDraft, type ItemDraft, type WireItem } from '../../src/domain/item.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import { plainParagraphsFor } from './plain-paragraphs.ts';

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

/**
 * Whether an embargo was read, until a day that is past on the one on which every table is read: its writer knew no day. It counts as read, as it was
 * on its own.
 */
export function isUntilPastDay(each: SignalCase): boolean {
  return readBothWays(each).some(
    ({ embargoWords, pubStatus, embargoedUntil }) =>
      embargoWords !== undefined && pubStatus !== 'withheld' && (embargoedUntil ?? readAt) < readAt,
  );
}

/** A case that was understood otherwise; `as`: how. `isKept`: it was held all the same, and not posted as news. */
export type Miss = { readonly case: SignalCase; readonly as: string; readonly isKept: boolean };

/**
 * What becomes of a case: what was asked for (`right`; of a kill or a hold: without a question, `asked`: with one), held for another reason,
 * marked as something that holds nothing, or posted as it is.
 */
export const outcomes = ['right', 'asked', 'withdrawn', 'held', 'marked', 'alone'] as const;
/** One of those. */
export type Outcome = (typeof outcomes)[number];

const enrich = createEnricher(newsroomDefaults);
const readAt = Date.parse('2026-11-27T12:05:00Z');
const issuedAt = Date.parse('2026-11-27T12:00:00Z');

const usual = ['agency', 'language', 'want', 'headline', 'opening'];

/**
 * Reads cases from a table with the columns agency (`-`: not known), language, want, headline and opening, with or without a header; or, as
 * other tables have them, agency, lang, want_signal, want_genre, want_status, want_urgency.
 */
export function readCases(path: string): readonly SignalCase[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const first = lines[0]?.split('\t') ?? [];
  const hasHeader = !wanted.some((each) => each === first[2]);
  const columns = hasHeader ? first : usual;
  return lines.slice(hasHeader ? 1 : 0).map((line) => {
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
    const read = readBothWays(each).map(understood);
    const wrong = read.find((as) => !meets(as, each.want));
    if (wrong === undefined) return [];
    const isKept = read.every((as) => kept.some((kind) => as.has(kind)));
    return [{ case: each, as: [...wrong].join(' ') || 'news', isKept }];
  });
}

/** What becomes of a case, read in both ways: the worse of the two. */
export function outcomeOf(each: SignalCase): Outcome {
  const all = readBothWays(each).map((item) => outcomeOfItem(item, each.want));
  const worst = each.want === 'news' ? outcomes : outcomes.toReversed();
  return worst.find((outcome) => all.includes(outcome)) ?? 'alone';
}

function outcomeOfItem(item: WireItem, want: Wanted): Outcome {
  const as = understood(item);
  const isCanceled = item.pubStatus === 'canceled';
  if (want === 'kill' || want === 'hold') {
    if (isCanceled || as.has('hold')) return 'right';
    if (as.has('kill')) return 'asked';
  } else if (want !== 'news' && meets(as, want)) return 'right';
  if (isCanceled) return 'withdrawn';
  if (kept.some((kind) => as.has(kind))) return 'held';
  return as.size > 0 ? 'marked' : 'alone';
}

function readBothWays({ agency, language, headline, opening }: SignalCase): readonly WireItem[] {
  const draft: ItemDraft = {
    ...emptyDraft,
    headline,
    language: language === '-' ? null : language,
    issuedAt,
  };
  const source = { topic: null, credit: agency === '-' ? null : agency };
  const ways = [
    { ...draft, summary: opening },
    { ...draft, paragraphs: [opening, ...plainParagraphsFor(language, `${headline} ${opening}`)] },
  ];
  return ways.map((way) => enrich(way, source, readAt));
}

const kept = ['kill', 'hold', 'embargo'] as const;

function understood(item: WireItem): ReadonlySet<Wanted> {
  const { signal, genre, pubStatus, embargoedUntil, urgency } = item;
  const said = new Set<Wanted>();
  if (pubStatus === 'canceled' || isDoubtful(item)) said.add('kill');
  if (pubStatus === 'withheld' && item.embargoWords === undefined) said.add('hold');
  if (item.embargoWords !== undefined && (pubStatus === 'withheld' || embargoedUntil !== null))
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
