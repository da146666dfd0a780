import { expect, test } from 'vitest';
import { faultOfStuck } from '../../../src/chat/words/sources/tell-stuck.ts';
import { tellTroubles } from '../../../src/chat/words/tell-troubles.ts';
import { boardPlatform } from '../../../src/domain/channel.ts';
import type { Trouble } from '../../../src/store/troubles.ts';

const telling = {
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  now: Date.UTC(2026, 0, 15, 19, 30),
  platformLabels: new Map([['teams', 'Microsoft Teams']]),
} as const;

test.each([
  ['teams', 'Microsoft Teams neemt geen berichten aan, sinds 20.00: weg. Wat wacht, komt vanzelf.'],
  [boardPlatform, 'het bord neemt geen berichten aan, sinds 20.00: weg. Wat wacht, komt vanzelf.'],
  ['irc', 'irc neemt geen berichten aan, sinds 20.00: weg. Wat wacht, komt vanzelf.'],
])('a trouble of %s calls the platform what people call it', (platform, line) => {
  expect(tellTroubles([downSince(platform)], telling)).toEqual([line]);
});

function downSince(platform: string): Trouble {
  return {
    key: `platform/${platform}/posting`,
    about: { kind: 'platform', platform, part: 'posting', reason: 'weg' },
    since: Date.UTC(2026, 0, 15, 19),
    toldAt: null,
  };
}

test('a platform that neither posts nor hears is one line, and what waits there is none of its own', () => {
  const posting = downSince('teams');
  const hearing = { ...posting, key: 'platform/teams/hearing', about: { ...posting.about, part: 'hearing' } };
  const about = { kind: 'waiting', platform: 'teams', channel: 'bureau', number: 1, reason: null } as const;
  const waiting = { ...posting, key: 'waiting/teams', about };
  expect(tellTroubles([posting, hearing as Trouble, waiting], telling)).toEqual([
    'Microsoft Teams neemt geen berichten aan en hoort geen opdrachten, sinds 20.00: weg. Wat wacht, komt vanzelf.',
  ]);
});

test('damage is said with its time in a sentence, also the day after', () => {
  const damage = (since: number): Trouble => ({
    ...{ key: 'damage', since, toldAt: null },
    about: { kind: 'damage', reason: 'SQLITE_CORRUPT' },
  });
  const said = (hours: number) => tellTroubles([damage(telling.now - hours * 3_600_000)], telling)[0];
  expect(said(1)).toContain('beschadigd, gezien om 19.30: SQLITE_CORRUPT');
  expect(said(22)).toContain('beschadigd, gezien gisteren 22.30: SQLITE_CORRUPT');
});

test('parts of the nightly clearing have names, also those that only another release on the database has', () => {
  const clearing: Trouble = {
    ...{ key: 'clearing', since: Date.UTC(2026, 0, 15, 19), toldAt: null },
    about: { kind: 'clearing', parts: ['ledger', 'leftovers', 'odds'], reason: 'de schijf is vol' },
  };
  expect(tellTroubles([clearing], telling)[0]).toContain(
    'sinds 20.00, bij oude plaatsingen en wat een andere uitgave van Telex opruimt: ',
  );
});

test('a channel whose name is not found is said with why, and not where its platform is away', () => {
  const name: Trouble = {
    ...{ key: 'name/teams/#sprot', since: Date.UTC(2026, 0, 15, 19), toldAt: null },
    about: {
      ...{ kind: 'name', platform: 'teams', channel: '#sprot' },
      reason: { code: 'name-of-none-but', values: { names: '#sport' } },
    },
  };
  expect(tellTroubles([name], telling)).toEqual([
    'Het kanaal #sprot op Microsoft Teams uit newsroom.yaml doet niet mee, sinds 20.00: er is geen kanaal van die naam dat de bot kan zien, wel #sport: verbeter de naam in newsroom.yaml, of nodig de bot uit. Telex kijkt elke minuut opnieuw.',
  ]);
  expect(tellTroubles([name, downSince('teams')], telling)).toHaveLength(1);
});

test('files that stand still in a folder are no source that cannot be read, and say where to look', () => {
  const standing: Trouble = {
    ...{ key: 'files/map', since: Date.UTC(2026, 0, 15, 19), toldAt: null },
    about: {
      kind: 'source',
      source: 'map',
      lastError: faultOfStuck([{ what: 'unreadable', count: 3, name: 'a.xml', code: 'EACCES' }])?.text ?? '',
      lastErrorKind: 'unreadable',
    },
  };
  expect(tellTroubles([standing], telling)).toEqual([
    'In de map van bron map blijven bestanden staan, sinds 20.00: er staan bestanden in die Telex niet mag of kan lezen (EACCES). /bronnen zegt welke, en wat te doen is.',
  ]);
});

test.each([
  [4, '4 rijen'],
  [20, '20 of meer rijen'],
])('of %i damaged rows no more is said than is known, and where each is told', (count, said) => {
  const rows = Array.from({ length: count }, (_, at): Trouble => {
    const about = { kind: 'row', table: 'source', key: [`bron${at}`] } as const;
    return { key: `row/source/bron${at}`, about, since: Date.UTC(2026, 0, 15, 19), toldAt: null };
  });
  const [line] = tellTroubles(rows, telling);
  expect(line).toMatch(new RegExp(`^${said} van de database zijn beschadigd`, 'u'));
  expect(line).toContain(
    'het log noemt elke rij en zegt wat te doen is; zijn het er veel, kijk dan de schijf na',
  );
});
