import type { WireItem } from '../item.ts';
import { pageOf } from './page-address.ts';
import { isTellingGuid, signsOf } from './same-item.ts';

/** What an operator should know of how a document names its items. `example` is one guid or link of the kind. */
export type Lie = {
  readonly kind: LieKind;
  readonly times: number;
  readonly example: string;
};

/** `guid-shared`: on several items at once. `guid-reused`: on the next story. `guid-fresh`: another at each fetch. */
export type LieKind =
  | 'guid-shared'
  | 'guid-reused'
  | 'guid-fresh'
  | 'repeated'
  | 'link-shared'
  | 'link-fresh';

/** Guids that stand on several items of one document, or that can be nobody's own. Versions of one item may share theirs. */
export function lyingGuids(items: readonly WireItem[]): ReadonlySet<string> {
  const first = new Map<string, WireItem>();
  const lying = new Set<string>();
  for (const item of items) {
    const guid = item.guid?.trim() ?? '';
    if (guid === '' || lying.has(guid)) continue;
    const other = first.get(guid);
    if (other === undefined) first.set(guid, item);
    if (!isTellingGuid(guid) || (other !== undefined && !areVersions(item, other))) lying.add(guid);
  }
  return lying;
}

/** What one document says wrongly of its own items: shared guids, links on more than one item. */
export function judgeDocument(items: readonly WireItem[]): readonly Lie[] {
  const guids = lyingGuids(items);
  const shared = items.filter(({ guid }) => guid !== null && guids.has(guid.trim()));
  const links = new Map<string, Set<string>>();
  for (const { guid, link, headline } of items) {
    if (link === null) continue;
    links.set(link, (links.get(link) ?? new Set()).add(guid ?? headline ?? ''));
  }
  const crowded = [...links].filter(([, names]) => names.size > 1);
  return [
    ...lie('guid-shared', shared.length, shared[0]?.guid),
    ...lie('link-shared', crowded.length, crowded[0]?.[0]),
  ];
}

/** What two fetches of one document, moments apart, name differently though it is the same: guids and links made anew each time. */
export function judgeFetches(before: readonly WireItem[], after: readonly WireItem[]): readonly Lie[] {
  const known = new Map(before.map((item) => [nameWithoutGuid(item), item]));
  const pairs = after.flatMap((item) => {
    const same = known.get(nameWithoutGuid(item));
    return same === undefined ? [] : [{ item, same }];
  });
  const guids = pairs.filter(
    ({ item, same }) => item.guid !== same.guid && item.guid !== null && same.guid !== null,
  );
  const links = pairs.filter(
    ({ item, same }) => item.link !== same.link && item.link !== null && same.link !== null,
  );
  return [
    ...lie('guid-fresh', guids.length, guids[0]?.item.guid),
    ...lie('link-fresh', links.length, links[0]?.item.link),
  ];
}

function areVersions(item: WireItem, other: WireItem): boolean {
  const { headline, text, link, date } = signsOf(item, other);
  if (link === 'unlike') return false;
  const isNumbered = item.version !== other.version || item.changedAt !== other.changedAt;
  if (isNumbered && date !== 'unlike') return true;
  return headline === 'alike' || text === 'alike';
}

function nameWithoutGuid({ headline, lede, link, issuedAt }: WireItem): string {
  return JSON.stringify([headline, lede, pageOf(link), issuedAt]);
}

function lie(kind: LieKind, times: number, example: string | null | undefined): readonly Lie[] {
  return times === 0 ? [] : [{ kind, times, example: example ?? '' }];
}
