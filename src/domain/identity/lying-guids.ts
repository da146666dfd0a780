import type { WireItem } from '../item.ts';
import { hasLikeText, isReused, isTellingGuid, signsOf } from './same-item.ts';

/** What an operator should know of how a document names its items. `example` is one guid or link of the kind. */
export type Lie = {
  readonly kind: LieKind;
  readonly times: number;
  readonly example: string;
};

/**
 * `guid-shared`: on several items at once. `guid-reused`: on the next story. `guid-fresh`: another at each fetch.
 * `repeated`: items that are known by link and headline come as new again and again.
 */
export type LieKind = 'guid-shared' | 'guid-reused' | 'guid-fresh' | 'repeated';

/** So often seen, it is no accident: a site moves once. */
const provenTimes = 3;
/** New items an hour with a link and a headline that are known already; more are not believed. */
export const repeatsAnHour = 3;

/** Whether people should hear of it: a guid on two stories at once, or what was seen several times. */
export function isTold(kind: LieKind, times: number): boolean {
  if (kind === 'repeated') return times > repeatsAnHour;
  return times >= (kind === 'guid-shared' || kind === 'guid-reused' ? 1 : provenTimes);
}

/** Whether a source lied so often that no guid of it is believed: one by accident is put aside alone. */
export function areGuidsPutAside(timesOf: (kind: LieKind) => number): boolean {
  const kinds: readonly LieKind[] = ['guid-fresh', 'guid-reused', 'guid-shared'];
  return kinds.some((kind) => timesOf(kind) >= provenTimes);
}

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

/** Two that count their versions, and not alike, are believed: a wire sends each at its own time. */
function areVersions(item: WireItem, other: WireItem): boolean {
  if (item.version !== null && other.version !== null && item.version !== other.version) return true;
  const { headline, link, date } = signsOf(item, other);
  if (link === 'unlike') return false;
  const isNumbered = item.version !== other.version || item.changedAt !== other.changedAt;
  if (isNumbered && date !== 'unlike') return true;
  return headline === 'alike' ? !isReused(item, other) : hasLikeText(item, other);
}
