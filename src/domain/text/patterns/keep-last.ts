/** Texts are kept in sets of four, each for texts that look alike from afar: more than an item has that are asked about. Both are powers of two. */
const sets = 16;
const perSet = 4;

/**
 * What is made of a text, made once for those that were asked about last: an item's are asked about many things. `make` may write over what it made of a text that was
 * asked about longer ago; undefined: there is none yet.
 */
export function keepLast<Made>(
  make: (text: string, oldest: Made | undefined) => Made,
): (text: string) => Made {
  const texts: (string | null)[] = new Array(sets * perSet).fill(null);
  const made: (Made | undefined)[] = new Array(sets * perSet).fill(undefined);
  const latest = new Uint8Array(sets);
  return (text) => {
    const set = setOf(text);
    const from = set * perSet;
    const newest = latest[set] ?? 0;
    for (let back = 0; back < perSet; back++) {
      const at = from + ((newest - back) & (perSet - 1));
      if (texts[at] === text) return made[at] as Made;
    }
    const next = (newest + 1) & (perSet - 1);
    const at = from + next;
    const its = make(text, made[at]);
    texts[at] = text;
    made[at] = its;
    latest[set] = next;
    return its;
  };
}

/** By its length and two of its letters. */
function setOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const middle = length >> 1;
  return (length + 5 * text.charCodeAt(middle) + 3 * text.charCodeAt(middle >> 1)) & (sets - 1);
}
