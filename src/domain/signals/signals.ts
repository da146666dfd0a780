import type { ItemDraft, Signal } from '../item.ts';
import { AnyCasePattern } from '../text/patterns/any-case-pattern.ts';
import { findAdvisory } from './advised/find-advisory.ts';
import { type Asked, askedOf, longestMarked, mayBeAsked } from './asked-rows.ts';
import { cut, longestDoubt, matches } from './cut-mark.ts';
import { judgeKind, judgeNotice } from './judge.ts';
import { withFiledSigns, withPlainSigns } from './plain-signs.ts';
import { isPressWire } from './press-wires.ts';
import { findRevision } from './revised/find-revision.ts';
import type { SignalField, SignalMeaning } from './signal-meanings.ts';
import { type SignalPattern, type SignalRules, shippedSignals, signalPatterns } from './signal-patterns.ts';
import { providerName } from './urgency.ts';
import { saysItGoes } from './withdrawn/perhaps-withdrawn.ts';
import { asksToWithdraw, doesMoreThanCorrect, findWithdrawal, speaksOfCopy } from './withdrawn/withdrawal.ts';
import { findWithdrawnMark } from './withdrawn/withdrawn-marks.ts';

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
 * `pubStatus`, `urgency`; what reads like a kill is no advisory, in whatever dress; wire marks are cut from the text, a line to editors moved to `editorialNote`,
 * contacts left out.
 * Doing it twice changes nothing. What a field of the format said already is never weakened.
 */
export function applySignals(draft: ItemDraft, context: SignalContext = {}): ItemDraft {
  const { meanings, draft: cleaned } = readSignals(draft, context);
  const has = (meaning: SignalMeaning) => meanings.has(meaning);
  const killed = has('kill') || cleaned.signal === 'kill';
  const isTakenBack = killed || has('possible-kill') || cleaned.signal === 'possible-kill';
  const onlyNotes = has('notes') && cleaned.paragraphs.length === 0;
  const isRelease = has('press-release') || isOfPressWire(draft, context);
  const isAdvisory = !isTakenBack && !has('correction') && (has('advisory') || onlyNotes);
  return {
    ...cleaned,
    signal: strongest(cleaned, meanings),
    pubStatus: killed
      ? 'canceled'
      : has('hold') && cleaned.pubStatus === 'usable'
        ? 'withheld'
        : cleaned.pubStatus,
    genre: isRelease ? 'press-release' : isAdvisory ? 'advisory' : cleaned.genre,
    urgency: mostUrgent(cleaned.urgency, has('flash') ? 1 : has('urgent') ? 2 : null),
  };
}

/** By who sends it, whom it credits, or the registered name in its `urn:newsml:`. */
function isOfPressWire({ credit, guid }: ItemDraft, { provider }: SignalContext): boolean {
  const [, registered = null] = /^urn:newsml:([^:]+):/i.exec(guid ?? '') ?? [];
  return [provider ?? null, credit, registered].some(isPressWire);
}

/** Whether an agency tells a flash from what is urgent by a wording for each: dpa's Blitz and Eil, AFP's FLASH and ALERTE. */
export function tellsFlashApart(credit: string | null): boolean {
  const agency = providerName(credit);
  const means = new Set(signalPatterns.flatMap((row) => (row.agency === agency ? [row.means] : [])));
  return agency !== null && means.has('flash') && means.has('urgent');
}

/** The meanings that an item's fields and wording carry, and the draft without the marks that carried them. */
function readSignals(filed: ItemDraft, context: SignalContext): Reading {
  const draft = withPlainSigns(filed);
  const provider = providerName(context.provider ?? draft.credit);
  const language = draft.language?.split('-')[0]?.toLowerCase() ?? null;
  const meanings = new Set<SignalMeaning>();
  let cleaned = draft;
  const rules = context.rules ?? shippedSignals;
  const doubt = rules.assumptions ? doubtOf(draft) : null;
  if (doubt !== null) {
    meanings.add('possible-kill');
    cleaned = quoteDoubt(cleaned, doubt);
  }
  const asked = askedOf(rules, provider, language);
  for (let round = 1; round <= mostTags; round++) {
    const before = cleaned.headline;
    cleaned = readRound(asked, { draft: cleaned, context, provider, meanings });
    if (cleaned.headline === before || cleaned.headline === null) break;
  }
  const round = { draft: cleaned, context, provider, meanings };
  const read = rules.assumptions ? readByKind(draft, round) : { meanings, draft: cleaned };
  return draft === filed ? read : readAsFiled(filed, asked.own, round, read);
}

/** Gives what was read the signs that it was filed with, which the newsroom's own wordings may name. */
function readAsFiled(filed: ItemDraft, own: Asked['own'], round: Round, read: Reading): Reading {
  const meanings = new Set(read.meanings);
  const draft = withFiledSigns(read.draft, filed);
  const asked = { rows: [], gates: new Map(), own };
  return { meanings, draft: readRound(asked, { ...round, draft, meanings }) };
}

/** What the table has no wording for, by what its words are: versions that take the place of others, and what is for desks alone. */
function readByKind(asked: ItemDraft, { draft, provider, meanings }: Round): Reading {
  const texts = present([asked.summary, ...asked.paragraphs]);
  const isAgency = provider !== null;
  const isNamed = [...meanings].some((meaning) => ofVersion.has(meaning));
  const revision = meanings.has('correction')
    ? null
    : findRevision({ headline: draft.headline, texts, isAgency });
  if (revision !== null && (revision.means === 'correction' || !isNamed)) {
    const told = new Set([...meanings, revision.means]);
    return { meanings: told, draft: { ...draft, headline: revision.headline } };
  }
  if (isNamed) return { meanings, draft };
  if (findAdvisory({ headline: draft.headline, texts, isAgency }) !== null)
    return { meanings: new Set([...meanings, 'advisory']), draft };
  return readByLearning({ meanings, draft }, isAgency);
}

/** What neither a wording nor a rule knows, by what was learned: a correction is told as one, what may be for desks is not kept from readers. */
function readByLearning(read: Reading, isAgency: boolean): Reading {
  const { meanings, draft } = read;
  if (draft.genre !== 'news' || [...meanings].some((meaning) => !besides.has(meaning))) return read;
  // Lines to editors above a story are cut by now, and do not make a note of it.
  const learned = judgeKind(draft.headline, present([draft.summary, ...draft.paragraphs]), isAgency);
  if (learned === null) return read;
  if (learned === 'corrected') return { meanings: new Set([...meanings, 'correction']), draft };
  return { meanings, draft: { ...draft, genre: 'possible-advisory' } };
}

/** What is said of an item that may be a correction or for desks as well. */
const besides: ReadonlySet<SignalMeaning> = new Set(['flash', 'urgent', 'note', 'notes']);

/** Tags that stand one behind the other: `RPT-UPDATE 1-CORRECTED-`. */
const mostTags = 4;
/** What a tag before a headline says of the version. The outermost names it; those behind it are cut and say nothing. */
const ofVersion: ReadonlySet<SignalMeaning> = new Set(['correction', 'repeat', 'update']);

type Round = {
  readonly draft: ItemDraft;
  readonly context: SignalContext;
  readonly provider: string | null;
  /** Those found so far; what is found is added. */
  readonly meanings: Set<SignalMeaning>;
};

/** Asks every row once. What carried a mark is cut at once, so that the next row sees what was behind it. */
function readRound(asked: Asked, round: Round): ItemDraft {
  const likely = likelyFields(asked, round);
  // Nearly no item has a mark anywhere, and is asked no row.
  return likely === null && asked.own.length === 0 ? round.draft : askRows(asked, round, likely);
}

/** The fields in which a row of the table may match; null: none. Whatever is asked by rows has the answer from here. */
function likelyFields({ gates }: Asked, { draft, context }: Round): LikelyFields | null {
  let likely: LikelyFields | null = null;
  for (const field of gates.keys())
    for (const text of textsOf(draft, context, field)) {
      if (!mayBeAsked(gates, field, text.slice(0, longestMarked))) continue;
      likely ??= {};
      likely[field] = true;
      break;
    }
  return likely;
}

type LikelyFields = Partial<Record<SignalField, boolean>>;

function askRows(
  { rows, gates, own }: Asked,
  { draft, context, provider, meanings }: Round,
  before: LikelyFields | null,
): ItemDraft {
  let cleaned = draft;
  let texts: Partial<Record<SignalField, readonly string[]>> = {};
  // Of what was cut since nothing is known.
  let likely: LikelyFields = before ?? {};
  let isCut = false;
  let isNamed = [...meanings].some((meaning) => ofVersion.has(meaning));
  const textsIn = (field: SignalField) => {
    texts[field] ??= textsOf(cleaned, context, field).map((text) => text.slice(0, longestMarked));
    return texts[field];
  };
  const mayStandIn = (field: SignalField) => {
    if (isCut) likely[field] ??= textsIn(field).some((text) => mayBeAsked(gates, field, text));
    return likely[field] === true;
  };
  const ask = (row: SignalPattern) => {
    const said = textsIn(row.field).find((text) => matches(row, text, cleaned, provider));
    if (said === undefined) return;
    const isTag = row.field === 'headline' && row.cut && ofVersion.has(row.means);
    if (!isTag || !isNamed) meanings.add(row.means);
    isNamed ||= isTag;
    if (row.means === 'possible-kill') cleaned = quoteDoubt(cleaned, said);
    if (!row.cut) return;
    cleaned = cut(cleaned, row);
    texts = {};
    likely = {};
    isCut = true;
  };
  if (before !== null) for (const row of rows) if (mayStandIn(row.field)) ask(row);
  for (const row of own) ask(row);
  return cleaned;
}

/** The text that reads like a withdrawal by its words alone, whoever writes it. */
function doubtOf({ headline, summary, paragraphs, pubStatus, editorialNote }: ItemDraft): string | null {
  if (pubStatus === 'canceled' || isTest(headline, summary ?? paragraphs[0] ?? '')) return null;
  if (editorialNote !== null && (asksToWithdraw(editorialNote) || saysItGoes(editorialNote)))
    return editorialNote;
  const texts = present([summary, ...paragraphs]);
  if (findAdvisory({ headline, texts, isAgency: true }) === 'release') return null;
  const found = speaksOfCopy(headline, texts) ? findWithdrawal(headline, texts) : null;
  if (found !== null && (doesMoreThanCorrect(found) || !isCorrection(headline, texts))) return found;
  const marked = findWithdrawnMark(headline, texts);
  if (marked !== null) return marked;
  const learned = judgeNotice(headline, texts);
  return learned?.kind === 'withdrawn' ? learned.text : null;
}

function isCorrection(headline: string | null, texts: readonly string[]): boolean {
  return findRevision({ headline, texts, isAgency: true })?.means === 'correction';
}

/** A message that says in headline and text that it is a test: `please ignore` is said of itself. */
function isTest(headline: string | null, text: string): boolean {
  if (headline === null) return false;
  return testTwice.test(headline) || (testMark.test(headline) && testWord.test(text.slice(0, longestMarked)));
}

const testTwice = new AnyCasePattern(
  /^\W*(?:test|prueba|prova|teste|essai)\W+(?:test|prueba|prova|teste|essai)(?!\p{L})/u,
);

const testMark = new AnyCasePattern(
  /^\W*(?:(?:this is (?:only )?a |dit is een |dies ist (?:nur )?ein |ceci est un |esto es una |questo è un |isto é um |dette er en |detta är ett )?(?:test|prueba|prova|teste|essai)(?:[ -]?(?:message|item|story|bericht|meldung|melding|dépêche|alert|meddelande|meddelelse))?)(?!\p{L})(?=\W*$|[ ]?[:–—!,.-]|(?: test)+)/u,
);
const testWord = new AnyCasePattern(/(?<!\p{L})(?:test\p{L}{0,12}|prueba|prova|teste|essai)(?!\p{L})/u);

/** People are asked what to make of it, so the agency's own words are kept for them. */
function quoteDoubt(draft: ItemDraft, said: string): ItemDraft {
  if (draft.editorialNote !== null) return draft;
  return { ...draft, editorialNote: said.slice(0, longestDoubt) };
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

/** A kill outweighs what may be one, that a correction, that an update, that a repeat. */
function strongest(draft: ItemDraft, meanings: ReadonlySet<SignalMeaning>): Signal | null {
  const order: readonly Signal[] = ['kill', 'possible-kill', 'correction', 'update', 'repeat'];
  const told = order.find((signal) => signal === draft.signal || meanings.has(signal)) ?? null;
  // A hold in the agency's documented words asks nobody.
  return told === 'possible-kill' && meanings.has('hold') ? null : told;
}

function mostUrgent(told: number | null, worded: number | null): number | null {
  if (told === null || worded === null) return told ?? worded;
  return Math.min(told, worded);
}
