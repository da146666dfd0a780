import type { BlockAction } from '@slack/bolt';
import { moreAction, openAction, runAction } from '../out/block-kit.ts';
import { answer } from './answer.ts';
import { addressOf, invocationBy, type Listening } from './listening.ts';
import { personOf } from './permissions.ts';

/** Buttons: pressing one runs the command that is its value, as if it was typed. */
export function listenToButtons(listening: Listening): void {
  const { app } = listening;
  // Slack opens the link itself, and still wants its press acknowledged.
  app.action(openAction, ({ ack }) => ack());
  app.action(
    { type: 'block_actions', action_id: new RegExp(`^(?:${runAction}|${moreAction}$)`) },
    async ({ ack, body, action, client }) => {
      await ack();
      const channelId = body.channel?.id ?? body.container.channel_id;
      const text = commandIn(action);
      if (text === null || channelId === undefined) return;
      const channel = addressOf(listening, channelId);
      // What Slack calls a private channel here is no name.
      const invocation = invocationBy(personOf(body.user), { channel, channelName: null }, listening);
      const asked = {
        channel: channelId,
        user: body.user.id,
        responseUrl: body.response_url ?? null,
        isPress: true,
      } as const;
      await answer({ ...invocation, text }, asked, client, listening);
    },
  );
}

/** The command of a button, or of what was picked from its menu; null for what opens an address, which Slack does itself. */
function commandIn(action: BlockAction['actions'][number]): string | null {
  const value =
    action.type === 'overflow' ? action.selected_option.value : 'value' in action ? action.value : undefined;
  return typeof value === 'string' && value.startsWith('/') ? value : null;
}
