/** What of a text behind a dateline is looked at, in characters. */
const longestRest = 300;

/** Ends a sentence, not an abbreviation: `9 p.m.`, `96 min.`, `Wim W.`, `Corp.` and `14. April` go on or are no sentence. */
const fullStop =
  /(?<!(?:^|[^\p{L}])(?:\p{L}|[Mm]in|[Mm]ax|[Nn]rs?|[Nn]os?|[Ii]ncl|[Ee]xcl|[Cc]a|[Tt]el|etc|[Vv]s|[Ee]d|[Vv]ol|evt|Inc|Corp|Ltd|Jr|St|Dr|Mr|Mrs|Ms)|(?<!\d)\d{1,2}(?=\. \p{L}))[.!?…](?:["'”’»)\]]|\s|$)/u;
/**
 * Verbs that nearly every second sentence has, in the languages of the wires; none that is an everyday noun or a preposition
 * in another of them.
 */
const verb =
  /(?<![\p{L}'’-])(?:is|zijn|waren|heeft|hebben|hadden|wordt|worden|werden?|kan|kunnen|moet(?:en)?|mag|mogen|willen?|wilde|zal|zullen|zouden?|gaa[tn]|komt|komen|krijg(?:t|en)|blij(?:ft|ven)|zeg(?:t|gen)|meldt|melden|staa[tn]|ligt|are|were|has|have|had|will|would|says?|said|must|may|ist|sind|haben|wird|wurden?|soll(?:en)?|können|muss|müssen|teilte|sagte|est|sont|était|étaient|ont|sera|seront|avait|vont|está|están|han|fue|fueron|será|serán|dijo|è|sono|hanno|foi|foram|são|disse)(?![\p{L}'’-])/u;
/** What is sold, let, shown, cooked or played: none of it is told as news is. */
const notice =
  /te (?:huur|koop)|for (?:sale|rent)|to (?:let|rent)|[àa] (?:louer|vendre)|zu (?:vermieten|verkaufen)|en (?:alquiler|venta)|se (?:alquila|vende)|in (?:affitto|vendita)|(?<!\p{L})(?:gezocht|gesucht|wanted|vacatures?|full-?time|part-?time|tickets?|kaarten|aanvang|registration|per persoon|af te halen|recept|serves|bereidingstijd|zubereitung|opstellingen|aufstellungen|uitslagen|release notes)(?!\p{L})|€|(?:from|vanaf|ab|dès|desde|à partir de|a partire da|already from|schon ab) [£$]?\d|£\d+ one way|18\+|\d ?m[2²]|\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}/iu;
/** The marks of a budget line, which says what an agency will send: `SENT: 350 words.`, `UPCOMING: 600 words by 5 p.m.` */
const budget =
  /(?<!\p{L})(?:SENT|UPCOMING|MOVED|EXPECTED|PLANNED)(?::|,? \d)|(?<!\p{L})(?:Developing|With (?:AP )?(?:photos?|video)\b[^.]{0,40}|\d{2,4} words(?:,[^.]{0,40})?)\.?\s*$/mu;

/** How a text reads: `ended` a sentence that comes to its end, `long` one that may have been cut off, `title` neither. */
export type Reading = 'ended' | 'long' | 'title';

/** Tells copy, which says something in a sentence, from titles, prices, fixtures and times of day, which do not. */
export function readingOf(rest: string): Reading {
  const text = rest
    .slice(0, longestRest)
    .replaceAll(/<[^<>]{0,200}>/g, ' ')
    .trim();
  if (budget.test(text)) return 'title';
  const stop = fullStop.exec(text);
  const sentence = stop === null ? text : text.slice(0, stop.index);
  const words = countWords(sentence);
  const says = verb.test(sentence);
  if (!says && notice.test(sentence)) return 'title';
  if (stop !== null) return words >= (says ? 3 : 4) ? 'ended' : 'title';
  return (says && words >= 8) || text.length >= 90 ? 'long' : 'title';
}

function countWords(text: string): number {
  return text.match(/[\p{L}\d][\p{L}\p{M}\d'’.-]*/gu)?.length ?? 0;
}

/** The text goes on in the middle of a sentence; `d'Artagnan` and `iPhone` begin one. */
export function goesOn(rest: string): boolean {
  return /^\p{Ll}/u.test(rest) && !/^\p{Ll}{1,2}[\p{Lu}'’]/u.test(rest);
}

/** The rest of `Heerenveen - Feyenoord 1-3`. */
export function isScore(rest: string): boolean {
  return /^[^\n]{2,40}?\s\d{1,3}-\d{1,2}(?:\s+\d{1,2}-\d{1,2})?\s*(?:\n|$)/u.test(rest);
}

/** The rest of a headline in capitals, `JAPAN - TRADE SURPLUS UP`: a text after a dateline begins in small letters. */
export function isHeadline(rest: string): boolean {
  let words = 0;
  for (const word of rest.split(/\s+/u)) {
    if (!/[\p{L}\d]/u.test(word)) continue;
    if (!/^\p{Lu}[\p{Lu}\p{P}\d]+$/u.test(word)) return false;
    words++;
    if (words === 3) break;
  }
  return words > 1;
}

/** The name with which a text begins, `San Remo` of `San Remo: dit zijn …`: what may be the other end of a line or a match. */
export function firstName(rest: string): readonly string[] {
  const run = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}/u.exec(rest)?.[0].split(' ') ?? [];
  return run.map((_, at) => run.slice(0, run.length - at).join(' '));
}
