import type { Said } from '../../domain/said/said.ts';
import { valueWords as words } from '../words/value-words.ts';

const curly = '“”„‟‘’‚‛';
const aroundAll = new RegExp(`^[${curly}][^${curly}]*[${curly}]$`, 'u');

/** What is wrong with letters that a text editor or a web page put there, said after what it is; null: nothing. */
export function wrongLetters(value: string): Said | null {
  if (isInCurlyQuotes(value)) return words.curlyQuotes;
  if (/[\u200B-\u200D\u2060\uFEFF\u00AD\u00A0]/u.test(value)) return words.unseenLetter;
  return null;
}

/** All of it, as who writes “sport” means. */
export function isInCurlyQuotes(value: string): boolean {
  return aroundAll.test(value.trim());
}
