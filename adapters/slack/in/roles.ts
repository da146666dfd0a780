import type { webApi } from '@slack/bolt';
import type { SlackIdentity } from '../link/posting.ts';

/** `outsider`: a guest, a bot, or somebody of another company in a channel that is shared with it. */
export type Role = 'manager' | 'member' | 'outsider';

/** Our own workspace, and the organisation that it is of; empty until Slack said who we are. */
export type Home = Pick<SlackIdentity, 'teamId' | 'enterpriseId'>;

/**
 * Of where a payload says that somebody is. In an Enterprise organisation it names the organisation (`E…`) in place of the workspace,
 * or another workspace of it: `unknown`, only what Slack says of the person tells.
 * https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload
 */
export function placeOf(
  team: string | null,
  { teamId, enterpriseId }: Home,
): 'ours' | 'elsewhere' | 'unknown' {
  if (team === null || team === '' || teamId === '' || team === teamId) return 'ours';
  if (enterpriseId === '') return 'elsewhere';
  if (team === enterpriseId) return 'ours';
  return team.startsWith('E') ? 'elsewhere' : 'unknown';
}

/**
 * What somebody is here, by what `users.info` says. Who is of another workspace of the same organisation is a colleague; to
 * administer that one makes nobody an administrator of this one. https://docs.slack.dev/reference/objects/user-object
 */
export function roleOf(user: webApi.UsersInfoResponse['user'], home: Home): Role {
  const isOutsider = [user?.is_restricted, user?.is_ultra_restricted, user?.is_stranger, user?.is_bot];
  if (isOutsider.includes(true)) return 'outsider';
  const { team_id: team = '', enterprise_user: company } = user ?? {};
  const isColleague = home.enterpriseId !== '' && [company?.enterprise_id, team].includes(home.enterpriseId);
  const isHere =
    ['', home.teamId].includes(team) || (isColleague && company?.teams?.includes(home.teamId) === true);
  if (!isHere && !isColleague) return 'outsider';
  const managesAll = [company?.is_admin, company?.is_owner, company?.is_primary_owner];
  if (isColleague && managesAll.includes(true)) return 'manager';
  const managesHere = [user?.is_admin, user?.is_owner, user?.is_primary_owner];
  return isHere && managesHere.includes(true) ? 'manager' : 'member';
}
