import { describe, expect, test } from 'vitest';
import { laatste } from '../../../commands/laatste.ts';
import { volg } from '../../../commands/volg.ts';
import { bindWords, parseCommand } from '../../../src/chat/router/parse-command.ts';
import { shippedTopics, type Topic } from '../../../src/domain/topic.ts';
import { shippedFilters } from '../../../src/filter/filters.ts';

const topics: readonly Topic[] = [
  ...shippedTopics,
  { slug: 'regio-oost', label: { nl: 'Regio Oost', en: 'Eastern region' } },
];
const bind = (typed: string, command = laatste) =>
  bindWords(parseCommand(typed).words, command.arguments, topics, shippedFilters);

describe('what was typed', () => {
  test.each([
    ['/laatste buitenland 5', 'laatste', ['buitenland', '5']],
    ['laatste', 'laatste', []],
    ['  / Laatste\u00a0 Sport ', 'laatste', ['Sport']],
    ['/laatste “odd news” 5', 'laatste', ['odd news', '5']],
    ['/laatste „regio oost”', 'laatste', ['regio oost']],
    ['/laatste ‘sport’', 'laatste', ['sport']],
    ['/bericht\u200b #４１２', 'bericht', ['#412']],
    ['/volg\tsport\nnu', 'volg', ['sport', 'nu']],
    ['/volg media soort:„press release”', 'volg', ['media', 'soort:press release']],
    ["/volg 's-hertogenbosch", 'volg', ["'s-hertogenbosch"]],
  ])('%j is the command with its words', (typed, name, words) => {
    expect(parseCommand(typed)).toEqual({ name, words });
  });

  test.each([
    ['/laatste 5', { aantal: '5' }],
    ['/laatste sport', { onderwerp: 'sport' }],
    ['/laatste 5 sport', { aantal: '5', onderwerp: 'sport' }],
    ['/laatste regio oost 5', { onderwerp: 'regio oost', aantal: '5' }],
    ['/laatste eastern REGION', { onderwerp: 'eastern REGION' }],
    ['/laatste sport veel', { onderwerp: 'sport', aantal: 'veel' }],
  ])('%s gives each word to the argument it fits', (typed, values) => {
    expect(bind(typed)).toEqual({ kind: 'bound', values });
  });

  test('all words of a filter go to the filter, wherever they stand', () => {
    const values = { onderwerp: '"regio oost"', filter: 'soort:nieuws kind:"press release"' };
    expect(bind('/volg soort:nieuws regio oost kind:“press release”', volg)).toEqual({
      kind: 'bound',
      values,
    });
  });

  test('a word that fits nowhere is named, and so is an argument that is missing', () => {
    expect(bind('/laatste sport 5 6')).toEqual({ kind: 'too-many', word: '6' });
    expect(bind('/laatste 5 6')).toEqual({ kind: 'too-many', word: '6' });
    expect(bind('/volg 5', volg)).toEqual({ kind: 'bound', values: { onderwerp: '5' } });
    expect(bind('/volg', volg)).toMatchObject({ kind: 'missing', argument: { name: { nl: 'onderwerp' } } });
  });
});
