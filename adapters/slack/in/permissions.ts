import type { webApi } from '@slack/bolt';
import type { Keyv } from 'keyv';
import type { Words } from '../../../src/chat/ports/locale.ts';
import { type Person as Colleague, tidyName } from '../../../src/domain/handling/person.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { isOfNobody, isOfTheRight } from '../link/error-table.ts';
import { describe, slackCode } from '../link/errors.ts';
import type { SlackSettings } from '../settings.ts';
import { type Home, placeOf, type Role, roleOf } from './roles.ts';
import * as words from './words.ts';

/** Who may change what a channel follows, and who may do something with its stories; words where Slack does not say who somebody is. */
export type Permissions = {
  mayManage(person: Person): Promise<boolean | Words>;
  /** Who it is, as her colleagues see her; words: a guest, somebody of another company, or nobody knows. */
  named(person: Person): Promise<Colleague | Words>;
};

/** Who typed or pressed, of which workspace as far as the payload says, and what it calls her. */
export type Person = { readonly id: string; readonly team: string | null; readonly handle: string };

/** A person as payloads of buttons and dialogs name them. */
export function personOf(user: {
  readonly id: string;
  readonly team_id?: string;
  readonly name?: string;
  readonly username?: string;
}): Person {
  return { id: user.id, team: user.team_id ?? null, handle: user.name ?? user.username ?? user.id };
}

type Remembered = { readonly role: Role; readonly at: EpochMs; readonly name?: string };

type Known = { readonly kind: 'known' } & Pick<Remembered, 'role' | 'name'>;
type Unanswered = {
  readonly kind: 'unanswered';
  readonly id: string;
  readonly error: unknown;
  readonly before: Remembered | undefined;
};

/** Somebody made administrator waits this long at most. */
const rememberedMs = 10 * 60_000;
/** What was known so long ago still counts when Slack does not answer. */
const lastResortMs = 60 * 60_000;
/** A person waits for the answer. */
const longestAskMs = 2000;

/**
 * Everyone of the workspace; or its administrators and owners, and those on the newsroom's own list. Guests and people
 * of other companies never, unless the list names them. https://docs.slack.dev/reference/objects/user-object
 */
export function createPermissions(deps: {
  readonly managers: SlackSettings['managers'];
  readonly client: (signal: AbortSignal) => webApi.WebClient;
  readonly home: () => Home;
  readonly keyv: Keyv;
  readonly clock: () => EpochMs;
  readonly log: Log;
}): Permissions {
  const { managers, home, keyv, clock, log } = deps;
  const isEveryone = managers === 'everyone';
  const may = (role: Role) => (isEveryone ? role !== 'outsider' : role === 'manager');

  return {
    async mayManage(person) {
      if (!isEveryone && managers.userIds.includes(person.id)) return true;
      const place = placeOf(person.team, home());
      if (place === 'elsewhere') return false;
      const known = await look(person);
      return known.kind === 'known'
        ? may(known.role)
        : unanswered(known, may, isEveryone && place === 'ours');
    },

    async named(person) {
      const isListed = !isEveryone && managers.userIds.includes(person.id);
      const place = placeOf(person.team, home());
      if (place === 'elsewhere' && !isListed) return words.outsider;
      const known = await look(person);
      const allowed =
        known.kind === 'known'
          ? known.role !== 'outsider'
          : unanswered(known, (role) => role !== 'outsider', place === 'ours');
      if (allowed !== true && !isListed) return allowed === false ? words.outsider : allowed;
      const said = (known.kind === 'known' ? known.name : known.before?.name) ?? person.handle;
      const name = tidyName(said) ?? tidyName(person.handle) ?? person.id;
      return { platform: 'slack', workspace: home().teamId, userId: person.id, name };
    },
  };

  /** What Slack says of somebody, asked again after a while. `unanswered`: it did not say now; what it said before, if not long ago. */
  async function look({ id }: Person): Promise<Known | Unanswered> {
    const before = await keyv.get<Remembered>(id).catch(() => undefined);
    const ageMs = before?.role === undefined ? Number.POSITIVE_INFINITY : clock() - before.at;
    if (before !== undefined && ageMs <= rememberedMs) return { kind: 'known', ...before };
    try {
      const told = await ask(id);
      await keyv.set(id, { ...told, at: clock() } satisfies Remembered, lastResortMs).catch(() => undefined);
      return { kind: 'known', ...told };
    } catch (error) {
      return { kind: 'unanswered', id, error, before: ageMs <= lastResortMs ? before : undefined };
    }
  }

  async function ask(id: string): Promise<Pick<Remembered, 'role' | 'name'>> {
    const client = deps.client(AbortSignal.timeout(longestAskMs));
    const { user } = await client.users.info({ user: id });
    const name = user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name;
    const named = name === undefined || name === '' ? {} : { name };
    return { role: roleOf(user, home()), ...named };
  }

  function unanswered(
    { id, error, before }: Unanswered,
    mayRole: (role: Role) => boolean,
    isForAll: boolean,
  ): boolean | Words {
    if (before !== undefined && mayRole(before.role)) return true;
    const code = slackCode(error);
    // Somebody of another company, whom Slack does not show us.
    if (isOfNobody(code)) return false;
    const isRefused = isOfTheRight(code);
    // Where everybody may, a scope that is missing keeps nobody out.
    if (isForAll && isRefused) return true;
    log.warn(
      { user: id },
      `Slack did not say who may manage (${describe(error)}), so the change was refused; if it goes on, see whether the bot has users:read`,
    );
    return isRefused ? words.cannotTell : words.slowToTell;
  }
}
