import { type Kysely, sql } from 'kysely';
import type { EpochMs } from '../../domain/item.ts';
import type { Tables } from './tables.ts';

/** What `topic_count` counts in: every zone's midnight is at the beginning of one. */
export const quarterMs = 900_000;

/** Live stories by topic since that moment: whole quarters are added up, and what stands before the first is counted. */
export async function countByTopic(db: Kysely<Tables>, since: EpochMs): Promise<ReadonlyMap<string, number>> {
  const first = Math.ceil(since / quarterMs);
  const whole = await db
    .selectFrom('topic_count')
    .select((eb) => ['topic', eb.fn.sum<number>('stories').as('stories')])
    .where('quarter', '>=', first)
    .groupBy('topic')
    .execute();
  const counts = new Map(whole.map(({ topic, stories }) => [topic, stories]));
  if (first * quarterMs > since) {
    const { rows: before } = await sql<{ topic: string; stories: number }>`
      select t.topic, count(*) as stories from story s join story_topic t on t.story_number = s.number
      where s.sort_at >= ${since} and s.sort_at < ${first * quarterMs} and s.state = 'live' group by t.topic`.execute(
      db,
    );
    for (const { topic, stories } of before) counts.set(topic, (counts.get(topic) ?? 0) + stories);
  }
  return new Map([...counts].filter(([, stories]) => stories > 0));
}
