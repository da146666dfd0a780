import { expect, test } from 'vitest';
import { eventFor } from '../../../src/domain/event/event-for.ts';
import { markKey, rarityAmong } from '../../../src/domain/event/mark.ts';
import { marksOf } from '../../../src/domain/event/read-take.ts';
import { relation, scoreTakes } from '../../../src/domain/event/score-takes.ts';
import { takeOf } from './take-of.ts';

const hourMs = 3_600_000;
const rare = () => 1;
const generic = rarityAmong(1_000, ({ kind }) => (kind === 'slug' ? 200 : 0));

test('a name is one mark, however an agency spells it', () => {
  const marks = ['Selenskyj', 'Zelenskyy', 'Zelensky', 'Zelenski'].map((name) =>
    marksOf(takeOf({ headline: name }).take).map(markKey),
  );
  expect(marks).toEqual([['name:slnsk'], ['name:slnsk'], ['name:slnsk'], ['name:slnsk']]);
});

test('what its agency says it follows is the same event, whatever it says', () => {
  const first = takeOf({ headline: 'Explosion heard' });
  const next = takeOf({ headline: 'Minister resigns', evolvedFrom: first.take.story });
  expect(eventFor(next, [{ event: 7, takes: [first] }], rare)).toMatchObject({ event: 7, score: 1 });
});

test("an agency's own slug joins where it is rare, and not where it is on many", () => {
  const first = takeOf({ headline: 'Explosion heard', slug: 'Quake-Turkey' });
  const next = takeOf({ headline: 'Rescuers dig on', slug: 'quake turkey', at: 20 * hourMs });
  const events = [{ event: 7, takes: [first] }];
  expect(eventFor(next, events, rare)?.event).toBe(7);
  expect(eventFor(next, events, generic)).toBeUndefined();
});

test('another country and other numbers are apart, however alike the names are', () => {
  const one = takeOf({ headline: 'Trump and Macron sign deal on 40 jets', country: 'FR' });
  const other = takeOf({ headline: 'Trump and Macron sign deal on 12 ships', country: 'US', agency: 'AP' });
  expect(relation(one, other, scoreTakes(one, other, rare))).toBe('apart');
});
