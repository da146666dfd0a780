import { isObject } from './blocks.ts';
import type { Json } from './workspace.ts';

/**
 * Commands that Slack keeps for itself; an app with one of these is refused.
 * https://slack.com/help/articles/201259356-Slash-commands-in-Slack
 */
const slackOwnCommands: readonly string[] = [
  'active',
  'apps',
  'archive',
  'away',
  'call',
  'canvas',
  'clip',
  'collapse',
  'dm',
  'dnd',
  'expand',
  'feed',
  'feedback',
  'giphy',
  'huddle',
  'invite',
  'invite_people',
  'join',
  'keys',
  'kick',
  'leave',
  'list',
  'me',
  'msg',
  'mute',
  'open',
  'part',
  'prefs',
  'remind',
  'remove',
  'rename',
  'search',
  'shortcuts',
  'shrug',
  'star',
  'status',
  'topic',
  'unstar',
  'who',
  'workflow',
];

/** What Slack says of an app manifest: empty when it takes it. */
export function manifestProblems(manifest: unknown): readonly string[] {
  if (!isObject(manifest)) return ['not an object'];
  const problems: string[] = [];
  const display = isObject(manifest.display_information) ? manifest.display_information : {};
  const name = String(display.name ?? '');
  if (name === '' || name.length > 35) problems.push('display_information.name: 1 to 35 characters');
  if (String(display.description ?? '').length > 140) problems.push('description: at most 140 characters');
  const long = display.long_description;
  if (long !== undefined && (String(long).length < 175 || String(long).length > 4000))
    problems.push('long_description: 175 to 4000 characters');
  const features = isObject(manifest.features) ? manifest.features : {};
  const commands = Array.isArray(features.slash_commands) ? (features.slash_commands as Json[]) : [];
  if (commands.length > 50) problems.push('slash_commands: at most 50');
  for (const entry of commands) problems.push(...commandProblems(entry));
  const names = commands.map((entry) => entry.command);
  if (new Set(names).size < names.length) problems.push('slash_commands: a name twice');
  const settings = isObject(manifest.settings) ? manifest.settings : {};
  const socket = settings.socket_mode_enabled === true;
  if (!socket && commands.some((entry) => typeof entry.url !== 'string'))
    problems.push('slash_commands: url is required without Socket Mode');
  return problems;
}

function commandProblems(entry: Json): readonly string[] {
  const command = String(entry.command ?? '');
  const problems: string[] = [];
  if (!/^\/[\p{L}\p{N}_-]+$/u.test(command) || command.length > 32)
    problems.push(`${command}: a slash and at most 31 letters, digits, hyphens or underscores`);
  if (slackOwnCommands.includes(command.slice(1))) problems.push(`${command}: is a command of Slack's own`);
  const description = String(entry.description ?? '');
  if (description === '' || description.length > 2000) problems.push(`${command}: description`);
  if (String(entry.usage_hint ?? '').length > 1000) problems.push(`${command}: usage_hint`);
  return problems;
}
