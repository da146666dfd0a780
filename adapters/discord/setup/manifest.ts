import type { Command } from '../../../src/chat/ports/command.ts';
import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { shownName } from '../../../src/chat/router/command-list.ts';
import { say } from '../../../src/chat/words/say.ts';
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
  const { locale = 'nl' } = options;
  const id = options.applicationId ?? (options.token === undefined ? null : applicationIdOf(options.token));
  const lines = [
    id === null
      ? say(words.findId, locale, { link: inviteLink('APPLICATION_ID') })
      : say(words.open, locale, { link: inviteLink(id) }),
    '',
    words.asksFor[locale],
    ...neededPermissions.map(({ label, why }) => `  ${label}: ${why[locale]}`),
    '',
    words.noIntents[locale],
    words.privateChannel[locale],
  ];
  if (commands.length > 0) {
    lines.push(
      '',
      say(words.registers, locale, {
        commands: commands.map((command) => `/${shownName(command, locale)}`).join(' '),
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}

const words = {
  open: {
    nl: 'Open deze link als beheerder van de server:\n\n  {link}',
    en: 'Open this link as an administrator of the server:\n\n  {link}',
  },
  findId: {
    nl: 'Zet DISCORD_TOKEN en draai dit opnieuw, of zet het nummer van de toepassing zelf in deze link\n(https://discord.com/developers/applications, je toepassing, General Information, Application ID):\n\n  {link}',
    en: 'Set DISCORD_TOKEN and run this again, or put the application id in this link yourself\n(https://discord.com/developers/applications, your application, General Information, Application ID):\n\n  {link}',
  },
  asksFor: {
    nl: 'Die vraagt deze rechten, en niet meer:',
    en: 'It asks for these permissions and no more:',
  },
  noIntents: {
    nl: 'Telex heeft geen Privileged Gateway Intents nodig: laat alle drie uit (Developer Portal, Bot).',
    en: 'Telex needs no privileged intents: leave all three off (Developer Portal, Bot).',
  },
  privateChannel: {
    nl: 'In een besloten kanaal zet je de bot met de hand (Edit Channel, Permissions).',
    en: 'For a private channel add the bot to it by hand (Edit Channel, Permissions).',
  },
  registers: { nl: 'Telex meldt zelf aan: {commands}', en: 'It registers by itself: {commands}' },
} satisfies Record<string, Words>;

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
