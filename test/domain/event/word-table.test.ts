import { expect, test } from 'vitest';
import { addWords, emptyTable, meaningsAt } from '../../../src/domain/event/word-table.ts';

const meaningsOf = (entries: string, text: string, isFrench = false) => {
  const table = emptyTable();
  addWords(table, entries, 'it', isFrench);
  const words = text.split(' ');
  return words.flatMap((_word, at) => meaningsAt(table, words, at));
};

test.each([
  ['a stem of any length', 'arbeitsunfahigkeitsbesch*', 'eine arbeitsunfahigkeitsbescheinigung'],
  ['a phrase that begins with a stem', 'handels*_akkoord', 'een handelspolitiek akkoord'],
  ['a stem within a phrase', 'heat_pump*', 'two heat pumps'],
  ['words with others between', 'tritt..zuruck', 'sie tritt nach der wahl zuruck'],
  ['a possessive', 'auto_s', 'de auto rijdt'],
  ['a negation', 'won_t_run', 'she not run'],
  ['figures with letters', '5g', 'le 5 g arrive'],
  ['a blank too many', 'cao_', 'een cao'],
  ['what some word ends in', '*ziekte', 'een tekenziekte'],
  ['what some word has within', '*unfall*', 'zwei autounfalle'],
])('%s is found: %s', (_kind, entry, text) => {
  expect(meaningsOf(entry, text)).toEqual(['it']);
});

test('French phrases are found whether or not they are written with what is elided', () => {
  expect(meaningsOf('chef_d_etat', 'le chef etat', true)).toEqual(['it']);
  expect(meaningsOf('s_impose', 'elle impose', true)).toEqual(['it']);
  expect(meaningsOf('chef_etat', 'le chef etat', true)).toEqual(['it']);
});

test('T-Rex and a C-section are no elisions', () => {
  expect(meaningsOf('t_rex', 'un rex', true)).toEqual([]);
  expect(meaningsOf('c_section', 'section four')).toEqual([]);
});

test('a phrase ends with its sentence, and does not reach further than ten words', () => {
  const table = emptyTable();
  addWords(table, 'tritt..zuruck', 'it');
  expect(meaningsAt(table, ['tritt', '', 'zuruck'], 0)).toEqual([]);
  expect(meaningsAt(table, ['tritt', ...Array.from({ length: 11 }, () => 'und'), 'zuruck'], 0)).toEqual([]);
});

test('a word means all that its entries mean', () => {
  const table = emptyTable();
  addWords(table, 'brand* brandstiftung', 'fire');
  addWords(table, 'brandstift*', 'arson');
  expect(new Set(meaningsAt(table, ['brandstiftung'], 0))).toEqual(new Set(['fire', 'arson']));
});
