import { expect, test } from 'vitest';
import { keepLast } from '../../../../src/domain/text/patterns/keep-last.ts';

const many = Array.from({ length: 20 }, (_, at) => `text ${at}`);

test('what is made of a text is made once, however often it is asked for among few others', () => {
  const made: string[] = [];
  const capitalsOf = keepLast((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  for (let round = 0; round < 3; round++)
    expect(many.slice(0, 16).map(capitalsOf)).toEqual(many.slice(0, 16).map((text) => text.toUpperCase()));
  expect(made).toEqual(many.slice(0, 16));
});

test('a few are kept, the last ones: the oldest is what may be written over', () => {
  const over: (string | undefined)[] = [];
  const keep = keepLast<{ text: string }>((text, oldest) => {
    over.push(oldest?.text);
    return { text };
  });
  expect(many.map((text) => keep(text).text)).toEqual(many);
  expect(over).toEqual([...Array.from({ length: 16 }, () => undefined), ...many.slice(0, 4)]);
  keep(many[19] ?? '');
  keep(many[4] ?? '');
  expect(over.length).toBe(20);
  keep(many[0] ?? '');
  expect(over.slice(20)).toEqual([many[4]]);
});
