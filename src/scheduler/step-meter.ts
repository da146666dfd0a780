/** Work that is done in one turn of the event loop at most: some milliseconds, whatever it is done on. */
export type StepSize = {
  readonly pieces: number;
  /** Of text, all pieces together (UTF-16 units): a wire story has some thousand, one item at its limit a hundred thousand. */
  readonly characters: number;
};

/** Counts pieces of work. True after the one with which a step is full: the next begins with a turn of the loop. */
export function createStepMeter({ pieces, characters }: StepSize): (length: number) => boolean {
  let count = 0;
  let sum = 0;
  return (length) => {
    count++;
    sum += length;
    if (count < pieces && sum < characters) return false;
    count = 0;
    sum = 0;
    return true;
  };
}

/** The pieces in their order, parted into steps. A piece that is larger than a step has one of its own. */
export function inSteps<Piece>(
  pieces: readonly Piece[],
  size: StepSize,
  lengthOf: (piece: Piece) => number,
): readonly (readonly Piece[])[] {
  const isFull = createStepMeter(size);
  const steps: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    steps.at(-1)?.push(piece);
    if (isFull(lengthOf(piece)) && at < pieces.length - 1) steps.push([]);
  }
  return steps;
}
