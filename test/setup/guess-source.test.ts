import { expect, test } from 'vitest';
import { shippedTopics } from '../../src/domain/topic.ts';
import { guessSource } from '../../src/setup/source/guess-source.ts';
import { readTypedAddress } from '../../src/setup/source/typed-address.ts';

const guess = (
  site: string,
  address: string,
  title: string | null,
  desks: readonly (readonly string[])[] = [],
) =>
  guessSource({
    ...{ site, address, title, topics: shippedTopics },
    items: desks.map((topics) => ({ topics })),
    taken: new Set(['krant.example']),
  });

test.each([
  [
    'https://www.nos.example/',
    'https://feeds.nos.example/nosnieuwsbuitenland',
    'NOS Nieuws',
    'NOS',
    'buitenland',
    'nos-buitenland',
  ],
  [
    'https://nu.example/',
    'https://www.nu.example/rss/Economie',
    'NU - Economie',
    'NU',
    'economie',
    'nu-economie',
  ],
  [
    'https://rtvnoord.example/',
    'https://rtvnoord.example/feed',
    'Het laatste nieuws van RTV Noord',
    'RTV Noord',
    null,
    'rtvnoord.example',
  ],
  [
    'https://dag.example/',
    'https://dag.example/rss',
    'Dagblad van het Noorden: laatste nieuws',
    'Dagblad Noorden',
    null,
    'dag.example',
  ],
  ['https://krant.example/', 'https://krant.example/rss', null, 'krant.example', null, 'krant.example-2'],
])(
  'of %s with %s called “%s” it guesses who makes it and of which desk',
  (site, address, title, credit, topic, id) => {
    expect(guess(site, address, title)).toEqual({ credit, topic, id });
  },
);

test.each([
  // Title, and the credit that is guessed of it.
  ['"NOS Nieuws" – het laatste', 'NOS'],
  ['NOS Nieuws" – het laatste', 'NOS'],
  ['NOS "Journaal', 'NOS Journaal'],
  ['Nieuws van "De Stentor', 'De Stentor'],
  ['"De Stentor" Plus', '"De Stentor" Plus'],
  ['“De Stentor', 'De Stentor'],
  ['Omroep (Zeeland', 'Omroep Zeeland'],
  ['Omroep (Zeeland) nieuws', 'Omroep (Zeeland)'],
  ['Zeeland) Omroep', 'Zeeland Omroep'],
  ['[Omroep Zeeland] nieuws', 'Omroep Zeeland'],
  ['«Le Soir» · Dernières', 'Le Soir'],
  ['Kunst & Kabel', 'Kunst & Kabel'],
  ['| Omroep Zeeland |', 'Omroep Zeeland'],
  ['Omroep Zeeland — Home', 'Omroep Zeeland'],
  ["'t Gooi Nu", "'t Gooi Nu"],
  ['’t Gooi Nu', '’t Gooi Nu'],
  ["RTL's Keuze", "RTL's Keuze"],
  ["'Omroep Zeeland'", 'Omroep Zeeland'],
  ["Radio 'Zeeland", 'Radio Zeeland'],
  ["Radio Zeeland' FM", 'Radio Zeeland FM'],
  ['’s-Hertogenbosch', '’s-Hertogenbosch'],
  ['RSS: "', 'krant.example'],
])('of a feed called %s the credit is %s', (title, credit) => {
  expect(guess('https://krant.example/', 'https://krant.example/rss', title).credit).toBe(credit);
});

test('the desk of most items is that of the feed, and of a mixed feed there is none', () => {
  const at = ['https://a.example/', 'https://a.example/rss', 'A'] as const;
  expect(guess(...at, [['sport'], ['sport'], ['politiek', 'sport']]).topic).toBe('sport');
  expect(guess(...at, [['sport'], ['politiek'], ['economie']]).topic).toBeNull();
  expect(guess(...at, []).topic).toBeNull();
});

test.each([
  ['nos.nl', 'https://nos.nl/'],
  [' “https://nos.nl/rss” ', 'https://nos.nl/rss'],
  ['feed://nos.nl/rss', 'https://nos.nl/rss'],
  ['feed:https://nos.nl/rss', 'https://nos.nl/rss'],
  ['localhost:8080/rss', 'http://localhost:8080/rss'],
  ['10.0.0.4/rss', 'http://10.0.0.4/rss'],
  ['//nos.nl/rss#boven', 'https://nos.nl/rss'],
])('an address is read as %s was meant', (typed, address) => {
  expect(readTypedAddress(typed)).toEqual({ kind: 'address', address });
});
