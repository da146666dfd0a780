import type { FilterKind, Named } from './filter-kind.ts';

/** IPTC's urgency 1 and 2: flashes and what comes close to one. */
const leastUrgent = 2;

const words = {
  only: { nl: 'alleen spoed', en: 'urgent only' },
  not: { nl: 'zonder spoed', en: 'nothing urgent' },
} satisfies Record<string, Named>;

/** `spoed`: what an agency itself calls urgent. */
export const filterUrgent: FilterKind = {
  key: 'urgent',
  names: { nl: 'spoed', en: 'urgent' },
  help: { nl: 'alleen wat een bureau spoed noemt', en: 'only what an agency calls urgent' },
  isFlag: true,
  matches: ({ item: { urgency } }) => urgency !== null && urgency <= leastUrgent,
  describe: (locale, isNot) => (isNot ? words.not : words.only)[locale],
};
