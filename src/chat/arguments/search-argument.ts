import { plainText } from '../../domain/plain-text.ts';
import type { ArgumentKind } from '../ports/argument.ts';
import type { Words } from '../ports/locale.ts';
import { topicLabel } from '../words/topic-names.ts';
import { filterArgument } from './filter-argument.ts';

const since: Words = { nl: 'sinds', en: 'since' };
const until: Words = { nl: 'tot', en: 'until' };
const topic: Words = { nl: 'onderwerp', en: 'topic' };
const moments: readonly Words[] = [
  { nl: 'gisteren', en: 'yesterday' },
  { nl: '3u', en: '3h' },
  { nl: 'maandag', en: 'monday' },
];

/** What is looked for beside words: the filters of `/volg`, a desk, and since or until when. */
export const searchArgument: ArgumentKind = {
  ...filterArgument,
  name: 'search',
  async complete(typed, limit, context) {
    const { locale, topics } = context;
    const [before = '', last = ''] = /^(.*?\s)?(\S*)$/su.exec(typed)?.slice(1) ?? [];
    const sought = plainText(last);
    const times = [since, until].flatMap((name) => moments.map((each) => `${name[locale]}:${each[locale]}`));
    const desks = topics.map(
      ({ slug }) => `${topic[locale]}:${topicLabel(slug, topics, locale).toLowerCase()}`,
    );
    const own = [...times, ...(sought === '' ? desks.slice(0, 1) : desks)]
      .filter((each) => plainText(each).startsWith(sought) && !/\s/u.test(each))
      .map((each) => ({ value: `${before}${each}`, label: `${before}${each}` }));
    const filters = await filterArgument.complete(typed, limit, context);
    return [...own, ...filters].slice(0, limit);
  },
};
