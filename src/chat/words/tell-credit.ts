import { comparableName } from '../../domain/identity/agency.ts';
import type { Story } from '../../domain/story.ts';
import type { Locale } from '../ports/locale.ts';
import { say } from './say.ts';
import { creditClaimed } from './story-words.ts';

/**
 * Whose a story is, as a card says it: its source's own name, first and always. What the document names as its credit
 * (`ANP/AFP` of ANP) may go on from that; another name is told as the claim that it is, since anybody can write it. Null of
 * an item that names nobody, and whose source has no name but its id. Sample news is nobody's.
 */
export function tellCredit({ item, sender, sourceId, sample }: Story, locale: Locale): string | null {
  const { credit: claim } = item;
  if (sample) return claim;
  if (claim === null || comparableName(claim) === '') return sender === sourceId ? null : sender;
  return goesOnFrom(sender, claim) ? claim : say(creditClaimed, locale, { by: sender, claim });
}

function goesOnFrom(name: string, claim: string): boolean {
  if (comparableName(name) === comparableName(claim)) return true;
  const [own, said] = [wordsOf(name), wordsOf(claim)];
  return own.length > 0 && own.every((word, at) => word === said[at]);
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
