import { isUrgent } from '../domain/signals/is-urgent.ts';
import type { FilterKind, Named } from './filter-kind.ts';

const words = {
  only: { nl: 'alleen spoed', en: 'urgent only' },
  not: { nl: 'zonder spoed', en: 'nothing urgent' },
} satisfies Record<string, Named>;

/** `spoed`: what an agency itself calls urgent. */
export const filterUrgent: FilterKind = {
  key: 'urgent',
  reads: 'filing',
  names: { nl: 'spoed', en: 'urgent' },
  help: { nl: 'alleen wat een bureau spoed noemt', en: 'only what an agency calls urgent' },
  isFlag: true,
  matches: ({ item }) => isUrgent(item),
  describe: (locale, isNot) => (isNot ? words.not : words.only)[locale],
};
