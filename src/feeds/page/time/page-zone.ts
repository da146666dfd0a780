import type { PageLine } from '../page-lines.ts';
import { type PageClock, parsePageTime, saysUpdate } from './page-time.ts';

const withClock = /(?<!\d)\d{1,2}[:.uh]\d{2}(?!\d)/u;
const withOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i;
const minute = 60_000;
/** A page that shows another time than it tells may do so for another reason, where it does not do so by whole hours. */
const step = 60;
const furthest = 14 * 60;

/**
 * A page's own clock: where it shows the time that it tells search engines with an offset, and shows it as of another zone than the newsroom's
 * (`12:05` of `2026-11-28T12:05:00Z`), its clocks are in that one. `lines`: those between its title and its opening, which show the time; `told`: as it
 * is written, and the instant. A full hour may be another full hour's on any page, and is taken for it on English ones alone.
 */
export function clockOfPage(
  lines: readonly PageLine[],
  told: { readonly text: string | null; readonly at: number | null },
  clock: PageClock,
  isEnglish: boolean,
): PageClock {
  if (told.at === null || !withOffset.test(told.text ?? '')) return clock;
  const toldMinute = Math.floor(told.at / minute);
  if (toldMinute % step === 0 && !isEnglish) return clock;
  for (const { text, datetime } of lines) {
    if (datetime !== null || text.length > 100 || !withClock.test(text) || saysUpdate(text)) continue;
    const shown = parsePageTime(text, clock);
    if (shown === null) continue;
    const apart = Math.floor(shown / minute) - toldMinute;
    if (apart === 0) return clock;
    if (apart % step !== 0 || Math.abs(apart) > furthest) continue;
    const own = Temporal.Instant.fromEpochMilliseconds(shown).toZonedDateTimeISO(clock.timeZone);
    const offset = own.offsetNanoseconds / 60e9 + apart;
    return Math.abs(offset) > furthest ? clock : { ...clock, timeZone: nameOf(offset) };
  }
  return clock;
}

/** An offset in minutes as Temporal knows zones: `+05:30`. */
function nameOf(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
