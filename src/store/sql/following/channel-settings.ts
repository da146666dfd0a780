import type { Kysely } from 'kysely';
import {
  isSettingName,
  type SaidSettings,
  settingNames,
} from '../../../domain/channel-settings/channel-settings.ts';
import { readSetting } from '../../../domain/channel-settings/read-setting.ts';
import type { ChannelSettingStore, ToldSetting } from '../../following/channel-settings.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import { eachNumberIn, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** What is set for channels; it is asked for each message that is made, so the statement is kept. */
export function createChannelSettings(db: Kysely<Tables>): ChannelSettingStore {
  return {
    async said(channelId) {
      const told = await toldIn(db, channelId);
      return Object.fromEntries(told.map(({ name, value }) => [name, value])) as SaidSettings;
    },

    told: (channelId) => toldIn(db, channelId),

    async choose(channelId, name, value) {
      const chosen_json = value === undefined ? null : JSON.stringify(value);
      await db
        .insertInto('channel_setting')
        .values({ channel_id: channelId, name, chosen_json, filed_json: null })
        .onConflict((conflict) => conflict.columns(['channel_id', 'name']).doUpdateSet({ chosen_json }))
        .execute();
    },
  };
}

const selectSettings = keepStatement((db, channelId: number) =>
  db
    .selectFrom('channel_setting')
    .select(['name', 'chosen_json', 'filed_json'])
    .where('channel_id', '=', channelId)
    .compile(),
);

async function toldIn(db: Kysely<Tables>, channelId: number): Promise<readonly ToldSetting[]> {
  return (await selectSettings(db, channelId)).rows
    .flatMap(({ name, chosen_json, filed_json }) => {
      const json = chosen_json ?? filed_json;
      if (json === null || !isSettingName(name)) return [];
      const origin = chosen_json === null ? ('file' as const) : ('command' as const);
      const value = readSetting(name, json);
      const said = filed_json === null ? undefined : readSetting(name, filed_json);
      if (value === undefined || (filed_json !== null && said === undefined))
        noteDamaged(db, 'channel_setting', channelId, name);
      if (value === undefined) return [];
      return [{ name, value, origin, ...(said !== undefined && { filed: said }) }];
    })
    .toSorted((one, other) => settingNames.indexOf(one.name) - settingNames.indexOf(other.name));
}

/** What the newsroom file says of a channel from now on. Where it says something else than before, that holds. */
export async function fileSettings(db: Kysely<Tables>, channelId: number, said: SaidSettings): Promise<void> {
  const before = new Map((await selectSettings(db, channelId)).rows.map((row) => [row.name, row.filed_json]));
  for (const name of settingNames) {
    const filed_json = said[name] === undefined ? null : JSON.stringify(said[name]);
    if ((before.get(name) ?? null) === filed_json) continue;
    const set = filed_json === null ? { filed_json } : { filed_json, chosen_json: null };
    await db
      .insertInto('channel_setting')
      .values({ channel_id: channelId, name, chosen_json: null, filed_json })
      .onConflict((conflict) => conflict.columns(['channel_id', 'name']).doUpdateSet(set))
      .execute();
  }
}

/** What the file said of channels that it does not name any more. */
export async function forgetFiled(db: Kysely<Tables>, named: readonly number[]): Promise<void> {
  await db
    .updateTable('channel_setting')
    .set({ filed_json: null })
    .where('filed_json', 'is not', null)
    .where('channel_id', 'not in', eachNumberIn(JSON.stringify(named)))
    .execute();
}
