import { isSettingName } from '../../../domain/channel-settings/channel-settings.ts';
import { readSetting } from '../../../domain/channel-settings/read-setting.ts';
import { isFilter as isKeptFilter } from '../../../domain/filter/filter.ts';
import { readAnswer, readPerson } from '../../../domain/handling/read-person.ts';
import { readKeptWish } from '../../../domain/hours/digest-wish.ts';
import { readKeptHours } from '../../../domain/hours/quiet-hours.ts';
import { readStoredPost } from '../../../domain/post/stored-post.ts';
import { readItem } from '../../../domain/text/read-item.ts';
import { readJson } from '../../../domain/text/read-json.ts';
import { readName } from '../../../domain/text/read-name.ts';
import { areWholeFiles, areWholeHours } from '../sources/read-kept.ts';
import { unpackRhythm } from '../sources/rhythms.ts';
import { readLikest } from './read-likest.ts';
import { readPayload } from './read-payload.ts';

/** Whether what stands in a column can be read. */
type Reads = (json: string, key: readonly (string | number)[]) => boolean;

const isItem: Reads = (json) => readItem(json) !== null;
const isName: Reads = (json) => readName(json) !== null;
const isAnswer: Reads = (json) => readAnswer(json) !== null;
const isPerson: Reads = (json) => readPerson(json) !== null;
const isLikest: Reads = (json) => readLikest(json) !== null;
const isPayload: Reads = (json) => readPayload(json) !== null;
const isRhythm: Reads = (json) => unpackRhythm(json) !== null;
const isWish: Reads = (json) => readKeptWish(json) !== null;
const isHours: Reads = (json) => readKeptHours(json) !== null;
const isFilter: Reads = (json) => isKeptFilter(readJson(json));
const isPost: Reads = (json) => readStoredPost(json) !== null;
/** Of a later Telex nobody here knows what it may be. */
const isSetting: Reads = (json, [, name]) => {
  const known = String(name);
  return isSettingName(known) ? readSetting(known, json) !== undefined : readJson(json) !== undefined;
};

/**
 * What is kept as JSON and would be missed: the columns of each table, and what its rows are known by. A test finds a column that is missing of those
 * whose names end in `_json`. Left out is what is made or found anew by itself, so that nobody has anything to do: `subscription_mark`, `filing`, `trouble`,
 * `heard_trouble`, `kv.v`, what replicas say of themselves (`replica.refused`), and the JSON among the values of `meta`.
 */
export const jsonTables = {
  story: { keys: ['number'], columns: { item_json: isItem, named_json: isName, answer_json: isAnswer } },
  item_version: { keys: ['story_number', 'revision'], columns: { item_json: isItem } },
  item_version_before: { keys: ['story_number', 'revision'], columns: { item_json: isItem } },
  sighting: { keys: ['story_number', 'source_id'], columns: { item_json: isItem } },
  story_event: { keys: ['story_number'], columns: { person_json: isPerson, likest_json: isLikest } },
  event_apart: { keys: ['story_number', 'other_number'], columns: { person_json: isPerson } },
  operation: { keys: ['id'], columns: { payload_json: isPayload } },
  board_message: { keys: ['id'], columns: { post_json: isPost } },
  channel: { keys: ['id'], columns: { filter_json: isFilter } },
  subscription: { keys: ['channel_id', 'number'], columns: { filter_json: isFilter, taken_json: isFilter } },
  channel_setting: {
    keys: ['channel_id', 'name'],
    columns: { chosen_json: isSetting, filed_json: isSetting },
  },
  digest: { keys: ['channel_id', 'number'], columns: { wish_json: isWish } },
  quiet_hours: { keys: ['channel_id'], columns: { hours_json: isHours } },
  source: { keys: ['id'], columns: { rejected_json: areWholeFiles, skipped_hours: areWholeHours } },
  source_rhythm: { keys: ['source_id'], columns: { learnt_json: isRhythm } },
} as const satisfies Record<
  string,
  { readonly keys: readonly string[]; readonly columns: Readonly<Record<string, Reads>> }
>;

/** A table that keeps something as JSON. */
export type JsonTable = keyof typeof jsonTables;
