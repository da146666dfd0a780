import pLimit from 'p-limit';
import type { Locale } from '../../chat/ports/locale.ts';
import { say, sayCount } from '../../chat/words/say.ts';
import { tellRefusal } from '../../chat/words/sources/tell-look.ts';
import { createFreeIds } from '../../domain/identity/free-ids.ts';
import { suggest } from '../../domain/suggest.ts';
import { canonicalAddress } from '../../feeds/fetch/chat-address.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Preset } from '../../settings/presets/read-presets.ts';
import { Stopped } from '../asker.ts';
import type { StepDeps } from '../step.ts';
import { findSource, type NewSource, type SourceFound } from './find-source.ts';
import { presetWords as words } from './preset-words.ts';
import { sourceWords } from './source-words.ts';

/** What came of picking from the list. */
export type Picked = {
  readonly sources: readonly NewSource[];
  /** What a person has to mend before it works, a line each. */
  readonly toMend: readonly string[];
};

/** Addresses that are looked at together. */
const mostAtOnce = 4;

/** What is wrong with ids that were named, as one sentence; null: each is of the list. */
export function whatIsNoPreset(
  ids: readonly string[],
  presets: readonly Preset[],
  locale: Locale,
): string | null {
  const id = ids.find((each) => !presets.some((preset) => preset.id === each));
  if (id === undefined) return null;
  const [near] = suggest(
    id,
    presets.map((preset) => ({ value: preset.id, names: [preset.id, preset.name] })),
    1,
  );
  return say(words[near === undefined ? 'noSuch' : 'noSuchNear'], locale, { id, near: near ?? '' });
}

/** The presets of these ids, each tried at its address; what does not work is told, and kept if so wanted. */
export async function takePresets(ids: readonly string[], step: StepDeps): Promise<Picked> {
  const { asker, deps, locale, newsroom, signal } = step;
  const limit = pLimit(mostAtOnce);
  const chosen = deps.presets().filter(({ id }) => ids.includes(id));
  if (chosen.length > 0) asker.wait(say(words.trying, locale, { count: chosen.length }));
  const looks = await Promise.all(
    chosen.map((preset) => limit(async () => ({ preset, found: await look(preset, step) }))),
  );
  if (signal.aborted) throw new Stopped();
  const sources: NewSource[] = [];
  const toMend: string[] = [];
  const freeId = createFreeIds(newsroom.sources.map(({ id }) => id));
  for (const { preset, found } of looks) {
    if (found.kind === 'known') {
      asker.say(`${preset.name}: ${say(sourceWords.known, locale, { id: found.id })}`);
      continue;
    }
    const id = freeId(preset.id);
    const isRead = found.kind === 'source';
    if (isRead) {
      const { count } = found.shown;
      asker.say(sayCount(count, { one: words.worksOne, many: words.works }, locale, { name: preset.name }));
    } else {
      const told = say(words.fails, locale, { name: preset.name, why: whyNot(found, locale) });
      if (asker.isAnybodyThere) asker.warn(told);
      if (!(await isKept(preset, step))) continue;
      toMend.push(told);
    }
    sources.push({
      ...{ id, url: isRead ? found.source.url : preset.url, topic: preset.topic, credit: preset.credit },
      // Where each of its times names its zone, none is needed.
      timeZone: isRead && found.source.timeZone === null ? null : preset.timeZone,
      note: noteOf(preset, isRead, locale),
    });
  }
  return { sources, toMend };
}

/** The ids that a person picks from the list; those that are read already are not in it. */
export async function pickPresets({ asker, deps, locale, newsroom }: StepDeps): Promise<readonly string[]> {
  const left = deps.presets().filter((preset) => !isReadAlready(preset, newsroom));
  asker.say(words.terms[locale]);
  return asker.pick(
    words.which[locale],
    left.map((preset) => ({
      value: preset.id,
      label: labelOf(preset),
      hint: [words[preset.kind][locale], triedOf(preset, locale), preset.note?.[locale]]
        .filter((each) => each !== undefined)
        .join('; '),
    })),
  );
}

/** The whole list, for `--presets`. */
export function listPresets(presets: readonly Preset[], locale: Locale): string {
  const width = Math.max(...presets.map(({ id }) => id.length));
  const groups = Map.groupBy(
    presets,
    ({ country, kind }) => `${words[country][locale]}, ${words[kind][locale]}`,
  );
  const lines = [...groups].flatMap(([title, group]) => [
    '',
    title,
    ...group.flatMap((preset) => [
      `  ${preset.id.padEnd(width)}  ${labelOf(preset)}${preset.note === null ? '' : ` (${preset.note[locale]})`}`,
      `  ${' '.repeat(width)}  ${preset.url} · ${triedOf(preset, locale)}`,
    ]),
  ]);
  return [words.listed[locale], words.terms[locale], ...lines, ''].join('\n');
}

function look(preset: Preset, step: StepDeps): Promise<SourceFound> {
  const { id, topic, credit } = preset;
  return findSource(preset.url, null, { id, topic: topic ?? 'none', credit }, step.newsroom, step);
}

function isReadAlready({ url }: Preset, { sources }: Newsroom): boolean {
  const address = canonicalAddress(url);
  return sources.some((each) => each.kind !== 'folder' && canonicalAddress(each.url) === address);
}

async function isKept({ name }: Preset, { asker, locale }: StepDeps): Promise<boolean> {
  if (!asker.isAnybodyThere) return true;
  return asker.choose(say(words.whatNow, locale, { name }), [
    { value: false, label: words.leaveOut[locale] },
    { value: true, label: words.keep[locale] },
  ]);
}

function whyNot(found: Exclude<SourceFound, { kind: 'source' | 'known' }>, locale: Locale): string {
  if (found.kind === 'wrong') return sourceWords[found.why][locale];
  return found.kind === 'refused' ? tellRefusal(found.why, locale) : words.moved[locale];
}

function labelOf({ name, region }: Preset): string {
  return region === null || name.includes(region) ? name : `${name} (${region})`;
}

function triedOf({ tried }: Preset, locale: Locale): string {
  return tried === 'never' ? words.neverTried[locale] : say(words.triedOn, locale, { day: tried });
}

/** What stands before it in the newsroom file. */
function noteOf(preset: Preset, isTried: boolean, locale: Locale): string {
  return [labelOf(preset), preset.note?.[locale], isTried ? undefined : words.untried[locale]]
    .filter((each) => each !== undefined)
    .join('; ');
}
