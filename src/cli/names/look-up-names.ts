import type { CheckLine } from '../../chat/ports/adapter.ts';
import type { Locale } from '../../chat/ports/locale.ts';
import { tellReason } from '../../chat/words/reasons/tell-reason.ts';
import { say } from '../../chat/words/say.ts';
import type { Platform } from '../../domain/channel.ts';
import type { Reason } from '../../domain/reason.ts';
import { type FoundName, findNames } from '../../settings/names/find-names.ts';
import { addressOf, namesIn, writtenTwice } from '../../settings/names/names-in.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { PlatformAccess } from '../../settings/platform-list.ts';
import type { KnownName } from '../../store/following/channel-names.ts';
import { checkWords as words } from '../words/check-words.ts';

/** What names are looked up with. */
export type NameDeps = {
  /** Platforms that have what they need to be connected to. */
  readonly chat: readonly Pick<PlatformAccess, 'name' | 'channels'>[];
  /** What Telex found before; asked only where the file has names. Absent: nothing. */
  readonly known?: (() => Promise<readonly KnownName[]>) | undefined;
  readonly signal: AbortSignal;
};

type Named = Pick<Newsroom, 'channels' | 'alarms' | 'names'>;

/** The newsroom with what its channels' names stand for, as Telex found it or as its platforms say now, and what stands for none. */
export async function lookUpNames<Room extends Named>(
  newsroom: Room,
  { chat, known, signal }: NameDeps,
): Promise<{ readonly newsroom: Room; readonly unfound: readonly Unfound[] }> {
  const isOn = (platform: Platform) => chat.some(({ name }) => name === platform);
  const all = namesIn(newsroom).filter(({ platform }) => isOn(platform));
  if (all.length === 0) return { newsroom, unfound: [] };
  // Where the database cannot be read, that is told elsewhere.
  const kept = (await known?.().catch(() => [])) ?? [];
  const open = all.filter(
    ({ platform, written }) => addressOf({ platform, externalId: written }, { names: kept }) === null,
  );
  const findings = await findNames(open, chat, signal);
  const found = findings.flatMap((each) => (each.kind === 'found' ? [each.known] : []));
  const unfound = findings.filter((each) => each.kind === 'unfound');
  return { newsroom: { ...newsroom, names: [...kept, ...found] }, unfound };
}

type Unfound = Extract<FoundName, { kind: 'unfound' }>;

/** A line for each name of the platform that stands for no channel. `tried`: what its tokens and channels had to say. */
export function nameLines(
  { newsroom, unfound }: { readonly newsroom: Named; readonly unfound: readonly Unfound[] },
  platform: Platform,
  tried: readonly CheckLine[],
  locale: Locale,
): readonly CheckLine[] {
  // A platform that does not answer is told once.
  const isToldAlready = tried.some(({ ok }) => !ok);
  const own = unfound.filter((each) => each.platform === platform && (each.isTold || !isToldAlready));
  const twice = writtenTwice(newsroom).filter((each) => each.platform === platform);
  return [
    ...own.map(({ written, reason }) => lineOf(written, reason)),
    ...twice.map(({ written, as }) => lineOf(written, { code: 'named-twice', values: { other: as } })),
  ];

  function lineOf(written: string, reason: Reason): CheckLine {
    const subject = say(words.channelOf, locale, { written, platform });
    return { ok: false, subject, message: tellReason(reason, locale) };
  }
}
