import type { Category, ItemDraft, PubStatus } from '../../domain/item.ts';
import { parseWireTime } from './wire-time.ts';

/**
 * A publication status in any spelling: `stat:usable`, `Canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/withheld`.
 * AFP's `Embargoed` is withheld. What is not known is withheld too: nobody may see what might be recalled.
 * Absent is usable (IPTC's default).
 */
export function pubStatusOf(value: string | null): PubStatus {
  const code = value?.trim().split(/[:/]/).at(-1)?.toLowerCase() ?? '';
  if (code === '' || code === 'usable' || code === 'published' || code === 'corrected') return 'usable';
  if (/^(cancell?ed|cancel|killed|kill|recalled|withdrawn|unpublished|deleted)$/.test(code))
    return 'canceled';
  return 'withheld';
}

/** `medtop:20000082`, a full address of a NewsCode, or a bare code, as a category; null where there is no code. */
export function categoryOf(
  code: string | null,
  label: string | null,
  scheme: string | null,
): Category | null {
  if (code === null || code === '') return label === null ? null : { scheme, code: label, label };
  const address = /^https?:\/\/cv\.iptc\.org\/newscodes\/([\w-]+)\/([\w-]+)\/?$/.exec(code);
  if (address)
    return {
      scheme: newsCodeAliases.get(address[1] ?? '') ?? address[1] ?? null,
      code: address[2] ?? '',
      label,
    };
  // TT writes its own short name behind a subject code: `02000000:LAG` is none of a vocabulary called 02000000.
  if (/^\d{8}:/.test(code)) return { scheme, code, label };
  const qcode = /^([\w-]{1,40}):([^\s/][^\s]*)$/.exec(code);
  if (qcode && qcode[1] !== 'urn') return { scheme: qcode[1] ?? null, code: qcode[2] ?? '', label };
  return { scheme, code, label };
}

/** The IPTC's own short names for its vocabularies (https://cv.iptc.org/newscodes/). */
const newsCodeAliases = new Map([
  ['mediatopic', 'medtop'],
  ['subjectcode', 'subj'],
]);

/** Each category once. */
export function uniqueCategories(categories: readonly (Category | null)[]): readonly Category[] {
  const seen = new Map<string, Category>();
  for (const category of categories) {
    const key = category === null ? '' : `${category.scheme}|${category.code}`;
    if (category !== null && !seen.has(key)) seen.set(key, category);
  }
  return [...seen.values()];
}

const longestWords = 200;

/**
 * Status and embargo together. `told` are the embargoes written on the item and on what is sent with it: the last to
 * end holds. One of the item's own that tells no time that can be read (an empty element, a day alone) holds it back until a
 * person lets it go.
 */
export function releaseOf(
  status: string | null,
  own: string | null,
  associated: readonly unknown[],
  timeZone: string | undefined,
): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil' | 'embargoWords'> {
  const until = parseWireTime(own, timeZone);
  const pubStatus = pubStatusOf(status);
  const embargoedUntil = latest([until, ...associated.map((each) => parseWireTime(each, timeZone))]);
  const isHeld = own !== null && until === null && pubStatus === 'usable';
  if (!isHeld) return { pubStatus, embargoedUntil };
  const embargoWords = own.trim() === '' ? '<embargoed/>' : own.trim().slice(0, longestWords);
  return { pubStatus: 'withheld', embargoedUntil, embargoWords };
}

/** The later of two instants, either of which may be missing. */
function latest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.max(...known);
}
