import type { Words } from '../../chat/ports/locale.ts';

/** What `telex opml` says. */
export const opmlWords = {
  'no-opml': { nl: '{file} is geen OPML-bestand', en: '{file} is no OPML file' },
  'too-deep': {
    nl: '{file} heeft mappen in meer dan honderd andere',
    en: '{file} has folders in more than a hundred others',
  },
  'cut-off': {
    nl: '{file} breekt af voor het eind: er is niets overgenomen; exporteer of kopieer het opnieuw',
    en: '{file} breaks off before its end: nothing was taken; export or copy it again',
  },
  include: {
    nl: 'het is een andere lijst (include): importeer dat bestand apart',
    en: 'it is another list (include): import that file by itself',
  },
  link: {
    nl: 'het is een pagina (link), geen feed; /bron toevoegen vindt de feed van een pagina',
    en: 'it is a page (link), not a feed; /source add finds the feed of a page',
  },
  oneFile: { nl: 'hoogstens één bestand', en: 'one file at most' },
  writeIsImport: { nl: '--write hoort bij import', en: '--write is for import' },
  nameFile: { nl: 'noem het bestand om te importeren', en: 'name the file to import' },
  sayWhich: {
    nl: 'zeg export of import; --help vertelt meer',
    en: 'say export or import; --help tells more',
  },
  isFolder: { nl: '{id}: weggelaten, het is een map', en: '{id}: left out, it is a folder' },
  hasKey: {
    nl: '{id}: weggelaten, die wordt met een wachtwoord of een sleutel gelezen',
    en: '{id}: left out, it is read with a password or a key',
  },
  tooLarge: {
    nl: '{file} is groter dan 16 MB: dat is geen lijst van feeds',
    en: '{file} is larger than 16 MB: that is no list of feeds',
  },
  notTaken: { nl: 'niet overgenomen: {title}: {why}', en: 'not taken: {title}: {why}' },
  mind: { nl: 'let op: {line}', en: 'mind: {line}' },
  taken: {
    nl: '{taken} van {all} feeds overgenomen, {topics} met een onderwerp',
    en: '{taken} of {all} feeds taken, {topics} with a topic',
  },
  added: { nl: 'bijgezet in {path}', en: 'added to {path}' },
  addedKept: {
    nl: 'bijgezet in {path}; zoals het was, staat het in {kept}',
    en: 'added to {path}; as it was, it stands in {kept}',
  },
  aFeed: { nl: 'een feed', en: 'a feed' },
  readAlready: {
    nl: 'dat adres wordt al gelezen, als {id}',
    en: 'its address is read already, as {id}',
  },
  ownNetwork: {
    nl: '{id} staat niet op het openbare internet: {host}',
    en: '{id} is not on the public internet: {host}',
  },
  notWeb: { nl: 'het adres is geen http en geen https', en: 'its address is neither http nor https' },
  secretInAddress: {
    nl: 'er staat een wachtwoord of een sleutel in het adres: schrijf die bron zelf, met auth of headers en een variabele',
    en: 'there is a password or a key in its address: write that source yourself, with auth or headers and a variable',
  },
} satisfies Record<string, Words>;
