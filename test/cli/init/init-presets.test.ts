import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Preset, readPresets } from '../../../src/settings/presets/read-presets.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { down, enter, type InitFolder, openInitFolder, space } from '../../support/init/init-folder.ts';
import { openSite } from '../../support/init/site.ts';

let site: FeedServer;
let folder: InitFolder;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  folder = openInitFolder({}, known);
});
afterEach(() => folder.close());

/** Three of the list, at a server of our own: the last is gone. */
function known(): readonly Preset[] {
  const [first, second, third] = readPresets();
  if (first === undefined || second === undefined || third === undefined) throw new Error('no presets');
  return [
    { ...first, id: 'pn', name: 'PN', credit: 'PN', url: `${site.url}/buitenland.rss`, topic: 'buitenland' },
    {
      ...second,
      id: 'noord',
      name: 'RTV Noord',
      credit: 'Noord',
      url: `${site.url}/zoneless.rss`,
      region: 'Groningen',
    },
    { ...third, id: 'weg', name: 'Weg', credit: 'Weg', url: `${site.url}/weg.rss` },
  ];
}

const sources = () => newsroomOf(folder.read('newsroom.yaml') ?? '').sources;
const board = { asked: 'Waar moet het nieuws heen?', press: [down, down, down, enter] };

describe('telex init with known feeds', () => {
  test('those that are named stand in the newsroom file, with what they are as a remark', async () => {
    const { code, said } = await folder.run(['--preset', 'pn,noord']);
    expect(code).toBe(0);
    expect(said).toContain('PN: werkt, 4 berichten.');
    expect(sources()).toMatchObject([
      { id: 'pn', credit: 'PN', topic: 'buitenland', timeZone: null },
      { id: 'noord', credit: 'Noord', timeZone: 'Europe/Amsterdam' },
    ]);
    expect(folder.read('newsroom.yaml')).toContain('  # RTV Noord (Groningen)\n  - id: noord\n');
  });

  test('run again, adds nothing twice', async () => {
    await folder.run(['--preset', 'pn']);
    const before = folder.read('newsroom.yaml');
    const again = await folder.run(['--preset', 'pn', '--preset', 'pn']);
    expect(again.said).toContain('PN: Dat adres leest Telex al, als bron pn.');
    expect(folder.read('newsroom.yaml')).toBe(before);
    await folder.run(['--preset', 'pn,noord']);
    expect(sources().map(({ id }) => id)).toEqual(['pn', 'noord']);
  });

  test('one whose id is taken by another address has a number behind it', async () => {
    folder.write('newsroom.yaml', `sources:\n  - { id: pn, url: "${site.url}/sport.rss", credit: Sport }\n`);
    await folder.run(['--preset', 'pn']);
    expect(sources().map(({ id }) => id)).toEqual(['pn', 'pn-2']);
  });

  test('one that does not work is told, and stands there as one that was not read', async () => {
    const { code, stderr } = await folder.run(['--preset', 'weg']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Nog op te lossen:\n- Weg: /);
    expect(stderr.match(/Weg: /gu)).toHaveLength(1);
    expect(stderr).toContain('op dit adres staat niets');
    expect(folder.read('newsroom.yaml')).toContain('# Weg; bij het instellen deed dit adres het niet');
  });

  test('one that does not work is told too where the address beside it has no feed', async () => {
    const { code, stderr } = await folder.run(['--preset', 'weg', `${site.url}/nergens.rss`]);
    expect(code).toBe(1);
    expect(stderr.match(/Weg: /gu)).toHaveLength(1);
  });

  test('are picked from a list, by who begins with nothing but Enter', async () => {
    const { code, said, answered } = await folder.sit(
      [],
      [
        { asked: 'Waar komt het nieuws vandaan?', press: [enter] },
        { asked: 'Welke bronnen?', press: [space, down, down, space, enter] },
        { asked: 'Wat nu, met Weg?', press: [enter] },
        board,
      ],
    );
    expect({ code, answered }).toEqual({ code: 0, answered: 4 });
    expect(said).toContain('nooit geprobeerd');
    expect(said).toContain('stellen voorwaarden');
    expect(sources().map(({ id }) => id)).toEqual(['pn']);
  });

  test('what is read already is not in the list, and who picks nothing leaves the sources as they are', async () => {
    await folder.run(['--preset', 'pn']);
    const before = folder.read('newsroom.yaml');
    const { said } = await folder.sit(
      [],
      [
        { asked: 'Een bron erbij?', press: ['lijst', enter] },
        { asked: 'Welke bronnen?', press: [enter] },
        board,
      ],
    );
    expect(said).not.toContain('PN');
    expect(folder.read('newsroom.yaml')).toBe(before);
  });

  test('one that is not known is told with the one that was meant, and nothing is written', async () => {
    const { code, stderr } = await folder.run(['--preset', 'pn,nord']);
    expect(code).toBe(2);
    expect(stderr).toContain('Er is geen bekende bron nord; bedoel je noord?');
    expect(folder.names()).toEqual([]);
  });

  test('are listed with their addresses, in the language of the newsroom', async () => {
    const { code, said } = await folder.run(['--presets'], { TELEX_LOCALE: 'en' });
    expect(code).toBe(0);
    expect(said).toContain('The Netherlands, national');
    expect(said).toMatch(/noord +RTV Noord \(Groningen\)/);
    expect(said).toContain(`${site.url}/weg.rss · never tried`);
    expect((await folder.run(['--presets'])).said).toContain('Nederland, landelijk');
  });
});
