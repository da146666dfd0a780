import { z } from 'zod';
import type { Follow } from '../domain/filter/filter.ts';
import { type DigestWish, takeTimes } from '../domain/hours/digest-wish.ts';
import { type QuietHours, readQuietHours } from '../domain/hours/quiet-hours.ts';
import { sayAll } from '../domain/said/said.ts';
import { splitWords } from '../domain/split-words.ts';
import type { Topic } from '../domain/topic.ts';
import { joinTopics } from '../domain/topic.ts';
import { partFollows } from '../filter/follows/part-follows.ts';
import { type FollowTerms, followSchema, quoted } from './follow-types.ts';
import { forSchema } from './words/in-schema.ts';
import { valueWords as words } from './words/value-words.ts';

/** `23.00-06.30 behalve spoed`, as `/stil` reads it too. */
export const quietSchema = z.string().transform((text, context): QuietHours => {
  const hours = readQuietHours(text);
  if (hours !== null) return hours;
  context.addIssue({
    code: 'custom',
    message: forSchema(sayAll(words.noHours, { typed: text })),
  });
  return z.NEVER;
});

/** `buitenland land:Soedan 07.00 werkdagen`, as `/overzicht` reads it too; several topics have one filter, a comma parts them. */
export const digestSchema = (terms: FollowTerms) =>
  z.string().transform((text, context): DigestWish => {
    const { rest, minutes, days } = takeTimes(splitWords(text));
    if (minutes.length === 0) {
      context.addIssue({
        code: 'custom',
        message: forSchema(sayAll(words.noHour, { typed: text })),
      });
      return z.NEVER;
    }
    const follows: Follow[] = [];
    for (const part of partFollows(rest, terms.topics)) {
      for (const topic of topicsOf(part, terms.topics)) {
        const read = followSchema(terms).safeParse([topic, ...filtersIn(part)].join(' '));
        if (read.success) follows.push(read.data);
        else for (const { message } of read.error.issues) context.addIssue({ code: 'custom', message });
      }
    }
    return { follows, minutes, days };
  });

/** The topics in the words of a digest: what stands before its filters, `odd news` in one. */
export function topicsOf(words: readonly string[], topics: readonly Topic[]): readonly string[] {
  return joinTopics(words.filter(isTopic), topics);
}

function filtersIn(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isTopic(word)).map(quoted);
}

function isTopic(word: string): boolean {
  return !word.includes(':') && !word.startsWith('-') && !['spoed', 'urgent'].includes(word.toLowerCase());
}
