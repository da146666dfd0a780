import type { EpochMs } from '../../domain/item.ts';
import { parseWireTime } from '../text/wire-time.ts';
import type { PageLine } from './page-lines.ts';
import { endsSentence, isSentence, opensWithDateline, splitAtDatelines } from './page-opening.ts';
import { isAge, type PageClock, parsePageTime, splitAtAges } from './page-time.ts';

/** An entry of a list `Meer uit …`: its lede with the dateline, and when it was issued as far as the page says. */
export type PageEntry = { readonly text: string; readonly issuedAt: EpochMs | null };

/**
 * The entries of a list, in page order. A line with a dateline opens one, an age closes the one before it. What has
 * neither is furniture of the page: menus, headings, the foot. `wrapped`: a line may end in mid-sentence.
 */
export function readEntries(
  lines: readonly PageLine[],
  clock: PageClock,
  wrapped: boolean,
): { readonly entries: readonly PageEntry[]; readonly problems: readonly string[] } {
  const entries: PageEntry[] = [];
  const problems: string[] = [];
  let open: string[] = [];
  const close = (issuedAt: EpochMs | null) => {
    const text = open.join(' ');
    if (text !== '' && (issuedAt !== null || opensWithDateline(text))) entries.push({ text, issuedAt });
    open = [];
  };
  for (const line of lines) {
    // Where the page marks its entries, the text of the next one is no more of this one; its age may stand in an item of its own.
    if (line.opensItem === true && timeOf(line, clock) === null) close(null);
    for (const piece of splitAtAges(line.text, opensWithDateline).flatMap(splitAtDatelines)) {
      const time = piece === line.text || isAge(piece) ? timeOf({ ...line, text: piece }, clock) : null;
      if (time !== null && open.length > 0) close(time);
      else if (time !== null) problems.push(`an age without an entry before it was left out: ${piece}`);
      else if (opensWithDateline(piece)) {
        close(null);
        open = [piece];
      } else if (open.length === 0 || isSentence(piece) || (wrapped && !endsSentence(open.at(-1) ?? ''))) {
        open.push(piece);
      }
    }
  }
  close(null);
  return { entries, problems };
}

/** The time of a line that is one. A `datetime` is exact where the text beside it is coarse. */
export function timeOf(line: PageLine, clock: PageClock): EpochMs | null {
  if (opensWithDateline(line.text)) return null;
  return parseWireTime(line.datetime, clock.timeZone) ?? parsePageTime(line.text, clock);
}
