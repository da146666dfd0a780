/** True when a name is that of a place, beside the regions it was filed with. */
export type IsPlace = (name: string, regions: readonly string[]) => boolean;

/** True for the name of a country or of a part of one: whatever stands before it lies there. */
export function isRegion(name: string, isPlace: IsPlace): boolean {
  return isPlace(nowhere, [name]);
}

/** No place is called so. */
const nowhere = 'Qqqq';
