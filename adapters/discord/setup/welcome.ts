import type { Words } from '../../../src/chat/ports/locale.ts';
import { say } from '../../../src/chat/words/say.ts';
import type { ServedServers, Server } from '../link/served-servers.ts';

const words = {
  served: { nl: 'Discord bedient: {servers}', en: 'Discord serves: {servers}' },
  others: {
    nl: 'Discord, niet bediend: {servers}. Zet het id in DISCORD_GUILDS, of haal de bot daar weg.',
    en: 'Discord, not served: {servers}. Put the id in DISCORD_GUILDS, or remove the bot there.',
  },
  none: {
    nl: 'Discord: de bot zit in geen enkele server. Nodig hem uit met npx telex manifest discord.',
    en: 'Discord: the bot is in no server. Invite it with npx telex manifest discord.',
  },
} satisfies Record<string, Words>;

/** The servers that the bot was invited to, for who starts Telex. */
export function welcomeTo({ served, others }: ReturnType<ServedServers['known']>): readonly Words[] {
  if (served.length + others.length === 0) return [words.none];
  return [
    ...(served.length > 0 ? [filled(words.served, served.map(({ name }) => name).join(', '))] : []),
    ...(others.length > 0 ? [filled(words.others, others.map(nameAndId).join(', '))] : []),
  ];
}

/** `Redactie (1175000000000000100)`. */
export function nameAndId({ name, id }: Server): string {
  return `${name} (${id})`;
}

function filled(line: Words, servers: string): Words {
  return { nl: say(line, 'nl', { servers }), en: say(line, 'en', { servers }) };
}
