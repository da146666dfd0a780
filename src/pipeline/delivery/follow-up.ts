import { isAsked } from '../../domain/handling/judge-answer.ts';
import type { EpochMs } from '../../domain/item.ts';
import { pictureMark } from '../../domain/picture/picture.ts';
import { isReason } from '../../domain/reason.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import type { StoryUpdate } from '../../store/ledger.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, NewOperation, Settlement } from '../../store/operation.ts';
import { enqueuePicture } from '../enqueue.ts';
import { otherLinesAnew } from '../events/lines-anew.ts';
import { cardAnew, countListed, countPosted, leadLost, standAlone } from '../events/regroup.ts';
import { foundLineAnew, ownLineAnew, sayReplaced } from '../events/say-replaced.ts';
import { turnLeads } from '../events/turn-leads.ts';
import type { ShownStory } from '../plan/acting.ts';
import { briefOf, detailOf } from '../shown.ts';
import { sayKillInDoubt } from './kill-in-doubt.ts';
import { foundListAnew, listAnew } from './list-anew.ts';
import { partList, partRemake } from './part-list.ts';

/** What a settlement asks for besides, in its transaction; `stories` are those that can be read in the message. */
export async function followUp(
  operation: ClaimedOperation,
  settlement: Settlement,
  stories: readonly ShownStory[],
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'archive' | 'events' | 'eventCards'>,
): Promise<void> {
  const { ledger, archive } = ports;
  if (settlement.kind === 'lapsed') {
    if (operation.kind === 'list' && isReason(settlement.reason, 'parted'))
      await partList(operation, now, ledger);
    if (operation.kind === 'remake' && isReason(settlement.reason, 'parted'))
      await partRemake(operation, now, ledger);
    if (isNotice(operation) && isReason(settlement.reason, 'on-own-card'))
      await standAlone(operation, isReason(settlement.reason, 'message-gone'), now, ports);
    // Where no thread can be it is said in the channel. Where a person took the card away nobody waits for its versions.
    if (operation.kind === 'reply' && isReason(settlement.reason, 'message-takes-no-answer'))
      await ledger.enqueue(asNotice(operation, now));
    return;
  }
  if (settlement.kind === 'uncertain' || settlement.kind === 'parked')
    return sayKillInDoubt(operation, settlement, now, ports);
  if (settlement.kind === 'dead') {
    // The card is gone or closed; that an agency killed the story must still be said.
    if (operation.kind === 'reply' && settlement.isGone === true)
      await ledger.enqueue(asNotice(operation, now));
    if (settlement.isTaken === true && operation.kind === 'remake') await listAnew(operation, now, ports);
    if (settlement.isTaken === true && operation.kind === 'edit') await cardAnew(operation, now, ports);
    if (operation.kind === 'edit' && isReason(settlement.reason, 'message-gone'))
      await leadLost(operation, now, ports);
    if (isReason(settlement.reason, 'message-stays') && operation.kind === 'edit')
      await ledger.enqueue(asWarning(operation, stories[0]?.revision ?? null, now));
    // A newer version that came meanwhile is an act of its own, which may be taken.
    if (operation.kind === 'edit' || operation.kind === 'remake') await catchUpAll();
    return;
  }
  if (settlement.kind !== 'sent') return;
  if (operation.kind === 'edit') {
    await sayReplaced(operation, settlement.shown?.face, now, ports);
    await ownLineAnew(operation, settlement, now, ports);
  }
  if (settlement.messageId === null) return;
  if (operation.kind === 'list') {
    await countListed(operation, now, ports);
    if (operation.uncertain !== null) await foundListAnew(operation, now, ports);
  }
  if (operation.kind === 'post') {
    await ledger.sayDisputes(operation.card.id, now);
    await countPosted(operation, now, ports);
  }
  if (isNotice(operation)) {
    await promiseReminder(operation, now, ports);
    // The card says who else has it once that can be read under it.
    if (operation.about === 'take') {
      await turnLeads(operation.number, { at: now }, ports);
      await otherLinesAnew(operation, now, ports);
    }
    if (operation.about === 'replaced') await foundLineAnew(operation, now, ports);
  }
  if (settlement.publish === true) await ledger.enqueue(asPublishing(operation, settlement.messageId, now));
  await catchUpAll(settlement.unfinished);

  async function catchUpAll(isUnfinished = false): Promise<void> {
    for (const story of stories) await catchUp(story, operation.lane.channel.id, isUnfinished);
  }

  /**
   * The story changed while its message was under way, or while nobody knew whether it stands there: what was promised
   * of it meanwhile had nothing to change yet. What stands there unfinished is edited all the same.
   */
  async function catchUp(
    { number, revision, handlingTurn, item }: ShownStory,
    channelId: number,
    isUnfinished: boolean,
  ): Promise<void> {
    const story = await archive.evenHeld(number);
    if (story === null) return;
    const shown = revision ?? ('revision' in operation ? operation.revision : firstRevision);
    const isBehind = shown < story.revision;
    if (!isBehind && !isUnfinished) {
      const turn = story.handlingTurn;
      const isPictured = item === undefined || pictureMark(item.picture) === pictureMark(story.item.picture);
      if (!isPictured) return enqueuePicture(number, now, ports, channelId);
      if ((handlingTurn ?? 0) === turn) return;
      return ledger.enqueueHandled({ number, revision: story.revision, turn, at: now, channelId });
    }
    const isNew = operation.kind === 'post' || operation.kind === 'list';
    await ledger.enqueueUpdates({
      number,
      revision: story.revision,
      about: !isBehind ? null : aboutOf(story, isNew),
      urgent: isUrgent(story.item),
      isBack: false,
      brief: briefOf(story),
      detail: detailOf(story),
      at: now,
      channelId,
    });
  }
}

function isNotice(
  operation: ClaimedOperation,
): operation is Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }> {
  return operation.kind === 'reply' || operation.kind === 'notice';
}

/** So long after it was told that a story may not be used, it is told once more where nobody said to have seen it. */
const unseenAfterMs = 5 * 60_000;

/** A kill that stands there is said once more in its channel, later, by an operation of its own: so a restart forgets none. */
async function promiseReminder(
  operation: Extract<ClaimedOperation, { kind: 'reply' | 'notice' }>,
  now: EpochMs,
  { ledger, archive }: Pick<StorePorts, 'ledger' | 'archive'>,
): Promise<void> {
  const { key, kind, lane, card, number, revision, about, under } = operation;
  if (about !== 'withdrawn') return;
  const story = await archive.evenHeld(number);
  if (story === null || story.state === 'live' || isAsked(story)) return;
  const dueAt = now + unseenAfterMs;
  await ledger.enqueue({
    key: `unseen:${key}`,
    kind,
    channelId: lane.channel.id,
    cardId: card.id,
    number,
    revision,
    about: 'unseen',
    under,
    urgent: true,
    availableAt: dueAt,
    at: now,
    dueAt,
  });
}

/** What is told of the version that a message does not show yet. What has just been posted was read as it was. */
function aboutOf({ state, item }: Story, isNew: boolean): StoryUpdate['about'] {
  if (state !== 'live') return 'withdrawn';
  if (!isNew) return null;
  return item.signal === 'correction' ? 'corrected' : 'updated';
}

/** What a list showed that was found in the history is not known any more: it is made anew if a story ever changed. */
const firstRevision = 1;

function asPublishing(
  { key, lane, number, urgent }: ClaimedOperation,
  messageId: string,
  now: EpochMs,
): NewOperation {
  const promised = { channelId: lane.channel.id, urgent, availableAt: now, at: now };
  return { ...promised, kind: 'publish', key: `publish:${key}`, messageId, number };
}

function asNotice(
  operation: Extract<ClaimedOperation, { kind: 'reply' | 'notice' }>,
  now: EpochMs,
): NewOperation {
  const { key, lane, card, number, revision, about, under, urgent } = operation;
  return {
    key: `notice:${key}`,
    kind: 'notice',
    channelId: lane.channel.id,
    cardId: card.id,
    number,
    revision,
    about,
    under,
    urgent,
    availableAt: now,
    at: now,
  };
}

/** People are told that a killed text still stands there: they alone can take it away. */
function asWarning(
  { key, lane, card, number }: Extract<ClaimedOperation, { kind: 'edit' }>,
  revision: number | null,
  now: EpochMs,
): NewOperation {
  return {
    key: `stays:${key}`,
    kind: 'reply',
    channelId: lane.channel.id,
    cardId: card.id,
    number,
    revision: revision ?? firstRevision + 1,
    about: 'stays',
    under: null,
    urgent: true,
    availableAt: now,
    at: now,
  };
}
