import { expect, test } from 'vitest';
import { tellStanding } from '../../../src/chat/words/present-story.ts';
import { preferredFirst } from '../../../src/domain/event/face/preferred-first.ts';
import { wireItem } from '../../support/wire-item.ts';

test('of six hundred who carry a killed text a sentence names those that the newsroom prefers, some others, and how many there are besides', () => {
  const carriers = [
    ...Array.from({ length: 598 }, (_, at) => ({ name: `Site ${at + 1}` })),
    { name: 'AFP' },
    { name: 'ANP' },
  ];
  const killed = { state: 'withdrawn', answer: null, item: wireItem({ guid: 'a' }) } as const;
  const names = preferredFirst(carriers, ['ANP', 'nl', 'AFP']).map(({ name }) => name);
  expect(tellStanding(killed, names, 'nl')).toBe(
    'ook bij ANP, AFP, Site 1, Site 2, Site 3, Site 4 en 594 andere, daar niet ingetrokken',
  );
  expect(preferredFirst(carriers, [])).toEqual(carriers);
});
