import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { failureOf } from '../link/errors.ts';
import { RequestLost } from '../link/http.ts';
import type { BareTexts } from './bare-texts.ts';
import { messageFlags } from './components.ts';
import type { Mark } from './mark.ts';
import type { PostForm } from './plainer-forms.ts';
import type { RefusedForms } from './refused-forms.ts';
import type { MessageBody } from './render-card.ts';
import { postedAt } from './snowflake.ts';

/** What posting one message needs. */
export type PostDeps = {
  readonly rest: REST;
  readonly log: Log;
  /** True where loud posts stay plain: announcement channels, whose followers would not get the edit. */
  readonly staysPlain: () => Promise<boolean>;
  /** The time on Discord's clock. */
  readonly discordNow: () => EpochMs;
  /** Lies between a form that was refused and the next: Discord takes five posts in five seconds in a channel. */
  readonly beforePlainer: (signal: AbortSignal) => Promise<void>;
  readonly bareTexts: Pick<BareTexts, 'note'>;
  readonly refusedForms: RefusedForms;
};

/** Where a message goes: a channel or a thread, and in answer to which message. */
export type Target = { readonly channelId: string; readonly repliesTo: string | null };

/** `unfinished`: it stands, and what it is to become could not be put there yet. */
export type Posted = { readonly id: string; readonly unfinished: boolean };

/** Discord's clock is known to the second, and a little later than it was. */
const earlierMs = 3000;
const mayNotAnswer = 160_002;

/**
 * Posts once, in the first of its forms that Discord takes. A loud post is plain at first and made into a card after.
 * Discord gives back the earlier message where the same key was posted before: that one may show an older text.
 */
export async function postMessage(
  deps: PostDeps,
  target: Target,
  forms: readonly PostForm[],
  mark: Mark,
  signal: AbortSignal,
): Promise<Posted> {
  const { refusedForms } = deps;
  const refused = refusedForms.of(mark);
  const left = forms.filter(({ first }) => refused?.has(first) !== true);
  try {
    // The wait that broke it off before has passed.
    const goesOn = refused !== null && left.length > 0 && left.length < forms.length;
    const posted = await (goesOn
      ? postPlainer(deps, target, left, mark, signal, refused.first)
      : postFirst(deps, target, forms, mark, signal));
    refusedForms.forget(mark);
    return posted;
  } catch (error) {
    if (isRefused(error)) refusedForms.forget(mark);
    throw error;
  }
}

async function postFirst(
  deps: PostDeps,
  target: Target,
  forms: readonly PostForm[],
  mark: Mark,
  signal: AbortSignal,
): Promise<Posted> {
  const [form, ...plainer] = forms;
  if (form === undefined) throw new TypeError('a post has a form');
  const isDressed = form.final !== null && !(await staysPlain(deps));
  const startedAt = deps.discordNow();
  let id: string;
  try {
    id = await postForm(deps.rest, target, form, mark, signal);
  } catch (error) {
    if (plainer.length === 0 || !isRefused(error)) throw error;
    deps.refusedForms.note(mark, form.first, error);
    return await pauseAndGoOn(deps, target, plainer, mark, signal, error);
  }
  const isEarlier = postedAt(id) < startedAt - earlierMs;
  if (!isEarlier && !isDressed) return { id, unfinished: false };
  const dressed = await dressUp(deps, target.channelId, id, form.final ?? form.first, signal);
  return { id, unfinished: !dressed };
}

async function pauseAndGoOn(
  deps: PostDeps,
  target: Target,
  plainer: readonly PostForm[],
  mark: Mark,
  signal: AbortSignal,
  first: unknown,
): Promise<Posted> {
  if (plainer.length === 0) throw first;
  await deps.beforePlainer(signal);
  if (signal.aborted) throw new RequestLost(false, { code: 'stopping' });
  return postPlainer(deps, target, plainer, mark, signal, first);
}

/** What the plainest form comes to is said by what was wrong with the first. */
async function postPlainer(
  deps: PostDeps,
  target: Target,
  [form, ...plainer]: readonly PostForm[],
  mark: Mark,
  signal: AbortSignal,
  first: unknown,
): Promise<Posted> {
  if (form === undefined) throw first;
  if (form.first.components.length === 0) await deps.bareTexts.note(mark, form.first.content ?? '');
  try {
    const id = await postForm(deps.rest, target, form, mark, signal);
    const about = { channel: target.channelId, message: id, err: first };
    deps.log.warn(about, `Discord refused a post: ${form.leaves} of it was posted instead`);
    const dressed = form.final === null || (await dressUp(deps, target.channelId, id, form.final, signal));
    return { id, unfinished: !dressed };
  } catch (error) {
    if (!isRefused(error)) throw error;
    deps.refusedForms.note(mark, form.first, error);
    return pauseAndGoOn(deps, target, plainer, mark, signal, first);
  }
}

/** Refused for its form or for what it says: it certainly does not stand there, and another form may. */
export function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && failureOf(error).kind === 'refused';
}

async function postForm(
  rest: REST,
  { channelId, repliesTo }: Target,
  form: PostForm,
  mark: Mark,
  signal: AbortSignal,
): Promise<string> {
  const { first, isQuiet } = form;
  const body = isQuiet ? { ...first, flags: first.flags | messageFlags.suppressNotifications } : first;
  const post = (answers: string | null) =>
    rest.post(Routes.channelMessages(channelId), { body: withIdentity(body, mark, answers), signal });
  try {
    return idOf(await post(repliesTo));
  } catch (error) {
    // Without Read Message History nothing can be answered; it can still be said.
    const mayOnlySay = error instanceof DiscordAPIError && error.code === mayNotAnswer;
    if (!mayOnlySay || repliesTo === null) throw error;
    return idOf(await post(null));
  }
}

/** Asked before the post: what fails here has posted nothing. */
async function staysPlain(deps: PostDeps): Promise<boolean> {
  try {
    return await deps.staysPlain();
  } catch (error) {
    if (error instanceof RequestLost) throw new RequestLost(false, error.reason, { cause: error });
    throw error;
  }
}

function withIdentity(body: MessageBody, mark: Mark, repliesTo: string | null): object {
  // A new message of components may not name what it cannot have; an edit must, to clear it.
  const { content, embeds: _none, ...rest } = body;
  return {
    ...rest,
    ...(content === null ? {} : { content }),
    nonce: mark.nonce,
    enforce_nonce: true,
    ...(repliesTo === null ? {} : { message_reference: { message_id: repliesTo, fail_if_not_exists: true } }),
  };
}

/** True: done, or it never can be. False: an edit has to do it later. */
async function dressUp(
  deps: PostDeps,
  channelId: string,
  id: string,
  card: MessageBody,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    idOf(await deps.rest.patch(Routes.channelMessage(channelId, id), { body: card, signal }));
    return true;
  } catch (error) {
    const about = { channel: channelId, message: id, err: error };
    deps.log.debug(about, 'a message could not be brought up to date yet');
    return failureOf(error).kind === 'message-gone';
  }
}

/** Of a message that was posted or changed. A page of a proxy or of a hotel's network, with 200, says nothing of what became of it. */
export function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') {
    return answer.id;
  }
  throw new RequestLost(true, { code: 'not-a-message', values: { platform: 'Discord' } });
}
