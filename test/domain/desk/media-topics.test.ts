import { describe, expect, test } from 'vitest';
import { mediaTopicVerdict } from '../../../src/domain/desk/media-topics.ts';

describe('a Media Topic below the top', () => {
  test.each([
    ['20001151', 'short-track speed skating', 'sport'],
    ['20001209', 'solar power', 'economie'],
    ['20001211', 'wind power', 'economie'],
    ['20001279', 'cryptocurrency', 'economie'],
    ['20001298', 'artificial intelligence', 'tech'],
    ['20001319', 'disinformation', 'media'],
    ['20001236', 'wedding', 'opmerkelijk'],
    ['20001257', 'gardening', 'cultuur'],
    ['20001356', 'depression', 'gezondheid'],
    ['20001374', 'sustainability', 'klimaat'],
    ['20001390', 'ski mountaineering', 'sport'],
    ['20001259', 'political party convention', 'politics'],
    ['20001382', 'coalition building', 'politics'],
    ['20001377', 'war victims', 'conflict'],
    ['20001313', 'shootings', 'place'],
    ['20001353', 'tsunami', 'place'],
    ['20000345', 'economic policy', 'politics'],
    ['20000346', 'the number after it', 'economie'],
    ['20000713', 'a biomedical science, under health now', 'gezondheid'],
    ['20000917', 'moved to leisure', 'cultuur'],
    ['20000916', 'the number before it', 'sport'],
  ])('%s, %s, is on the desk of its top', (number, _name, desk) => {
    expect(mediaTopicVerdict(number)).toBe(desk);
  });

  test('that is younger than the table says nothing', () => {
    expect(mediaTopicVerdict('20001397')).toBeNull();
    expect(mediaTopicVerdict('20999999')).toBeNull();
  });
});
