import type { ReadTake } from '../../domain/event/read-take.ts';
import type { Take } from '../../domain/event/take.ts';

/** A take of which somebody wrote down what event it tells of. */
export type Labelled = {
  /** Who wrote it: a file, of which all takes are of one stream. */
  readonly writer: string;
  readonly event: string;
  readonly take: Take;
  readonly read: ReadTake;
};
