/** Makes a document of about so many characters. */
export type Grow = (length: number) => string;

/** A beginning, a piece as often as it takes, and an end. */
export const filled =
  (before: string, piece: string | ((at: number) => string), after = '', share = 1): Grow =>
  (length) => {
    const pieces: string[] = [];
    const make = typeof piece === 'string' ? () => piece : piece;
    for (let left = length * share, at = 0; left > 0; at++) {
      const next = make(at);
      pieces.push(next);
      left -= next.length;
    }
    return before + pieces.join('') + after;
  };
