import { z } from 'zod';
import { type Filter, type Follow, tidyFilter } from '../domain/filter/filter.ts';
import { splitWords } from '../domain/split-words.ts';
import type { Topic } from '../domain/topic.ts';
import { findTopic, followableTopics } from '../domain/topic.ts';
import type { Filters } from '../filter/filters.ts';
import { partFollows } from '../filter/follows/part-follows.ts';
import { exampleOf } from '../filter/write-filter.ts';

/** A longer list of values is hinted at by an example. */
const mostListed = 5;

const slug = /^[\p{L}\p{N}-]{1,32}$/u;

/** What what a channel follows is read by: the filters and the desks of the same file. */
export type FollowTerms = { readonly filters: Filters; readonly topics: readonly Topic[] };

/** What a channel follows, as `/volg` reads it too: `binnenland soort:persbericht`; with commas several. */
export const followsSchema = (terms: FollowTerms) =>
  z.string().transform((text, context): readonly Follow[] =>
    partsOf(text, terms.topics).flatMap((part) => {
      const read = followSchema(terms).safeParse(part);
      if (read.success) return [read.data];
      for (const { message } of read.error.issues) context.addIssue({ code: 'custom', message });
      return [];
    }),
  );

/** `buitenland land:Soedan, sport` are two, also where quotes make one of them for YAML. */
export function partsOf(text: string, topics: readonly Topic[]): readonly string[] {
  return partFollows(splitWords(text), topics).map((words) => words.map(quoted).join(' '));
}

/** A word of a filter with a space in it, as it is written. */
export function quoted(word: string): string {
  return /\s/u.test(word) && word.includes(':') ? word.replace(/^([^:]+:)(.*)$/su, '$1"$2"') : word;
}

/** One of those. A desk goes by any of its names: `foreign`. */
export const followSchema = ({ filters, topics }: FollowTerms) =>
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
        return topicIn(read.topic) ?? complain(wrongTopic);
    }

    function topicIn(name: string): Follow | null {
      if (read.kind !== 'follow') return null;
      const known = findTopic(name, followableTopics(topics));
      const topic = known ?? (slug.test(name) ? name.toLowerCase() : null);
      return topic === null ? null : { topic, filter: read.filter };
    }
  });

const wrongTopic = 'a topic has letters, digits and hyphens only, at most 32, then its filter';

/** `also: [press-release]`: what a channel takes besides news, wherever what it follows does not say. */
export const also = z
  .array(z.enum(['advisory', 'press-release']))
  .transform(
    (genres): Filter =>
      genres.length === 0 ? [] : tidyFilter([{ key: 'kind', values: ['news', ...genres] }]),
  );
