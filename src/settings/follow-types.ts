import { z } from 'zod';
import { type Filter, tidyFilter } from '../domain/filter/filter.ts';
import { filterKinds } from '../domain/filter/filter-kinds.ts';
import { type Follow, readFollow } from '../domain/filter/read-follow.ts';

const slug = /^[\p{L}\p{N}-]{1,32}$/u;

/** What a channel follows, as `/volg` reads it too: `binnenland soort:persbericht`. */
export const follow = z.string().transform((text, context): Follow => {
  const read = readFollow(text);
  const complain = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  switch (read.kind) {
    case 'unknown-filter': {
      const known = filterKinds.flatMap(({ names }) => Object.values(names));
      return complain(`there is no filter "${read.name}": known are ${known.join(', ')}`);
    }
    case 'unknown-value': {
      const { names, options = [] } = read.filter;
      const known = options.map((option) => Object.values(option.names).join(' or ')).join(', ');
      const hint = known === '' ? '' : `: write ${known}`;
      return complain(`"${read.typed}" means nothing after ${names.nl}${hint}`);
    }
    case 'follow':
      if (!slug.test(read.topic)) {
        return complain('a topic has letters, digits and hyphens only, at most 32, then its filter');
      }
      return { topic: read.topic.toLowerCase(), filter: read.filter };
  }
});

/** `also: [press-release]`: what a channel takes besides news, wherever what it follows does not say. */
export const also = z
  .array(z.enum(['advisory', 'press-release']))
  .transform(
    (genres): Filter =>
      genres.length === 0 ? [] : tidyFilter([{ key: 'kind', values: ['news', ...genres] }]),
  );
