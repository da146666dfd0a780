import type { Locale, Words } from '../../chat/ports/locale.ts';
import { wordsOfCode } from '../../domain/said/system-words.ts';

/** Of a file that is to be written it is not the file that is missing. */
const folderMissing: Words = { nl: 'de map ervan is er niet', en: 'its folder is not there' };

/** What the system says of a file, in words, with its code. Rethrows what is nothing of the system's. */
export function tellFileFault(error: unknown, locale: Locale): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  const { code } = error;
  const words = code === 'ENOENT' ? folderMissing : wordsOfCode(code);
  return words === undefined ? code : `${words[locale]} (${code})`;
}
