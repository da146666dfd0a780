import { describe, expect, test } from 'vitest';
import { readTopic } from '../../../src/chat/router/read-topic.ts';
import { shippedTopics, type Topic } from '../../../src/domain/topic.ts';

const topics: readonly Topic[] = [
  ...shippedTopics,
  { slug: 'regio-oost', label: { nl: 'Regio Oost', en: 'Eastern region' } },
  { slug: 'énergie', label: { nl: 'Énergie', en: 'Energy' } },
];
const read = (typed: string, locale: 'nl' | 'en' = 'nl') => readTopic(typed, 'volg', { topics, locale });

/** The topics that are offered in place of an unknown one. */
function offered(typed: string, locale: 'nl' | 'en' = 'nl') {
  const result = read(typed, locale);
  if (result.kind === 'topic') throw new Error(`${typed} is ${result.slug}`);
  return result.reply.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
}

describe('a topic', () => {
  test.each([
    ['buitenland', 'buitenland'],
    ['BUITENLAND', 'buitenland'],
    ['Foreign', 'buitenland'],
    ['#sport', 'sport'],
    ['regio oost', 'regio-oost'],
    ['Regio-Oost', 'regio-oost'],
    ['energie', 'énergie'],
    ['ÉNERGIE', 'énergie'],
    ['e\u0301nergie', 'énergie'],
    ['alles', 'alles'],
    ['everything', 'alles'],
  ])('%s is understood as %s', (typed, slug) => {
    expect(read(typed)).toEqual({ kind: 'topic', slug });
  });

  test.each([
    ['butenland', 'buitenland'],
    ['biutenland', 'buitenland'],
    ['buiten', 'buitenland'],
    ['spotr', 'sport'],
    ['forein', 'buitenland'],
    ['ecomonie', 'economie'],
  ])('%s is answered with %s first', (typed, slug) => {
    expect(offered(typed)[0]?.command).toBe(`/volg ${slug}`);
  });

  test('that was mistyped is offered under the name of the reader’s language', () => {
    expect(offered('forein', 'en')[0]?.label).toBe('Foreign');
    expect(offered('forein', 'nl')[0]?.label).toBe('Buitenland');
  });

  test('like no other is answered with the list of all', () => {
    expect(offered('qqqqqqqq')).toEqual([{ label: '/onderwerpen', command: '/onderwerpen' }]);
  });
});
