import type { StuckFiles } from '../../../domain/folder/stuck-files.ts';
import type { HourOfWeek } from '../../../domain/hour-of-week.ts';
import { type Fits, isNumber, isText, isTime, objectOf, orAbsent } from '../../../domain/text/fits.ts';
import { readList } from '../../../domain/text/read-json.ts';
import type { RejectedFile } from '../../source-store.ts';

/** A file that was moved away, or one that stands there; see `writeFiles`. */
type KeptFile = RejectedFile & Partial<StuckFiles>;

const isFile = objectOf({
  ...{ name: isText, why: isText, at: isTime },
  ...{ what: orAbsent(isText), count: orAbsent(isNumber), code: orAbsent(isText) },
});

/** Files as they were kept, but for those of which that is damaged. */
export function readFiles(json: string | null): readonly KeptFile[] {
  return readAll<KeptFile>(json, isFile);
}

/** Whether none of them is. */
export function areWholeFiles(json: string): boolean {
  return readList(json)?.every(isFile) === true;
}

/** Hours in which a source asks not to be read, but for those that are none. */
export function readHours(json: string | null): readonly HourOfWeek[] {
  return readAll<HourOfWeek>(json, isNumber);
}

/** Whether none of them is none. */
export function areWholeHours(json: string): boolean {
  return readList(json)?.every(isNumber) === true;
}

function readAll<Each>(json: string | null, fits: Fits): readonly Each[] {
  return (json === null ? null : readList<Each>(json))?.filter(fits) ?? [];
}
