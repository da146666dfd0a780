/** A line of `.env` that sets nothing, from 1, and the word that it begins with: null where that is no name. */
export type BareLine = { readonly line: number; readonly word: string | null };

/** The lines that are passed over for having no `=`; a value in quotes may go on over several lines. */
export function bareLinesIn(text: string): readonly BareLine[] {
  const lines = text.split(/\r\n?|\n/);
  const bare: BareLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    if (equals > 0) at += linesOn(line.slice(equals + 1).trim(), lines.slice(at + 1));
    else
      bare.push({ line: at + 1, word: /^(?:export\s+)?([A-Za-z_]\w*)(?=[\s:]|$)/.exec(line)?.[1] ?? null });
  }
  return bare;
}

/** How many lines further its closing quote stands; 0: in its own, or nowhere. */
function linesOn(value: string, below: readonly string[]): number {
  const [quote = ''] = value;
  if (!['"', "'", '`'].includes(quote) || value.includes(quote, 1)) return 0;
  return below.findIndex((line) => line.includes(quote)) + 1;
}
