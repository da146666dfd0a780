import { setImmediate as breath } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { NewDisputes, StoryUpdate } from '../../ledger.ts';
import { isLastOf, listsNaming, listsWith, postedInLists } from '../events/lists-naming.ts';
import type { Tables } from '../tables.ts';
import { sliceSize } from './enqueue-posts.ts';
import { hasOpen } from './has-open.ts';
import { rank } from './heads.ts';
import { hurryPosts } from './holding.ts';
import { hurryLanes, touchLanes } from './lanes.ts';
import { tellVersion } from './tell-version.ts';

const minuteMs = 60_000;
/** So many edits an hour that bring nothing of the brief are made at once; of those that change lede or figures twice as many. */
const promptEdits = 3;
const dampedHourMs = 60 * minuteMs;
/** Then such a card is edited at most once in so long. */
const dampedPauseMs = 15 * minuteMs;

/**
 * That cards, lists and notices come to show a story's new revision: a fixed number of statements for each few hundred
 * cards. A card has at most one open edit, also where it fails or is aside: it is made from the story as it stands when its
 * turn comes, and what changed while it was under way is caught up with when it is settled.
 */
export async function enqueueUpdates(db: Kysely<Tables>, update: StoryUpdate): Promise<void> {
  const only = update.channelId === undefined ? sql`` : sql`and c.channel_id = ${update.channelId}`;
  await eachSlice(db, update.number, async (cards) => {
    const slice = sql`${cards} ${only}`;
    if (update.urgent) await hurryPosts(db, update.number, update.at, slice);
    await editCards(db, update, slice);
    if (update.isPicture !== true) await remakeAppearances(db, update, slice);
    const { about } = update;
    if (about === 'updated') await tellVersion(db, { ...update, keyEnd: keyEnd(update) }, slice);
    else if (about !== null) await replyUnderCards(db, update, about, slice);
    const channels = sql`select c.channel_id from card c where ${slice}`;
    if (about === 'withdrawn') {
      await lookForPosts(db, update, slice);
      await hurryLookBacks(db, update, slice);
      await hurryLanes(db, channels, update.at);
    }
    await touchLanes(db, channels, isPrompt(update), update.at);
  });
}

/** Runs `work` for a few hundred cards of the story after another, with a turn of the event loop between. */
export async function eachSlice(
  db: Kysely<Tables>,
  number: number,
  work: (cards: RawBuilder<unknown>) => Promise<void>,
): Promise<void> {
  let after = 0;
  for (;;) {
    const { rows } = await sql<{ last: number | null }>`select max(id) as last from (select id from card
      where story_number = ${number} and id > ${after} order by id limit ${sliceSize} + 0) as slice`.execute(
      db,
    );
    const last = rows[0]?.last ?? null;
    if (last === null) return;
    if (after > 0) await breath();
    await work(sql`c.story_number = ${number} and c.id > ${after} and c.id <= ${last}`);
    after = last;
  }
}

/** A kill, a hold and its end, a correction, and a flash of which something changed: its cards overtake. */
function isPrompt({ about, urgent }: Pick<StoryUpdate, 'about' | 'urgent'>): boolean {
  return about === 'updated' ? urgent : about !== null;
}

async function editCards(db: Kysely<Tables>, update: StoryUpdate, slice: RawBuilder<unknown>): Promise<void> {
  const { number, revision, about, brief, detail, at } = update;
  const place = isPrompt(update) ? rank.urgent : rank.edit;
  const urgent = isPrompt(update) ? 1 : 0;
  // What is told under the card is to be read on it.
  const told = sql.lit(about === 'updated' ? 1 : 0);
  const damped = sql`case when c.edited_at + ${dampedPauseMs} > ${at} then c.edited_at + ${dampedPauseMs} else ${at} end`;
  const dueAt =
    about === 'withdrawn'
      ? sql`cast(${at} as bigint)`
      : sql`case when c.shown_brief is null or c.shown_brief <> ${brief} then ${at}
          when c.edits_since is null or c.edits_since <= ${at - dampedHourMs} then ${at}
          when c.edits < ${promptEdits} then ${at}
          when (c.shown_detail <> ${detail} or ${told} = 1) and c.edits < ${2 * promptEdits} then ${at}
          else ${damped} end`;
  // What fails, or is aside, keeps its own pace: a feed that changes all the time makes it no faster. A kill does.
  const prompt = sql.lit(urgent);
  await sql`
    update operation set revision = ${revision},
      due_at = case when first_failed_at is not null and ${prompt} = 0 then due_at
        else (select ${dueAt} from card c where c.id = operation.card_id) end,
      state = case when state = 'parked' and ${prompt} = 1 then case when unsure = 1 then 'sending' else 'pending' end
        else state end,
      rank = case when state = 'parked' and ${prompt} = 0 then rank when state <> 'parked' and rank < ${place} then rank
        else ${sql.lit(place)} end,
      urgent = case when urgent = 1 then 1 else ${sql.lit(urgent)} end
    where kind = 'edit' and settled_at is null
      and card_id in (select c.id from card c where ${slice})`.execute(db);
  await sql`
    insert into operation (key, kind, channel_id, card_id, story_number, revision, urgent, rank, state, due_at,
      available_at, created_at)
    select 'edit:' || c.id || ':' || ${keyEnd(update)}, 'edit', c.channel_id, c.id, cast(${number} as bigint),
      cast(${revision} as bigint), ${sql.lit(urgent)}, ${sql.lit(place)}, 'pending', ${dueAt}, cast(${at} as bigint),
      cast(${at} as bigint)
    from card c where ${slice} and not ${hasOpen('edit')}
    on conflict (key) do nothing`.execute(db);
}

/**
 * What catches up has a key of its own: what was promised before may have lapsed because nothing stood there yet. A picture
 * may change more than once in a revision.
 */
function keyEnd({ revision, channelId, isPicture, at }: StoryUpdate): string {
  return channelId === undefined && isPicture === undefined ? String(revision) : `${revision}:${at}`;
}

/** A twin of what was killed may not be read for as long as one of anything else. */
async function hurryLookBacks(
  db: Kysely<Tables>,
  { at }: StoryUpdate,
  slice: RawBuilder<unknown>,
): Promise<void> {
  const ofCards = sql`exists (select 1 from operation p join card c on c.id = p.card_id
    where ${slice} and p.kind = 'post' and operation.key like 'look-back:' || p.key || ':%')`;
  await sql`update operation set urgent = 1, rank = ${sql.lit(rank.urgent)}, due_at = cast(${at} as bigint)
    where kind = 'edit' and settled_at is null and key like 'look-back:%'
      and channel_id in (select c.channel_id from card c where ${slice}) and ${ofCards}`.execute(db);
}

/** It was said of this revision, or it still will be. */
function isSaid(where: RawBuilder<unknown>, { revision }: StoryUpdate, payload?: string) {
  const alike = payload === undefined ? sql`` : sql`and o.payload_json = ${payload}`;
  return sql`exists (select 1 from operation o where ${where} and o.kind in ('reply', 'notice')
    and o.revision = ${revision} ${alike} and (o.settled_at is null or o.message_id is not null))`;
}

/** People were told there that the story may not be used. */
function isTakenBack(where: RawBuilder<unknown>) {
  return sql`exists (select 1 from operation o where ${where} and o.kind in ('reply', 'notice')
    and o.payload_json like '{"kind":"reply","about":"withdrawn"%' and (o.message_id is not null or o.unsure = 1))`;
}

/**
 * Said under every card; the end of a hold where the hold was said. A correction that follows another within a quarter of an
 * hour, or within the hour without anything new in what is read first, makes the earlier one anew instead.
 */
async function replyUnderCards(
  db: Kysely<Tables>,
  update: StoryUpdate,
  about: Exclude<StoryUpdate['about'], 'updated' | null>,
  slice: RawBuilder<unknown>,
): Promise<void> {
  const { number, revision, brief, detail, at } = update;
  const payload = JSON.stringify({ kind: 'reply', about });
  const since = (ms: number) => sql`exists (select 1 from operation o where o.card_id = c.id
    and o.kind in ('reply', 'notice') and o.payload_json = ${payload} and o.created_at > ${at - ms}
    and (o.settled_at is null or o.message_id is not null))`;
  const said = {
    withdrawn: sql``,
    // Where no card stands one is posted anew.
    released: sql`and (c.message_id is not null or c.lead_id is not null) and ${isTakenBack(sql`o.card_id = c.id and o.about_key is null`)}`,
    corrected: sql`and not ${since(dampedPauseMs)} and (c.shown_brief is null or c.shown_brief <> ${brief}
      or c.shown_detail <> ${detail} or not ${since(dampedHourMs)})`,
  }[about];
  await sql`
    insert into operation (key, kind, channel_id, card_id, story_number, revision, payload_json, urgent, rank, state,
      due_at, available_at, created_at)
    select 'reply:' || c.id || ':' || ${keyEnd(update)}, 'reply', c.channel_id, c.id, cast(${number} as bigint),
      cast(${revision} as bigint), ${payload}, 1, ${sql.lit(rank.urgent)}, 'pending', cast(${at} as bigint),
      cast(${at} as bigint), cast(${at} as bigint)
    from card c where ${slice} ${said} and not ${isSaid(sql`o.card_id = c.id and o.about_key is null`, update, payload)}
    on conflict (key) do nothing`.execute(db);
}

/** Whether a post stands there that is aside because nobody knows is asked now: if it does, its text is to go. */
async function lookForPosts(
  db: Kysely<Tables>,
  { at }: StoryUpdate,
  slice: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    update operation set due_at = cast(${at} as bigint)
    where kind = 'post' and state = 'parked' and unsure = 1 and settled_at is null
      and card_id in (select c.id from card c where ${slice})`.execute(db);
}

/** That an agency says so though the card stands, under every card: once for each agency and state. One that carries the text overtakes. */
export async function enqueueDisputes(
  db: Kysely<Tables>,
  { number, agency, at, ...said }: NewDisputes,
): Promise<void> {
  const payload = JSON.stringify({ kind: 'dispute', ...said });
  // Before the card itself there is nothing to say it under.
  const overtakes = sql`c.message_id is not null and ${sql.lit(said.isCarrier ? 1 : 0)} = 1`;
  await eachSlice(db, number, async (slice) => {
    await sql`
      insert into operation (key, kind, channel_id, card_id, story_number, payload_json, urgent, rank, state, due_at,
        available_at, created_at)
      select 'dispute:' || c.id || ':' || ${`${said.state}:${agency}`}, 'reply', c.channel_id, c.id,
        cast(${number} as bigint), ${payload}, case when ${overtakes} then 1 else 0 end,
        case when ${overtakes} then ${sql.lit(rank.urgent)} else ${sql.lit(rank.post)} end, 'pending', cast(${at} as bigint),
        cast(${at} as bigint), cast(${at} as bigint)
      from card c where ${slice}
      on conflict (key) do nothing`.execute(db);
    await touchLanes(db, sql`select c.channel_id from card c where ${slice}`, said.isCarrier, at);
  });
}

/** That lists which name the story, by itself or behind another of its event, are made anew: who has it changed. */
export async function remakeLists(
  db: Kysely<Tables>,
  remaking: Remaking,
  slice: RawBuilder<unknown>,
): Promise<void> {
  await makeListed(db, remaking, sql`${listsWith(slice)} union ${listsNaming(slice)}`);
}

/** Lists that the story stands in, and earlier notices: nothing of a killed story may be read there, nor a hold that ended. */
async function remakeAppearances(
  db: Kysely<Tables>,
  update: StoryUpdate,
  slice: RawBuilder<unknown>,
): Promise<void> {
  const { number, revision, about, at } = update;
  const posts = postedInLists(slice);
  const lists = listsWith(slice);
  // What a line told of an earlier version stays as it is, but for the words of a story that was taken back.
  const fixed =
    about === 'withdrawn' || update.isBack ? sql`` : sql`and p.payload_json not like '%"about":"updated"%'`;
  const notices = sql`select p.key from operation p join card c on c.id = p.card_id
    where ${slice} and p.kind in ('reply', 'notice') and p.payload_json like '{"kind":"reply"%' ${fixed}`;
  const remaking = { ...update, keyEnd: keyEnd(update) };
  await makeAnew(db, remaking, sql`m.message_id is not null and m.key in (${lists} union ${notices})`);
  if (about !== 'withdrawn' && about !== 'released' && about !== 'corrected') return;
  if (about !== 'corrected') await remakeNaming(db, update, slice);
  const payload = `{"kind":"reply","about":"${about}","under":"`;
  const here = sql`o.about_key = m.key and o.card_id = c.id`;
  await sql`
    insert into operation (key, kind, channel_id, card_id, story_number, revision, payload_json, about_key, urgent,
      rank, state, due_at, available_at, created_at)
    select 'reply:' || m.key || ':' || ${String(number)} || ':' || ${keyEnd(update)}, 'reply', m.channel_id,
      c.id, cast(${number} as bigint), cast(${revision} as bigint),
      ${sql.lit(payload)} || m.key || '"}', m.key, 1, ${sql.lit(rank.urgent)}, 'pending',
      cast(${at} as bigint), cast(${at} as bigint), cast(${at} as bigint)
    from operation m join card c on c.channel_id = m.channel_id
    where ${slice} and m.kind = 'list' and m.message_id is not null and m.key in (${lists})
      and ((c.message_id is null and c.lead_id is null) or m.key in (${posts})) and not ${isSaid(here, update)} 
      and ${about === 'released' ? isTakenBack(here) : isLastOf(lists)}
    on conflict (key) do nothing`.execute(db);
}

/** Lists that name the story behind another of its event. One that is under way by now was made before this. */
async function remakeNaming(
  db: Kysely<Tables>,
  update: StoryUpdate,
  slice: RawBuilder<unknown>,
): Promise<void> {
  await makeListed(db, { ...update, about: null, keyEnd: keyEnd(update) }, listsNaming(slice));
}

/** That these lists are made anew, also one that is under way: it was made before this. */
async function makeListed(db: Kysely<Tables>, remaking: Remaking, keys: RawBuilder<unknown>): Promise<void> {
  const messages = sql`(m.message_id is not null or m.state = 'sending') and m.key in (${keys})`;
  await makeAnew(db, remaking, messages, sql`o.settled_at is null and o.state <> 'sending'`);
}

/** Why messages are made anew, and what tells this time from others. */
type Remaking = Pick<StoryUpdate, 'number' | 'revision' | 'about' | 'at'> & { readonly keyEnd: string };

/** Promises that these messages, `m`, are made anew, unless an edit of theirs, `o`, is to do that. */
async function makeAnew(
  db: Kysely<Tables>,
  { number, revision, about, at, keyEnd }: Remaking,
  messages: RawBuilder<unknown>,
  isToCome = sql`o.settled_at is null`,
): Promise<void> {
  const urgent = about === 'withdrawn' ? 1 : 0;
  const place = about === 'withdrawn' ? rank.urgent : rank.edit;
  await sql`
    update operation set due_at = case when ${sql.lit(urgent)} = 1 then cast(${at} as bigint) else due_at end,
      state = case when state = 'parked' and ${sql.lit(urgent)} = 1
        then case when unsure = 1 then 'sending' else 'pending' end else state end,
      rank = case when state = 'parked' and ${sql.lit(urgent)} = 0 then rank
        when state <> 'parked' and rank < ${place} then rank else ${sql.lit(place)} end,
      urgent = case when urgent = 1 then 1 else ${sql.lit(urgent)} end
    where kind = 'edit' and settled_at is null
      and about_key in (select m.key from operation m where ${messages})`.execute(db);
  await sql`
    insert into operation (key, kind, channel_id, story_number, revision, payload_json, about_key, urgent, rank, state,
      due_at, available_at, created_at)
    select 'edit:' || m.key || ':' || ${String(number)} || ':' || ${keyEnd}, 'edit', m.channel_id,
      cast(${number} as bigint), cast(${revision} as bigint), '{"kind":"anew","message":"' || m.key || '"}', m.key,
      ${sql.lit(urgent)}, ${sql.lit(place)}, 'pending', cast(${at} as bigint), cast(${at} as bigint),
      cast(${at} as bigint)
    from operation m where ${messages} and not exists (select 1 from operation o
      where o.about_key = m.key and o.kind = 'edit' and ${isToCome})
    on conflict (key) do nothing`.execute(db);
}
