import { usualSettings } from '../../domain/channel-settings/channel-settings.ts';
import { splitDigest } from '../../domain/hours/split-digest.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';

/** Posts that are folded in one turn; what is left is for the next. */
const mostFolded = 100;
type Ports = Pick<StorePorts, 'ledger' | 'channelSettings' | 'archive' | 'eventCards'>;

/** Fewer of one desk go together with those of others. */
const fewest = 3;

/**
 * Routine posts that would keep their channel busy for longer than it is to be, at the pace of its platform, come together: a
 * message of each desk instead of one of each story. Each counts as posted there by its list. Urgent ones, and what was
 * tried before, go alone; takes of an event whose card stands there come under it. False: nothing was folded.
 */
export async function foldBurst(
  operation: ClaimedOperation,
  now: EpochMs,
  /** How long the channel rests after each act. */
  restMs: number,
  { ledger, channelSettings, archive, eventCards }: Ports,
): Promise<boolean> {
  const { kind, urgent, attempts, lane } = operation;
  if (kind !== 'post' || urgent || attempts > 0 || restMs === 0) return false;
  const { foldAfterMs, events } = { ...usualSettings, ...(await channelSettings.said(lane.channel.id)) };
  if (foldAfterMs === null) return false;
  const most = Math.max(fewest, Math.floor(foldAfterMs / restMs));
  if ((await ledger.waitingPosts(lane, now, most + 1)).length <= most) return false;
  const all = await ledger.waitingPosts(lane, now, Math.max(mostFolded, most + 1));
  const waiting = events === 'merge' ? await withoutTakes(all, lane.channel.id, eventCards) : all;
  const isTake = !waiting.some(({ id }) => id === operation.id);
  if (isTake || waiting.length <= most) return false;
  const posts = new Map(waiting.map((post) => [post.number, post]));
  const stories: Story[] = [];
  for (const { number } of waiting) {
    const story = await archive.byNumber(number);
    if (story?.state === 'live') stories.push(story);
  }
  if (stories.length < fewest) return false;
  for (const part of byDesk(stories).flatMap((desk) => splitDigest(desk))) {
    const folded = part.flatMap(({ number }) => posts.get(number) ?? []);
    const key = `burst:${lane.channel.id}:${folded[0]?.id}`;
    await ledger.lapseInto(folded, key, now, 'folded');
    await ledger.enqueue({
      kind: 'list',
      key,
      channelId: lane.channel.id,
      numbers: part.map(({ number }) => number),
      heading: { kind: 'burst' },
      urgent: false,
      availableAt: now,
      at: now,
    });
  }
  return true;
}

/** Those that come under the card of their event, which stands there, are no messages of their own. */
async function withoutTakes<Post extends { readonly number: number }>(
  posts: readonly Post[],
  channelId: number,
  eventCards: Ports['eventCards'],
): Promise<readonly Post[]> {
  const others: Post[] = [];
  for (const post of posts)
    if ((await eventCards.leadFor(post.number, channelId)) === null) others.push(post);
  return others;
}

/** The stories of each desk in their order; those of which there are few, together. */
function byDesk(stories: readonly Story[]): readonly (readonly Story[])[] {
  const desks = [...Map.groupBy(stories, ({ item }) => item.topics[0] ?? '').values()];
  const few = new Set(desks.filter(({ length }) => length < fewest).flat());
  const others = stories.filter((story) => few.has(story));
  return [...desks.filter(({ length }) => length >= fewest), ...(others.length === 0 ? [] : [others])];
}
