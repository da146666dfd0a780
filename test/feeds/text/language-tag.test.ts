import { expect, test } from 'vitest';
import { languageTag } from '../../../src/feeds/text/language-tag.ts';

test.each([
  ['nl_NL', 'nl-NL'],
  ['EN-us', 'en-US'],
  ['nl_be_x_desk', 'nl-BE-x-desk'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  [' fr ', 'fr'],
  ['nl_be_x', null],
  ['Nederlands, vlot', null],
  ['', null],
  [31, null],
  [null, null],
  [undefined, null],
])('a feed that says it is in %j is in %j', (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});
