import { readFileSync } from 'node:fs';
import type { LearnedWeights } from '../../src/domain/desk/learned-desk.ts';
import { type Category, emptyDraft, type WireItem } from '../../src/domain/item.ts';
import { createEnricher } from '../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';

/** An opening as an agency filed it, and its desk. */
export type DeskCase = {
  readonly language: string;
  /** ISO 3166-1 alpha-2 of the newsroom. */
  readonly home: string;
  /** As the item has them, the first one first; empty when it has none. */
  readonly categories: readonly string[];
  readonly opening: string;
  /** Slugs, the deciding desk first; empty where nothing tells. */
  readonly want: readonly string[];
};

/** A case and the desks that it was given, with the reason. */
export type DecidedCase = {
  readonly case: DeskCase;
  readonly topics: readonly string[];
  readonly reason: string;
};

const enrichers = new Map<string, ReturnType<typeof createEnricher>>();
const readAt = Date.parse('2026-11-27T12:05:00Z');

/** Reads cases from a table with the columns lang, home, category, opening and want; several in a cell are parted by `|`. */
export function readCases(path: string): readonly DeskCase[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const several = (name: string) =>
      cell(name)
        .split('|')
        .filter((each) => each !== '');
    return {
      language: cell('lang'),
      home: cell('home'),
      categories: several('category'),
      opening: cell('opening'),
      want: several('want'),
    };
  });
}

/** The desks of each case, through the whole of enrichment; by other weights than those that ship where some are given. */
export function decideCases(cases: readonly DeskCase[], weights?: LearnedWeights): readonly DecidedCase[] {
  if (weights !== undefined) enrichers.clear();
  return cases.map((each) => {
    const item = itemOf(each, weights);
    return { case: each, topics: item.topics, reason: item.topicReason ?? '' };
  });
}

/** True when the desks are the wanted ones, all of them and in their order. */
export function isRight({ case: { want }, topics }: DecidedCase): boolean {
  return want.join() === topics.join();
}

/** How much of what stands on a desk belongs there, and how much of what belongs there stands on it: 0 to 1. */
export function precisionAndRecall(decided: readonly DecidedCase[], desk: string) {
  const given = decided.filter(({ topics }) => topics[0] === desk);
  const wanted = decided.filter(({ case: { want } }) => want[0] === desk);
  const right = given.filter(({ case: { want } }) => want[0] === desk).length;
  return { precision: right / given.length, recall: right / wanted.length };
}

function itemOf({ language, home, categories, opening }: DeskCase, weights?: LearnedWeights): WireItem {
  const enrich =
    enrichers.get(home) ??
    createEnricher({ ...newsroomDefaults, homeCountry: home }, weights && (() => weights));
  enrichers.set(home, enrich);
  const draft = { ...emptyDraft, language, issuedAt: readAt, paragraphs: [opening] };
  return enrich({ ...draft, categories: categories.map(asCategory) }, { topic: null, credit: null }, readAt);
}

function asCategory(code: string): Category {
  return { scheme: null, code, label: null };
}
