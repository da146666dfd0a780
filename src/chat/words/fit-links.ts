import type { StoryLine } from '../../domain/post.ts';

/** A longer list is counted at its end anyway, and keeps its addresses. */
const mostNamed = 25;

/** How a platform makes a story's line, and how much room it takes there: letters, or bytes. */
export type LineMaker<Row> = {
  readonly make: (line: StoryLine) => Row;
  readonly sizeOf: (row: Row) => number;
};

/** A line a story. Where they need more than `room`, each is rather shown without its address than some not at all: the longest addresses go first. */
export function fitLinks<Row>(
  lines: readonly StoryLine[],
  room: number,
  { make, sizeOf }: LineMaker<Row>,
): readonly Row[] {
  const rows = lines.map((line) => ({ line, row: make(line) }));
  let used = rows.reduce((sum, { row }) => sum + sizeOf(row), 0);
  const short = rows.length > mostNamed ? [] : rows;
  for (const each of short.toSorted((a, b) => linkLength(b.line) - linkLength(a.line))) {
    if (used <= room || each.line.link === null) break;
    used -= sizeOf(each.row);
    each.row = make({ ...each.line, link: null });
    used += sizeOf(each.row);
  }
  return rows.map(({ row }) => row);
}

function linkLength({ link }: StoryLine): number {
  return link?.length ?? 0;
}
