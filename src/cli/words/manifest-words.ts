import type { Words } from '../../chat/ports/locale.ts';

/** What `telex manifest` says around what the platforms say. */
export const manifestWords = {
  which: { nl: 'zeg voor welk platform: {platforms}', en: 'say for which platform: {platforms}' },
  help: {
    nl: `Zegt wat je nodig hebt om Telex te koppelen aan {platforms}: het app-manifest of de uitnodigingslink, en de stappen
die met de hand blijven, op volgorde.`,
    en: `Prints what you need to connect Telex to {platforms}: the app manifest or the invite link, and the steps that
remain by hand, in order.`,
  },
  exit: {
    nl: 'Exitcodes: 0 gelukt, 2 de argumenten kloppen niet.',
    en: 'Exit codes: 0 done, 2 the arguments are wrong.',
  },
} satisfies Record<string, Words>;
