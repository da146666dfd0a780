import type { EpochMs } from '../item.ts';

/** What one agency tells of one happening at one moment: a story's newest version, as far as joining looks at it. */
export type Take = {
  /** The story's number. */
  readonly story: number;
  /** Who filed it, as its dateline or its source says: `AFP`. Takes of one agency have the same, letter for letter. */
  readonly agency: string;
  /** BCP 47; undefined: it does not say, and its words are asked. */
  readonly language: string | undefined;
  readonly headline: string;
  /** The first paragraph, without the dateline. Empty for a bare flash. */
  readonly lede: string;
  /** The dateline's places as it names them: `LONDRES`. */
  readonly places: readonly string[];
  /** ISO 3166-1 alpha-2 of the dateline; undefined: it has none, or none that is known. */
  readonly country: string | undefined;
  /** When it was issued. */
  readonly at: EpochMs;
  /** The agency's own short name for the story. */
  readonly slug?: string;
  readonly keywords: readonly string[];
  /** The number of the story that it says it replaces, where Telex has that. */
  readonly replaces?: number;
  /** The number of the story that it says it follows on (`evolvedFrom`), where Telex has that. */
  readonly evolvedFrom?: number;
};
