import { describe, expect, test } from 'vitest';
import { tellChange } from '../../../src/chat/words/versions/tell-change.ts';
import { describeChange, type Readable } from '../../../src/domain/change/describe-change.ts';
import type { Place } from '../../../src/domain/change/word-diff.ts';
import { saidText } from '../../../src/domain/post/post-lines.ts';

describe('what a new version changed', () => {
  test('ten dead that become 240 are told as the copy has them, in a new headline and a new lede', () => {
    const change = describeChange(
      version(
        'Aardbeving in oosten van Turkije, zeker tien doden',
        'Bij een zware aardbeving in het oosten van Turkije zijn zeker tien mensen omgekomen. Dat meldt Afad.',
      ),
      version(
        'Dodental aardbeving Turkije loopt op tot 240',
        'Het dodental door de aardbeving is opgelopen tot 240. In Erzurum zijn gebouwen ingestort.',
      ),
    );
    expect(told(change.figures)).toEqual(['dead tien → 240']);
    expect(change.headline?.to).toBe('Dodental aardbeving Turkije loopt op tot 240');
    expect(change.isNewLede).toBe(true);
  });

  test('several figures of one paragraph are told apart by what they count', () => {
    const change = describeChange(
      version('Aanval op markt', 'Er zijn 10 doden en veertig gewonden. Drie mensen worden vermist.'),
      version('Aanval op markt', 'Er zijn 12 doden en 41 gewonden. Drie mensen worden vermist.'),
    );
    expect(told(change.figures)).toEqual(['dead 10 → 12', 'injured veertig → 41']);
  });

  test('the dead of one version are never set against the injured of the next', () => {
    const change = describeChange(
      version('Aanval op markt', 'Bij de aanval vielen 10 doden.'),
      version('Aanval op markt', 'Bij de aanval vielen 40 gewonden.'),
    );
    expect(change.figures).toEqual([]);
    expect(change.extent).toBe('words');
  });

  test('what is no toll is told as the copy has it', () => {
    const { figures } = describeChange(
      version('Sturm deckt 7 Häuser ab', 'Sturm.'),
      version('Sturm deckt 9 Häuser ab', 'Sturm.'),
    );
    expect(
      saidText(tellChange({ ...describeChange(version('', ''), version('', '')), figures }, 'nl', true)),
    ).toBe('7 → 9 Häuser');
  });

  test('the same number written in another way is no change', () => {
    const change = describeChange(
      version('Tien doden', 'Er zijn tien doden en 2400 gewonden.'),
      version('10 doden', 'Er zijn 10 doden en 2.400 gewonden.'),
    );
    expect(change).toMatchObject({ extent: 'marks', figures: [], headline: null, places: [] });
  });

  test('what came in with a figure of its own is told in the words of the copy', () => {
    const change = describeChange(
      version('Dodental loopt op', 'Het dodental is opgelopen tot 240. Er zijn gebouwen ingestort.'),
      version(
        'Dodental loopt op',
        'Het dodental is opgelopen tot 240, onder wie 31 kinderen. Er zijn gebouwen ingestort.',
      ),
    );
    expect(change.added).toEqual(['onder wie 31 kinderen']);
  });

  test('what headline and first paragraph add alike is said once, as the longer one has it', () => {
    const change = describeChange(
      version('Brand in hotel', 'Er woedt brand in een hotel.'),
      version('Brand in hotel, nu 300 kamers', 'Er woedt brand in een hotel, 300 kamers.'),
    );
    expect(change.added).toEqual(['nu 300 kamers']);
  });

  test.each([
    ['4 gewonden in Dallas', '2 doden en 2 gewonden in Dallas', [], ['2'], ['injured 4 → 2']],
    ['Ferry sinks: 30 missing', 'Ferry sinks: 12 dead, 18 missing', [], ['12'], ['missing 30 → 18']],
    ['30 feared dead after ferry sinks', '12 dead after ferry sinks', [], ['12'], []],
    ['3 dead in crash', 'Crash: 15 dead, 18 injured', [], ['18'], ['dead 3 → 15']],
    // It was counted before: zero of them is a number as well.
    ['No deaths in quake', '3 deaths in quake', [], [], ['dead No → 3']],
    ['8 arrestaties bij rellen', '8 arrestaties, 2 gewonden bij rellen', [], ['2'], []],
    ['Brug stort in', 'Twee doden door instorten brug', [], ['Twee'], []],
    // As the copy has it, what is none of those.
    ['8 arrestaties bij rellen', '8 arrestaties, 40 boetes bij rellen', ['40 boetes'], [], []],
    ['Haïti : 7 morts', 'Haïti : 8 morts et 60 cas graves', ['60 cas graves'], [], ['dead 7 → 8']],
    ['Brug: 17 doden', 'Brug: 16 doden, niet 17', [], [], ['dead 17 → 16']],
    ['Lawine: 5 vermisten', 'Lawine: 3 vermisten gered, 2 doden', [], ['2'], []],
    ['Train crash: 40 dead or injured', 'Train crash: 12 dead, 31 injured', [], ['12', '31'], []],
    // It reads as so many more, or as new, and is neither.
    ['Crash leaves 3 dead', 'Crash leaves 15 dead, 15 dead and 4 hurt', [], ['4'], ['dead 3 → 15']],
    ['57 doden door treinramp', 'Arrestaties na treinramp, met 57 doden', [], [], []],
    ['Ferry sinks, 30 missing', 'Ferry sinks: 18 of 30 missing found alive', [], [], []],
  ])('who is counted for the first time is told: %s, %s', (before, after, added, first, figures) => {
    const change = describeChange(version(before, ''), version(after, ''));
    expect(change.added).toEqual(added);
    expect(change.first.map(({ text }) => text)).toEqual(first);
    expect(
      change.figures.flatMap(({ counted, from, to }) =>
        counted?.kind === 'count' ? [`${counted.count} ${from} → ${to}`] : [],
      ),
    ).toEqual(figures);
  });

  test('a figure in the fifth paragraph is found as well', () => {
    const rest = 'Eerste.\n\nTweede.\n\nDerde.\n\nVierde.\n\n';
    const change = describeChange(
      version('Kamer wil onderzoek', `${rest}Vorig jaar is zo'n 1.200 kilo geloosd.`),
      version('Kamer wil onderzoek', `${rest}Vorig jaar is zo’n 12.000 kilo geloosd.`),
    );
    expect(told(change.figures)).toEqual(['kilo 1.200 → 12.000']);
    expect(change.places.map(shown)).toEqual(['… is zo’n [-1.200-] [+12.000+] kilo geloosd.']);
  });

  test('a counter of readers, which changes at every poll, is no figure of the story', () => {
    const change = describeChange(
      version('Aanval op markt', 'Er zijn doden. 12 reacties'),
      version('Aanval op markt', 'Er zijn doden. 14 reacties'),
    );
    expect(change.figures).toEqual([]);
  });

  test('a story that becomes urgent, and one that is not any more', () => {
    const [routine, urgent] = [version('Kop', 'Tekst', 4), version('Kop', 'Tekst', 2)];
    expect(describeChange(routine, urgent).urgency).toEqual({ from: 4, to: 2 });
    expect(describeChange(urgent, routine).urgency).toEqual({ from: 2, to: 4 });
    expect(describeChange(urgent, version('Kop', 'Tekst', 1)).urgency).toBeNull();
  });
});

describe('how much a version changed', () => {
  test.each([
    ['nothing', 'a touched date', 'De brug is dicht.', 'De  brug is dicht.'],
    ['marks', 'quotes and a comma', 'De "brug" is dicht.', 'De “brug”, is dicht.'],
    ['slips', 'a misspelt word', 'De aarbeving was zwaar.', 'De aardbeving was zwaar.'],
    ['slips', 'a word written apart', 'Het dode tal stijgt.', 'Het dodetal stijgt.'],
    ['words', 'a negation', 'De man is niet gearresteerd.', 'De man is gearresteerd.'],
    [
      'words',
      'a name by one letter',
      'Volgens president Jansen is het over.',
      'Volgens president Janssen is het over.',
    ],
    ['words', 'a number by one digit', 'Er zijn 10 huizen verwoest.', 'Er zijn 16 huizen verwoest.'],
  ] as const)('%s: %s', (extent, _what, before, after) => {
    expect(describeChange(version('Kop', before), version('Kop', after)).extent).toBe(extent);
  });
});

describe('a difference in words', () => {
  test('shows whole words with a few around them, at most three places, what matters before what does not', () => {
    const before =
      'Op de markt stond een kraam. De politie zocht de hele dag. Volgens Bakker waren het er vier. Hij noemde de schade niet groot. De weg ging daarna weer open voor verkeer uit het zuiden.';
    const after =
      'Op het plein stond een kraam. De politie zocht de hele nacht. Volgens Visser waren het er zes. Hij noemde de schade groot. De weg ging daarna weer open voor verkeer uit het zuiden.';
    const { places } = describeChange(version('Kop', before), version('Kop', after));
    expect(places).toHaveLength(3);
    const all = places.map(shown).join(' | ');
    expect(all).toContain('[-Bakker-] [+Visser+]');
    expect(all).toContain('[-vier-] [+zes+]');
    expect(all).toContain('[-niet-]');
  });

  test('a figure that changed alike in headline and text is told once, by the headline, and what else differs beside it', () => {
    const text = (toll: number, town: string) =>
      `Een aardbeving bij ${town} heeft vannacht ${toll} levens geëist.\n\nDe ${toll} doden vielen in de stad, zegt de burgemeester.`;
    const change = describeChange(
      version('Aardbeving Turkije: 14 doden', text(14, 'Erzurum')),
      version('Aardbeving Turkije: 16 doden', text(16, 'Erzincan')),
    );
    expect(change.places.map(shown)).toEqual([
      'Aardbeving Turkije: [-14-] [+16+] doden',
      '… aardbeving bij [-Erzurum-] [+Erzincan+] heeft vannacht 16 levens geëist.',
    ]);
  });

  test('where the dead and the injured changed alike each is told', () => {
    const { places } = describeChange(
      version('Aardbeving Turkije: 14 doden', 'In de stad Erzurum zijn volgens artsen 14 gewonden geteld.'),
      version('Aardbeving Turkije: 16 doden', 'In de stad Erzurum zijn volgens artsen 16 gewonden geteld.'),
    );
    expect(places).toHaveLength(2);
  });

  test('a headline that is another one altogether is told whole, and a corrected dateline too', () => {
    const before = { ...version('Storm trekt over', 'Tekst'), dateline: { text: 'PORTO (ANP)' } };
    const after = { ...version('Veerboot op drift', 'Tekst'), dateline: { text: 'LISSABON (ANP)' } };
    expect(describeChange(before, after).places.map(shown)).toEqual([
      '[-Storm trekt over-] [+Veerboot op drift+]',
      '[-PORTO-] [+LISSABON+] (ANP)',
    ]);
  });

  test('texts of the longest length that Telex keeps take their time in tenths of a second, not in minutes', () => {
    const long = (word: string) =>
      Array.from(
        { length: 250 },
        (_, at) => `Alinea ${at} ${word} met ${at * 3} doden ${'en nog wat '.repeat(30)}`,
      ).join('\n\n');
    const began = performance.now();
    describeChange(version('Kop', long('een')), version('Kop', long('twee')));
    describeChange(version('Kop', 'a'.repeat(100_000)), version('Kop', 'b '.repeat(50_000)));
    describeChange(version('Kop', '1.'.repeat(50_000)), version('Kop', '(1'.repeat(50_000)));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

function version(headline: string, body: string, urgency = 4): Readable {
  return { headline, lede: body.split('\n\n')[0] ?? null, body, urgency, dateline: null };
}

function told(figures: ReturnType<typeof describeChange>['figures']): readonly string[] {
  return figures.map(({ counted, from, to }) => {
    const kind = counted === null ? '' : counted.kind === 'count' ? counted.count : counted.noun;
    return `${kind} ${from} → ${to}`.trim();
  });
}

function shown(place: Place): string {
  const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['[+', '+]'] } as const;
  return place.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join(' ');
}
