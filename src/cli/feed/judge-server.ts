import { createHash } from 'node:crypto';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { shownAddress } from '../../domain/shown-address.ts';
import { findHub } from '../../feeds/document/find-hub.ts';
import { hiddenHub, mayAskHub } from '../../feeds/fetch/ask-hub.ts';
import type { Source } from '../../settings/source-table.ts';
import { serverWords as words } from './feed-words.ts';
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
    notices.push({ mend: true, message: sayAll(words.moved, { to }) });
  }
  if (second === null) {
    notices.push({
      mend: true,
      message: words.once,
    });
  }
  if (second?.feed.isCut === true && first.feed.isCut !== true) {
    notices.push({
      mend: true,
      message: words.cutOnce,
    });
  }
  const isSame = second !== null && hashOf(second.fetched.bytes) === hashOf(fetched.bytes);
  if (conditional?.kind === 'not-modified' && second !== null && !isSame) {
    notices.push({ mend: true, message: words.falseSame });
  }
  if (conditional?.kind === 'fetched' && isSame && hashOf(conditional.bytes) === hashOf(fetched.bytes)) {
    const size = Math.ceil(fetched.bytes.length / 1024);
    notices.push({ mend: false, message: sayAll(words.sentAgain, { size }) });
  }
  return [...notices, ...wishesOf(first, pace), ...judgeHub(url, first)];
}

function wishesOf({ fetched, feed }: FeedLook['first'], pace: Pace): readonly Notice[] {
  const wishes: Said[] = [];
  const { everyMs, everyIsSet } = pace;
  const asSet = sayAll(words.everySet, { every: seconds(everyMs) });
  const does = everyIsSet ? asSet : words.everyFree;
  if (feed.pollEveryMs !== null && feed.pollEveryMs > everyMs) {
    wishes.push(sayAll(words.wishEvery, { wish: seconds(feed.pollEveryMs), does }));
  }
  if (fetched.maxAgeMs !== null && fetched.maxAgeMs > everyMs) {
    wishes.push(sayAll(words.wishAge, { wish: seconds(fetched.maxAgeMs), does }));
  }
  if (feed.skippedHours !== undefined) {
    wishes.push(sayAll(words.wishHours, { does: everyIsSet ? asSet : words.hoursFree }));
  }
  return wishes.map((message) => ({ mend: false, message }));
}

function judgeHub(url: string, { fetched, feed }: FeedLook['first']): readonly Notice[] {
  const found = findHub(fetched.links, feed.push, fetched.finalUrl);
  if (found === null) return [];
  const hub = new URL(found.hub);
  const message = mayAskHub(hub, new URL(url)) ? words.push : hiddenHub(hub);
  return [{ mend: false, message }];
}

function seconds(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1_000)} s` : `${Math.round(ms / 60_000)} min`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
