import { describe, expect, it, test } from 'vitest';
import type { WireItem } from '../../src/domain/item.ts';
import { shippedFilters } from '../../src/filter/filters.ts';
import { isSought } from '../../src/filter/search/is-sought.ts';
import { markText } from '../../src/filter/search/mark-text.ts';
import { readPhrase } from '../../src/filter/search/phrase.ts';
import { factsOf } from '../../src/filter/story-facts.ts';
import type { WordLanguage } from '../../src/filter/words/stems.ts';
import { wordLanguage } from '../../src/filter/words/word-language.ts';
import { wordsOf } from '../../src/filter/words/words-of.ts';
import type { SearchQuery } from '../../src/store/search.ts';
import { indexQueryOf, tokensOf } from '../../src/store/sqlite/search/story-tokens.ts';
import { wireItem } from '../support/wire-item.ts';

const german = 'Die Häuser an der Spree wurden nach den Wahlen nicht verkauft.';
const french = 'Les journaux nationaux ont publié des détails sur les élections.';
const spanish = 'Las elecciones en los países del sur, según los ministros, se celebran por la huelga.';
const italian = 'Gli scioperi dei treni non sono finiti, ha detto il governo alle elezioni.';
const portuguese = 'As eleições para os governos dos estados foram adiadas, não há greves.';
const danish = 'Regeringen siger, at krigen ikke er slut og at ministrene bliver ved efter valget.';
const norwegian = 'Streiken er over, og bilene blir ikke stoppet etter valget, sier de av dem som er med.';
const swedish = 'Regeringen och bilarna har inte stoppats efter kriget enligt flickorna.';
const russian = 'Новые выборы президента пройдут в Москве, сообщили в правительстве России.';
const ukrainian = 'Президента України чекають нові вибори після війни, її кінець ще далеко.';
const english = 'The mayor is running for office, as it was said of the houses and the babies.';
const dutch = 'De overheid wil de huizen niet verkopen, ook niet na de aanvallen op het akkoord.';
const chinese = '法新社消息：北京发生地震，没有人员伤亡。';
const japanese = '東京でサミットが開かれ、首相が演説した。';
const thai = 'กรุงเทพมหานครประกาศภาวะฉุกเฉิน';
const korean = '서울에서 정상회담이 열렸다.';

function isFound(typed: string, body: string, language: string | null = null): boolean {
  const item: WireItem = wireItem({ guid: 'a', headline: 'Kop', dateline: null, lede: null, body, language });
  const readable = { item, sender: 'AFP' };
  const query: SearchQuery = {
    phrases: [readPhrase(typed)],
    ...{ without: [], filter: [], topics: [], since: null, until: null },
  };
  const found = isSought(readable, query, shippedFilters);
  // What a reader finds is among what the index gives, and a filter takes the same.
  const tokens = new Set(tokensOf(readable, shippedFilters).split(' '));
  const { firm, begins } = indexQueryOf(query, shippedFilters);
  const asked = (firm ?? '').split(' AND ').filter((part) => part !== '');
  if (found && begins.length === 0)
    for (const part of asked)
      expect([...part.matchAll(/"([^"]+)"/gu)].some(([, token = '']) => tokens.has(token))).toBe(true);
  const read = shippedFilters.read(`alles woord:"${typed}"`);
  if (read.kind !== 'follow') throw new Error(`${typed}: ${read.kind}`);
  const facts = factsOf(readable);
  expect(shippedFilters.matches(read.filter, facts)).toBe(found);
  const own = new Set(shippedFilters.marksIn(facts));
  if (found) expect(shippedFilters.marksOf(read.filter).some((mark) => own.has(mark))).toBe(true);
  return found;
}

describe('a word is found by its forms in the language of the text, whoever asks and in whatever language', () => {
  test.each([
    ['Haus', german],
    ['häuser', german],
    ['Wahl', german],
    ['journal', french],
    ['national', french],
    ['élection', french],
    ['elección', spanish],
    ['pais', spanish],
    ['ministro', spanish],
    ['sciopero', italian],
    ['elezione', italian],
    ['eleição', portuguese],
    ['governo', portuguese],
    ['krig', danish],
    ['regering', danish],
    ['streik', norwegian],
    ['bil', norwegian],
    ['regering', swedish],
    ['bil', swedish],
    ['flicka', swedish],
    ['Москва', russian],
    ['новый', russian],
    ['россия', russian],
    ['Україна', ukrainian],
    ['війна', ukrainian],
    ['run', english],
    ['house', english],
    ['baby', english],
    ['huis', dutch],
    ['aanval', dutch],
  ])('%s in: %s', (typed, text) => {
    expect(isFound(typed, text)).toBe(true);
  });

  test.each([
    ['over', dutch],
    ['hause', dutch],
    ['run', 'The runner-up is rune and the runt of it.'],
    ['depart', 'The department of the city said it was open.'],
    ['москвич', russian],
    ['journalist', french],
  ])('%s is another word in: %s', (typed, text) => {
    expect(isFound(typed, text)).toBe(false);
  });
});

describe('scripts that put no spaces between words', () => {
  test.each([
    ['北京', chinese],
    ['北京发生', chinese],
    ['京', chinese],
    ['亡', chinese],
    ['没有人员伤亡', chinese],
    ['東京', japanese],
    ['サミット', japanese],
    ['首相が演説', japanese],
    ['ฉุกเฉิน', thai],
    ['서울', korean],
    ['정상회담', korean],
  ])('%s is found in %s', (typed, text) => {
    expect(isFound(typed, text)).toBe(true);
  });

  test.each([
    ['北发', chinese],
    ['京北', chinese],
    ['北京地震', chinese],
    ['东', chinese],
    ['東京都', japanese],
  ])('%s is not found in %s', (typed, text) => {
    expect(isFound(typed, text)).toBe(false);
  });

  it('marks what was sought, not the whole run, and shows a line of a text without a space', () => {
    const text = `${'漢字'.repeat(200)}北京发生地震${'漢字'.repeat(200)}`;
    const line = (markText(text, [readPhrase('北京发生')], 'other') ?? []).flatMap((run) =>
      'text' in run ? [run] : [],
    );
    expect(line.filter(({ style }) => style === 'bold').map((run) => run.text)).toEqual(['北京发生']);
    expect(line.map((run) => run.text).join('').length).toBeLessThan(260);
  });
});

describe('numbers', () => {
  test.each([
    ['12000', 'Er waren 12.000 mensen'],
    ['12000', 'Il y avait 12 000 personnes'],
    ['12000', 'Il y avait 12\u202f000 personnes'],
    ['12.000', 'There were 12,000 people'],
    ['12 000', 'Er waren 12000 mensen'],
    ['1250000', 'Kosten: 1.250.000,50 euro'],
    ['1.250.000', 'Kosten: 1250000 euro'],
    ['2026', 'In 2026, 300 mensen'],
  ])('%s is found in “%s”', (typed, text) => {
    expect(isFound(typed, text)).toBe(true);
  });

  it('is no other number for that', () => {
    expect(isFound('000', 'Er waren 12.000 mensen')).toBe(false);
    expect(wordsOf('kamer 12.0000 en 06 123 456, op 21.11.2026')).toEqual(
      'kamer 12 0000 en 06 123 456 op 21 11 2026'.split(' '),
    );
  });
});

test.each<readonly [WordLanguage, string | null, string]>([
  ['nl', null, 'Kabinet valt'],
  ['nl', 'en-US', `${dutch} Het is nog niet bekend wie er met de bouw van de huizen is begonnen.`],
  ['en', 'en-US', 'Cabinet falls'],
  ['other', 'pl', 'Rząd upada po wyborach'],
  ['ru', 'ru-RU', russian],
  ['no', 'nb', 'Streiken'],
  ...(
    [
      ['de', german],
      ['fr', french],
      ['es', spanish],
      ['it', italian],
      ['pt', portuguese],
      ['da', danish],
      ['no', norwegian],
      ['sv', swedish],
      ['en', english],
      ['nl', dutch],
    ] as const
  ).map(([language, text]) => [language, null, text] as const),
])('the language is %s where the item says %s of: %s', (language, told, text) => {
  expect(wordLanguage([wordsOf(text)], told)).toBe(language);
});
