import type { SourceLook, SourceWish } from '../../chat/ports/source-desk.ts';
import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { readChatAddress } from '../../feeds/fetch/chat-address.ts';
import type { ParsedFeed } from '../../feeds/parsed-feed.ts';
import { usualGapMs } from '../../scheduler/full-read.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Reading } from '../run-pipeline.ts';
import { findFeed } from './find-feed.ts';
import { chatSource } from './with-chat-sources.ts';

const mostShown = 3;

type LookDeps = {
  readonly current: () => Newsroom;
  readonly reading: () => Reading;
  readonly now: EpochMs;
};

type Found = Omit<Extract<SourceLook, { kind: 'feed' }>, 'key' | 'id'>;

/** What stands at a public address: a feed, or a page that names some. Redirects are followed on the public internet only. */
export async function lookAtFeed(
  address: string,
  wish: Pick<SourceWish, 'topic' | 'credit'>,
  deps: LookDeps,
): Promise<Found | Extract<SourceLook, { kind: 'several' | 'refused' }>> {
  const { fetcher, parser } = deps.reading();
  const found = await findFeed(address, {
    ...{ fetcher, parser, timeZone: deps.current().timeZone, now: deps.now },
    publicOnly: true,
    // Those that a person could have named.
    mayBeAsked: (named) => readChatAddress(named).kind === 'address',
  });
  return found.kind === 'found' ? describe(found, wish, deps) : found;
}

function describe(
  { address, feed }: { readonly address: string; readonly feed: ParsedFeed },
  wish: Pick<SourceWish, 'topic' | 'credit'>,
  { reading, now }: LookDeps,
): Found {
  const source = chatSource({ id: 'x', url: address, topic: wish.topic, credit: wish.credit });
  const { enrich } = reading();
  const items = feed.items.map((draft) => enrich(draft, source, now)).toSorted(newestFirst);
  const shown = items.filter((item) => mayBeShown(item, now));
  const desks = Map.groupBy(
    items.flatMap(({ topics }) => topics),
    (topic) => topic,
  );
  return {
    kind: 'feed',
    address,
    title: feed.title,
    format: feed.format,
    count: items.length,
    items: shown.slice(0, mostShown),
    kept: items.length - shown.length,
    desks: [...desks]
      .map(([topic, all]) => ({ topic, count: all.length }))
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostShown),
    zone: items.find(({ dateline }) => dateline?.zone)?.dateline?.zone ?? null,
    newestAt: items[0]?.issuedAt ?? null,
    gapMs: usualGapMs(items.map(({ issuedAt }) => issuedAt)),
  };
}

/** What is withdrawn, held or under embargo is no more shown here than on a card. */
function mayBeShown(item: WireItem, now: EpochMs): boolean {
  const { pubStatus, embargoedUntil, signal } = item;
  if (pubStatus !== 'usable' || isDoubtful(item) || signal === 'kill') return false;
  return embargoedUntil === null || embargoedUntil <= now;
}

function newestFirst(one: WireItem, other: WireItem): number {
  return (other.issuedAt ?? 0) - (one.issuedAt ?? 0);
}
