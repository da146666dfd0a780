import type { EpochMs } from '../../domain/item.ts';
import { isHoliday } from '../../domain/rhythm/holidays.ts';
import { createHourClock, type HourClock } from '../../domain/rhythm/hour-clock.ts';
import { isIdle, type Look, learnLook } from '../../domain/rhythm/look.ts';
import { beginRhythm, type Rhythm, silenceOf } from '../../domain/rhythm/rhythm.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Source } from '../../settings/source-table.ts';
import type { SourcePoll } from '../../store/source-store.ts';
import type { SourceTraits } from '../../store/source-traits.ts';
import type { PollDeps } from '../poll-report.ts';

/** Sooner than this after it was due no poll is late. */
const lateMs = 10 * 60_000;
/** No good poll comes later than this after another, but where the newsroom wants it so. */
const longestRestMs = 65 * 60_000;

type Traits = Pick<SourceTraits, 'rhythm' | 'keepRhythm'>;
type Deps = Pick<PollDeps, 'newsroom'>;
type Ending = { readonly at: EpochMs; readonly isNews: boolean };

type Place = Pick<Newsroom, 'timeZone' | 'homeCountry'>;

const clocks = new WeakMap<Place, HourClock>();

/** The hours of the week of a newsroom, with the public holidays of its country. Made once: it looks up when the clock is set in all zones of the world. */
function clockOfNewsroom(newsroom: Place): HourClock {
  const known = clocks.get(newsroom);
  if (known !== undefined) return known;
  const { timeZone, homeCountry } = newsroom;
  const clock = createHourClock(timeZone, (day) => isHoliday(homeCountry, day));
  clocks.set(newsroom, clock);
  return clock;
}

/** Notes what a good poll of a document says of when its source brings something, by when Telex saw it: what its items say of their time does not count. */
export async function learnPoll(
  traits: Traits,
  source: Source,
  known: SourcePoll,
  ending: Ending,
  { newsroom }: Deps,
): Promise<void> {
  if (!teaches(source, known, ending)) return;
  const hourClock = clockOfNewsroom(newsroom);
  const before = await traits.rhythm(source.id);
  if (before === null) {
    if (ending.isNews) await keep(traits, source, beginRhythm(ending.at), hourClock);
    return;
  }
  const look = lookOf(source, known, ending);
  // A first document holds what was there before anybody looked.
  const learnt = learnLook(
    before,
    { ...look, isNews: look.isNews && known.lastSuccessAt !== null },
    hourClock,
  );
  if (learnt !== before || ending.isNews) await keep(traits, source, learnt, hourClock);
}

/** Whether anything is to be learnt of a good poll: it brought something, or nobody could see for some time whether it did. */
export function teaches(source: Source, known: SourcePoll, ending: Ending): boolean {
  return known.lastSuccessAt === null || !isIdle(lookOf(source, known, ending));
}

function lookOf(source: Source, known: SourcePoll, { at, isNews }: Ending): Look {
  const { lastSuccessAt, failCount, dueAt } = known;
  return {
    at,
    lastAt: lastSuccessAt ?? at,
    mostRestMs: Math.max(2 * source.everyMs, longestRestMs),
    isLate: failCount > 0 || at - dueAt > lateMs,
    isNews,
  };
}

async function keep(traits: Traits, { id }: Source, rhythm: Rhythm, clock: HourClock): Promise<void> {
  const { strangeAt, usualMs } = silenceOf(rhythm, clock);
  await traits.keepRhythm(id, rhythm, { strangeAt, usualMs: strangeAt === null ? null : usualMs });
}
