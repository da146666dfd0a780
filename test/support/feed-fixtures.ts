import { readdir, readFile } from 'node:fs/promises';
import { emptyDraft, type ItemDraft } from '../../src/domain/item.ts';
import type { ParsedFeed } from '../../src/feeds/parsed-feed.ts';
import { fixtureBytes } from './wire/wire-line.ts';

const root = new URL('../fixtures/', import.meta.url);

/** A document and the file that says what must be read of it. */
export type FeedFixture = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expectedPath: URL;
};

/** The documents in `test/fixtures/<folder>`; what is expected of `case.xml` stands in `case.expected.json` beside it. */
export async function feedFixtures(...folders: readonly string[]): Promise<readonly FeedFixture[]> {
  const fixtures: FeedFixture[] = [];
  for (const folder of folders) {
    const files = (await readdir(new URL(`${folder}/`, root))).filter(
      (file) => !file.endsWith('.expected.json'),
    );
    for (const file of files.sort()) {
      const expectedPath = new URL(
        `${folder}/${file.replace(/\.(?:xml|json|txt)$/, '')}.expected.json`,
        root,
      );
      fixtures.push({
        name: `${folder}/${file}`,
        bytes: fixtureBytes(file, await readFile(new URL(`${folder}/${file}`, root))),
        expectedPath,
      });
    }
  }
  return fixtures;
}

/** A feed as a person reviews it: only what it says, with times in ISO 8601. */
export function readable(feed: Pick<ParsedFeed, 'items'>): unknown {
  const { items, ...rest } = feed;
  return { ...rest, items: items.map(readableDraft) };
}

function readableDraft(draft: ItemDraft): unknown {
  const said = Object.entries(draft).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(emptyDraft[key as keyof ItemDraft]),
  );
  return Object.fromEntries(said.map(([key, value]) => [key, /At$/.test(key) ? iso(value) : value]));
}

function iso(value: unknown): unknown {
  return typeof value === 'number' ? new Date(value).toISOString() : value;
}
