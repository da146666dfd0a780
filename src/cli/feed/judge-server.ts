import { createHash } from 'node:crypto';
import { shownAddress } from '../../domain/shown-address.ts';
import { findHub } from '../../feeds/document/find-hub.ts';
import { hiddenHub, mayAskHub } from '../../feeds/fetch/ask-hub.ts';
import type { Source } from '../../settings/source-table.ts';
import type { FeedLook } from './look-twice.ts';
import type { Notice } from './notice.ts';

/** How often a source is polled, and whether the newsroom file says so. */
export type Pace = Pick<Source, 'everyMs' | 'everyIsSet'>;

/** What the server does and wishes that the newsroom file should know of. Pure. */
export function judgeServer({ url, first, second, conditional }: FeedLook, pace: Pace): readonly Notice[] {
  const { fetched } = first;
  const notices: Notice[] = [];
  if (fetched.permanentUrl !== null) {
    const to = shownAddress(fetched.permanentUrl);
    notices.push({ mend: true, message: `moved to ${to}: write that address in the newsroom file` });
  }
  if (second === null) {
    notices.push({
      mend: true,
      message: 'could be read once, and not a second later: it may not bear its pace',
    });
  }
  if (second?.feed.isCut === true && first.feed.isCut !== true) {
    notices.push({
      mend: true,
      message:
        'came in whole once, and cut off a second later: what is cut off is read as far as it is whole, and asked for again; tell the provider',
    });
  }
  const isSame = second !== null && hashOf(second.fetched.bytes) === hashOf(fetched.bytes);
  if (conditional?.kind === 'not-modified' && second !== null && !isSame) {
    const message =
      'says that nothing changed (304) though its document did: Telex asks for all of it now and then, so news may come late; tell the provider';
    notices.push({ mend: true, message });
  }
  if (conditional?.kind === 'fetched' && isSame && hashOf(conditional.bytes) === hashOf(fetched.bytes)) {
    const size = `${Math.ceil(fetched.bytes.length / 1024)} kB`;
    const message = `sends its ${size} again at each poll, though it gives an ETag or a date: it ignores its own validators`;
    notices.push({ mend: false, message });
  }
  return [...notices, ...wishesOf(first, pace), ...judgeHub(url, first)];
}

function wishesOf({ fetched, feed }: FeedLook['first'], pace: Pace): readonly Notice[] {
  const wishes: string[] = [];
  const { everyMs, everyIsSet } = pace;
  const every = everyIsSet
    ? `it is read every ${seconds(everyMs)}, as the newsroom file says`
    : 'it is, up to an hour, for the newsroom file does not say how often';
  if (feed.pollEveryMs !== null && feed.pollEveryMs > everyMs) {
    wishes.push(`wishes to be read every ${seconds(feed.pollEveryMs)} (ttl or updatePeriod); ${every}`);
  }
  if (fetched.maxAgeMs !== null && fetched.maxAgeMs > everyMs) {
    wishes.push(`says that its answer is good for ${seconds(fetched.maxAgeMs)} (max-age); ${every}`);
  }
  if (feed.skippedHours !== undefined) {
    const does = everyIsSet ? every : 'it is not, for the newsroom file does not say how often';
    wishes.push(`wishes not to be read at some hours (skipHours, skipDays); ${does}`);
  }
  return wishes.map((message) => ({ mend: false, message }));
}

function judgeHub(url: string, { fetched, feed }: FeedLook['first']): readonly Notice[] {
  const found = findHub(fetched.links, feed.push, fetched.finalUrl);
  if (found === null) return [];
  const hub = new URL(found.hub);
  const message = mayAskHub(hub, new URL(url))
    ? 'it can push (WebSub): it is sent where publicUrl stands in the newsroom file, unless it is asked with a password or a key'
    : hiddenHub(hub);
  return [{ mend: false, message }];
}

function seconds(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 60_000)} min`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
