import { Keyv } from 'keyv';
import { create } from '../../../adapters/slack/index.ts';
import type { SlackTiming } from '../../../adapters/slack/link/timing.ts';
import type { SlackSettings } from '../../../adapters/slack/settings.ts';
import type { AmongOthers } from '../../../src/chat/ports/among-others.ts';
import type { CommandRouter } from '../../../src/chat/ports/command.ts';
import { shippedTopics, type Topic } from '../../../src/domain/topic.ts';
import { now, openDesk } from '../open-desk.ts';
import { quietLog } from '../quiet-log.ts';
import { type SlackTestSettings, slackSettings, testTiming } from './harness.ts';
import { createPeople } from './people.ts';
import { openSlackServer, type SlackServerOptions } from './server.ts';
import { visibleText } from './visible.ts';
import { addChannel, addUser, type SlackChannel, type SlackUser } from './workspace.ts';

/** A newsroom on Slack at half past two: the real commands and store, the real bolt, and people who type. */
export async function openSlackOffice(
  options: {
    readonly managers?: SlackSettings['managers'];
    readonly server?: SlackServerOptions;
    /** The Enterprise organisation that the workspace is of. */
    readonly enterpriseId?: string;
    readonly settings?: SlackTestSettings;
    readonly timing?: Partial<SlackTiming>;
    readonly router?: (real: CommandRouter) => CommandRouter;
    /** Of Telex alone; half past two if absent. */
    readonly clock?: () => number;
    readonly topics?: readonly Topic[];
    readonly amongOthers?: AmongOthers;
  } = {},
) {
  const newsroom = await openDesk();
  const server = await openSlackServer({ clock: () => now, ...options.server });
  const { workspace } = server;
  workspace.enterpriseId = options.enterpriseId ?? null;
  const adapter = create({
    router: options.router?.(newsroom.router) ?? newsroom.router,
    clock: options.clock ?? (() => now),
    log: quietLog,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    subscriptions: newsroom.store.subscriptions,
    archive: newsroom.store.archive,
    storyEvents: newsroom.store.events,
    parking: newsroom.store.parking,
    keyv: (namespace) => new Keyv({ namespace }),
    settings: slackSettings(server, { managers: options.managers ?? 'everyone', ...options.settings }),
    timing: { ...testTiming, ...options.timing },
    topics: options.topics ?? shippedTopics,
    ...(options.amongOthers && { amongOthers: options.amongOthers }),
  });
  await adapter.start();
  const office = {
    ...newsroom,
    server,
    workspace,
    adapter,
    people: createPeople(server),
    channel: addChannel(workspace, 'buitenland'),
    editor: addUser(workspace, 'eva'),
    chief: addUser(workspace, 'charlotte', { isAdmin: true }),

    /** What only this person sees, oldest first, once `count` of these have come. */
    async whispers(user: SlackUser, count = 1): Promise<readonly string[]> {
      await until(() => workspace.ephemerals.filter((each) => each.user === user.id).length >= count);
      return workspace.ephemerals
        .filter((each) => each.user === user.id)
        .map((each) => visibleText(each, workspace));
    },

    /** What everybody in the channel sees, once `count` messages have come. */
    async messages(channel: SlackChannel, count = 1): Promise<readonly string[]> {
      await until(() => channel.messages.length >= count);
      return channel.messages.map((each) => visibleText(each, workspace));
    },

    /** The one dialog that is open, once there is one. */
    async dialog(): Promise<string> {
      await until(() => workspace.views.size > 0);
      return [...workspace.views.keys()].at(-1) ?? '';
    },

    async close() {
      await adapter.stop();
      await server.stop();
      await newsroom.close();
    },
  };
  return office;
}

/** Waits for something that a server or a socket still has to bring; a test's own time limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
