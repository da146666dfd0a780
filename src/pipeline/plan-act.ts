import type { Act } from '../chat/ports/adapter.ts';
import type { Presenter } from '../chat/words/create-presenter.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Story } from '../domain/story.ts';
import type { ClaimedOperation, OperationPayload, Settlement } from '../store/ledger.ts';
import type { Archive } from '../store/ports.ts';
import type { TroubleNews } from '../store/troubles.ts';

/** Later than this after it could have been posted, a card says that it is late. */
const lateMs = 15 * 60_000;

export type Acting = { readonly kind: 'act'; readonly act: Act; readonly revision: number | null };
type Plan = Acting | { readonly kind: 'settled'; readonly settlement: Settlement };

/**
 * What an operation comes down to now. It is made from the story as it stands, not as it stood when it was promised,
 * so a post that waited shows the newest version and a killed story is never posted.
 */
export async function planAct(
  operation: ClaimedOperation,
  deps: { readonly archive: Archive; readonly present: Presenter; readonly now: EpochMs },
): Promise<Plan> {
  if (operation.payload?.kind === 'list') return planList(operation, operation.payload.numbers, deps);
  if (operation.payload?.kind === 'alarm') return planAlarm(operation, operation.payload.news, deps);
  if (operation.payload?.kind === 'anew') return planAnew(operation, deps);
  const story = operation.number === null ? null : await deps.archive.evenHeld(operation.number);
  if (story === null) return dead('the story is no longer kept');
  if (operation.payload?.kind === 'dispute') return planDispute(operation, story, operation.payload, deps);
  switch (operation.kind) {
    case 'post':
      return planPost(operation, story, deps);
    case 'edit':
      return planEdit(operation, story, deps);
    default:
      return planNotice(operation, story, deps);
  }
}

type Deps = { readonly archive: Archive; readonly present: Presenter; readonly now: EpochMs };

function planPost(
  { key, channel, card, availableAt }: ClaimedOperation,
  story: Story,
  { present, now }: Deps,
): Plan {
  if (card !== null && card.messageId !== null) return done('the card was posted already');
  if (story.state === 'withdrawn') return dead('withdrawn before it was posted');
  if (story.state === 'held') return dead('held before it was posted: it is promised anew when it is freed');
  const post = present.card(story, now, now - availableAt > lateMs);
  return { kind: 'act', act: { kind: 'post', key, channel, post }, revision: story.revision };
}

function planEdit({ key, channel, card }: ClaimedOperation, story: Story, { present, now }: Deps): Plan {
  if (card === null || card.messageId === null) return done('nothing to edit: the card was not posted');
  if ((card.shownRevision ?? 0) >= story.revision) return done('the card showed it already');
  const { messageId } = card;
  const post = present.card(story, now, false);
  return { kind: 'act', act: { kind: 'edit', key, channel, messageId, post }, revision: story.revision };
}

/** A kill or a correction said under its card or list, or in the channel when that is gone. */
function planNotice(operation: ClaimedOperation, story: Story, { present, now }: Deps): Plan {
  const { key, kind, channel, card, appearance, revision, payload } = operation;
  const messageId = (appearance ?? card)?.messageId ?? null;
  if (messageId === null) return done('nothing to say: the story was not posted');
  if ((card?.firstRevision ?? 0) >= (revision ?? 0)) return done('the card said it from the start');
  if (payload?.kind !== 'reply') return dead('it does not say what to say');
  if (payload.about === 'withdrawn' && story.state === 'live') return done('no longer withdrawn');
  const post = present.notice(story, payload.about, now);
  const act: Act =
    kind === 'reply'
      ? { kind: 'thread-note', key, channel, messageId, post }
      : { kind: 'post', key, channel, post };
  return { kind: 'act', act, revision: null };
}

/** What another agency says of a story that stands. */
function planDispute(
  { key, channel, card }: ClaimedOperation,
  story: Story,
  said: Extract<OperationPayload, { kind: 'dispute' }>,
  { present }: Deps,
): Plan {
  const messageId = card?.messageId ?? null;
  if (messageId === null) return done('nothing to say: the story was not posted');
  if (story.state !== 'live') return done('the story itself was taken back');
  const post = present.dispute(story, said);
  return { kind: 'act', act: { kind: 'thread-note', key, channel, messageId, post }, revision: null };
}

function planAlarm({ key, channel }: ClaimedOperation, news: TroubleNews, { present, now }: Deps): Plan {
  const post = present.troubles(news, now);
  return { kind: 'act', act: { kind: 'post', key, channel, post }, revision: null };
}

async function planList(
  { key, channel }: ClaimedOperation,
  numbers: readonly number[],
  { archive, present, now }: Deps,
): Promise<Plan> {
  const stories: Story[] = [];
  for (const number of numbers) {
    const story = await archive.byNumber(number);
    if (story?.state === 'live') stories.push(story);
  }
  if (stories.length === 0) return dead('none of its stories may be shown any more');
  return {
    kind: 'act',
    act: { kind: 'post', key, channel, post: present.list(stories, now) },
    revision: null,
  };
}

/** What a list or a notice said of stories that have changed since. What was killed stays in it as its notice. */
async function planAnew({ key, channel, appearance, number }: ClaimedOperation, deps: Deps): Promise<Plan> {
  if (appearance === null || appearance.messageId === null) return done('nothing to edit: it was not posted');
  const { messageId, payload } = appearance;
  const stories: Story[] = [];
  for (const each of payload.kind === 'list' ? payload.numbers : [number ?? 0]) {
    const story = await deps.archive.evenHeld(each);
    if (story !== null) stories.push(story);
  }
  const [first] = stories;
  if (first === undefined) return dead('the story is no longer kept');
  const { present, now } = deps;
  const post =
    payload.kind === 'reply' ? present.notice(first, payload.about, now) : present.list(stories, now);
  return { kind: 'act', act: { kind: 'edit', key, channel, messageId, post }, revision: null };
}

function dead(reason: string): Plan {
  return { kind: 'settled', settlement: { kind: 'dead', reason } };
}

function done(reason: string): Plan {
  return { kind: 'settled', settlement: { kind: 'sent', messageId: null, revision: null, reason } };
}
