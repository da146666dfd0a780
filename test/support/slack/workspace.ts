/** What a workspace of the local Slack server holds: channels, messages, people and open views. */

export type Json = { readonly [key: string]: unknown };

export type SlackMetadata = { readonly event_type: string; readonly event_payload: Json };

export type SlackMessage = {
  /** Slack's message id: seconds with six decimals, unique within a channel. */
  readonly ts: string;
  readonly user: string;
  text: string;
  blocks: readonly Json[];
  metadata: SlackMetadata | null;
  readonly threadTs: string | null;
  readonly broadcast: boolean;
  edited: boolean;
  /** Taken away; where replies stand under it, a tombstone stays in its place. */
  deleted: boolean;
  /** Posted, but not shown by the history yet. */
  hidden: boolean;
  /** Past the workspace's edit window. */
  frozen: boolean;
  readonly unfurlLinks: boolean;
  readonly unfurlMedia: boolean;
};

export type SlackChannel = {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  isMember: boolean;
  isArchived: boolean;
  /** Only administrators may post. */
  isRestricted: boolean;
  isGone: boolean;
  /** Whether threads are allowed, forbidden, or the only thing that is allowed. */
  threads: 'allowed' | 'forbidden' | 'only';
  /** Administrators have taken away the right to delete. */
  keepsAll: boolean;
  /** A conversation of two people or a few, which no bot can be invited to. */
  isDirect: boolean;
  readonly messages: SlackMessage[];
  /** Posts and edits that reached the server, faults and repeats included. */
  writes: number;
};

export type SlackUser = {
  readonly id: string;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly isGuest: boolean;
  /** Of another company, in a channel that is shared with it. */
  readonly isStranger: boolean;
  /** The workspace of which Slack shows the person to us. */
  readonly teamId: string;
  /** What she is in an Enterprise organisation, of which she is in these workspaces; null: in none. */
  readonly enterprise: {
    readonly id: string;
    readonly teams: readonly string[];
    readonly isAdmin?: boolean;
  } | null;
};

/** Shown to one person, never in a history. */
type Ephemeral = {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Json[];
};

type OpenView = { readonly id: string; readonly view: Json; readonly user: string };

export type SlackWorkspace = {
  readonly teamId: string;
  /** The Enterprise organisation that the workspace is of; null: of none. */
  enterpriseId: string | null;
  readonly botUserId: string;
  /** The app that the bot is of. */
  appId: string;
  /** What apps were made of. */
  readonly manifests: Json[];
  readonly channels: Map<string, SlackChannel>;
  readonly users: Map<string, SlackUser>;
  readonly ephemerals: Ephemeral[];
  readonly views: Map<string, OpenView>;
  /** App Home tabs by user id. */
  readonly homes: Map<string, Json>;
  /** Milliseconds since 1970, the server's own. */
  readonly clock: () => number;
  /** Bytes of JSON that the blocks of a message may have; Slack names no number (bolt-js #2509). */
  mostBlockBytes: number;
  /** The next message posted stays out of the history. */
  hideNext: boolean;
  nextTs(): string;
  nextId(prefix: string): string;
};

export function createWorkspace(clock: () => number): SlackWorkspace {
  let serial = 0;
  return {
    teamId: 'T0NIEUWS01',
    enterpriseId: null,
    botUserId: 'U0TELEX001',
    appId: 'A0TELEX001',
    manifests: [],
    channels: new Map(),
    users: new Map(),
    ephemerals: [],
    views: new Map(),
    homes: new Map(),
    clock,
    mostBlockBytes: 13_200,
    hideNext: false,
    nextTs() {
      serial += 1;
      return `${Math.floor(clock() / 1000)}.${String(serial).padStart(6, '0')}`;
    },
    nextId(prefix) {
      serial += 1;
      return `${prefix}${String(serial).padStart(9, '0')}`;
    },
  };
}

export function addChannel(
  workspace: SlackWorkspace,
  name: string,
  options: { readonly isPrivate?: boolean; readonly isMember?: boolean; readonly isDirect?: boolean } = {},
): SlackChannel {
  const channel: SlackChannel = {
    id: workspace.nextId(options.isDirect === true ? 'D' : 'C'),
    name,
    isPrivate: options.isPrivate ?? options.isDirect ?? false,
    isMember: options.isMember ?? true,
    isArchived: false,
    isRestricted: false,
    isGone: false,
    threads: 'allowed',
    keepsAll: false,
    isDirect: options.isDirect ?? false,
    messages: [],
    writes: 0,
  };
  workspace.channels.set(channel.id, channel);
  return channel;
}

export function addUser(
  workspace: SlackWorkspace,
  name: string,
  roles: Partial<Omit<SlackUser, 'id' | 'name'>> = {},
): SlackUser {
  const user: SlackUser = {
    id: workspace.nextId('U'),
    name,
    isAdmin: roles.isAdmin ?? false,
    isOwner: roles.isOwner ?? false,
    isGuest: roles.isGuest ?? false,
    isStranger: roles.isStranger ?? false,
    teamId: roles.teamId ?? workspace.teamId,
    enterprise: roles.enterprise ?? null,
  };
  workspace.users.set(user.id, user);
  return user;
}
