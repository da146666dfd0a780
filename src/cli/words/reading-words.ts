import type { Words } from '../../chat/ports/locale.ts';

/** What is said by the tools that read a document. */
export const readingWords = {
  give: { nl: 'geef {what}', en: 'give {what}' },
  toParse: {
    nl: 'één bestand of adres, of - voor de standaardinvoer',
    en: 'one file or address, or - for standard input',
  },
  toPreview: { nl: 'één adres, bestand of bron', en: 'one address, file or source' },
  noFormat: { nl: 'er is geen formaat "{typed}"', en: 'there is no format "{typed}"' },
  noTime: {
    nl: '"{typed}" is geen tijd: schrijf die als 2026-02-06T20:55:00+01:00',
    en: '"{typed}" is no time: write it as 2026-02-06T20:55:00+01:00',
  },
  noLanguage: { nl: 'er is geen taal "{typed}"', en: 'there is no language "{typed}"' },
  noCards: { nl: '"{typed}" is geen aantal kaarten', en: '"{typed}" is not a number of cards' },
  noArguments: {
    nl: 'neemt geen argumenten: de berichten komen op de standaardinvoer',
    en: 'takes no arguments: openings are read on standard input',
  },
  readsFolder: {
    nl: '{id} leest de map {folder}: noem een bestand daarin',
    en: '{id} reads the folder {folder}: name a file in it',
  },
  unread: { nl: '{from} is niet te lezen: {reason}', en: 'cannot read {from}: {reason}' },
  noFile: { nl: 'er is hier geen bestand {from}', en: 'there is no file {from} here' },
  noFileButSite: {
    nl: 'er is hier geen bestand {from}; bedoel je het adres {address}?',
    en: 'there is no file {from} here; did you mean the address {address}?',
  },
} satisfies Record<string, Words>;
