import { type REST, Routes } from 'discord.js';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { isReason } from '../../../src/domain/reason.ts';
import { type Failure, failureOf } from '../link/errors.ts';
import type { EditPauses } from './edit-pauses.ts';
import { type Mark, markOf } from './mark.ts';
import { formatMessageId, type MessagePlace, placeOf } from './message-id.ts';
import { editForms, postForms } from './plainer-forms.ts';
import { idOf, isRefused, type PostDeps, type Posted, postMessage } from './post-message.ts';
import type { CardForm, MessageBody } from './render-card.ts';
import { editInThread, isThreadClosed, openThread } from './threads.ts';

/** What sending needs. */
export type SendDeps = PostDeps & {
  readonly rest: REST;
  readonly locale: Locale;
  /** How cards stand in the channel. */
  readonly form: CardForm;
  readonly editPauses: EditPauses;
};

type Edit = Act & { readonly kind: 'edit' };
type Note = Act & { readonly kind: 'thread-note' };

/** One act, carried out once over REST. It never tries again by itself: how it ended is the caller's to judge. */
export async function sendAct(deps: SendDeps, act: Act, signal: AbortSignal): Promise<SendOutcome> {
  try {
    if (act.kind === 'edit') return await editMessage(deps, act, signal);
    return act.kind === 'post' ? await postCard(deps, act, signal) : await postNote(deps, act, signal);
  } catch (error) {
    const failure = failureOf(error);
    // A thread that posts go to as to a channel: it waits until somebody opens it, and no story is lost.
    const isLocked = failure.kind === 'refused' && isReason(failure.reason, 'thread-locked');
    return isLocked && act.kind !== 'edit' ? { kind: 'channel-broken', reason: failure.reason } : failure;
  }
}

async function postCard(
  deps: SendDeps,
  act: Act & { kind: 'post' },
  signal: AbortSignal,
): Promise<SendOutcome> {
  const mark = markOf(act.channel, act.key);
  const forms = postForms(act.post, mark, deps.locale, deps.form);
  const target = { channelId: act.channel.externalId, repliesTo: null };
  return sent(await postMessage(deps, target, forms, mark, signal));
}

function sent({ id, unfinished }: Posted, messageId = id): SendOutcome {
  return { kind: 'sent', messageId, ...(unfinished && { unfinished }) };
}

async function editMessage(deps: SendDeps, act: Edit, signal: AbortSignal): Promise<SendOutcome> {
  const place = placeOf(act.channel, act.messageId);
  const { channelId, messageId } = place;
  const waitMs = deps.editPauses.waitMs(channelId, messageId);
  if (waitMs > 0) return { kind: 'limited', retryAfterMs: waitMs, wholePlatform: false };
  const mark = markOf(act.channel, act.key);
  const forms = editForms(act.post, mark, deps.locale, deps.form);
  try {
    if (place.isInThread)
      await editInThread(deps.rest, channelId, () => editAs(deps, place, forms, mark, signal), signal);
    else await editAs(deps, place, forms, mark, signal);
  } catch (error) {
    deps.editPauses.note(channelId, error);
    if (place.isInThread && isThreadClosed(error))
      return { kind: 'message-gone', reason: { code: 'thread-closed' } };
    throw error;
  }
  return { kind: 'sent', messageId: act.messageId };
}

/** In the first of its forms that Discord takes. */
async function editAs(
  deps: SendDeps,
  { channelId, messageId }: MessagePlace,
  forms: readonly { readonly leaves: string; readonly body: MessageBody }[],
  mark: Mark,
  signal: AbortSignal,
): Promise<void> {
  const { refusedForms } = deps;
  const refused = refusedForms.of(mark);
  let first: unknown = refused?.first;
  for (const { leaves, body } of forms) {
    if (refused?.has(body) === true) continue;
    try {
      idOf(await deps.rest.patch(Routes.channelMessage(channelId, messageId), { body, signal }));
      const about = { channel: channelId, message: messageId, err: first };
      if (first !== undefined) deps.log.warn(about, `Discord refused an edit: ${leaves} of it is shown`);
      refusedForms.forget(mark);
      return;
    } catch (error) {
      if (!isRefused(error)) throw error;
      first ??= error;
      refusedForms.note(mark, body, error);
    }
  }
  refusedForms.forget(mark);
  throw first;
}

/**
 * A follow-up goes into a thread under the message, so that the channel stays a list of stories. A loud one (a kill,
 * a correction) answers the message in the channel itself: a thread tells nobody who is not in it. What a thread does
 * not take is said in the channel as well.
 */
async function postNote(deps: SendDeps, act: Note, signal: AbortSignal): Promise<SendOutcome> {
  const mark = markOf(act.channel, act.key);
  const parent = placeOf(act.channel, act.messageId);
  const isLoud = act.post.kind === 'notice' && act.post.loud;
  const threadId = isLoud ? null : await openThread(deps.rest, parent, act.post, signal);
  if (threadId !== null) {
    try {
      return await noteIn(deps, act, mark, { channelId: threadId, repliesTo: null }, signal);
    } catch (error) {
      if (!isThreadClosed(error)) return ofThread(failureOf(error));
    }
  }
  const { channelId, messageId } = parent;
  const target = parent.isInThread
    ? { channelId: act.channel.externalId, repliesTo: null }
    : { channelId, repliesTo: messageId };
  return noteIn(deps, act, mark, target, signal);
}

/** A thread has limits of its own, which say nothing of the channel that it stands in. */
function ofThread(failure: Failure): SendOutcome {
  return failure.kind === 'limited' && !failure.wholePlatform ? { ...failure, ofThread: true } : failure;
}

async function noteIn(
  deps: SendDeps,
  act: Note,
  mark: Mark,
  target: { readonly channelId: string; readonly repliesTo: string | null },
  signal: AbortSignal,
): Promise<SendOutcome> {
  const forms = postForms(act.post, mark, deps.locale, deps.form);
  const posted = await postMessage(deps, target, forms, mark, signal);
  return sent(posted, formatMessageId(act.channel, target.channelId, posted.id));
}
