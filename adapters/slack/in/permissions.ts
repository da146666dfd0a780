import type { webApi } from '@slack/bolt';
import type { Keyv } from 'keyv';
import type { Words } from '../../../src/chat/ports/locale.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { isOfNobody, isOfTheRight } from '../link/error-table.ts';
import { describe, slackCode } from '../link/errors.ts';
import type { SlackSettings } from '../settings.ts';
import * as words from './words.ts';

/** Who may change what a channel follows; words where Slack does not say who somebody is. */
export type Permissions = { mayManage(person: Person): Promise<boolean | Words> };

/** Who typed or pressed, and of which workspace as far as the payload says. */
export type Person = { readonly id: string; readonly team: string | null };

/** A person as payloads of buttons and dialogs name them. */
export function personOf(user: { readonly id: string; readonly team_id?: string }): Person {
  return { id: user.id, team: user.team_id ?? null };
}

/** `outsider`: a guest, a bot, or somebody of another company in a channel that is shared with it. */
type Role = 'manager' | 'member' | 'outsider';
type Remembered = { readonly role: Role; readonly at: EpochMs };

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
  readonly home: () => string;
  readonly keyv: Keyv;
  readonly clock: () => EpochMs;
  readonly log: Log;
}): Permissions {
  const { managers, home, keyv, clock, log } = deps;
  const isEveryone = managers === 'everyone';
  const may = (role: Role) => (isEveryone ? role !== 'outsider' : role === 'manager');
  const isElsewhere = (team: string | null | undefined) =>
    team !== null && team !== undefined && team !== '' && home() !== '' && team !== home();

  return {
    async mayManage({ id, team }) {
      if (!isEveryone && managers.userIds.includes(id)) return true;
      if (isElsewhere(team)) return false;
      const known = await keyv.get<Remembered>(id).catch(() => undefined);
      const ageMs = known?.role === undefined ? Number.POSITIVE_INFINITY : clock() - known.at;
      if (known !== undefined && ageMs <= rememberedMs) return may(known.role);
      try {
        const role = await ask(id);
        await keyv.set(id, { role, at: clock() } satisfies Remembered, lastResortMs).catch(() => undefined);
        return may(role);
      } catch (error) {
        if (known !== undefined && ageMs <= lastResortMs && may(known.role)) return true;
        return unanswered(id, error);
      }
    },
  };

  async function ask(id: string): Promise<Role> {
    const client = deps.client(AbortSignal.timeout(longestAskMs));
    const { user } = await client.users.info({ user: id });
    const isOutsider = [user?.is_restricted, user?.is_ultra_restricted, user?.is_stranger, user?.is_bot];
    if (isOutsider.includes(true) || isElsewhere(user?.team_id)) return 'outsider';
    return [user?.is_admin, user?.is_owner, user?.is_primary_owner].includes(true) ? 'manager' : 'member';
  }

  function unanswered(id: string, error: unknown): boolean | Words {
    const code = slackCode(error);
    // Somebody of another company, whom Slack does not show us.
    if (isOfNobody(code)) return false;
    const isRefused = isOfTheRight(code);
    // Where everybody may, a scope that is missing keeps nobody out.
    if (isEveryone && isRefused) return true;
    log.warn(
      { user: id },
      `Slack did not say who may manage (${describe(error)}), so the change was refused; if it goes on, see whether the bot has users:read`,
    );
    return isRefused ? words.cannotTell : words.slowToTell;
  }
}
