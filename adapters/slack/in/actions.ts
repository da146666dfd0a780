import { openAction, runAction } from '../out/block-kit.ts';
import { answer } from './answer.ts';
import { addressOf, invocationBy, type Listening } from './listening.ts';
import { personOf } from './permissions.ts';

/** Buttons: pressing one runs the command that is its value, as if it was typed. */
export function listenToButtons(listening: Listening): void {
  const { app } = listening;
  // Slack opens the link itself, and still wants its press acknowledged.
  app.action(openAction, ({ ack }) => ack());
  app.action(
    { type: 'block_actions', action_id: new RegExp(`^${runAction}`) },
    async ({ ack, body, action, client }) => {
      await ack();
      const channelId = body.channel?.id ?? body.container.channel_id;
      if (action.type !== 'button' || action.value === undefined || channelId === undefined) return;
      const text = action.value;
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
