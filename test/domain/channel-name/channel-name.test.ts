import { expect, test } from 'vitest';
import {
  findChannel,
  isChannelName,
  plainChannelName,
} from '../../../src/domain/channel-name/channel-name.ts';

const slack = ['buitenland', 'buitenland-desk', 'sport', 'algemeen'].map((name, at) => ({
  ...{ id: `C000000000${at}`, name, place: null },
}));
const discord = [
  { id: '1', name: 'sport', place: 'Redactie', category: 'Bureaus' },
  { id: '2', name: 'sport', place: 'Redactie', category: 'Archief' },
  { id: '3', name: 'sport', place: 'Regio' },
  { id: '4', name: 'buitenland', place: 'Redactie', category: 'Bureaus' },
  { id: '5', name: 'eco', place: 'Redactie', category: 'Bureaus' },
  { id: '6', name: 'eco', place: 'Redactie', category: 'Bureaus' },
];

const idOf = (written: string, all: Parameters<typeof findChannel>[1]) => {
  const finding = findChannel(written, all);
  return finding.kind === 'found' ? finding.channel.id : finding;
};

test('a channel is found by its name, however that is written, and by its id', () => {
  for (const written of ['#buitenland', '# Buitenland', ' #buitenland ', 'buitenland', 'C0000000000'])
    expect(idOf(written, slack)).toBe('C0000000000');
});

test('where a name stands in several servers or under several headings, each is told as it can be written', () => {
  expect(findChannel('#sport', discord)).toEqual({
    kind: 'several',
    names: ['Bureaus/#sport', 'Archief/#sport', 'Regio/#sport'],
  });
  expect(idOf('Regio/#sport', discord)).toBe('3');
  expect(idOf('redactie / archief / #sport', discord)).toBe('2');
  expect(idOf('Bureaus #sport', discord)).toBe('1');
  expect(idOf('#buitenland', discord)).toBe('4');
  expect(idOf('Redactie/#buitenland', discord)).toBe('4');
  // Nothing tells these apart but their ids.
  expect(findChannel('#eco', discord)).toEqual({ kind: 'several', names: ['5', '6'] });
});

test('a name that is none is answered with what looks like it, and with nothing where nothing does', () => {
  expect(findChannel('#buitenlnad', slack)).toEqual({ kind: 'none', near: ['#buitenland'] });
  expect(findChannel('#buitenlan', slack)).toEqual({
    kind: 'none',
    near: ['#buitenland', '#buitenland-desk'],
  });
  expect(findChannel('#xyz', slack)).toEqual({ kind: 'none', near: [] });
  expect(findChannel('Regio/#sprot', discord)).toEqual({
    kind: 'none',
    near: ['Bureaus/#sport', 'Archief/#sport', 'Regio/#sport'],
  });
});

test('on the board each name is its own', () => {
  expect(isChannelName('web', '#sport')).toBe(false);
  expect(isChannelName('slack', '#sport')).toBe(true);
  expect(isChannelName('slack', 'C0123456789')).toBe(false);
  expect(plainChannelName('De Redactie / #Sport')).toBe('de redactie/sport');
});
