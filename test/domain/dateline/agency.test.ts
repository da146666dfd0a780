import { expect, test } from 'vitest';
import { agencyName, findAgency } from '../../../src/domain/dateline/agency.ts';
import { agencies } from '../../../src/domain/dateline/agency-table.ts';

test('an agency is known by its codes, however they are set', () => {
  expect(agencyName('RTR')).toBe('Reuters');
  expect(agencyName('BELGA')).toBe('Belga');
  expect(agencyName('anp')).toBe('ANP');
  expect(agencyName('A.N.P.')).toBe('ANP');
  expect(agencyName('ТАСС')).toBe('TASS');
});

test('an agency that is not in the table keeps the name it was filed with', () => {
  expect(findAgency('Havenpers')).toBeNull();
  expect(agencyName('Havenpers')).toBe('Havenpers');
});

test('no code stands for two agencies', () => {
  const codes = agencies.flatMap((agency) => agency.codes);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
