import { agencyName } from '../domain/dateline/agency.ts';
import type { FilterByValue, Named } from './filter-kind.ts';
import { eitherOf } from './join-names.ts';

/** Those that are offered while typing; any other name can be typed. */
const usual = [
  'ANP',
  'AFP',
  'AP',
  'Reuters',
  'dpa',
  'Belga',
  'EFE',
  'ANSA',
  'TASS',
  'Bloomberg',
  'PA',
  'NTB',
  'TT',
  'Ritzau',
];

const longestName = 60;

/** An agency is called the same everywhere. */
function named(name: string): Named {
  return { nl: name, en: name };
}

const words = {
  by: { nl: 'van {names}', en: 'by {names}' },
  notBy: { nl: 'niet van {names}', en: 'not by {names}' },
} satisfies Record<string, Named>;

/** `bron:AFP`: an agency, whether it sent the story itself or stands in its dateline; or a source by its credit. */
export const filterBySource: FilterByValue = {
  key: 'source',
  reads: 'filing',
  names: { nl: 'bron', en: 'source' },
  help: {
    nl: 'een bureau, als afzender of in de dateline',
    en: 'an agency, as sender or in the dateline',
  },
  options: usual.map((name) => ({ value: name, names: named(name) })),
  example: named('AFP'),
  parse(typed) {
    const name = typed.replace(/\s+/gu, ' ').replace(/^[\s,;<!@]+|[\s,;>]+$/gu, '');
    return /[\p{L}\p{N}]/u.test(name) && name.length <= longestName ? agencyName(name) : null;
  },
  matches(facts, values) {
    const agencies = facts.agencies();
    return values.some((value) => agencies.has(value.toLowerCase()));
  },
  marks: { of: (value) => [value.toLowerCase()], in: (facts) => facts.agencies() },
  write: (value) => value,
  describe: (values, locale, isNot) =>
    (isNot ? words.notBy : words.by)[locale].replace('{names}', () => eitherOf(values, locale)),
};
