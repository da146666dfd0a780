import { expect, test } from 'vitest';
import type { Category, ItemDraft } from '../../../src/domain/item.ts';
import { enrichAll } from '../../../src/pipeline/read-source.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { wireItem } from '../../support/wire-item.ts';

const { sources } = newsroomOf(
  'sources:\n  - { id: wire, url: "https://wire.example/rss", topic: buitenland }',
);

/** How often the event loop has its turn while twenty items are enriched. */
async function turnsFor(different: Partial<ItemDraft>): Promise<number> {
  const draft = { guid: 'urn:1', summary: null, paragraphs: [], categories: [], ...different } as unknown;
  const [source] = sources;
  if (source === undefined) throw new Error('no source');
  let turns = 0;
  const turn = async () => void turns++;
  const drafts = Array.from({ length: 20 }, () => draft as ItemDraft);
  await enrichAll(drafts, source, 0, { enrich: () => wireItem({ guid: 'urn:1' }), log: quietLog, turn });
  return turns;
}

test('twenty everyday items are enriched in one step, long ones and those with a hundred categories in several', async () => {
  const category: Category = { scheme: null, code: 'woord '.repeat(30), label: null };
  expect(await turnsFor({ paragraphs: ['zin '.repeat(500)], categories: [category] })).toBe(0);
  expect(await turnsFor({ paragraphs: ['zin '.repeat(20_000)] })).toBeGreaterThan(5);
  expect(await turnsFor({ categories: Array.from({ length: 100 }, () => category) })).toBeGreaterThan(3);
});
