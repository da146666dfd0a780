import type { Words } from '../../chat/ports/locale.ts';

/** What is said in a terminal, besides the steps. */
export const initWords = {
  begin: {
    nl: 'Telex instellen. Ctrl-C stopt; er wordt pas aan het eind iets geschreven.',
    en: 'Setting Telex up. Ctrl-C stops; nothing is written before the end.',
  },
  stopped: { nl: 'Gestopt. Er is niets geschreven.', en: 'Stopped. Nothing was written.' },
  noTerminal: {
    nl: 'hier is geen terminal om in te vragen. Met --yes vraagt het niets: npx telex init --help noemt de vlaggen.',
    en: 'there is no terminal to ask in. With --yes it asks nothing: npx telex init --help names the flags.',
  },
  nobody: {
    nl: 'dit had gevraagd moeten worden: {question} npx telex init --help noemt de vlag ervoor.',
    en: 'this had to be asked: {question} npx telex init --help names the flag for it.',
  },
  left: { nl: 'Wat er nog is:', en: 'What is left:' },
  start: {
    nl: 'Start Telex: npx telex start. Draait het al, dan neemt het newsroom.yaml vanzelf over; na nieuwe tokens start je het opnieuw.',
    en: 'Start Telex: npx telex start. One that runs takes newsroom.yaml over by itself; after new tokens, start it again.',
  },
  check: {
    nl: 'npx telex check probeert bronnen, tokens en kanalen nog eens.',
    en: 'npx telex check tries sources, tokens and channels once more.',
  },
  again: {
    nl: 'npx telex init voegt een bron, een platform of een kanaal toe.',
    en: 'npx telex init adds a source, a platform or a channel.',
  },
  keys: { nl: 'Spatie kiest, Enter is klaar.', en: 'Space picks, Enter is done.' },
  enterAlone: { nl: '{leave}: alleen Enter.', en: '{leave}: Enter alone.' },
  elsewhere: {
    nl: 'Zit je met ssh op deze machine? Dan werkt dat adres in je eigen browser na: ssh -L {port}:localhost:{port} …',
    en: 'Are you on this machine by ssh? Then that address works in your own browser after: ssh -L {port}:localhost:{port} …',
  },
} satisfies Record<string, Words>;
