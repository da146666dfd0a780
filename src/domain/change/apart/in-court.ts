import type { Token } from '../../text/token.ts';

/** Of a trial or its end, whatever stands beside it. `condamné` and `veroordeeld` alone are also said of an attack that others condemn. */
const alone =
  /^(?:vrijgesproken|strafproces|rechtszaak|levenslang|acquits|acquitted|acquittal|sentenced|freigesprochen|freispruch|lebenslang(?:e|er|en)?|relaxée?s?|acquittée?s?|perpétuité|absuelt[oa]s?|absuelven?)$/u;
const together =
  /(?:^| )(?:(?:proces (?:over|rond|tegen|om)|staat terecht|staan terecht|jaar cel|jaar celstraf|hoger beroep|veroordeeld tot|(?:on|murder|terror|manslaughter) trial|trials? (?:over|of|opens?|begins?|starts?)|pleads? guilty|jailed (?:for|over)|convicted (?:of|over|for|in|after)|life in prison|death row|prozess (?:um|gegen|wegen|zu)|procès (?:de|du|des|d'\p{L}+)|condamnée?s? à|juicio (?:por|contra|del?)|condenad[oa]s? a|cadena perpetua)(?: |$))/u;

/**
 * Whether a headline tells of a trial: those of whose death it is about died long before, and that a version says how many is no news of it. `Proces
 * over aanslag met 130 doden begint`.
 */
export function isInCourt(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => alone.test(key)) || together.test(tokens.map(({ key }) => key).join(' '));
}
