import type { Words } from '../../chat/ports/locale.ts';

/** Said where the database fails in what it is asked, by where it is kept. */
export const storeWords: Readonly<Record<'file' | 'server', Words>> = {
  file: {
    nl: 'de database is niet te gebruiken ({reason}): {remedy}, en probeer het opnieuw',
    en: 'the database cannot be used ({reason}): {remedy}, and try again',
  },
  server: {
    nl: 'de databaseserver van DATABASE_URL antwoordt niet, of laat niet schrijven ({reason}): wie hem beheert, ziet waarom; probeer het daarna opnieuw',
    en: 'the database server of DATABASE_URL does not answer, or takes no writes ({reason}): whoever runs it sees why; try again after that',
  },
};
