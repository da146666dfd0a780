import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../support/open-desk.ts';

let newsroom: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  newsroom = await openDesk();
});
afterEach(() => newsroom.close());

describe('/hulp', () => {
  test('of one command shows a line that works, and its other names', async () => {
    const said = await newsroom.say('/hulp volg');
    expect(said).toContain('voorbeeld: /volg buitenland land:Soedan');
    expect(said).toContain('heet ook: /follow');
    expect(await newsroom.say('/hulp draad')).toContain('heet ook: /health, /draad, /wire');
    expect(await newsroom.say('/help follow', 'en')).toContain('example: /follow foreign country:Sudan');
  });

  test.each(commands.filter(({ example }) => example !== undefined))(
    'the example of /$name is understood in both languages',
    async ({ name, englishName, example }) => {
      for (let nth = 1; nth <= 3; nth++) await newsroom.file();
      for (const [locale, line] of [
        ['nl', `/${name} ${example?.nl}`],
        ['en', `/${englishName} ${example?.en}`],
      ] as const) {
        const said = await newsroom.say(line.replace('412', '2'), locale);
        expect(said).not.toMatch(/begrijp ik|understand|kan ik niet|cannot|bestaat niet|no command/u);
      }
    },
  );
});

test('every command that needs something to be typed after it shows an example of that', () => {
  const needing = commands.filter(({ arguments: declared }) => declared.some(({ required }) => required));
  expect(needing.length).toBeGreaterThan(5);
  expect(needing.filter(({ example }) => example === undefined)).toEqual([]);
});
