import { alike, type Said } from './said.ts';

/** What the system says of files and connections, by its own code. */
const known: { readonly [code: string]: Said } = {
  EACCES: { nl: 'deze gebruiker mag dat niet', en: 'this user may not' },
  EBUSY: { nl: 'iets anders gebruikt het', en: 'something else uses it' },
  EDQUOT: { nl: 'er is geen ruimte meer voor deze gebruiker', en: 'this user has no room left' },
  EEXIST: { nl: 'dat is er al', en: 'it exists already' },
  EIO: { nl: 'de schijf hapert', en: 'the disk fails' },
  EISDIR: { nl: 'dat is een map', en: 'it is a folder' },
  ELOOP: { nl: 'de links draaien in een kring', en: 'its links go round' },
  EMFILE: { nl: 'er staan te veel bestanden open', en: 'too many files are open' },
  ENOENT: { nl: 'dat is er niet', en: 'it is not there' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'a part of the path is no folder' },
  ENOTEMPTY: { nl: 'de map is niet leeg', en: 'the folder is not empty' },
  EPERM: { nl: 'dat staat het systeem niet toe', en: 'the system does not allow it' },
  EPIPE: { nl: 'niemand leest het', en: 'nobody reads it' },
  EROFS: { nl: 'die schijf is alleen te lezen', en: 'that disk can only be read' },
  EXDEV: { nl: 'dat is een andere schijf', en: 'it is another disk' },
  'SQLite 5': { nl: 'iets anders gebruikt het', en: 'something else uses it' },
  'SQLite 8': { nl: 'er is niet in te schrijven', en: 'it cannot be written' },
  'SQLite 10': { nl: 'de schijf hapert', en: 'the disk fails' },
  'SQLite 11': { nl: 'het is beschadigd', en: 'it is damaged' },
  'SQLite 13': { nl: 'de schijf is vol', en: 'the disk is full' },
  'SQLite 14': { nl: 'het is niet te openen', en: 'it cannot be opened' },
  'SQLite 4874': { nl: 'de schijf is vol', en: 'the disk is full' },
  'SQLite 26': { nl: 'het is geen database', en: 'it is no database' },
};

/**
 * An error of the system, of a library or of a server: in English its own words; in Dutch ours where its code is known, and else
 * that code, which can be looked up.
 */
export function systemWords(error: unknown): Said {
  if (!(error instanceof Error)) return alike(String(error));
  const code = codeOf(error);
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  // SQLite's longer numbers have the shorter one within them.
  const words = wordsOfCode(code) ?? wordsOfCode(`SQLite ${Number(/^SQLite (\d+)$/.exec(code)?.[1]) & 0xff}`);
  const nl = words === undefined ? `${path}${code}` : `${path}${words.nl} (${code})`;
  return { nl, en: error.message === '' ? code : error.message };
}

/** What such a code means; undefined: it is none that we know. */
export function wordsOfCode(code: string): Said | undefined {
  return Object.hasOwn(known, code) ? known[code] : undefined;
}

/** SQLite has one code for all, and a number beside it that tells. */
function codeOf(error: Error): string {
  if ('errcode' in error) return `SQLite ${error.errcode}`;
  return 'code' in error ? String(error.code) : error.name;
}
