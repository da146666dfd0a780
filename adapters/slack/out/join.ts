import type { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../../src/chat/ports/adapter.ts';
import { outcomeOf, slackCode } from '../link/errors.ts';

/** What became of joining a channel. */
export type Joining =
  | { readonly kind: 'joined' }
  /** Only an invitation opens it. */
  | { readonly kind: 'closed'; readonly code: string | null }
  /** Slack did not say, or asked to wait: nothing is known of the channel yet. */
  | {
      readonly kind: 'later';
      readonly outcome: Extract<SendOutcome, { kind: 'limited' | 'not-sent' | 'platform-refused' }>;
      readonly error: unknown;
    };

/** Joins a public channel; private ones open to an invitation alone. https://docs.slack.dev/reference/methods/conversations.join#errors */
export async function joinChannel(client: webApi.WebClient, channel: string): Promise<Joining> {
  try {
    await client.conversations.join({ channel });
    return { kind: 'joined' };
  } catch (error) {
    const outcome = outcomeOf(error);
    switch (outcome.kind) {
      case 'limited':
      case 'not-sent':
      case 'platform-refused':
        return { kind: 'later', outcome, error };
      case 'unknown': {
        // Whether it joined matters to nobody: what was to be done after it certainly did not happen.
        const answered = slackCode(error) !== null;
        return { kind: 'later', outcome: { kind: 'not-sent', reason: outcome.reason, answered }, error };
      }
      default:
        return { kind: 'closed', code: slackCode(error) };
    }
  }
}
