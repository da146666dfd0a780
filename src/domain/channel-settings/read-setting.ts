import { type Fits, isFlag, isNumber, isText, orNull } from '../text/fits.ts';
import { readJson } from '../text/read-json.ts';
import type { ChannelSettings, SettingName } from './channel-settings.ts';

const oneOf =
  (...values: readonly unknown[]): Fits =>
  (kept) =>
    values.includes(kept);

const fits: Readonly<Record<SettingName, Fits>> = {
  look: oneOf('headline', 'short', 'long'),
  language: oneOf('nl', 'en', null),
  flag: isFlag,
  localTime: oneOf('named', 'short', 'off'),
  pictures: orNull(isFlag),
  pingFlash: orNull(isText),
  pingKill: orNull(isText),
  foldAfterMs: orNull(isNumber),
  events: oneOf('merge', 'apart'),
  prefer: orNull(isText),
};

/** What was said of one setting of a channel, as it was kept; undefined: that is damaged. */
export function readSetting(name: SettingName, json: string): ChannelSettings[SettingName] | undefined {
  const kept = readJson(json);
  return fits[name](kept) ? (kept as ChannelSettings[SettingName]) : undefined;
}
