import { expect, test } from 'vitest';
import { lyingGuids } from '../../../src/domain/identity/lying-guids.ts';
import { wireItem } from '../../support/wire-item.ts';

const first = {
  guid: 'AP bc-eu-ferry-aground 02-06-2026',
  headline: 'Ferry runs aground off Hafnar with 214 aboard',
  body: 'A ferry ran aground on Friday.',
  issuedAt: Date.parse('2026-02-06T18:10:00Z'),
};
const rewritten = {
  ...first,
  headline: 'Everybody is ashore, divers look at hull',
  body: 'Police say that nobody was hurt and that the captain is heard.',
  issuedAt: Date.parse('2026-02-06T19:47:00Z'),
};

test('two versions that are counted are one story, though all words and the time are others: one look brings both', () => {
  const versions = [wireItem({ ...first, version: 1 }), wireItem({ ...rewritten, version: 2 })];
  expect([...lyingGuids(versions)]).toEqual([]);
});

test('two that count nothing, or the same, are two stories under one guid', () => {
  for (const version of [null, 1]) {
    const two = [wireItem({ ...first, version }), wireItem({ ...rewritten, version })];
    expect([...lyingGuids(two)]).toEqual([first.guid]);
  }
});
