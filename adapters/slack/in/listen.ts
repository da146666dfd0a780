import type { InFlight } from '../../../src/chat/watch/in-flight.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import { describe } from '../link/errors.ts';
import { listenToButtons } from './actions.ts';
import { listenToCommands } from './commands.ts';
import { listenToDialogs } from './dialog.ts';
import { listenToHome } from './home.ts';
import type { Listening } from './listening.ts';
import { listenToNames } from './names.ts';
import { handleOnce } from './once.ts';
import { listenToOptions } from './options.ts';

/** Everything that comes from Slack. `onRemoved`: it says that the app was taken out of the workspace. */
export function listen(listening: Listening, inFlight: InFlight, onRemoved: (reason: Reason) => void): void {
  const { app, log } = listening;
  app.use(({ next }) => inFlight.track(next()));
  handleOnce(app, listening);
  listenToCommands(listening);
  listenToDialogs(listening);
  listenToOptions(listening);
  listenToButtons(listening);
  listenToHome(listening);
  const removed = { code: 'app-removed', values: { setting: 'SLACK_BOT_TOKEN' } } as const;
  listenToNames(listening);
  app.event('app_uninstalled', async () => onRemoved(removed));
  app.event('tokens_revoked', async ({ event }) => {
    // Documented with the tokens' ids, and seen without.
    const tokens: { readonly bot?: readonly string[] } | undefined = event.tokens;
    if ((tokens?.bot?.length ?? 0) > 0) onRemoved(removed);
  });
  app.error(async (error) => {
    log.warn({ err: error }, `Something from Slack could not be answered (${describe(error)})`);
  });
}
