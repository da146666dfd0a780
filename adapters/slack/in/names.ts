import { addressOf, type Listening } from './listening.ts';

/** A public channel that is renamed is called so in `/toestand` and the log from then on. Posts go by its id all the time. */
export function listenToNames(listening: Listening): void {
  const { app, subscriptions } = listening;
  app.event('channel_rename', async ({ event }) => {
    const { id, name } = event.channel;
    if ((await subscriptions.known({ platform: 'slack', externalId: id })) === null) return;
    await subscriptions.channel(addressOf(listening, id), name);
  });
}
