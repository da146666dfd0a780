import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FolderDesk, openFolderDesk } from '../../support/folder/folder-desk.ts';

let wire: FolderDesk;

beforeEach(async () => {
  wire = await openFolderDesk();
});
afterEach(() => wire.close());

const minute = 60_000;
const ninjs = JSON.stringify({
  ...{ uri: 'https://m.example/1', type: 'text', version: '1', headline: 'Brug dicht in Hallum' },
  ...{ versioncreated: '2026-02-06T20:00:00Z', body_text: 'De brug in Hallum is dicht.' },
});
const aap = 'ZCZC AAP\n$A\n:Bridge Hallum\n^Bridge closed\nSYDNEY, AAP - The bridge at Hallum is closed.\n';

test.each([
  ['one item in JSON', 'een.json', ninjs.slice(0, 90), ninjs, 'Brug dicht in Hallum'],
  ['AAP’s text behind a whole sentence', 'een.txt', aap, `${aap}Police say so.\nNNNN\n`, 'Bridge closed'],
])(
  '%s that is written slowly waits for its end, and is read once it came',
  async (_, name, half, whole, headline) => {
    wire.drop(name, half);
    await wire.look();
    expect(wire.names()).toEqual([name]);
    expect(await wire.headlines()).toEqual([]);
    wire.drop(name, whole);
    await wire.look(1.5 * minute);
    expect(await wire.headlines()).toEqual([headline]);
    expect(wire.names('done')).toEqual([name]);
  },
);

test('what never comes is given up ten minutes later: half of a JSON item is rejected as cut off, AAP’s text is read without NNNN', async () => {
  wire.drop('half.json', ninjs.slice(0, 90));
  wire.drop('half.txt', aap);
  await wire.look();
  await wire.look(9 * minute);
  expect(wire.names('rejected')).toEqual(['half.json']);
  expect((await wire.health()).rejected).toMatchObject([{ name: 'half.json', why: 'cut' }]);
  expect(wire.names('done')).toEqual(['half.txt']);
  expect(await wire.headlines()).toEqual(['Bridge closed']);
});

test('JSON that is broken and whole is rejected at once: nothing is waited for', async () => {
  wire.drop('kapot.json', '{"headline": "Brug", }');
  await wire.look();
  // It is not: it was moved away.
  expect(wire.lines.join('')).not.toContain('tried again');
  expect(wire.lines.join('')).toMatch(/moved to rejected\/: .*send it again/);
  expect(wire.names('rejected')).toEqual(['kapot.json']);
});
