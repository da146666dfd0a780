import { z } from 'zod';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { shownName } from '../../../src/chat/router/command-list.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { HttpError } from '../http-error.ts';
import { readJson } from '../respond.ts';
import type { ApiDeps, ApiRoute } from './api-route.ts';
import { completeLine } from './complete-line.ts';
import { listChannels } from './list-channels.ts';
import { listPosts, postsAtMost, postsShown } from './list-posts.ts';
import { longestCommand, runCommand } from './run-command.ts';
import { longestQuery, mostLimit, searchApi, usualLimit } from './search-api.ts';
import { message } from './shapes/messages.ts';
import { commandAnswer } from './shapes/replies.ts';
import { channelList, commandList, deskState, foundPage, wireState } from './shapes/states.ts';

/** Every address of the board's API but the stream of events, which is no answer but goes on. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/channels',
    summary: 'The channels of the board, and what each follows',
    query: {
      seen: {
        about:
          'Any number of times: the newest seq that the reader saw in a channel. `unread` counts from there.',
        schema: z.array(z.string().regex(/^\d{1,15}:/)).meta({ examples: [['12:buitenland']] }),
      },
    },
    answer: channelList,
    run: ({ query }, deps) => listChannels(query, deps),
  },
  {
    method: 'GET',
    path: '/api/channels/{name}/posts',
    summary: 'The messages in a channel, newest first',
    query: {
      limit: { about: 'How many.', schema: z.int().min(1).max(postsAtMost).default(postsShown) },
      before: { about: 'The id of the message after which it goes on.', schema: z.int().min(1) },
    },
    answer: z.object({ posts: z.array(message) }),
    run: async ({ name, query }, deps) => listPosts(await channelNamed(name, deps), query, deps),
  },
  {
    method: 'POST',
    path: '/api/channels/{name}/commands',
    summary: 'Runs a command, as if it was typed in that channel',
    body: z.object({
      text: z
        .string()
        .max(longestCommand)
        .describe('As typed.')
        .meta({ examples: ['/laatste buitenland'] }),
      name: z.exactOptional(z.string()).describe('Who asks, for commands that are done by somebody.'),
    }),
    answer: commandAnswer,
    run: async ({ name, request }, deps) =>
      runCommand(await channelNamed(name, deps), await readJson(request), deps),
  },
  {
    method: 'GET',
    path: '/api/commands',
    summary: 'The commands there are, in the newsroom’s language',
    answer: commandList,
    run: (_, { router, locale }) => ({
      commands: router.commands.map((command) => describeCommand(command, locale)),
    }),
  },
  {
    method: 'GET',
    path: '/api/complete',
    summary: 'Whole lines that what is typed may become',
    query: {
      channel: { about: 'The channel that it is typed in.', schema: z.string(), isRequired: true },
      text: { about: 'What is typed.', schema: z.string() },
    },
    answer: z.object({ choices: z.array(z.object({ value: z.string(), label: z.string() })) }),
    run: async ({ query }, deps) => {
      const channel = await channelNamed(query.get('channel') ?? '', deps);
      return { choices: await completeLine(query.get('text') ?? '', channel, deps) };
    },
  },
  {
    method: 'GET',
    path: '/api/search',
    summary: 'Searches the archive',
    query: {
      q: {
        about: 'Words and filters, as /zoek takes them.',
        schema: z.string().min(1).max(longestQuery),
        isRequired: true,
      },
      limit: { about: 'How many.', schema: z.int().min(1).max(mostLimit).default(usualLimit) },
      after: { about: '`next` of the answer before.', schema: z.string().regex(/^[0-9a-z]{1,11}$/) },
    },
    answer: foundPage,
    run: ({ query }, deps) => searchApi(query, deps),
  },
  {
    method: 'GET',
    path: '/api/status',
    summary: 'How sources and platforms do; null while the store cannot be read',
    answer: z.object({ status: z.nullable(wireState) }),
    run: async (_, { status }) => ({ status: await status.read() }),
  },
  {
    method: 'GET',
    path: '/api/desk',
    summary:
      'What is under embargo, who has what and what does not work; null while the store cannot be read',
    answer: z.object({ desk: z.nullable(deskState) }),
    run: async (_, { desk }) => ({ desk: await desk.read() }),
  },
];

async function channelNamed(name: string, { subscriptions }: ApiDeps): Promise<Channel> {
  const channel = await subscriptions.known({ platform: 'web', externalId: name });
  if (channel === null) throw new HttpError(404, `There is no channel "${name}" on the board.`);
  return channel;
}

function describeCommand(command: ApiDeps['router']['commands'][number], locale: Locale) {
  const { help, arguments: args } = command;
  return {
    name: shownName(command, locale),
    help: help[locale],
    arguments: args.map((each) => ({
      name: each.name[locale],
      kind: each.kind.name,
      required: each.required,
      help: each.help[locale],
    })),
  };
}
