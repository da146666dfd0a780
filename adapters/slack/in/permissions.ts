import type { webApi } from '@slack/bolt';
import type { Keyv } from 'keyv';
import type { Log } from '../../../src/observability/log.ts';
import { describe } from '../link/errors.ts';
import type { SlackSettings } from '../settings.ts';

/** Who may change what a channel follows. */
export type Permissions = { mayManage(userId: string): Promise<boolean> };

/** Somebody made administrator waits this long at most. */
const rememberedMs = 10 * 60_000;

/** Everyone; or the administrators and owners of the workspace, and those on the newsroom's own list. */
export function createPermissions(deps: {
  readonly managers: SlackSettings['managers'];
  readonly client: () => webApi.WebClient;
  readonly keyv: Keyv;
  readonly log: Log;
}): Permissions {
  const { managers } = deps;
  return {
    async mayManage(userId) {
      if (managers === 'everyone' || managers.userIds.includes(userId)) return true;
      const remembered: unknown = await deps.keyv.get(userId).catch(() => undefined);
      if (typeof remembered === 'boolean') return remembered;
      try {
        const { user } = await deps.client().users.info({ user: userId });
        const isManager = [user?.is_admin, user?.is_owner, user?.is_primary_owner].includes(true);
        await deps.keyv.set(userId, isManager, rememberedMs).catch(() => undefined);
        return isManager;
      } catch (error) {
        deps.log.warn(
          { user: userId },
          `Slack did not say who is an administrator (${describe(error)}), so the change was refused; the bot needs users:read`,
        );
        return false;
      }
    },
  };
}
