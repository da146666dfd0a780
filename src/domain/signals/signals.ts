import type { ItemDraft, Signal } from '../item.ts';
import {
  type SignalField,
  type SignalMeaning,
  type SignalPattern,
  type SignalRules,
  shippedSignals,
  signalPatterns,
} from './signal-patterns.ts';
import { providerName } from './urgency.ts';

/** What a format knows of an item beside its draft. */
export type SignalContext = {
  /** Who sent it, as it names itself; the credit where this is absent. */
  readonly provider?: string | null;
  readonly genres?: readonly string[];
  readonly signals?: readonly string[];
  readonly slug?: string | null;
  readonly keywords?: readonly string[];
  /** The newsroom's; the table as it ships where this is absent. */
  readonly rules?: SignalRules | undefined;
};

/** A draft's wording as it was understood: the signals, and the text without them. */
type Reading = { readonly meanings: ReadonlySet<SignalMeaning>; readonly draft: ItemDraft };

/**
 * Reads what an item says of itself in its wording, and says it in the draft's fields: `signal`, `genre`,
 * `pubStatus`, `urgency`; wire marks are cut from the text, a line to editors moved to `editorialNote`,
 * contacts left out.
 * Doing it twice changes nothing. What a field of the format said already is never weakened.
 */
export function applySignals(draft: ItemDraft, context: SignalContext = {}): ItemDraft {
  const { meanings, draft: cleaned } = readSignals(draft, context);
  const has = (meaning: SignalMeaning) => meanings.has(meaning);
  const killed = has('kill') || cleaned.signal === 'kill';
  const onlyNotes = has('notes') && cleaned.paragraphs.length === 0;
  return {
    ...cleaned,
    signal: strongest(cleaned, meanings),
    pubStatus: killed
      ? 'canceled'
      : has('hold') && cleaned.pubStatus === 'usable'
        ? 'withheld'
        : cleaned.pubStatus,
    genre: has('press-release') ? 'press-release' : has('advisory') || onlyNotes ? 'advisory' : cleaned.genre,
    urgency: mostUrgent(cleaned.urgency, has('flash') ? 1 : has('urgent') ? 2 : null),
  };
}

/** Whether an agency tells a flash from what is urgent by a wording for each: dpa's Blitz and Eil, AFP's FLASH and ALERTE. */
export function tellsFlashApart(credit: string | null): boolean {
  const agency = providerName(credit);
  const means = new Set(signalPatterns.flatMap((row) => (row.agency === agency ? [row.means] : [])));
  return agency !== null && means.has('flash') && means.has('urgent');
}

/** Characters of a text in which a mark is looked for. */
const longestRead = 1_000;

/** The meanings that an item's fields and wording carry, and the draft without the marks that carried them. */
function readSignals(draft: ItemDraft, context: SignalContext = {}): Reading {
  const provider = providerName(context.provider ?? draft.credit);
  const language = draft.language?.split('-')[0]?.toLowerCase() ?? null;
  const meanings = new Set<SignalMeaning>();
  let cleaned = draft;
  const rules = context.rules ?? shippedSignals;
  const { rows, gates } = askedOf(rules, provider, language);
  const own = rules.add.filter((row) => !differ(row.agency, provider) && !differ(row.language, language));
  let texts: Partial<Record<SignalField, readonly string[]>> = {};
  let likely: Partial<Record<SignalField, boolean>> = {};
  const textsIn = (field: SignalField) => {
    texts[field] ??= textsOf(cleaned, context, field).map((text) => text.slice(0, longestRead));
    return texts[field];
  };
  const mayStandIn = (field: SignalField) => {
    likely[field] ??=
      gates.get(field)?.some((gate) => textsIn(field).some((text) => gate.test(text))) ?? false;
    return likely[field];
  };
  const ask = (row: SignalPattern) => {
    if (!textsIn(row.field).some((text) => matches(row, text, cleaned))) return;
    meanings.add(row.means);
    if (row.means === 'possible-kill') cleaned = quoteDoubt(cleaned, context, row);
    if (!row.cut) return;
    cleaned = cut(cleaned, row);
    texts = {};
    likely = {};
  };
  for (const row of rows) if (mayStandIn(row.field)) ask(row);
  for (const row of own) ask(row);
  return { meanings, draft: cleaned };
}

/**
 * Of the table as it ships, the rows that are asked of an item, and for each field expressions that match whatever one of its
 * rows matches: nearly all items have no mark, and are asked once instead of some hundred times.
 */
type Asked = {
  readonly rows: readonly SignalPattern[];
  readonly gates: ReadonlyMap<SignalField, readonly RegExp[]>;
};

/** One for each provider and language that the table names. */
const asked = new Map<string, Asked>();
const languages = new Set(signalPatterns.map((row) => row.language));

function askedOf({ assumptions }: SignalRules, provider: string | null, language: string | null): Asked {
  const key = `${assumptions} ${provider} ${languages.has(language) ? language : 'other'}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const rows = signalPatterns.filter(
    (row) =>
      (assumptions || row.documented !== null) &&
      !differ(row.agency, provider) &&
      !differ(row.language, language),
  );
  const made = { rows, gates: new Map([...Map.groupBy(rows, ({ field }) => field)].map(gatesOf)) };
  asked.set(key, made);
  return made;
}

function gatesOf([field, rows]: [SignalField, readonly SignalPattern[]]) {
  const byFlags = Map.groupBy(rows, ({ pattern }) => pattern.flags);
  const gates = [...byFlags].map(
    ([flags, alike]) => new RegExp(alike.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags),
  );
  return [field, gates] as const;
}

/** People are asked what to make of it, so the agency's own words are kept for them. */
function quoteDoubt(draft: ItemDraft, context: SignalContext, row: SignalPattern): ItemDraft {
  if (draft.editorialNote !== null) return draft;
  const said = textsOf(draft, context, row.field).find((text) => matches(row, text, draft)) ?? null;
  return { ...draft, editorialNote: said };
}

/** Both are known, and not the same. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function textsOf(draft: ItemDraft, context: SignalContext, field: SignalField): readonly string[] {
  switch (field) {
    case 'headline':
      return present([draft.headline]);
    case 'opening':
      return present([draft.summary, ...draft.paragraphs.slice(0, 3)]);
    case 'paragraph':
      return present([draft.summary, ...draft.paragraphs]);
    case 'genre':
      return context.genres ?? [];
    case 'signal':
      return context.signals ?? [];
    case 'slug':
      return present([context.slug]);
    case 'keyword':
      return context.keywords ?? [];
  }
}

function present(texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.filter((text) => typeof text === 'string');
}

function matches(row: SignalPattern, text: string, draft: ItemDraft): boolean {
  const match = row.pattern.exec(text.slice(0, longestRead));
  if (!match) return false;
  const version = match.groups?.version;
  return version === undefined || Number(version) === draft.version;
}

/** Takes a mark out of the text; a headline or paragraph that was nothing else goes with it. */
function cut(draft: ItemDraft, row: SignalPattern): ItemDraft {
  if (row.means === 'note' || row.means === 'notes') return moveNotes(draft, row);
  if (row.field === 'headline') return { ...draft, headline: without(draft.headline, row) };
  const opening = draft.paragraphs.map((text, index) => (index < 3 ? without(text, row) : text));
  return { ...draft, summary: without(draft.summary, row), paragraphs: present(opening) };
}

function without(text: string | null, row: SignalPattern): string | null {
  if (text === null) return null;
  const rest = text.replace(row.pattern, ' ').replace(/ {2,}/g, ' ').trim();
  return rest === '' ? null : rest;
}

/** A line to editors goes to the editorial note; contacts and all after them are not kept anywhere. */
function moveNotes(draft: ItemDraft, row: SignalPattern): ItemDraft {
  const limit = row.field === 'opening' ? 3 : draft.paragraphs.length;
  const at = draft.paragraphs.findIndex((text, index) => index < limit && matches(row, text, draft));
  const summary = draft.summary !== null && matches(row, draft.summary, draft) ? null : draft.summary;
  if (at < 0) return { ...draft, summary };
  const count = row.means === 'notes' ? endOfNotes(draft.paragraphs, at) - at : 1;
  const paragraphs = draft.paragraphs.toSpliced(at, count);
  if (row.means === 'notes') return { ...draft, summary, paragraphs };
  return {
    ...draft,
    summary,
    paragraphs,
    editorialNote: present([draft.editorialNote, draft.paragraphs[at]]).join(' '),
  };
}

/** Notes go on to the end; those above everything go on to the story: a paragraph of some length that names no number or mail. */
function endOfNotes(paragraphs: readonly string[], at: number): number {
  const isStory = (text: string) => text.length >= 60 && !/@|\d[\d -]{6,}\d/.test(text);
  const story = at === 0 ? paragraphs.findIndex((text, index) => index > 0 && isStory(text)) : -1;
  return story === -1 ? paragraphs.length : story;
}

/** A kill outweighs what may be one, that a correction, that an update, that a repeat. */
function strongest(draft: ItemDraft, meanings: ReadonlySet<SignalMeaning>): Signal | null {
  const order: readonly Signal[] = ['kill', 'possible-kill', 'correction', 'update', 'repeat'];
  return order.find((signal) => signal === draft.signal || meanings.has(signal)) ?? null;
}

function mostUrgent(told: number | null, worded: number | null): number | null {
  if (told === null || worded === null) return told ?? worded;
  return Math.min(told, worded);
}
