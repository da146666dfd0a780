import { REST, Routes } from 'discord.js';
import {
  type ApiAnswer,
  type ApiWatch,
  createApiWatch,
  type WatchTiming,
} from '../../../src/chat/watch/api-watch.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import type { Log } from '../../../src/observability/log.ts';
import { type ClientOptions, restOptions } from './client.ts';
import { blockedReason, failureOf } from './errors.ts';
import { AddressBlocked } from './http.ts';

/** REST as posting uses it: it needs no gateway, and no client that logged in. */
export type DiscordRest = {
  /** With the token on it: discord.js takes it off at the first 401, whatever caused that. */
  rest(): REST;
  readonly watch: ApiWatch;
  /** Our own user id; null until Discord took the token for the first time. */
  botId(): string | null;
};

/** Whether REST takes the token. Nothing else is needed to post, to edit and to look back. */
export function openRest(deps: {
  readonly token: string;
  readonly client: Omit<ClientOptions, 'sawRefusal'>;
  readonly timing: WatchTiming;
  readonly log: Log;
  /** Discord takes the token: said at each time that it is asked. */
  readonly onAccepted: () => void;
}): DiscordRest {
  const { token } = deps;
  const api = new REST(restOptions({ ...deps.client, sawRefusal: () => undefined }));
  const rest = () => api.setToken(token);
  let botId: string | null = null;
  const watch = createApiWatch<string>({
    name: 'Discord',
    log: deps.log,
    ask: (signal) => whoAmI(rest(), signal),
    onAccepted: (id) => {
      botId = id;
      deps.onAccepted();
    },
    timing: deps.timing,
  });
  return { rest, watch, botId: () => botId };
}

const notDiscord: Reason = { code: 'something-between', values: { platform: 'Discord', status: '200' } };

async function whoAmI(rest: REST, signal: AbortSignal): Promise<ApiAnswer<string>> {
  try {
    const me = await rest.get(Routes.user(), { signal });
    const isUser = typeof me === 'object' && me !== null && 'id' in me && typeof me.id === 'string';
    // A page of a proxy or of a hotel's network says nothing about the token.
    if (!isUser) return { kind: 'unreachable', reason: notDiscord, waitMs: null };
    return { kind: 'accepted', identity: String(me.id) };
  } catch (error) {
    const failure = failureOf(error);
    if (error instanceof AddressBlocked)
      return { kind: 'unreachable', reason: blockedReason, waitMs: error.retryAfterMs };
    if (failure.kind === 'platform-refused') return { kind: 'refused', reason: failure.reason };
    if (failure.kind === 'limited')
      return { kind: 'unreachable', reason: { code: 'asked-to-wait' }, waitMs: failure.retryAfterMs };
    return { kind: 'unreachable', reason: failure.reason, waitMs: null };
  }
}
