import { expect, test } from 'vitest';
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
