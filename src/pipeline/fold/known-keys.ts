import type { Voice } from '../../domain/identity/agency.ts';
import { pictureMark } from '../../domain/picture/picture.ts';
import type { KnownKey, StoryHead, StoryKey, StoryStore, StoryVersion } from '../../store/ports.ts';

/** What a key leads to: a story, or one that retention took away. */
export type Found = { readonly number: number; readonly story: StoryHead | null };

/** What the store knows by the keys of one document, read in few queries and kept in step with what the fold writes. */
export type KnownKeys = {
  /** What the first of these keys that the agency's stories are known by leads to. */
  own(keys: readonly string[], agency: string): Found | null;
  /** Stories of other agencies that are known by one of these keys, each once. */
  others(keys: readonly string[], agency: string): readonly StoryHead[];
  /** A new story; its number. */
  insert(version: StoryVersion, keys: readonly string[]): Promise<number>;
  addKeys(story: StoryHead, keys: readonly string[]): void;
  /** From now on the key identifies nothing of the agency's. */
  share(keys: readonly string[], agency: string): Promise<void>;
  isShared(key: string, agency: string): boolean;
  /** The story changed. */
  changed(story: StoryHead): void;
  /** Writes down the keys that were added, all at once. */
  keep(): Promise<void>;
};

type Row = Pick<KnownKey, 'agency' | 'number' | 'shared'>;

/** Reads what is known by all these keys, by who speaks and those that it speaks for first of all. */
export async function readKnownKeys(
  keys: readonly string[],
  { agency, speaksFor }: Pick<Voice, 'agency' | 'speaksFor'>,
  stories: StoryStore,
): Promise<KnownKeys> {
  const rows = new Map<string, Row[]>();
  const heads = new Map<number, StoryHead | null>();
  let unkept: StoryKey[] = [];
  for (const { key, story, ...row } of await stories.known(keys, [agency, '', ...speaksFor])) {
    heads.set(row.number, story);
    addRow(key, row);
  }

  return {
    own(sought, agency) {
      for (const key of sought) {
        const row = rowOf(key, agency);
        if (row === undefined || row.shared) continue;
        const story = heads.get(row.number) ?? null;
        // A story that became another agency's is not to be reached by the keys of the one that brought it first.
        if (story === null || story.agency === agency) return { number: row.number, story };
      }
      return null;
    },

    others(sought, agency) {
      const found = sought.flatMap((key) => (rows.get(key) ?? []).filter(({ shared }) => !shared));
      const stories = found.flatMap(({ number }) => heads.get(number) ?? []);
      return [...new Set(stories.filter((story) => story.agency !== agency))];
    },

    async insert(version, added) {
      const number = await stories.insert(version, []);
      const { agency, sourceId, sender, state, textHash, item } = version;
      const picture = pictureMark(item.picture);
      heads.set(number, { number, agency, sourceId, sender, state, textHash, picture, revision: 1 });
      addMissing(added, agency, number);
      return number;
    },

    addKeys: ({ number, agency }, added) => addMissing(added, agency, number),

    async share(shared, agency) {
      await keep();
      await stories.shareKeys(agency, shared);
      for (const key of shared) {
        const known = (rows.get(key) ?? []).map((row) =>
          isOf(row, agency) ? { ...row, shared: true } : row,
        );
        rows.set(key, known);
      }
    },

    isShared: (key, agency) => rowOf(key, agency)?.shared ?? false,

    changed(story) {
      heads.set(story.number, story);
    },

    keep,
  };

  async function keep(): Promise<void> {
    const added = unkept;
    unkept = [];
    await stories.addKeys(added);
  }

  function addMissing(added: readonly string[], agency: string, number: number): void {
    for (const key of added) {
      if (rowOf(key, agency) !== undefined) continue;
      addRow(key, { agency, number, shared: false });
      unkept.push({ key, agency, number });
    }
  }

  /** A key from before it was kept whose it is counts for everybody. */
  function rowOf(key: string, agency: string): Row | undefined {
    const known = rows.get(key);
    return known?.find((row) => row.agency === agency) ?? known?.find((row) => row.agency === '');
  }

  function addRow(key: string, row: Row): void {
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
}

function isOf(row: Row, agency: string): boolean {
  return row.agency === agency || row.agency === '';
}
