import type { CheckLine } from '../../../src/chat/ports/adapter.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import { say } from '../../../src/chat/words/say.ts';
import type { ServedServers } from '../link/served-servers.ts';
import type { DiscordSettings } from '../settings.ts';
import { checkWords as words } from './check-words.ts';
import { nameAndId } from './welcome.ts';

/** The servers that the bot was invited to, and which of them Telex serves. */
export function checkServers(
  servers: Pick<ServedServers, 'known'>,
  { guilds }: Pick<DiscordSettings, 'guilds'>,
  locale: Locale,
): readonly CheckLine[] {
  const { served, others } = servers.known();
  const subject = words.servers[locale];
  if (served.length + others.length === 0) {
    return [{ ok: false, subject, message: words.inNone[locale] }];
  }
  const known = new Set([...served, ...others].map(({ id }) => id));
  const absent = Array.isArray(guilds) ? guilds.filter((id: string) => !known.has(id)) : [];
  return [
    ...(served.length > 0
      ? [{ ok: true, subject, message: served.map(({ name }) => name).join(', ') }]
      : [{ ok: false, subject, message: words.servesNone[locale] }]),
    ...(others.length > 0
      ? [
          {
            ok: true,
            subject: words.otherServers[locale],
            message: say(words.putOrRemove, locale, { names: others.map(nameAndId).join(', ') }),
          },
        ]
      : []),
    ...absent.map((id: string) => ({
      ok: false,
      subject: say(words.server, locale, { id }),
      message: words.absent[locale],
    })),
  ];
}
