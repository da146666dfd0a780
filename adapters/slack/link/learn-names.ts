import type { webApi } from '@slack/bolt';
import type { SubscriptionStore } from '../../../src/store/ports.ts';

/**
 * Asks Slack what the channels of the newsroom file are called, for the log and `/toestand`. What it will not tell stays
 * an id: `npx telex check` says why.
 */
export async function learnNames(
  subscriptions: SubscriptionStore,
  client: webApi.WebClient,
  workspace: string,
): Promise<void> {
  const channels = await subscriptions.channels().catch(() => []);
  for (const { platform, externalId, name } of channels) {
    if (platform !== 'slack' || name !== externalId) continue;
    const answer = await client.conversations.info({ channel: externalId }).catch(() => null);
    const found = answer?.channel?.name;
    if (found !== undefined)
      await subscriptions.channel({ platform, workspace, externalId }, found).catch(() => undefined);
  }
}
