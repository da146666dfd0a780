import type { Words } from '../../../chat/ports/locale.ts';

/** What is said of the service. */
export const serviceWords = {
  noSystemd: {
    nl: '--service schrijft een unit voor systemd, en dat is er alleen op Linux.',
    en: '--service writes a unit for systemd, which only Linux has.',
  },
  root: {
    nl: 'Telex draait niet als root. Maak een gebruiker die deze map heeft, en doe het dan nog eens:',
    en: 'Telex does not run as root. Make a user who has this folder, and do it again:',
  },
  wrote: {
    nl: 'Geschreven: {file}, voor gebruiker {user} en de map {folder}.',
    en: 'Written: {file}, for user {user} and the folder {folder}.',
  },
  same: {
    nl: '{file} staat er al zo.',
    en: '{file} is there already, just like that.',
  },
  kept: {
    nl: 'Wat er stond, staat nu in {file}.',
    en: 'What stood there is now in {file}.',
  },
  next: {
    nl: 'Twee opdrachten zetten het aan, ook na een herstart van de machine:',
    en: 'Two commands switch it on, also after the machine starts anew:',
  },
  log: {
    nl: 'De log lees je met journalctl --unit telex.',
    en: 'Read the log with journalctl --unit telex.',
  },
} satisfies Record<string, Words>;
