import type { DecodedDocument } from '../format-reader.ts';

/** Wire formats that Telex knows by sight and does not read, each with how its documents begin. */
const unread: readonly (readonly [name: string, sign: (document: DecodedDocument) => boolean])[] = [
  ['NITF', ({ root }) => root?.name.toLowerCase() === 'nitf'],
  ['dpa digitalwires', ({ text }) => /"format"\s*:\s*"digitalwires@/.test(text.slice(0, 4096))],
];

/** The wire format of a document that nothing here reads, for the sentence an operator gets; null for anything else. */
export function nameUnreadFormat(document: DecodedDocument): string | null {
  return unread.find(([, sign]) => sign(document))?.[0] ?? null;
}
