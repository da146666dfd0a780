import { type ApiAnswer, type ApiWatch, createApiWatch } from '../../../src/chat/watch/api-watch.ts';
import type { Log } from '../../../src/observability/log.ts';
import { type ClientOptions, clientFor } from './client.ts';
import { outcomeOf, unreached } from './errors.ts';
import type { SlackTiming } from './timing.ts';

/** Who we are in the workspace, as `auth.test` says. */
export type SlackIdentity = {
  readonly teamId: string;
  /** The Enterprise organisation that the workspace is of; empty: of none. */
  readonly enterpriseId: string;
  readonly botUserId: string;
  readonly botId: string;
};

/** Whether the Web API takes the bot token. Nothing else is needed to post, to edit and to look back. */
export function watchWebApi(deps: {
  readonly botToken: string;
  readonly client: ClientOptions;
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly onIdentity: (identity: SlackIdentity) => void;
}): ApiWatch {
  const { timing, log } = deps;
  return createApiWatch<SlackIdentity>({
    name: 'Slack',
    log,
    ask: (signal) => whoAmI(deps.botToken, deps.client, signal),
    onAccepted: deps.onIdentity,
    timing: { firstMs: timing.retryFirstMs, mostMs: timing.askAgainMs, everyMs: timing.askAgainMs },
  });
}

/** `auth.test`, https://docs.slack.dev/reference/methods/auth.test */
async function whoAmI(
  botToken: string,
  client: ClientOptions,
  signal: AbortSignal,
): Promise<ApiAnswer<SlackIdentity>> {
  try {
    const answer = await clientFor(botToken, client, signal).auth.test();
    const identity = {
      teamId: answer.team_id ?? '',
      enterpriseId: answer.enterprise_id ?? '',
      botUserId: answer.user_id ?? '',
      botId: answer.bot_id ?? '',
    };
    return { kind: 'accepted', identity };
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'platform-refused') return { kind: 'refused', reason: outcome.reason };
    const waitMs = outcome.kind === 'limited' ? outcome.retryAfterMs : null;
    return { kind: 'unreachable', reason: unreached(error), waitMs };
  }
}
