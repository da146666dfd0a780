import { hash } from 'node:crypto';
import { pageOf } from '../../domain/identity/page-address.ts';
import { isTellingGuid } from '../../domain/identity/same-item.ts';
import type { ItemDraft } from '../../domain/item.ts';

/** Characters of a hash: 66 bits, which no two entries of one document have in common by accident. */
const hashLength = 11;
/** Drafts that are looked at in one step. */
const draftsAStep = 50;
/** A longer guid is kept as something else, and so is one with characters that databases do not take. */
const longestGuid = 200;

/** The entries of a document, parted by whether they stood in the one before, word for word. */
export type SiftedDrafts = {
  /** To be enriched and folded. */
  readonly changed: readonly ItemDraft[];
  /** They say what they said at the last poll, so that nothing comes of them. */
  readonly standing: readonly ItemDraft[];
  /** The hashes of all of them, to be kept until the next poll. */
  readonly entries: string;
};

/**
 * Parts the entries of a document by the hashes of those that stood in the last one. Only where each entry has a guid and
 * an address of its own: where they lie, or there are none, an entry is known by what stands around it, and all is folded.
 *
 * @param before the hashes of the last document, as `entries` gave them
 */
export async function siftDrafts(
  drafts: readonly ItemDraft[],
  before: string,
  turn: () => Promise<void>,
): Promise<SiftedDrafts> {
  const known = new Set<string>();
  for (let at = 0; at < before.length; at += hashLength) known.add(before.slice(at, at + hashLength));
  const hashes: string[] = [];
  const names = new Set<string>();
  let isNamed = true;
  for (const draft of drafts) {
    if (hashes.length % draftsAStep === draftsAStep - 1) await turn();
    hashes.push(hash('sha256', JSON.stringify(draft), 'base64url').slice(0, hashLength));
    isNamed &&= isNamedAlone(draft, names);
  }
  const isStanding = (_: ItemDraft, at: number) => isNamed && known.has(hashes[at] ?? '');
  return {
    changed: drafts.filter((draft, at) => !isStanding(draft, at)),
    standing: drafts.filter(isStanding),
    entries: hashes.join(''),
  };
}

/** Its guid and its address stand on no entry before it in the document, and may be its own. */
function isNamedAlone({ guid, link }: ItemDraft, names: Set<string>): boolean {
  const name = guid?.trim() ?? '';
  const isPlain = name.length <= longestGuid && name.isWellFormed() && !name.includes('\0');
  if (!isPlain || !isTellingGuid(name)) return false;
  const page = pageOf(link) ?? pageOf(guid);
  const its = page === null ? [`guid ${name}`] : [`guid ${name}`, `page ${page}`];
  if (its.some((each) => names.has(each))) return false;
  for (const each of its) names.add(each);
  return true;
}
