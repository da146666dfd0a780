import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { copy } from './withdrawal-words.ts';

/** A few words more, within a sentence. */
const few = String.raw`(?:\p{L}+ ){0,3}?`;

/** `Dit bericht vervalt mogelijk`: of the copy itself, and by a word that says nothing but that it goes. */
const perhapsGone = new AnyCasePattern([
  String.raw`(?<!\p{L})(?:dit|ons|onze|bovenstaand) (?:\p{L}+ )?(?:${copy})(?! vervang) ${few}(?:vervalt|vervallen|ingetrokken)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:this|our) (?:\p{L}+ )?(?:${copy}) (?:may|might|could|will|is likely to) ${few}be ${few}(?:withdrawn|killed|retracted)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:diese|unsere) (?:\p{L}+ )?(?:${copy}) (?:wird|muss|könnte|ist) ${few}(?:zurückgezogen|storniert|annulliert|hinfällig)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:cette|notre) (?:\p{L}+ )?(?:${copy}) (?:pourrait|peut|sera|va|devrait) ${few}être ${few}(?:annulée?|retirée?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:esta|nuestra|este|nuestro) (?:\p{L}+ )?(?:${copy}) (?:podría|puede|será|va a) ${few}ser ${few}(?:anulad[ao]|retirad[ao])(?!\p{L})`,
]);

/** Whether a note to editors, which stands apart from the copy, says that the copy goes, or that it may. */
export function saysItGoes(note: string): boolean {
  return perhapsGone.test(note);
}
