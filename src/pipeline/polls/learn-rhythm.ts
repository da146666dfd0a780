import type { EpochMs } from '../../domain/item.ts';
import { createHourClock, type HourClock } from '../../domain/rhythm/hour-clock.ts';
import {
  beginRhythm,
  hear,
  passOver,
  type Rhythm,
  strangeFrom,
  usualGapMs,
} from '../../domain/rhythm/rhythm.ts';
import type { Source } from '../../settings/source-table.ts';
import type { SourcePoll } from '../../store/source-store.ts';
import type { SourceTraits } from '../../store/source-traits.ts';
import type { PollDeps } from '../poll-report.ts';

/** A source that was not read for so long was seen all the same: its document tells of the time. */
const seenMs = 10 * 60_000;
/** No good poll comes later than this after another, but where the newsroom wants it so. */
const longestRestMs = 65 * 60_000;

type Traits = Pick<SourceTraits, 'rhythm' | 'keepRhythm'>;
type Deps = Pick<PollDeps, 'newsroom' | 'hourClock'>;

/** Notes what a good poll of a document says of when its source brings something: that it did, or that it was not seen for a while. */
export async function learnPoll(
  traits: Traits,
  source: Source,
  known: SourcePoll,
  { at, isNews }: { readonly at: EpochMs; readonly isNews: boolean },
  deps: Deps,
): Promise<void> {
  if (isNews) return learnNews(traits, source, known, at, deps);
  if (wasUnseen(source, known, at)) await learnGap(traits, source, known, at, deps);
}

/** Notes that a source brought something, by when Telex saw it: what its items say of their time does not count. */
export async function learnNews(
  traits: Traits,
  source: Source,
  known: SourcePoll,
  at: EpochMs,
  deps: Deps,
): Promise<void> {
  const clock = clockOf(deps);
  const before = await traits.rhythm(source.id);
  if (before === null) return keep(traits, source, beginRhythm(at), clock);
  const seen = afterGap(before, source, known, at, clock);
  // A first document holds what was there before anybody looked.
  await keep(traits, source, known.lastSuccessAt === null ? seen : hear(seen, at, clock), clock);
}

/** Notes that a source was not read for a while, where that is so: it failed, was paused, or Telex was down or its clock set. */
export async function learnGap(
  traits: Traits,
  source: Source,
  known: SourcePoll,
  at: EpochMs,
  deps: Deps,
): Promise<void> {
  const before = await traits.rhythm(source.id);
  if (before === null) return;
  const clock = clockOf(deps);
  const seen = afterGap(before, source, known, at, clock);
  if (seen !== before) await keep(traits, source, seen, clock);
}

/** Whether nobody could see for some time whether it brought something. */
export function wasUnseen(source: Source, known: SourcePoll, at: EpochMs): boolean {
  const { lastSuccessAt, failCount, dueAt } = known;
  if (lastSuccessAt === null || at < lastSuccessAt) return true;
  if (at - lastSuccessAt <= seenMs) return false;
  const isLong = at - lastSuccessAt > Math.max(2 * source.everyMs, longestRestMs);
  return failCount > 0 || at - dueAt > seenMs || isLong;
}

function afterGap(before: Rhythm, source: Source, known: SourcePoll, at: EpochMs, clock: HourClock): Rhythm {
  if (!wasUnseen(source, known, at) && at >= before.countedTo) return before;
  return passOver(before, known.lastSuccessAt ?? before.spokeAt, at, clock);
}

async function keep(traits: Traits, { id }: Source, rhythm: Rhythm, clock: HourClock): Promise<void> {
  const strangeAt = strangeFrom(rhythm, clock);
  await traits.keepRhythm(id, rhythm, {
    strangeAt,
    usualMs: strangeAt === null ? null : usualGapMs(rhythm, clock),
  });
}

function clockOf({ newsroom, hourClock = createHourClock(newsroom.timeZone) }: Deps): HourClock {
  return hourClock;
}
