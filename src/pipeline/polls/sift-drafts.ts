import { hash } from 'node:crypto';
import { pageOf } from '../../domain/identity/page-address.ts';
import { isTellingGuid } from '../../domain/identity/same-item.ts';
import type { ItemDraft } from '../../domain/item.ts';
import type { ParsedFeed } from '../../feeds/parsed-feed.ts';
import { createStepMeter } from '../../scheduler/step-meter.ts';
import { type KeptDocument, type KeptEntry, nothingKept } from './kept-document.ts';

/** Characters of a hash: 66 bits, which no two entries of one document have in common by accident. */
const hashLength = 11;
/** What is looked at in one step. */
const step = { pieces: 50, characters: 200_000 };
/** A longer guid is kept as something else, and so is one with characters that databases do not take. */
const longestGuid = 200;

/** The entries of a document, parted by whether they stood in the one before, word for word. */
export type SiftedDrafts = {
  /**
   * Each has a guid and an address of its own: where they lie, or there are none, an entry is known by what stands around
   * it, and all of the document is to be read and folded.
   */
  readonly isNamed: boolean;
  /** To be enriched and folded. */
  readonly changed: readonly ItemDraft[];
  /** They say what they said at the last poll, so that nothing comes of them. */
  readonly standing: readonly KeptEntry[];
  /** All of them, to be kept until the next poll. */
  readonly kept: KeptDocument;
};

/** Parts the entries of a document by those that stood in the last one. What was left unread of it stood there. */
export async function siftDrafts(
  { items, entryKeys }: Pick<ParsedFeed, 'items' | 'entryKeys'>,
  before: KeptDocument,
  turn: () => Promise<void>,
): Promise<SiftedDrafts> {
  const known = new Map(before.entries.map((entry) => [entry.key, entry]));
  const withGuid = guidsOf(before.entries, items.length);
  const unread = (entryKeys?.unread ?? []).flatMap((key) => known.get(key) ?? []);
  const standing = [...unread];
  const read: KeptEntry[] = [];
  const changed: ItemDraft[] = [];
  const isFull = createStepMeter(step);
  for (const [at, draft] of items.entries()) {
    if (isFull(draftLength(draft))) await turn();
    const its = draft.guid === null ? undefined : withGuid(draft.guid);
    const entry = keep(draft, entryKeys?.keys[at] ?? null, its !== undefined);
    read.push(entry);
    const isAsBefore = entry.draftKey !== null && entry.draftKey === its?.draftKey;
    if (isAsBefore || (entry.key.startsWith(ofDraft) && known.has(entry.key))) standing.push(entry);
    else changed.push(draft);
  }
  const kept = { frame: entryKeys?.frame ?? '', entries: [...unread, ...read] };
  if (areNamedAlone(unread, read)) return { isNamed: true, changed, standing, kept };
  return { isNamed: false, changed: items, standing: [], kept: nothingKept };
}

/** So few are sought one by one: to index all for them takes longer. */
const few = 4;

/** Finds the last of the entries with a guid, of which so many are asked. */
function guidsOf(entries: readonly KeptEntry[], asked: number): (guid: string) => KeptEntry | undefined {
  if (asked <= few) return (guid) => entries.findLast((entry) => entry.guid === guid);
  const byGuid = new Map(entries.map((entry) => [entry.guid, entry]));
  return (guid) => byGuid.get(guid);
}

/** Before the hash of what was read in an entry. */
const ofDraft = '=';

/** `isSeenChanged`: its text is another than before under the same guid, so that what is read in it may tell more. */
function keep(draft: ItemDraft, key: string | null, isSeenChanged: boolean): KeptEntry {
  const { guid, link, issuedAt } = draft;
  const draftKey = key === null || isSeenChanged ? ofDraft + hashOf(draft) : null;
  return { key: key ?? draftKey ?? '', draftKey, guid, link, issuedAt };
}

/** What each category costs besides its characters: a look at every desk's words. */
const perCategory = 100;

/** How much there is to read of a draft: the characters of its text and of its categories. */
export function draftLength({
  summary,
  paragraphs,
  categories,
}: Pick<ItemDraft, 'summary' | 'paragraphs' | 'categories'>): number {
  const text = paragraphs.reduce((sum, { length }) => sum + length, summary?.length ?? 0);
  return categories.reduce(
    (sum, { code, label }) => sum + perCategory + code.length + (label?.length ?? 0),
    text,
  );
}

function hashOf(draft: ItemDraft): string {
  return hash('sha256', JSON.stringify(draft), 'base64url').slice(0, hashLength);
}

/**
 * The guid and the address of each stand on no other entry, and may be its own. `unread` are of the document before, which is kept
 * only where that is so: but for one that stands there twice now, they are held against those that were read alone.
 */
function areNamedAlone(unread: readonly KeptEntry[], read: readonly KeptEntry[]): boolean {
  if (new Set(unread).size < unread.length) return false;
  const names = new Set<string>();
  const pages = new Set<string>();
  for (const { guid, link } of read) {
    const name = nameOf(guid);
    const isPlain = name.length <= longestGuid && name.isWellFormed() && !name.includes('\0');
    if (!isPlain || !isTellingGuid(name) || names.has(name)) return false;
    const page = pageOf(link) ?? pageOf(guid);
    if (page !== null && pages.has(page)) return false;
    names.add(name);
    if (page !== null) pages.add(page);
  }
  if (read.length === 0) return true;
  return unread.every(({ guid, link }) => {
    const page = pages.size === 0 ? null : (pageOf(link) ?? pageOf(guid));
    return !names.has(nameOf(guid)) && (page === null || !pages.has(page));
  });
}

function nameOf(guid: string | null): string {
  return guid?.trim() ?? '';
}
