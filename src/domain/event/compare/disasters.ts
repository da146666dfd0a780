import type { ReadTake } from '../read-take.ts';

/** What kills many at one place at one time. Of attacks an agency tells one after the other there. */
const disasters =
  'avalanche collapse collision crash derail fire flood landslide quake sink stampede storm tornado tsunami volcano wildfire'.split(
    ' ',
  );

/** Whether both tell of a disaster of one kind. */
export function areOfOneKind(one: ReadTake, other: ReadTake): boolean {
  return disasters.some((kind) => one.concepts.has(kind) && other.concepts.has(kind));
}
