import { expect, test } from 'vitest';
import { tellFault, tellFaultShortly } from '../../../src/chat/words/source-faults.ts';

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

test('the port of an address is no answer of its server, and what a system calls its error is told', () => {
  const refused = fault('wire.example:554 does not take the connection (ECONNREFUSED)', 'refused');
  expect(tellFault(refused, 'nl')).toBe('de server neemt niet op (wire.example:554, ECONNREFUSED)');
  expect(tellFaultShortly(refused, 'nl')).toBe(tellFault(refused, 'nl'));
});
