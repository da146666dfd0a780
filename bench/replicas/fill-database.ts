import pg from 'pg';
import { shippedTopics } from '../../src/domain/topic.ts';
import { openPostgresStore } from '../../src/store/open-store.ts';
import { wireItem } from '../../test/support/wire-item.ts';

/** What stands in a database before a run. */
export type Filling = {
  /** Ids of the platform's channels, each of which follows foreign news. */
  readonly channels: readonly string[];
  /** Stories that are there already. */
  readonly archive: number;
  /** Stories that are still to be posted in each channel. */
  readonly waiting: number;
};

/** Makes our tables in this empty database, and fills them in SQL: promising one by one is another measurement. */
export async function fillDatabase(url: string, { channels, archive, waiting }: Filling): Promise<void> {
  await (await openPostgresStore(url, { clock: Date.now })).close();
  const now = Date.now();
  const item = JSON.stringify(wireItem({ guid: 'urn:bench', issuedAt: now, seenAt: now }));
  const topics = JSON.stringify(shippedTopics.map(({ slug }) => slug));
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `insert into channel (platform, workspace, external_id, name)
        select 'slack', '', each, 'kanaal' from json_array_elements_text($1::json) as all_of(each)`,
      [JSON.stringify(channels)],
    );
    await client.query(
      `insert into subscription (channel_id, topic, origin, active) select id, 'buitenland', 'command', 1 from channel`,
    );
    await client.query(
      `insert into story (source_id, sample, state, revision, item_json, text_hash, issued_at, seen_at, sort_at, agency, sent_by)
        select 'wire', 0, 'live', 1, $1, 'h' || i, t, t, t, 'anp', 'ANP'
        from (select i, ${now} - (${archive + waiting} - i) * 60000::bigint as t from generate_series(1, ${archive + waiting}) as n(i)) as s`,
      [item],
    );
    await client.query(
      `insert into story_topic (topic, sort_at, story_number)
        select $1::json ->> (number % ${shippedTopics.length})::int, sort_at, number from story`,
      [topics],
    );
    await client.query(
      `insert into card (channel_id, story_number) select c.id, s.number from story s, channel c where s.number > ${archive}`,
    );
    await client.query(
      `insert into operation (key, kind, channel_id, card_id, story_number, revision, urgent, state, due_at, available_at, created_at)
        select 'post:' || id, 'post', channel_id, id, story_number, 1, 0, 'pending', ${now}, ${now}, ${now} from card order by id`,
    );
    await client.query(
      `insert into lane (channel_id, platform, urgent, ready_at, free_at, fence, noted_at)
        select id, platform, 0, case when ${waiting} > 0 then ${now}::bigint end, 0, 0, 0 from channel`,
    );
    await client.query('commit');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
