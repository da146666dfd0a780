import { expect, test } from 'vitest';
import { say } from '../../../src/chat/words/say.ts';

const words = { nl: '#{number}: {count} berichten', en: '#{number}: {count} stories' };

test('a story’s number is said as people type it, a count with stops between its thousands', () => {
  expect(say(words, 'nl', { number: 12345, count: 12345 })).toBe('#12345: 12.345 berichten');
  expect(say(words, 'en', { number: 12345, count: 12345 })).toBe('#12345: 12,345 stories');
});
