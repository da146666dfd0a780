import type { Words } from '../../ports/locale.ts';

/** What is said of a source that was to be read and was not. */
export const late = {
  /** In its own row. */
  here: {
    nl: 'loopt achter: had {when} gelezen moeten zijn, zie /toestand',
    en: 'is late: it was to be read {when}, see /health',
  },
  /** In a line of its own. */
  source: {
    nl: 'Bron {id} loopt achter: had {when} gelezen moeten zijn.',
    en: 'Source {id} is late: it was to be read {when}.',
  },
  /** Those that are, in the row about all sources. */
  these: { nl: 'loopt achter: {ids}', en: 'late: {ids}' },
} satisfies Record<string, Words>;
