import { z } from 'zod';
import { type Filter, type Follow, tidyFilter } from '../domain/filter/filter.ts';
import { alike, eitherOf, type Said, sayAll } from '../domain/said/said.ts';
import { splitWords } from '../domain/split-words.ts';
import type { Topic } from '../domain/topic.ts';
import { findTopic, followableTopics } from '../domain/topic.ts';
import type { Filters } from '../filter/filters.ts';
import { partFollows } from '../filter/follows/part-follows.ts';
import { exampleOf } from '../filter/write-filter.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

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
    const complain = (said: Said) => {
      context.addIssue({ code: 'custom', message: forSchema(said) });
      return z.NEVER;
    };
    switch (read.kind) {
      case 'unknown-filter': {
        const known = filters.kinds.flatMap(({ names }) => Object.values(names));
        return complain(sayAll(words.noFilter, { typed: read.name, known: known.join(', ') }));
      }
      case 'unknown-value': {
        const { names, options = [] } = read.filter;
        const listed = options.length > mostListed ? [] : options;
        const knownIn = (language: keyof Said) =>
          listed.map(({ names }) => eitherOf(Object.values(names))[language]).join(', ');
        const known =
          listed.length === 0
            ? alike(exampleOf(read.filter, 'nl'))
            : { nl: knownIn('nl'), en: knownIn('en') };
        return complain(sayAll(words.noFilterValue, { typed: read.typed, filter: names.nl, known }));
      }
      case 'contradiction':
        return complain(sayAll(words.nothingThrough, { filters: filters.write(read.filter, 'nl') }));
      case 'follow':
        return topicIn(read.topic) ?? complain(words.wrongTopic);
    }

    function topicIn(name: string): Follow | null {
      if (read.kind !== 'follow') return null;
      const known = findTopic(name, followableTopics(topics));
      const topic = known ?? (slug.test(name) ? name.toLowerCase() : null);
      return topic === null ? null : { topic, filter: read.filter };
    }
  });

/** `also: [press-release]`: what a channel takes besides news, wherever what it follows does not say. */
export const also = z
  .array(z.enum(['advisory', 'press-release']))
  .transform(
    (genres): Filter =>
      genres.length === 0 ? [] : tidyFilter([{ key: 'kind', values: ['news', ...genres] }]),
  );
