import { isStuckKind, type StuckFiles, type StuckKind } from '../../domain/folder/stuck-files.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { FetchFailure } from '../../feeds/fetch/fetch-outcome.ts';
import type { FeedError } from '../../feeds/parsed-feed.ts';
import type { RejectedFile } from '../../store/source-store.ts';
import type { Locale, Words } from '../ports/locale.ts';
import { sayCount } from './say.ts';
import { codeOfStuck, stuckFaults } from './sources/tell-stuck.ts';

type FaultKind =
  | FetchFailure
  | FeedError['code']
  | 'limited'
  | 'gone'
  | 'folder'
  | 'folder-nowhere'
  | StuckKind
  | 'damaged'
  | 'cut'
  | 'unfinished'
  | 'no-item';

/** What is the matter with a source, by the kind of fault that the store remembers. The detail stays in English. */
const faults: Readonly<Record<FaultKind, Words>> = {
  'bad-url': { nl: 'het adres klopt niet', en: 'the address is wrong' },
  'not-public': { nl: 'het adres is niet openbaar', en: 'the address is not public' },
  'private-redirect': {
    nl: 'de bron verwijst door naar een adres dat niet openbaar is; dat is geweigerd',
    en: 'the source redirects to an address that is not public; that was refused',
  },
  dns: {
    nl: 'die server bestaat niet of is nu niet te vinden',
    en: 'that server does not exist, or cannot be found now',
  },
  refused: { nl: 'de server neemt niet op', en: 'the server does not take the connection' },
  tls: { nl: 'de beveiligde verbinding mislukt', en: 'the secure connection fails' },
  'tls-refused': {
    nl: 'de server breekt de beveiligde verbinding af',
    en: 'the server breaks the secure connection off',
  },
  'no-tls': { nl: 'op deze poort is geen https', en: 'there is no https at this port' },
  'no-answer': {
    nl: 'de server verbreekt de verbinding zonder antwoord',
    en: 'the server closes the connection without an answer',
  },
  'cut-off': { nl: 'het antwoord breekt halverwege af', en: 'the answer breaks off halfway' },
  'connect-timeout': { nl: 'verbinden duurt te lang', en: 'connecting takes too long' },
  'headers-timeout': { nl: 'de server antwoordt niet op tijd', en: 'the server does not answer in time' },
  'body-timeout': { nl: 'het antwoord komt te traag binnen', en: 'the answer comes in too slowly' },
  'too-large': { nl: 'het document is te groot', en: 'the document is too large' },
  bomb: { nl: 'het document is een zipbom', en: 'the document is a zip bomb' },
  'bad-encoding': { nl: 'het document is verkeerd ingepakt', en: 'the document is packed wrongly' },
  'no-web-redirect': {
    nl: 'de bron verwijst door naar iets dat geen webadres is; dat is geweigerd',
    en: 'the source redirects to what is not a web address; that was refused',
  },
  redirects: { nl: 'het adres verwijst te vaak door', en: 'the address redirects too often' },
  'redirect-nowhere': {
    nl: 'het adres verwijst door, maar zegt niet waarheen',
    en: 'the address redirects, but does not say where to',
  },
  choices: {
    nl: 'op dit adres staat een keuze, geen document',
    en: 'there is a choice at this address, and no document',
  },
  auth: {
    nl: 'de server vraagt een wachtwoord, of weigert dat van ons',
    en: 'the server asks for a password, or refuses ours',
  },
  forbidden: { nl: 'de server laat ons niet toe', en: 'the server does not let us in' },
  challenge: {
    nl: 'de server laat alleen browsers toe; vraag de aanbieder om Telex door te laten',
    en: 'the server lets only browsers in; ask the provider to let Telex through',
  },
  payment: { nl: 'de server wil eerst betaald worden', en: 'the server wants to be paid first' },
  proxy: {
    nl: 'het netwerk waar Telex in staat, vraagt eerst om aan te melden',
    en: 'the network that Telex is in asks to log in first',
  },
  legal: {
    nl: 'de server mag dit om juridische redenen niet geven',
    en: 'the server may not give this for legal reasons',
  },
  'not-found': { nl: 'op dit adres staat niets', en: 'there is nothing at this address' },
  'client-error': { nl: 'de server weigert het verzoek', en: 'the server refuses the request' },
  'server-error': { nl: 'de server heeft een storing', en: 'the server has a fault' },
  'try-later': {
    nl: 'de server kan het verzoek nu niet aannemen',
    en: 'the server cannot accept the request now',
  },
  'false-same': {
    nl: 'de server zegt dat er niets veranderd is, al vraagt Telex om alles',
    en: 'the server says that nothing changed, though all of it is asked for',
  },
  'bad-headers': {
    nl: 'met de headers van deze bron is niets te vragen',
    en: 'nothing can be asked with the headers of this source',
  },
  'odd-status': {
    nl: 'de server antwoordt met een nummer waar Telex niets mee kan',
    en: 'the server answers with a number that nothing can be made of',
  },
  'bad-http': { nl: 'de server spreekt geen geldig HTTP', en: 'the server does not speak valid HTTP' },
  network: { nl: 'het netwerk hapert', en: 'the network falters' },
  limited: { nl: 'de server vraagt om te wachten', en: 'the server asks to wait' },
  gone: { nl: 'de bron zegt niet meer te bestaan', en: 'the source says that it no longer exists' },
  folder: { nl: 'de map is niet te lezen', en: 'the folder cannot be read' },
  'folder-nowhere': {
    nl: 'geen enkele Telex heeft deze map',
    en: 'no Telex has this folder',
  },
  ...stuckFaults,
  'not-a-feed': {
    nl: 'dit is geen nieuwsbron die Telex kan lezen',
    en: 'this is no feed that Telex can read',
  },
  html: { nl: 'dit is een webpagina, geen feed', en: 'this is a web page, not a feed' },
  empty: { nl: 'het document is leeg', en: 'the document is empty' },
  'too-slow': { nl: 'het document lezen duurt te lang', en: 'reading the document takes too long' },
  'too-much-memory': { nl: 'het document vraagt te veel geheugen', en: 'the document takes too much memory' },
  cut: {
    nl: 'het document is afgebroken; wat heel is, is gelezen',
    en: 'the document was cut off; what is whole is read',
  },
  unfinished: {
    nl: 'de naam is die van een bestand dat nog niet af is',
    en: 'its name is that of an unfinished file',
  },
  'no-item': { nl: 'er staat geen bericht in', en: 'no news item is in it' },
  bug: { nl: 'Telex zelf struikelt over deze bron', en: 'Telex itself stumbles over this source' },
  damaged: {
    nl: 'het document is beschadigd; wat leesbaar is, is gelezen',
    en: 'the document is damaged; what can be read is read',
  },
};

const unknownFault: Words = { nl: 'de bron is niet te lezen', en: 'the source cannot be read' };

type Fault = { readonly lastError: string | null; readonly lastErrorKind: string | null };

/**
 * A source's fault in the reader's language. In English the detail says it all; in Dutch its host and number follow in
 * brackets, and the rest is for the log and `npx telex check`. Null when all is well.
 */
export function tellFault(fault: Fault, locale: Locale): string | null {
  const { lastError } = fault;
  return lastError === null || locale === 'en' ? lastError : tellShortly(fault, hostIn(lastError), locale);
}

/**
 * The same in as few words in both languages, for who reads many of them beside each other: `op dit adres staat niets
 * (wire.example, 404)`.
 */
export function tellFaultShortly(
  fault: Fault & { readonly url: string; readonly stuck?: readonly StuckFiles[] },
  locale: Locale,
): string {
  const known = fault.stuck?.find(({ what }) => what === fault.lastErrorKind);
  return tellShortly(fault, placeOf(fault.url), locale, known?.code);
}

/** What is the matter, and what a person needs to look for it: where, and the number that the server answered with. */
function tellShortly(
  { lastError, lastErrorKind }: Fault,
  place: string,
  locale: Locale,
  code = codeIn(lastError ?? '', lastErrorKind),
): string {
  const said = isFaultKind(lastErrorKind) ? faults[lastErrorKind][locale] : unknownFault[locale];
  const facts = [place, code].filter((fact) => fact !== '');
  return facts.length === 0 ? said : `${said} (${facts.join(', ')})`;
}

/** Details begin with the host that was asked. */
function hostIn(detail: string): string {
  return /^((?:[\w-]+\.)+[\w-]+|localhost|\[[\da-f:]+\])(?::\d+)?(?=\s)/iu.exec(detail)?.[0] ?? '';
}

/**
 * An HTTP status, or what a system calls its error. It stands nowhere but in brackets in the sentence that tells the fault;
 * of a folder that sentence has names too, in which whoever drops the files may write anything.
 */
function codeIn(detail: string, kind: string | null): string {
  if (isStuckKind(kind)) return codeOfStuck(detail, kind) ?? '';
  if (kind === 'folder' || kind === 'folder-nowhere') return /\((E[A-Z\d]+): /u.exec(detail)?.[1] ?? '';
  return /\(([1-9]\d{2}|E[A-Z][A-Z\d_]+)(?=[),])/u.exec(detail)?.[1] ?? '';
}

/** The host of an address; of a folder its last name. */
function placeOf(url: string): string {
  const folder = /^folder:(.*)$/su.exec(url)?.[1];
  if (folder !== undefined) return folder.split(/[\\/]/u).findLast((part) => part !== '') ?? '';
  return URL.parse(url)?.host ?? '';
}

function isFaultKind(kind: string | null): kind is FaultKind {
  return kind !== null && Object.hasOwn(faults, kind);
}

/** Files of a folder that were moved away within a day: how many, and the last of them with what was the matter; null: none. */
export function tellRejected(
  rejected: readonly RejectedFile[],
  locale: Locale,
  at: (time: EpochMs) => string,
): string | null {
  const last = rejected.at(-1);
  if (last === undefined) return null;
  const why = isFaultKind(last.why) ? faults[last.why][locale] : last.why;
  return sayCount(rejected.length, rejectedFiles, locale, { name: last.name, at: at(last.at), why });
}

const rejectedFiles = {
  one: {
    nl: '1 bestand staat in rejected/: {name}, {at} ({why})',
    en: '1 file is in rejected/: {name}, {at} ({why})',
  },
  many: {
    nl: '{count} bestanden staan in rejected/, het laatst {name}, {at} ({why})',
    en: '{count} files are in rejected/, the last {name}, {at} ({why})',
  },
} satisfies Record<string, Words>;
