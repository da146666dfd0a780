import type { EpochMs } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { problemWords } from '../words/problem-words.ts';
import type { EntryBoxes } from './page-entry-boxes.ts';
import { cleanHeadline, findHeadline, isFurniture, isMarked, isTextOf } from './page-headline.ts';
import type { PageLine } from './page-lines.ts';
import { withoutReadOn } from './page-links.ts';
import { endsSentence, isSentence, opensWithDateline, splitAtDatelines } from './page-opening.ts';
import { isBareAge } from './time/page-age.ts';
import { isDayAlone } from './time/page-days.ts';
import { isBareClock } from './time/page-stamp.ts';
import { isAge, type PageClock, parsePageTime, splitAtAges } from './time/page-time.ts';

/** An entry of a list `Meer uit …`: its lede with the dateline, and what the page says of it besides. */
export type PageEntry = {
  /** Null where the entry is its headline alone. */
  readonly text: string | null;
  readonly headline: string | null;
  readonly issuedAt: EpochMs | null;
  /** Where it leads, as it is written: the headline's link, else the one around the entry. */
  readonly href: string | null;
  /** The number of the line that opens it, where its box may hold a link that is no headline; else null. */
  readonly box: number | null;
};

/** How a list is read. */
export type ListReading = {
  readonly clock: PageClock;
  /** A line may end in mid-sentence, and nothing marks what it is. */
  readonly isPlain: boolean;
  readonly boxes: EntryBoxes;
  /** The number of the list's first line on its page. */
  readonly from: number;
};

type Piece = {
  readonly line: PageLine;
  readonly text: string;
  readonly time: EpochMs | null;
  readonly opens: boolean;
  /** The number of its line. */
  readonly at: number;
  /** The opening of the entry in whose box it is. */
  readonly owner: number | null;
  /** The first of its line. */
  readonly isFirst: boolean;
};

/**
 * The entries of a list, in page order. A line with a dateline opens one, an age closes the one before it, or belongs to the
 * entry in whose box it is. What has neither is furniture of the page: menus, headings, the foot.
 */
export function readEntries(
  lines: readonly PageLine[],
  reading: ListReading,
): { readonly entries: readonly PageEntry[]; readonly problems: readonly Said[] } {
  const pieces = lines.flatMap((line, at) => piecesOf(line, at + reading.from, reading));
  const reader = new ListReader(reading, pieces);
  for (const piece of pieces) reader.take(piece);
  return reader.end();
}

function piecesOf(line: PageLine, at: number, { clock, boxes }: ListReading): readonly Piece[] {
  const owner = boxes.ownerOf(line.element);
  const texts = splitAtAges(line.text, opensWithDateline).flatMap(splitAtDatelines);
  return texts.map((text, index) => {
    const isTold = text === line.text || isAge(text) || isBareAge(text);
    const time = isTold ? timeOf({ ...line, text }, clock) : null;
    return {
      line,
      text,
      time,
      opens: time === null && opensWithDateline(text),
      at,
      owner,
      isFirst: index === 0,
    };
  });
}

/** Whether each age stands above its entry: one before the first, none after the last. */
function hasTimesFirst(pieces: readonly Piece[]): boolean {
  const first = pieces.findIndex(({ opens }) => opens);
  const last = pieces.findLastIndex(({ opens }) => opens);
  const isTime = ({ time, owner }: Piece) => time !== null && owner === null;
  return (
    first !== last && pieces.slice(0, Math.max(0, first)).some(isTime) && !pieces.slice(last).some(isTime)
  );
}

type OpenEntry = {
  readonly piece: Piece;
  readonly above: readonly Piece[];
  readonly texts: string[];
  readonly below: Piece[];
  time: EpochMs | null;
};

class ListReader {
  readonly #reading: ListReading;
  readonly #timesFirst: boolean;
  /** Ages of its entries come without a word for it: `12 min.` */
  readonly #tellsBare: boolean;
  readonly #entries: PageEntry[] = [];
  readonly #problems: Said[] = [];
  /** Times that stand in an entry's box before its opening. */
  readonly #early = new Map<number, EpochMs>();
  /** Entries whose early time is a clock, and may be a length. */
  readonly #lengths = new Set<number>();
  /** Since the end of the entry before. */
  #loose: Piece[] = [];
  #open: OpenEntry | null = null;
  #next: EpochMs | null = null;
  #closed: number | null = null;
  /** The entry without a dateline that was read last, and the item that it stands in, whose text may come below its time. */
  #untold: { readonly at: number; readonly item: number } | null = null;

  constructor(reading: ListReading, pieces: readonly Piece[]) {
    this.#reading = reading;
    this.#timesFirst = hasTimesFirst(pieces);
    this.#tellsBare = pieces.some(
      ({ owner, time, text }) => owner !== null && time !== null && isBareAge(text),
    );
  }

  take(piece: Piece): void {
    // Where the page marks its entries, the text of the next one is no more of this one; its age may stand in an item of its own.
    const isInside = piece.owner !== null && piece.owner === this.#open?.piece.owner;
    if (piece.isFirst && piece.line.opensItem === true && piece.time === null && !isInside) {
      this.#close();
      this.#loose = [];
      this.#untold = null;
    }
    if (piece.time !== null) this.#takeTime(piece, piece.time);
    else if (piece.opens) this.#openAt(piece);
    else this.#takeText(piece);
  }

  end(): { readonly entries: readonly PageEntry[]; readonly problems: readonly Said[] } {
    this.#close();
    return { entries: this.#entries, problems: this.#problems };
  }

  #takeTime(piece: Piece, time: EpochMs): void {
    const { owner } = piece;
    if (owner !== null && owner > piece.at) {
      this.#close();
      this.#takeEarly(piece, time, owner);
    } else if (this.#timesFirst && owner === null) {
      this.#close();
      this.#next = time;
    } else if (this.#open !== null) {
      const isAnothers = owner !== null && owner !== this.#open.piece.owner;
      if (isAnothers) return;
      if (owner === null && this.#isNextOnes(piece, this.#open)) {
        this.#close();
        this.#closeLoose(time);
        return;
      }
      if (this.#open.time === null || this.#lengths.has(piece.owner ?? -1)) this.#open.time = time;
      this.#lengths.delete(piece.owner ?? -1);
      // In a box of its own it may have its headline below its age.
      if (owner === null || !this.#reading.boxes.hasMore(owner)) this.#close(true);
    } else if (!(owner !== null && owner === this.#closed) && !this.#closeLoose(time)) {
      this.#problems.push(sayAll(problemWords.loneAge, { age: piece.text }));
    }
  }

  /** `00:48` on a picture may be how long the video is: an age in the same box is surer. */
  #takeEarly({ line, text }: Piece, time: EpochMs, owner: number): void {
    const isLength = isBareClock(text) && line.datetime === null;
    if (this.#early.has(owner) && !(this.#lengths.has(owner) && !isLength)) return;
    this.#early.set(owner, time);
    if (isLength) this.#lengths.add(owner);
    else this.#lengths.delete(owner);
  }

  #openAt(piece: Piece): void {
    this.#close();
    const time = this.#early.get(piece.at) ?? this.#next;
    this.#open = { piece, above: this.#loose, texts: [piece.text], below: [], time };
    this.#loose = [];
    this.#next = null;
  }

  #takeText(piece: Piece): void {
    const open = this.#open;
    if (open === null && this.#isOfUntold(piece)) return;
    if (open === null || !this.#isOf(piece, open)) {
      if (open !== null && piece.owner !== null) this.#close();
      this.#loose.push(piece);
      return;
    }
    const isText = isTextOf(piece) && isSentence(piece.text);
    const goesOn = this.#reading.isPlain && !endsSentence(open.texts.at(-1) ?? '');
    if ((isText || goesOn) && !(isMarked(piece) && piece.line.href !== open.piece.line.href))
      open.texts.push(piece.text);
    else if (isText && piece.line.heading === null && piece.line.href === open.piece.line.href)
      open.texts.push(piece.text);
    else {
      open.below.push(piece);
      if (piece.owner === null) this.#loose.push(piece);
    }
  }

  /**
   * Whether a time below an entry that has its own in a box is that of a headline since, which stands without a lede. How long something takes
   * to hear (`34 min`) is no age where the others say theirs otherwise.
   */
  #isNextOnes({ text }: Piece, { piece, time }: OpenEntry): boolean {
    const isTold = time !== null && piece.owner !== null && this.#reading.boxes.hasMore(piece.owner);
    if (!isTold || !this.#loose.some(isMarked)) return false;
    return this.#tellsBare || !isBareAge(text);
  }

  /** In its box; or, where it has none but its own line, up to what comes next. */
  #isOf({ owner }: Piece, { piece }: OpenEntry): boolean {
    if (owner !== null) return owner === piece.owner;
    return piece.owner === null || !this.#reading.boxes.hasMore(piece.owner);
  }

  /** `byTime`: an age ended it, so that what stands since its opening is its own. */
  #close(byTime = false): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    this.#closed = open.piece.owner;
    const { isPlain, boxes } = this.#reading;
    const { piece, above, below } = open;
    const isBoxed = piece.owner !== null && boxes.hasMore(piece.owner);
    const owned = (some: readonly Piece[]) =>
      isBoxed ? some.filter(({ owner }) => owner === piece.owner) : [];
    const loose = (some: readonly Piece[]) => some.filter(({ owner }) => owner === null);
    const headline =
      findHeadline(owned(above), { isOwn: true, isPlain }) ??
      findHeadline(loose(above), { isOwn: false, isPlain }) ??
      findHeadline(owned(below).filter(isMarked), { isOwn: true, isPlain }) ??
      (byTime && !isPlain ? findHeadline(loose(below), { isOwn: false, isPlain }) : null);
    if (byTime) this.#loose = [];
    this.#entries.push({
      text: withoutReadOn(open.texts.join(' ')),
      headline: headline === null ? null : cleanHeadline(headline.text),
      issuedAt: open.time,
      href: headline?.line.href ?? piece.line.href ?? null,
      box: isBoxed ? piece.owner : null,
    });
  }

  /** `Analyse` / headline, then its time, then what it is about. */
  #isOfUntold(piece: Piece): boolean {
    const { line, text } = piece;
    const untold = this.#untold;
    const entry = untold === null ? undefined : this.#entries[untold.at];
    if (untold === null || entry === undefined || entry.text !== null) return false;
    if (this.#reading.boxes.itemOf(line.element) !== untold.item) return false;
    if (!isSentence(text) || !isTextOf(piece) || isMarked(piece)) return false;
    this.#entries[untold.at] = { ...entry, text: withoutReadOn(text) };
    return true;
  }

  /** An entry without a dateline, told by its age alone: false where there is nothing that can be one. */
  #closeLoose(time: EpochMs): boolean {
    const { isPlain } = this.#reading;
    const lines = this.#loose.filter((piece) => !isFurniture(piece));
    this.#loose = [];
    const texts = lines.filter(
      (piece) => isSentence(piece.text) && piece.line.heading === null && piece.line.isStrong !== true,
    );
    const above = texts[0] === undefined ? lines : lines.slice(0, lines.indexOf(texts[0]));
    const headline = findHeadline(above, { isOwn: false, isPlain });
    if (headline === null && texts.length === 0) return false;
    const href = headline?.line.href ?? texts[0]?.line.href ?? null;
    const said = texts.length === 0 ? null : withoutReadOn(texts.map(({ text }) => text).join(' '));
    this.#entries.push({
      text: said,
      headline: headline === null ? null : cleanHeadline(headline.text),
      issuedAt: time,
      href,
      box: null,
    });
    const item = this.#reading.boxes.itemOf((headline ?? texts[0])?.line.element);
    this.#untold = item === null ? null : { at: this.#entries.length - 1, item };
    return true;
  }
}

/** The time of a line that is one. A `datetime` is exact where the text beside it is coarse. */
export function timeOf(line: PageLine, clock: PageClock): EpochMs | null {
  if (opensWithDateline(line.text)) return null;
  const told = parseWireTime(line.datetime, clock.timeZone);
  if (told !== null) return told;
  if (line.heading !== null && (isBareAge(line.text) || isDayAlone(line.text))) return null;
  return parsePageTime(line.text, clock);
}
