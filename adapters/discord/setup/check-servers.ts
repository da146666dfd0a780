import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import type { ServedServers } from '../link/served-servers.ts';
import type { DiscordSettings } from '../settings.ts';
import { nameAndId } from './welcome.ts';

const subject = 'Discord servers';

/** The servers that the bot was invited to, and which of them Telex serves. */
export function checkServers(
  servers: Pick<ServedServers, 'known'>,
  { guilds }: Pick<DiscordSettings, 'guilds'>,
): readonly CheckLine[] {
  const { served, others } = servers.known();
  if (served.length + others.length === 0) {
    const message = 'the bot is in none: run `telex manifest discord` and open its link';
    return [{ ok: false, subject, message }];
  }
  const known = new Set([...served, ...others].map(({ id }) => id));
  const absent = Array.isArray(guilds) ? guilds.filter((id: string) => !known.has(id)) : [];
  return [
    ...(served.length > 0
      ? [{ ok: true, subject, message: served.map(({ name }) => name).join(', ') }]
      : [{ ok: false, subject, message: 'Telex serves none: put their ids in DISCORD_GUILDS, or all' }]),
    ...(others.length > 0
      ? [
          {
            ok: true,
            subject: 'Discord servers that Telex does not serve',
            message: `${others.map(nameAndId).join(', ')}: put the id in DISCORD_GUILDS, or remove the bot there`,
          },
        ]
      : []),
    ...absent.map((id: string) => ({
      ok: false,
      subject: `Discord server ${id}`,
      message:
        'DISCORD_GUILDS names it and the bot is not in it: run `telex manifest discord` and open its link',
    })),
  ];
}
