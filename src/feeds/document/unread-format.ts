import type { DecodedDocument } from '../format-reader.ts';

/** Wire formats that Telex knows by sight and does not read, each with how its documents begin. */
const unread: readonly (readonly [name: string, sign: (document: DecodedDocument) => boolean])[] = [
  ['NITF', ({ root }) => root?.name.toLowerCase() === 'nitf'],
  ['Ritzau RBNews', ({ text }) => /<(?:\w+:)?(?:RBNews|ListOfRBNews)\b/.test(text.slice(0, 4096))],
  ['dpa digitalwires', ({ text }) => /"format"\s*:\s*"digitalwires@/.test(text.slice(0, 4096))],
  [
    'ANPA 1312',
    ({ kind, text }) => kind === 'text' && /(?:\^|\b[a-z]\W{1,3}[a-z]\W{1,3})BC-/.test(text.slice(0, 600)),
  ],
  // A three-letter service code, a number, a priority of one digit and a category: `bdt0000 3 pl 1609  dpa 0000`.
  [
    'IPTC 7901',
    ({ kind, text }) => kind === 'text' && /^\W*[a-z]{3}\d{3,4} \d [a-z]{1,3} \d+\b/.test(text.slice(0, 300)),
  ],
];

/** The wire format of a document that nothing here reads, for the sentence an operator gets; null for anything else. */
export function nameUnreadFormat(document: DecodedDocument): string | null {
  return unread.find(([, sign]) => sign(document))?.[0] ?? null;
}
