import type { App } from '@slack/bolt';
import type { AdapterDeps } from '../../../src/chat/ports/adapter.ts';
import type { Command, Invocation } from '../../../src/chat/ports/command.ts';
import { namesOf } from '../../../src/chat/ports/command-names.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { Topic } from '../../../src/domain/topic.ts';
import type { RenderFor } from '../out/render-for.ts';
import type { Permissions, Person } from './permissions.ts';

/** What the listeners for commands, buttons, dialogs and tabs share. */
export type Listening = Pick<
  AdapterDeps,
  'router' | 'clock' | 'log' | 'subscriptions' | 'archive' | 'storyEvents' | 'amongOthers'
> & {
  readonly app: App;
  readonly who: RenderFor;
  readonly permissions: Permissions;
  /** Slack's id of our own workspace; empty until Slack said who we are. */
  readonly home: () => string;
  /** The desks, with the newsroom's own. */
  readonly topics: () => readonly Topic[];
  /** Slack takes options while typing for three seconds; later is nothing at all. */
  readonly suggestMs: number;
};

/**
 * A conversation in which Telex was asked something. It is of our own workspace, whatever a payload says: in a channel
 * that is shared with another company, payloads name the workspace of the person.
 */
export function addressOf({ home }: Pick<Listening, 'home'>, channel: string): ChannelAddress {
  return { platform: 'slack', workspace: home(), externalId: channel };
}

/** The command behind a name, Dutch or English, that may carry the newsroom's own prefix: `/pers-laatste` is `/laatste`. */
export function findCommand(commands: readonly Command[], typed: string): Command | null {
  const name = typed.replace(/^\//, '').toLowerCase();
  const names = commands.flatMap((command) => namesOf(command).map((known) => ({ command, known })));
  const longestEnd = names
    .filter(({ known }) => name.endsWith(known))
    .toSorted((a, b) => b.known.length - a.known.length)[0];
  return longestEnd?.command ?? null;
}

/** Who asks, and where; Slack is asked what they may do when it matters. */
export function invocationBy(
  person: Person,
  { channel, channelName }: Pick<Invocation, 'channel' | 'channelName'>,
  { permissions }: Pick<Listening, 'permissions'>,
): Pick<Invocation, 'channel' | 'channelName' | 'mayManage' | 'person' | 'asker' | 'locale'> {
  return {
    channel,
    channelName,
    mayManage: () => permissions.mayManage(person),
    person: () => permissions.named(person),
    asker: person.id,
    locale: null,
  };
}
