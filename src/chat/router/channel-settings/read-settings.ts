import type { ChannelSettings, SettingName } from '../../../domain/channel-settings/channel-settings.ts';
import { plainText } from '../../../domain/plain-text.ts';
import { splitWords } from '../../../domain/split-words.ts';
import {
  type SettingOption,
  type SettingWords,
  settingWords,
} from '../../words/channel-settings/setting-words.ts';

/** A setting and its new value; undefined takes back what was chosen. */
export type SettingChange = {
  readonly name: SettingName;
  readonly value: ChannelSettings[SettingName] | undefined;
};

/** What was typed behind `/weergave`. */
export type ReadSettings =
  | { readonly kind: 'settings'; readonly changes: readonly SettingChange[]; readonly isTrial: boolean }
  | { readonly kind: 'unknown'; readonly word: string }
  | { readonly kind: 'unknown-value'; readonly setting: SettingWords; readonly typed: string };

const trial = ['proef', 'trial', 'test'];
const defaults = ['standaard', 'default', 'usual', 'gebruikelijk'];
const yes = ['aan', 'on', 'ja', 'yes', 'true'];
const no = ['uit', 'off', 'nee', 'no', 'false'];

/** Reads `kop taal:en vlag:uit`, in either language; the last word on a setting holds. Groups have ids like that of the channel, or any. `standaard` alone takes all back. */
export function readSettings(text: string, channelId: string | null): ReadSettings {
  const changes = new Map<SettingName, SettingChange>();
  let isTrial = false;
  for (const word of splitWords(joined(text))) {
    const plain = word.toLowerCase();
    if (trial.includes(plain)) isTrial = true;
    else if (defaults.includes(plain))
      for (const { name } of settingWords) changes.set(name, { name, value: undefined });
    else {
      const read = readWord(word, channelId);
      if (!Array.isArray(read)) return read;
      for (const change of read) changes.set(change.name, change);
    }
  }
  return { kind: 'settings', changes: [...changes.values()], isTrial };
}

/** `plaatselijke tijd: aan` is one word, as `tijd:aan` is. */
function joined(text: string): string {
  return text
    .replace(/"/gu, '')
    .replace(/\b(?:plaatselijke|lokale)[\s-]tijd\b/giu, 'tijd')
    .replace(/\blocal[\s-]time\b/giu, 'time')
    .replace(/\s*:\s*/gu, ':');
}

function readWord(
  word: string,
  channelId: string | null,
): SettingChange[] | Exclude<ReadSettings, { kind: 'settings' }> {
  const [, minus = '', key = '', typed] = /^([-–—]?)([^:]+)(?::(.*))?$/su.exec(word) ?? [];
  const alone = typed === undefined && minus === '' ? readAlone(key) : undefined;
  if (alone !== undefined) return [alone];
  const named = settingsNamed(key);
  const [setting] = named;
  if (setting === undefined) return { kind: 'unknown', word };
  const said = typed ?? (minus === '' ? 'aan' : 'uit');
  if (defaults.includes(said.toLowerCase())) return named.map(({ name }) => ({ name, value: undefined }));
  const picked = optionOf(setting, said);
  const value = picked === undefined ? setting.parse?.(said, channelId) : picked.value;
  if (value === undefined) return { kind: 'unknown-value', setting, typed: said };
  return named.map(({ name }) => ({ name, value }));
}

/** `kop`, `samen`: what says by itself of which setting it is. */
function readAlone(typed: string): SettingChange | undefined {
  for (const setting of settingWords.filter(({ name }) => name === 'look' || name === 'events')) {
    const option = optionOf(setting, typed);
    if (option !== undefined) return { name: setting.name, value: option.value };
  }
  return undefined;
}

/** `ping` alone is that for urgent copy and that for kills. */
function settingsNamed(typed: string): readonly SettingWords[] {
  const key = typed.toLowerCase();
  if (key === 'ping') return settingWords.filter(({ name }) => name.startsWith('ping'));
  return settingWords.filter(({ key: { nl, en }, also }) => nl === key || en === key || also.includes(key));
}

function optionOf({ options }: SettingWords, typed: string): SettingOption | undefined {
  const plain = plainText(typed);
  const meant = yes.includes(plain) ? 'aan' : no.includes(plain) ? 'uit' : plain;
  return options.find(({ said, means }) =>
    [said.nl, said.en, plainText(means.nl), plainText(means.en)].includes(meant),
  );
}
