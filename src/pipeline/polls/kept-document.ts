import type { EpochMs } from '../../domain/item.ts';
import { readObject } from '../../domain/text/read-json.ts';

/** An entry of a source's last document: what is asked of it as long as it stands there. */
export type KeptEntry = {
  /** Of its own text where the format can tell, see `EntryKeys`; else of what was read in it. */
  readonly key: string;
  /** Of what was read in it, where its text was seen to change without it. */
  readonly draftKey: string | null;
  readonly guid: string | null;
  readonly link: string | null;
  readonly issuedAt: EpochMs | null;
};

/** What is kept of a source's last document; see `EntryKeys` for the frame. */
export type KeptDocument = { readonly frame: string; readonly entries: readonly KeptEntry[] };

type Row = readonly [
  key: string,
  draftKey: string | null,
  guid: string | null,
  link: string | null,
  at: number | null,
];

/** Nothing is known. */
export const nothingKept: KeptDocument = { frame: '', entries: [] };
/** Of a document whose entries have guids and addresses of a kilobyte nothing is kept; in characters. */
const longest = 1_000_000;

/** As `writeKept` wrote it; what earlier versions of Telex wrote is nothing, and what is damaged. */
export function readKept(text: string): KeptDocument {
  const { frame, entries } = readObject<{ frame: unknown; entries: unknown }>(text) ?? {};
  const isWhole = typeof frame === 'string' && Array.isArray(entries) && entries.every(Array.isArray);
  if (!isWhole) return nothingKept;
  return {
    frame,
    entries: (entries as unknown as readonly Row[]).map(([key, draftKey, guid, link, issuedAt]) => ({
      key,
      draftKey,
      guid,
      link,
      issuedAt,
    })),
  };
}

/** As text for the store; empty where it is too much. */
export function writeKept({ frame, entries }: KeptDocument): string {
  const rows = entries.map(
    ({ key, draftKey, guid, link, issuedAt }): Row => [key, draftKey, guid, link, issuedAt],
  );
  const text = JSON.stringify({ frame, entries: rows });
  return text.length > longest ? '' : text;
}
