import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { wireItem } from '../../support/wire-item.ts';
import { tollsIn } from './tolls-in.ts';

test.each([
  ['Zwaarste beving sinds 1999, toen 17.000 mensen omkwamen', ''],
  ['The toll is the highest since a 2003 blaze that killed 100 at a nightclub.', ''],
  ['Le typhon, le plus violent depuis Haiyan (6.300 morts en 2013), approche de Manille', ''],
  ['Deadliest attack since 2015 kills 20', '20 dead'],
  ['El peor accidente desde 2013, cuando murieron 80 personas: 39 muertos en Córdoba', '39 dead'],
  ['20 years on: how the London bombings that killed 52 changed Britain', ''],
  ['Ten years on, Paris remembers 130 killed', ''],
  ['Se cumplen 20 años de la explosión que mató a 220 personas', ''],
  ['Se cumple un año de la dana con 229 muertos', ''],
  ['Absturz mit 150 Toten jährt sich zum zehnten Mal', ''],
  ['Bijlmerramp met 43 doden herdacht', ''],
  ['Veinte años después del 11-M, Madrid recuerda a los 192 muertos', ''],
  ['Cinq ans après l’explosion du port de Beyrouth (220 morts), l’enquête piétine', ''],
])('what happened before is none of today: %s: %s', (text, expected) => {
  expect(tollsIn(text).join('|')).toBe(expected);
});

const quakeOf2015 = 'In 2015, nearly 280 people died in a quake in the same province.';
const sinceWarBegan = 'More than 13,000 civilians have been killed since the war began.';

test.each([
  // Another year, another quake.
  ['A quake struck.', quakeOf2015, 'A quake killed 31 people.', quakeOf2015, []],
  ['A quake killed 20 people.', quakeOf2015, 'A quake killed 31 people.', quakeOf2015, ['dead 20 → 31']],
  ['Riña en una cárcel.', 'En 2021 hubo más de 300 muertos.', 'Una riña dejó 31 muertos.', '', []],
  // All of a war, and one night of it.
  ['Missiles hit Kyiv.', sinceWarBegan, 'Missiles kill five people in Kyiv.', '', []],
  ['Israeli strikes kill 23.', '', 'Since the war began, 61,000 people were killed; 31 last night.', '', []],
  ['Strikes kill 23.', '', 'Strikes kill 31, more than 60,000 dead since war began.', '', ['dead 23 → 31']],
  ['Strikes kill 23.', '', 'Gaza death toll tops 60,000 as strikes kill 31.', '', []],
  ['Cholera: 40 Tote seit Juli.', '', 'Cholera: 45 Tote seit Juli.', '', ['dead 40 → 45']],
  ['88 doden sinds maandag.', '', '91 doden.', '', ['dead 88 → 91']],
  ['Landmine hits bus.', 'It is close to where 5 died last week.', 'Landmine kills 3.', '', []],
  ['Train hits bus.', 'It came 3 days after 8 were killed there.', 'Train kills 5.', '', []],
  // Two places, told the other way round.
  [
    'In Quetta starben neun Menschen, bei einem zweiten Anschlag in Peshawar vier.',
    '',
    'In Peshawar starben vier Menschen, bei einem zweiten Anschlag in Quetta zwölf.',
    '',
    [],
  ],
  ['Gisteren 9 doden in Kabul.', '', 'Aanslag in Herat: 4 doden. Gisteren 9 doden in Kabul.', '', []],
  // What it was before, and what it is by now.
  ['Dodental brug loopt op tot 19.', '', 'Dodental brug van 19 bijgesteld naar 17.', '', ['dead 19 → 17']],
  ['17 dead in crash.', '', 'Lisbon revises toll of crash from 17 to 16.', '', ['dead 17 → 16']],
  ['82 dead in floods.', '', 'Texas floods: toll passes 100.', '', ['dead 82 → 100']],
  ['82 dead in floods.', '', 'War takes its toll: 3 in 10 firms close.', '', []],
])('%s %s — %s %s: %s', (lede, more, newLede, newMore, expected) => {
  const version = (...paragraphs: string[]) =>
    wireItem({ guid: 'a', headline: 'Wat er is', lede: paragraphs[0] ?? '', body: paragraphs.join('\n\n') });
  const { figures } = describeChange(version(lede, more), version(newLede, newMore));
  const told = figures.flatMap(({ counted, from, to }) =>
    counted?.kind === 'count' ? [`${counted.count} ${from} → ${to}`] : [],
  );
  expect(told).toEqual(expected);
});

test('a headline that catches up with its own text is told', () => {
  const version = (headline: string) =>
    wireItem({ guid: 'a', headline, lede: 'Er vielen 20 doden.', body: null });
  const { figures } = describeChange(version('Zeker 18 doden'), version('Zeker 20 doden'));
  expect(figures).toMatchObject([{ from: '18', to: '20' }]);
});

const changeOf = (from: string, to: string) => {
  const version = (lede: string) => wireItem({ guid: 'a', headline: 'Wat er is', lede, body: null });
  const { figures, first } = describeChange(version(from), version(to));
  return [...figures.map((each) => `${each.from} → ${each.to}`), ...first.map(({ text }) => text)];
};

test.each([
  ['Maschine verunglückt, 7 Tote.', 'Nach Absturz mit 67 Toten: erneut Maschine verunglückt, 7 Tote.', []],
  [
    'Maschine verunglückt, 7 Tote.',
    'Nach Absturz mit 67 Toten: erneut Maschine verunglückt, 9 Tote.',
    ['7 → 9'],
  ],
  ['Jet crashes, killing 7.', 'After crash that killed 67, another jet crashes, killing 8.', ['7 → 8']],
  ['Aanslag: 5 doden.', 'Na aanslag met 12 doden opnieuw aanslag in Kabul: 5 doden.', []],
  // The toll of one and the same.
  [
    'Absturz mit 64 Toten.',
    'Nach Absturz mit 67 Toten: Suche nach 7 Vermissten wieder aufgenommen.',
    ['64 → 67', '7'],
  ],
  ['Absturz mit 64 Toten.', 'Nach Absturz mit 67 Toten: Minister tritt zurück.', ['64 → 67']],
  ['Beving: 20 doden.', 'Na beving met 20 doden opnieuw 5 doden geborgen.', []],
  ['Beving: 20 doden.', 'Twee dagen na beving met 20 doden opnieuw 5 doden geborgen.', []],
])(
  'of two happenings each has its own toll, also where nothing says how long ago one was: %s %s',
  (from, to, expected) => {
    expect(changeOf(from, to)).toEqual(expected);
  },
);
