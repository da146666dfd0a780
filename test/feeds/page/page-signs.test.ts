import { expect, test } from 'vitest';
import { opensWithDateline } from '../../../src/feeds/page/page-opening.ts';
import { anySaidAge, isAge } from '../../../src/feeds/page/time/page-time.ts';
import { spellOut } from '../../support/pages/spell-out.ts';

test('whatever an age is told in is seen at the first look', () => {
  const whole = new RegExp(`^(?:${anySaidAge})$`, 'u');
  const ages = new Set(spellOut(anySaidAge).filter((text) => whole.test(text)));
  for (const text of ['zojuist', 'vor kurzem', 'poco fa', "à l'instant", 'eergisteren', 'een kwartier terug'])
    expect(ages).toContain(text);
  expect([...ages].filter((text) => !isAge(text))).toEqual([]);
});

test.each([
  'Parijs [Reuters] = De premier stapt op.',
  'Parijs [Reuters] – De premier stapt op.',
  'Parijs (Reuters) = De premier stapt op.',
])('a dateline is seen by whatever sets it apart: %s', (text) => {
  expect(opensWithDateline(text)).toBe(true);
});
