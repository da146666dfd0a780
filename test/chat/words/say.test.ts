import { expect, test } from 'vitest';
import { say, sayList, sayWhole } from '../../../src/chat/words/say.ts';

const words = { nl: '#{number}: {count} berichten', en: '#{number}: {count} stories' };

test('a story’s number is said as people type it, a count with stops between its thousands', () => {
  expect(say(words, 'nl', { number: 12345, count: 12345 })).toBe('#12345: 12.345 berichten');
  expect(say(words, 'en', { number: 12345, count: 12345 })).toBe('#12345: 12,345 stories');
});

test('of hundreds of names a list says the first, and how many there are besides', () => {
  const names = Array.from({ length: 600 }, (_, at) => `Bureau ${at + 1}`);
  expect(sayList(names, 'nl', 3)).toBe('Bureau 1, Bureau 2, Bureau 3 en 597 andere');
  expect(sayList(names, 'en', 3)).toBe('Bureau 1, Bureau 2, Bureau 3, and 597 others');
  expect(sayList(names, 'nl').length).toBeLessThan(200);
  // One more is named as well.
  expect(sayList(names.slice(0, 4), 'nl', 3)).toBe('Bureau 1, Bureau 2, Bureau 3 en Bureau 4');
  expect(sayWhole(names, 'nl')).toContain('Bureau 600');
});
