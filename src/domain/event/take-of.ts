import type { EpochMs, WireItem } from '../item.ts';
import type { Take } from './take.ts';

/** A story's newest version as a take. `agency`: whose story it is. */
export function takeOf(story: number, agency: string, item: WireItem): Take {
  const { headline, lede, body, dateline, language, slug } = item;
  return {
    story,
    agency,
    language: language ?? undefined,
    headline: headline ?? '',
    lede: lede ?? body?.split('\n\n')[0] ?? '',
    places: dateline?.places ?? [],
    country: dateline?.country ?? undefined,
    at: takenAt(item),
    ...(slug !== undefined && { slug }),
    keywords: [],
  };
}

/** When its version was issued: never later than it was seen. */
function takenAt({ issuedAt, changedAt, seenAt }: WireItem): EpochMs {
  return Math.min(Math.max(issuedAt ?? 0, changedAt ?? 0) || seenAt, seenAt);
}
