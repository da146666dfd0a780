import type { Page, PageLine } from './page-lines.ts';

/** Which entry of a page's lists each element is of: the largest element around an entry's opening that holds no other. */
export type EntryBoxes = {
  /** The line that opens the entry whose box the element is in, as a number; null where it is in none. */
  ownerOf(element: number | undefined): number | null;
  /** Whether the box of the entry that this line opens holds more than that line. */
  hasMore(opening: number): boolean;
  /** The item of a list, article or row that an element is in; null where it is in none. */
  itemOf(element: number | undefined): number | null;
  /** How many lines stand in it. */
  linesIn(opening: number): number;
};

/** In the box of several entries, or of something that parts them. */
const shared = -2;
const free = -1;

/** What of the lines tells the boxes apart, each as numbers of lines. */
export type BoxMarks = {
  readonly openings: readonly number[];
  readonly times: readonly number[];
  /** Headings of lists and of articles: no entry is around one. */
  readonly borders: readonly number[];
};

/** Linear in the lines, whose elements nest some hundred deep at most. Plain text has no boxes. */
export function findEntryBoxes(
  lines: readonly PageLine[],
  elements: Page['elements'],
  { openings, times, borders }: BoxMarks,
): EntryBoxes {
  const owners = elements.map(() => free);
  const timesIn = elements.map(() => 0);
  const around = (line: number) => pathFrom(lines[line]?.element, elements);
  for (const line of times)
    for (const element of around(line)) timesIn[element] = (timesIn[element] ?? 0) + 1;
  for (const line of borders) for (const element of around(line)) owners[element] = shared;
  for (const line of openings) {
    let isOutside = false;
    let inner = 0;
    for (const element of around(line)) {
      const count = timesIn[element] ?? 0;
      // What holds one time has its own; a second one is another entry's.
      if (owners[element] !== free || (inner > 0 && count > inner)) isOutside = true;
      owners[element] = isOutside ? shared : line;
      inner = count;
      if (elements[element]?.isItem === true) isOutside = true;
    }
  }
  const ownerOf = (element: number | undefined): number | null => {
    for (const each of pathFrom(element, elements)) {
      const owner = owners[each] ?? shared;
      if (owner !== free) return owner === shared ? null : owner;
    }
    return null;
  };
  const itemOf = (element: number | undefined): number | null => {
    for (const each of pathFrom(element, elements)) if (elements[each]?.isItem === true) return each;
    return null;
  };
  const linesOf = new Map<number, number>();
  for (const { element } of lines) {
    const owner = ownerOf(element);
    if (owner !== null) linesOf.set(owner, (linesOf.get(owner) ?? 0) + 1);
  }
  const linesIn = (opening: number) => linesOf.get(opening) ?? 0;
  return { ownerOf, itemOf, linesIn, hasMore: (opening) => linesIn(opening) > 1 };
}

/** The element and those around it, the innermost first. */
function* pathFrom(element: number | undefined, elements: Page['elements']): Generator<number, void> {
  for (let at = element ?? -1; at >= 0; at = elements[at]?.parent ?? -1) yield at;
}
