import { answer } from './answer.ts';
import { askForArguments, needsAsking } from './dialog.ts';
import { addressOf, findCommand, invocationBy, type Listening } from './listening.ts';

/**
 * Every slash command, whatever the manifest called it. Slack waits three seconds for the acknowledgement, so that
 * comes before anything is looked up. https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export function listenToCommands(listening: Listening): void {
  const { app, router, who } = listening;
  app.command(/^\/.+/, async ({ command: typed, ack, client }) => {
    await ack();
    const command = findCommand(router.commands, typed.command);
    const channel = addressOf(listening, typed.channel_id);
    const channelName = publicName(typed.channel_name);
    const asked = { channel: typed.channel_id, user: typed.user_id, responseUrl: typed.response_url };
    if (command !== null && needsAsking(command, typed.text)) {
      const request = { command, channel, channelName, responseUrl: typed.response_url };
      const opened = await askForArguments(request, {
        client,
        triggerId: typed.trigger_id,
        locale: who.locale,
      });
      // Where nobody knows, it may be open by now: a sentence beside it would only confuse.
      if (opened !== 'refused') return;
    }
    const person = { id: typed.user_id, team: typed.team_id, handle: typed.user_name };
    const invocation = invocationBy(person, { channel, channelName }, listening);
    const text = `/${command?.name ?? typed.command.slice(1)} ${plainText(typed.text)}`.trim();
    await answer({ ...invocation, text }, asked, client, listening);
  });
}

/** Slack gives these instead of the names of private conversations. */
function publicName(name: string): string | null {
  return ['directmessage', 'privategroup', ''].includes(name) || name.startsWith('mpdm-') ? null : name;
}

/** Slack escapes what people type; mentions are not asked for in the manifest. */
function plainText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
