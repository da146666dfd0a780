import type { Kysely, Selectable } from 'kysely';
import type { Channel, Platform } from '../../domain/channel.ts';
import { type Handling, isHandlingKind } from '../../domain/handling/handling.ts';
import { readAnswer } from '../../domain/handling/read-person.ts';
import { parseReason } from '../../domain/reason.ts';
import type { Story, StoryName } from '../../domain/story.ts';
import { isTime, lastTime } from '../../domain/text/fits.ts';
import { readItem } from '../../domain/text/read-item.ts';
import { readName } from '../../domain/text/read-name.ts';
import { noteDamaged } from './damaged/note-damaged.ts';
import type { ChannelTable, StoryTable, Tables } from './tables.ts';

/** Rows of `story` as a list: what is damaged, and nobody can read, is left out of it. */
export function storiesOf(db: Kysely<Tables>, rows: readonly Selectable<StoryTable>[]): readonly Story[] {
  return rows.flatMap((row) => storyOf(db, row) ?? []);
}

/** A row of `story` as a Story; null: it is damaged, and nobody can read it. */
export function storyOf(db: Kysely<Tables>, row: Selectable<StoryTable>): Story | null {
  const item = readItem(row.item_json);
  const answer = row.answer_json === null ? null : readAnswer(row.answer_json);
  const named = nameIn(row.named_json);
  if (
    item === null ||
    (answer === null) !== (row.answer_json === null) ||
    (named === null) !== (row.named_json === null)
  )
    noteDamaged(db, 'story', row.number);
  if (item === null) return null;
  return {
    number: row.number,
    state: row.state,
    item,
    sourceId: row.source_id,
    sender: senderIn(row),
    sample: row.sample === 1,
    revision: row.revision,
    issuedAt: momentIn(row.issued_at),
    seenAt: momentIn(row.seen_at) ?? momentIn(row.sort_at) ?? 0,
    cameAt: Math.min(row.sort_at, lastTime),
    updatedAt: momentIn(row.updated_at),
    corrected: row.corrected === 1,
    withdrawnAt: momentIn(row.withdrawn_at) ?? (row.withdrawn_at === null ? null : 0),
    named,
    handling: handlingOf(row),
    handlingTurn: row.handling_turn,
    answer,
  };
}

/** A moment as it is kept; one that no clock can tell is none, so that it is unknown, and its story can be read. */
function momentIn(kept: number | null): number | null {
  return isTime(kept) ? kept : null;
}

/** Columns that say who has a story. */
export type HandledRow = Pick<
  Selectable<StoryTable>,
  'handling' | 'handled_at' | 'handled_platform' | 'handled_by' | 'handled_workspace' | 'handled_name'
>;

/** Who has a story, as it is kept; null: nobody. */
export function handlingOf(row: HandledRow): Handling | null {
  const { handling: kind, handled_at: at, handled_platform: platform, handled_by: userId } = row;
  if (kind === null || at === null || platform === null || userId === null) return null;
  if (!isHandlingKind(kind)) return null;
  const by = { platform, workspace: row.handled_workspace ?? '', userId, name: row.handled_name ?? userId };
  return { kind, by, at: momentIn(at) ?? 0 };
}

/** Who sent a story, as it is kept. */
export function senderIn({
  sent_by,
  source_id,
}: Pick<Selectable<StoryTable>, 'sent_by' | 'source_id'>): string {
  return sent_by === '' ? source_id : sent_by;
}

/** What names a story that was taken back, as it is kept. */
export function nameIn(json: string | null): StoryName | null {
  return json === null ? null : readName(json);
}

/** A row of `channel` as a Channel. */
export function channelOf(row: Selectable<ChannelTable>): Channel {
  return {
    id: row.id,
    platform: row.platform as Platform,
    workspace: row.workspace,
    externalId: row.external_id,
    name: row.name,
    parkedReason: row.parked_reason === null ? null : parseReason(row.parked_reason),
  };
}
