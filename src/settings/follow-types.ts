import { z } from 'zod';
import { type Filter, type Follow, tidyFilter } from '../domain/filter/filter.ts';
import type { Filters } from '../filter/filters.ts';
import { exampleOf } from '../filter/write-filter.ts';

/** A longer list of values is hinted at by an example. */
const mostListed = 5;

const slug = /^[\p{L}\p{N}-]{1,32}$/u;

/** What a channel follows, as `/volg` reads it too: `binnenland soort:persbericht`. */
export const followSchema = (filters: Filters) =>
  z.string().transform((text, context): Follow => {
    const read = filters.read(text);
    const complain = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    switch (read.kind) {
      case 'unknown-filter': {
        const known = filters.kinds.flatMap(({ names }) => Object.values(names));
        return complain(`there is no filter "${read.name}": known are ${known.join(', ')}`);
      }
      case 'unknown-value': {
        const { names, options = [] } = read.filter;
        const listed = options.length > mostListed ? [] : options;
        const known = listed.map((option) => Object.values(option.names).join(' or ')).join(', ');
        const hint = `: write ${known === '' ? exampleOf(read.filter, 'nl') : known}`;
        return complain(`"${read.typed}" means nothing after ${names.nl}${hint}`);
      }
      case 'contradiction':
        return complain(`${filters.write(read.filter, 'nl')} together let nothing through`);
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
