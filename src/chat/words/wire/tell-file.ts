import type { FileStanding, ListChange, NewsroomChange, RefusedFile } from '../../../domain/file-standing.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { ReplyRow } from '../../ports/reply.ts';
import { say } from '../say.ts';
import { differingRow } from './tell-differing.ts';

/** A newsroom file that is not in force as it stands, told as what stands still. */
export const refusedFile: Words = {
  nl: 'newsroom.yaml geldt niet zoals het er staat, sinds {at}: {reason}. Wat er eerder stond, blijft gelden; npx telex check zegt alles wat niet klopt.',
  en: 'newsroom.yaml is not in force as it stands, since {at}: {reason}. What it said before is; npx telex check names all that is wrong.',
};

/** The same of one of several Telexes, `{what}`. */
export const refusedElsewhere: Words = {
  nl: 'newsroom.yaml op {what} geldt niet zoals het er staat, sinds {at}: {reason}. Wat er eerder stond, blijft gelden; npx telex check zegt daar alles wat niet klopt.',
  en: 'newsroom.yaml on {what} is not in force as it stands, since {at}: {reason}. What it said before is; npx telex check there names all that is wrong.',
};

/** The end of that, whichever it was. */
export const elsewhereOver: Words = {
  nl: 'newsroom.yaml op {what} geldt weer, of die Telex is er niet meer',
  en: 'newsroom.yaml on {what} is in force again, or that Telex is gone',
};

const reasons = {
  wrong: { nl: 'er klopt iets niet ({problems})', en: 'something in it is wrong ({problems})' },
  gone: { nl: 'het is niet te lezen ({problems})', en: 'it cannot be read ({problems})' },
  failed: {
    nl: 'het kon niet worden overgenomen ({problems}); Telex probeert het opnieuw',
    en: 'it could not be taken up ({problems}); Telex tries again',
  },
  foreign: {
    nl: 'dat van een andere Telex is nieuwer en hier niet over te nemen ({problems})',
    en: 'that of another Telex is newer and cannot be taken up here ({problems})',
  },
  restart: {
    nl: 'er staat nu een bestand: start Telex opnieuw, dan verdwijnt het voorbeeldnieuws',
    en: 'there is a file now: start Telex anew and the sample news goes',
  },
} satisfies Record<RefusedFile['why'], Words>;

const words = {
  refused: {
    nl: 'geldt niet zoals het er staat, sinds {at}: {reason}',
    en: 'is not in force as it stands, since {at}: {reason}',
  },
  elsewhere: {
    nl: 'op {from} geldt het niet zoals het er staat, sinds {at}: {reason}',
    en: 'on {from} it is not in force as it stands, since {at}: {reason}',
  },
  taken: { nl: 'opnieuw gelezen {at}: {change}', en: 'read again {at}: {change}' },
  takenFrom: {
    nl: 'overgenomen van {from} {at}: {change}',
    en: 'taken over from {from} {at}: {change}',
  },
  sources: { nl: 'bronnen', en: 'sources' },
  channels: { nl: 'kanalen', en: 'channels' },
  settings: { nl: 'ook anders: {names}', en: 'also other: {names}' },
  added: { nl: '{names} erbij', en: '{names} added' },
  changed: { nl: '{names} anders', en: '{names} changed' },
  gone: { nl: '{names} weg', en: '{names} gone' },
  wordsOnly: { nl: 'alleen de tekst is anders', en: 'its text alone is other' },
  more: { nl: '{names} en nog {count}', en: '{names} and {count} more' },
} satisfies Record<string, Words>;

/** More are counted. */
const mostNamed = 5;
const mostProblems = 3;

/** Why it is not in force, its problems in the words of `npx telex check`. */
export function whyRefused({ why, problems }: Omit<RefusedFile, 'since'>, locale: Locale): string {
  return say(reasons[why], locale, { problems: listed(problems, mostProblems, '; ', locale) });
}

/** The row of `/toestand`: that it is not in force, or what was taken up since the start; none where it is as it was. */
export function fileRows(
  { taken, refused, differing, elsewhere = [] }: FileStanding,
  locale: Locale,
  tell: (at: number) => string,
): readonly ReplyRow[] {
  const ofOthers = elsewhere.map(({ from, since, ...each }): ReplyRow => {
    const values = { from, at: tell(since), reason: whyRefused(each, locale) };
    return { term: 'newsroom.yaml', detail: say(words.elsewhere, locale, values), health: 'broken' };
  });
  const rows = [...ownRows({ taken, refused }, locale, tell), ...ofOthers];
  return differing === undefined ? rows : [differingRow(differing, locale, tell), ...rows];
}

function ownRows(
  { taken, refused }: FileStanding,
  locale: Locale,
  tell: (at: number) => string,
): readonly ReplyRow[] {
  const term = 'newsroom.yaml';
  if (refused !== null) {
    const detail = say(words.refused, locale, {
      at: tell(refused.since),
      reason: whyRefused(refused, locale),
    });
    return [{ term, detail, health: refused.why === 'restart' ? 'warning' : 'broken' }];
  }
  if (taken === null) return [];
  const { at, from, change } = taken;
  const values = { at: tell(at), from: from ?? '', change: tellChange(change, locale) };
  const detail = say(from === undefined ? words.taken : words.takenFrom, locale, values);
  return [{ term, detail, health: 'ok' }];
}

/** `bronnen: anp-sport erbij, novum weg · ook anders: keep`. */
function tellChange({ sources, channels, settings }: NewsroomChange, locale: Locale): string {
  const said = [
    ...tellList(words.sources, sources, locale),
    ...tellList(words.channels, channels, locale),
    ...(settings.length === 0 ? [] : [say(words.settings, locale, { names: namesIn(settings, locale) })]),
  ];
  return said.length === 0 ? words.wordsOnly[locale] : said.join(' · ');
}

function tellList(of: Words, { added, changed, gone }: ListChange, locale: Locale): readonly string[] {
  const parts = Object.entries({ added, changed, gone }).flatMap(([what, names]) =>
    names.length === 0
      ? []
      : [say(words[what as keyof ListChange], locale, { names: namesIn(names, locale) })],
  );
  return parts.length === 0 ? [] : [`${of[locale]}: ${parts.join(', ')}`];
}

function namesIn(names: readonly string[], locale: Locale): string {
  return listed(names, mostNamed, ', ', locale);
}

function listed(all: readonly string[], most: number, between: string, locale: Locale): string {
  const names = all.slice(0, most).join(between);
  return all.length <= most ? names : say(words.more, locale, { names, count: all.length - most });
}
