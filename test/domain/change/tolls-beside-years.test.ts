import { expect, test } from 'vitest';
import { describeChange } from '../../../src/domain/change/describe-change.ts';
import { figuresOf } from '../../../src/domain/change/figures.ts';
import { tokensOf } from '../../../src/domain/change/tokens.ts';
import { wireItem } from '../../support/wire-item.ts';

/** `20 dead`, and of another year `20 dead 2015`. */
function tollsByYear(text: string): string {
  return figuresOf(text, tokensOf(text))
    .flatMap(({ text: said, counted }) =>
      counted?.kind === 'count' ? [[said, counted.count, counted.when].filter(Boolean).join(' ')] : [],
    )
    .join('|');
}

function changeOf(before: string, after: string) {
  const version = (headline: string) => wireItem({ guid: 'a', headline, lede: null, body: null });
  return describeChange(version(before), version(after));
}

test.each([
  // So many people, and no year.
  ['Erdbeben in Chile: 20 Tote und 2000 Verletzte', '20 dead|2000 injured'],
  ['Beving Chili: 20 doden en 2000 gewonden', '20 dead|2000 injured'],
  ['Quake: 20 dead and 2000 injured', '20 dead|2000 injured'],
  ['Séisme : 20 morts et 2000 blessés', '20 dead|2000 injured'],
  ['Terremoto: 20 muertos y 2000 heridos', '20 dead|2000 injured'],
  ['Some 2000 mostly elderly people killed', '2000 dead'],
  ['2000 confirmed dead', '2000 dead'],
  ['2000 demonstrators injured', '2000 injured'],
  ['Quake resulted in 2000 deaths', '2000 dead'],
  ['Dodental loopt op tot 2000', '2000 dead'],
  ['Opferzahl steigt auf 2000', '2000 dead'],
  ['20 killed as 2000 flee', '20 dead'],
  ['20 killed and 2000 flee fighting', '20 dead'],
  ['20 killed as 2025 season begins', '20 dead'],
  // So many houses.
  ['20 killed and 2000 homes destroyed', '20 dead'],
  ['20 doden en 2000 huizen verwoest', '20 dead'],
  ['20 Tote und 2000 zerstörte Häuser', '20 dead'],
  ['20 morts et 2000 maisons détruites', '20 dead'],
  ['20 muertos y 2000 casas destruidas', '20 dead'],
  // Years, with what happened in them.
  ['300 people killed in 2021', '300 dead 2021'],
  ['20 killed in 2021 attacks', '20 dead 2021'],
  ['2015 Paris attacks killed 130', '130 dead 2015'],
  ['quake of 2023 killed 50000 people', '50000 dead 2023'],
  ['Bij de aanslagen van 2015 kwamen 130 mensen om', '130 dead 2015'],
  ['In mei 2021 kwamen 20 mensen om', '20 dead 2021'],
  ['En 2015 murieron 20 personas', '20 dead 2015'],
  ['En 2021 hubo más de 300 muertos', '300 dead 2021'],
  ['El atentado de 2004 dejó 190 muertos', '190 dead 2004'],
  ['Les attentats de 2015 ont fait 130 morts', '130 dead 2015'],
  // Of another happening.
  ['A week after attack that left 40 dead, bombing kills 12', '40 dead before|12 dead'],
  ['Een week na aanslag met 40 doden: bom doodt 12 in Kabul', '40 dead before|12 dead'],
  ['Days after crash that killed 67, another plane goes down', '67 dead before'],
  ['Otro seísmo sacude Mindanao cuatro días después del que dejó 24 muertos', '24 dead before'],
  ['Ministers visit Dolakha two days after the disaster that killed at least 71 people', '71 dead'],
])('%s: %s', (text, expected) => {
  expect(tollsByYear(text)).toBe(expected);
});

test.each([
  ['Erdbeben in Chile', 'Erdbeben in Chile: 20 Tote und 2000 Verletzte'],
  ['Beving Chili', 'Beving Chili: 20 doden en 2000 gewonden'],
  ['Terremoto en Chile', 'Terremoto en Chile: 20 muertos y 2000 heridos'],
])('%s: the first dead are told beside two thousand injured', (before, after) => {
  expect(changeOf(before, after).first.map(({ text }) => text)).toEqual(['20', '2000']);
});

test.each([
  ['20 dead and 1800 injured', '25 dead and 2000 injured', ['20 → 25', '1800 → 2000']],
  ['20 doden en 1800 gewonden', '25 doden en 2000 gewonden', ['20 → 25', '1800 → 2000']],
  ['20 Tote und 2000 Verletzte', '25 Tote und 2100 Verletzte', ['20 → 25', '2000 → 2100']],
  ['20 morts et 2000 blessés', '25 morts et 2100 blessés', ['20 → 25', '2000 → 2100']],
])('%s — %s: both figures are told', (before, after, expected) => {
  const { figures } = changeOf(before, after);
  expect(figures.map(({ from, to }) => `${from} → ${to}`)).toEqual(expected);
});
