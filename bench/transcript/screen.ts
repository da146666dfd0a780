const esc = String.fromCharCode(27);
/** CSI sequences (ECMA-48), other escapes, and single characters. */
const tokens = new RegExp(`${esc}\\[[?\\d;]*[A-Za-z]|${esc}[^[]|[\\s\\S]`, 'gu');

/** What a terminal shows in the end of what was written to it: lines are drawn over, as prompts do. Without colours. */
export function screenOf(written: string): string {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  for (const [token] of written.matchAll(tokens)) {
    if (token === '\r') column = 0;
    else if (token === '\n') row += 1;
    else if (token.startsWith(`${esc}[`)) move(token.at(-1) ?? '', Number.parseInt(token.slice(2), 10));
    else if (token >= ' ') lineAt(row)[column++] = token;
    lineAt(row);
  }
  return lines
    .map((line) =>
      Array.from(line, (each) => each ?? ' ')
        .join('')
        .trimEnd(),
    )
    .join('\n')
    .trim();

  function lineAt(at: number): string[] {
    while (lines.length <= at) lines.push([]);
    return lines[at] ?? [];
  }

  function move(kind: string, count: number): void {
    const steps = Number.isNaN(count) ? 1 : count;
    if (kind === 'A') row = Math.max(0, row - steps);
    if (kind === 'B') row += steps;
    if (kind === 'C') column += steps;
    if (kind === 'D') column = Math.max(0, column - steps);
    if (kind === 'G') column = steps - 1;
    if (kind === 'K') lineAt(row).length = count === 2 ? 0 : Math.min(column, lineAt(row).length);
    if (kind === 'J') {
      lineAt(row).length = Math.min(column, lineAt(row).length);
      lines.length = row + 1;
    }
  }
}
