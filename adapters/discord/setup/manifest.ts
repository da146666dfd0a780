import type { Command } from '../../../src/chat/ports/command.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { shownName } from '../../../src/chat/router/command-list.ts';
import { invitePermissions, neededPermissions } from '../link/permissions.ts';
import { isSnowflake } from '../out/snowflake.ts';

/** What `npx telex manifest discord` was asked. */
export type ManifestOptions = {
  readonly applicationId?: string;
  /** The bot token: its first part holds the application's id. It is not printed. */
  readonly token?: string;
  /** The newsroom's language; Dutch if absent. */
  readonly locale?: Locale;
};

/** What a person does to invite the bot, ready to print: the link holds exactly the scopes and permissions needed. */
export function manifest(options: ManifestOptions, commands: readonly Command[]): string {
  const id = options.applicationId ?? (options.token === undefined ? null : applicationIdOf(options.token));
  const lines = [
    id === null ? howToFindTheId : `Open this link as an administrator of the server:\n\n  ${inviteLink(id)}`,
    '',
    'It asks for these permissions and no more:',
    ...neededPermissions.map(({ label, why }) => `  ${label}: ${why}`),
    '',
    'Telex needs no privileged intents: leave all three off (Developer Portal, Bot).',
    'For a private channel add the bot to it by hand (Edit Channel, Permissions).',
  ];
  if (commands.length > 0) {
    lines.push(
      '',
      `It registers by itself: ${commands.map((command) => `/${shownName(command, options.locale ?? 'nl')}`).join(' ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const howToFindTheId = [
  'Set DISCORD_TOKEN and run this again, or put the application id in this link yourself',
  '(https://discord.com/developers/applications, your application, General Information, Application ID):',
  '',
  `  ${inviteLink('APPLICATION_ID')}`,
].join('\n');

/** The page of Discord that invites the bot, with the scopes and permissions that it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: invitePermissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

/** The first of a bot token's three parts is the bot's id in base64; for all but the oldest bots the application's too. */
function applicationIdOf(token: string): string | null {
  const [first = ''] = token.replace(/^Bot\s+/i, '').split('.');
  const id = Buffer.from(first, 'base64').toString('latin1');
  return isSnowflake(id) ? id : null;
}
