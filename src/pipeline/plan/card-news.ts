import type { VersionNews } from '../../chat/words/versions/present-version.ts';
import { isCorrectionAnew } from '../../domain/change/correction-line.ts';
import { type Change, describeChange } from '../../domain/change/describe-change.ts';
import { isWorthTelling, versionsToLookAt } from '../../domain/change/telling.ts';
import type { Story } from '../../domain/story.ts';
import { lastReadUpTo, type ReadBefore, readableOf, type VersionStore } from '../../store/version-store.ts';
import { changeSince, newsOf } from './plan-version.ts';

/** Slips behind a change that are looked through for it. */
const versionsBehindCard = 6;
/** Stories whose cards are being made, in one channel after the other. */
const mostRemembered = 50;

/**
 * What a card says of the version that it shows: of a correction what it corrected, of any other what changed since the
 * last one that differs in more than a slip. Null: it is the first, or nothing is known of the one before.
 */
export type CardNews = (story: Story, versions: VersionStore) => Promise<VersionNews | null>;

/** Compares versions once for all channels of a story: the cards of the newest stories are remembered. */
export function createCardNews(): CardNews {
  const known = new Map<string, Change | null>();
  return async (story, versions) => {
    const { number, revision, state } = story;
    if (state !== 'live' || revision < 2) return null;
    const key = `${number}:${revision}`;
    let change = known.get(key);
    if (change === undefined) {
      change = await changeOnCard(story, versions);
      known.set(key, change);
      for (const oldest of known.keys()) if (known.size > mostRemembered) known.delete(oldest);
    }
    return change === null ? null : newsOf(story, change);
  };
}

async function changeOnCard(
  { number, revision, item }: Story,
  versions: VersionStore,
): Promise<Change | null> {
  const isCorrection = item.signal === 'correction';
  const looked = isCorrection ? versionsToLookAt : versionsBehindCard;
  const recent = await versions.recent(number, looked);
  const earlier = readableOf(recent).filter((each) => each.revision < revision);
  if (isCorrection) {
    const killed = lastReadUpTo(recent, (earlier.at(-1)?.revision ?? revision) - 1);
    const since = earlier.map((version): ReadBefore => ({ version, wasKilled: false }));
    const all = killed === null ? since : [...since, killed];
    const before = all.find(({ version }) => isCorrectionAnew(version.item, item));
    return before === undefined ? null : changeSince(before, item);
  }
  for (const before of earlier) {
    const change = describeChange(before.item, item);
    if (isWorthTelling(change)) return change;
  }
  return null;
}
