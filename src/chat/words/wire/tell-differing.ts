import type { DifferingFiles } from '../../../domain/file-standing.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { ReplyRow } from '../../ports/reply.ts';
import { say } from '../say.ts';

/** Newsroom files that are not the same, told as what stands still. `reason`: whose is in force. */
export const differingFiles: Words = {
  nl: 'newsroom.yaml is niet op elke Telex hetzelfde, sinds {at}: dat van {reason} is het laatst gewijzigd en geldt overal, {what} heeft een ander. Geef alle Telexen hetzelfde bestand, of sla het goede opnieuw op.',
  en: 'newsroom.yaml is not the same on each Telex, since {at}: that of {reason} was changed last and is in force everywhere, {what} has another. Give all Telexes the same file, or save the right one anew.',
};

/** The end of it. */
export const filesAgree: Words = {
  nl: 'newsroom.yaml is op elke Telex hetzelfde',
  en: 'newsroom.yaml is the same on each Telex',
};

const row: Words = {
  nl: 'niet op elke Telex hetzelfde: dat van {from} (gewijzigd {at}) geldt overal, {names} heeft een ander. Geef alle hetzelfde bestand, of sla het goede opnieuw op',
  en: 'not the same on each Telex: that of {from} (changed {at}) is in force everywhere, {names} has another. Give all the same file, or save the right one anew',
};

/** The row of `/toestand`. */
export function differingRow(
  { from, changedAt, others }: DifferingFiles,
  locale: Locale,
  tell: (at: number) => string,
): ReplyRow {
  const values = { from, at: tell(changedAt), names: others.join(', ') };
  return { term: 'newsroom.yaml', detail: say(row, locale, values), health: 'warning' };
}
