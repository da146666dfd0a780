import { expect, test } from 'vitest';
import { keepLast } from '../../../../src/domain/text/patterns/keep-last.ts';

/** Paragraphs of other lengths, as those of an item are. */
const paragraphs = Array.from({ length: 32 }, (_, at) => 'a'.repeat(100 + at));
/** Of one length, and with the same letters in most places. */
const alike = Array.from({ length: 6 }, (_, at) => `text ${at} that is like others`);

test('what is made of a text is made once, however often it is asked for among few others', () => {
  const made: string[] = [];
  const capitalsOf = keepLast((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  for (let round = 0; round < 3; round++)
    expect(paragraphs.map(capitalsOf)).toEqual(paragraphs.map((text) => text.toUpperCase()));
  expect(made).toEqual(paragraphs);
});

test('a text that was forgotten is made again, and no text is taken for another', () => {
  const capitalsOf = keepLast((text) => text.toUpperCase());
  const all = [
    '',
    'a',
    ...alike,
    ...Array.from({ length: 500 }, (_, at) => `${at}`.repeat(3)),
    ...paragraphs,
  ];
  for (let round = 0; round < 2; round++)
    expect(all.map(capitalsOf)).toEqual(all.map((text) => text.toUpperCase()));
});

test('of those that are alike the last four are kept: the oldest is what may be written over', () => {
  const over: (string | undefined)[] = [];
  const keep = keepLast<{ text: string }>((text, oldest) => {
    over.push(oldest?.text);
    return { text };
  });
  expect(alike.map((text) => keep(text).text)).toEqual(alike);
  expect(over).toEqual([undefined, undefined, undefined, undefined, alike[0], alike[1]]);
  keep(alike[5] ?? '');
  keep(alike[2] ?? '');
  expect(over.length).toBe(6);
  keep(alike[0] ?? '');
  expect(over.slice(6)).toEqual([alike[2]]);
});
