import { expect, test } from 'vitest';
import { tellFault, tellFaultShortly } from '../../../src/chat/words/source-faults.ts';
import { faultOfStuck } from '../../../src/chat/words/sources/tell-stuck.ts';
import { type StuckKind, stuckKinds } from '../../../src/domain/folder/stuck-files.ts';

const fault = (lastError: string, lastErrorKind: string) => ({
  url: 'https://wire.example:554/rss?key=geheim',
  lastError,
  lastErrorKind,
});

test('a fault says where and with what number, shortly in both languages, in English else as it was found', () => {
  const gone = fault('wire.example:554 has nothing at this address (404): check the address', 'not-found');
  expect(tellFault(gone, 'nl')).toBe('op dit adres staat niets (wire.example:554, 404)');
  expect(tellFaultShortly(gone, 'nl')).toBe(tellFault(gone, 'nl'));
  expect(tellFaultShortly(gone, 'en')).toBe('there is nothing at this address (wire.example:554, 404)');
  expect(tellFault(gone, 'en')).toBe(gone.lastError);
});

test('a code is told where there is one, whatever numbers, and names of files, stand in the sentence', () => {
  const bare = (lastError: string, lastErrorKind: string) =>
    tellFault({ lastError, lastErrorKind }, 'nl')?.match(/\((.*)\)$/)?.[1];
  const files = (count: number, name: string, code: string, what: StuckKind = 'unreadable') => {
    const all = [
      { what, count, name, code },
      { what: what === 'blocked' ? 'unmovable' : 'blocked', count: 404, name: '404.xml', code: 'EEXIST' },
    ] as const;
    return bare(faultOfStuck(all)?.text ?? '', what);
  };
  // Of what changes all the time no system says anything.
  const coded = stuckKinds.filter((what) => what !== 'changing');
  expect(files(2, 'a (EIO).xml', '', 'changing')).toBeUndefined();
  for (const what of coded) expect(files(404, '404.xml', 'EROFS', what)).toBe('EROFS');
  expect(files(450, 'oud.xml', 'EACCES')).toBe('EACCES');
  expect(files(1, 'EMBARGO (EMBARGO) (404). .xml', 'EIO')).toBe('EIO');
  expect(files(1, 'a (EIO). Give the b.xml', 'EACCES')).toBe('EACCES');
  for (const what of coded) {
    const name = faultOfStuck([{ what, count: 1, name: 'a', code: 'EIO' }])?.text ?? '';
    expect(files(1, name, 'EACCES', what)).toBe('EACCES');
  }
  expect(bare('the folder /in/450/EMBARGO cannot be read: mend it (ENOENT: none)', 'folder')).toBe('ENOENT');
  expect(bare('the folder /in/450 cannot be read: mend it (odd)', 'folder')).toBeUndefined();
  expect(bare('the server did not answer within 500 ms', 'body-timeout')).toBeUndefined();
  expect(bare('reading EMBARGO took more than 450 seconds', 'too-slow')).toBeUndefined();
});

test('what stands in a folder is told with its own code, which is known, and not with one that its text has', () => {
  const stuck = [
    { what: 'unmovable', count: 1, name: 'b.xml', code: 'EROFS' },
    { what: 'unreadable', count: 1, name: 'a.xml', code: 'EACCES' },
  ] as const;
  const said = tellFaultShortly(
    { url: 'folder:/in/map', lastError: 'an older text', lastErrorKind: 'unreadable', stuck },
    'nl',
  );
  expect(said).toContain('(map, EACCES)');
});

test('the port of an address is no answer of its server, and what a system calls its error is told', () => {
  const refused = fault('wire.example:554 does not take the connection (ECONNREFUSED)', 'refused');
  expect(tellFault(refused, 'nl')).toBe('de server neemt niet op (wire.example:554, ECONNREFUSED)');
  expect(tellFaultShortly(refused, 'nl')).toBe(tellFault(refused, 'nl'));
});
