import { isListHeading, nameOfDesk } from './page-desk.ts';
import type { PageLine } from './page-lines.ts';
import { endsSentence } from './page-opening.ts';

/** Longer lines are text. */
const longest = 200;

const furniture = new RegExp(
  [
    '^(?:deel|delen|lees (?:meer|verder|ook|hier)|luister|bekijk|volg|reageer|reacties?|leestijd|laatst|bijgewerkt|gepubliceerd|geplaatst|door|bron|home|menu|ga naar|tekst gaat|meer (?:over|laden|nieuws|lezen)|toon meer|naar boven)\\b',
    '^(?:schrijf je in|meld je aan|abonneer|word abonnee|log in|inloggen|nieuwsbrief|download)\\b',
    '^(?:read (?:more|also|on)|share|watch|listen|follow|subscribe|sign up|log in|newsletter|load more|show more|by|updated?|published)\\b',
    '^\\d+ (?:reacties?|comments?)$',
    '\\bcookies?\\b',
  ].join('|'),
  'iu',
);
/** `Watch: Otter rides Tube`: what kind of thing a headline leads to. */
const kindBefore =
  /^(?:video|vidéo|foto['’]?s|podcast|audio|in beeld|kijk|bekijk|luister|watch|listen|in pictures|en images|bilder|fotogalerie)\s*[:|•]\s*(?=\S)/iu;
const credit =
  /^(?:foto|beeld|photo|image|bron|source|credits?|fotograaf)\s?[:|©]|^©|©\s*\p{Lu}|\((?:foto|beeld|photo)\s?:? [^()]{1,60}\)\.?$|\bfoto:? (?:ANP|AFP|EPA|AP|Reuters|Getty)\b|^(?:ANP|AFP|EPA|AP|REUTERS|Getty Images)(?: ?\/ ?[\p{L} ]+)?$/iu;
const advert =
  /^(?:advertentie|advertisement|adv\.?|reclame|gesponsord|sponsored(?: content)?|partnerbijdrage|promotie|publiciteit|ad)\s*:?$/iu;

/** What is asked of a line that may be an entry's headline. */
export type Candidate = { readonly text: string; readonly line: PageLine };

/** Lines without what is never a headline: credits, buttons, adverts with the line under them, labels of desks. */
function withoutFurniture<Each extends Candidate>(lines: readonly Each[]): readonly Each[] {
  return lines.filter((each, at) => {
    const above = lines[at - 1];
    if (above !== undefined && isAdvert(above.text)) return false;
    return !isFurniture(each);
  });
}

/** `Advertentie`: the line under it is one. */
function isAdvert(text: string): boolean {
  return advert.test(text);
}

/** Whether a line is never an entry's text nor its headline. */
export function isFurniture({ text, line }: Candidate): boolean {
  if (line.mark === 'aside' || text.length > longest || !/\p{L}/u.test(text)) return true;
  if (isAdvert(text) || credit.test(text) || isListHeading(text) || nameOfDesk(text) !== null) return true;
  return furniture.test(text) && !kindBefore.test(text);
}

/** How sure a page marks a line as a headline: 3 heading or title, 2 bold, 1 link, 0 not at all. */
function rankOf({ text, line }: Candidate): number {
  // `Europa`, `Live blog`: a label may be bold or a link as well.
  const isLabel = text.split(' ').length < 3;
  if (line.heading !== null || line.mark === 'title') return 3;
  if (isLabel) return 0;
  return line.isStrong === true ? 2 : line.href !== undefined ? 1 : 0;
}

/** Whether a page marks a line as one that may be a headline, so that it is no part of a text. */
export function isMarked(candidate: Candidate): boolean {
  return rankOf(candidate) > 0;
}

/**
 * The headline among the lines above an entry's opening (or, in its own box, below it); null where none is sure. `isOwn`: all of
 * them are in the entry's box, where the surest mark wins, and a line that is alone needs none.
 */
export function findHeadline<Each extends Candidate>(
  lines: readonly Each[],
  { isOwn, isPlain }: { readonly isOwn: boolean; readonly isPlain: boolean },
): Each | null {
  const possible = withoutFurniture(lines);
  if (isPlain) {
    const last = possible.at(-1);
    return last !== undefined && last === lines.at(-1) && canBePlain(last.text) ? last : null;
  }
  const marked = possible.filter(isMarked);
  if (!isOwn) return marked.at(-1) ?? null;
  const best = Math.max(0, ...marked.map(rankOf));
  if (best > 0) return marked.findLast((each) => rankOf(each) === best) ?? null;
  const [only, ...others] = possible;
  if (only === undefined || others.length > 0) return null;
  return canBePlain(only.text) || isShortLink(only) ? only : null;
}

/** `Fiji votes`, of two words, leads to an article, where a label (`Live blog`) leads to a section. */
function isShortLink({ text, line: { href = '' } }: Candidate): boolean {
  return /^\p{Lu}[^.]* \S/u.test(text) && /\d{3}|-[^/]*-|[?&]\w+=\d/.test(href);
}

/** Without any mark: some words that begin as a sentence does and do not end as one. */
function canBePlain(text: string): boolean {
  return (
    text.split(' ').length >= 3 && /^["'‘“„«]?[\p{Lu}\p{N}]/u.test(text) && !/[.;:]["'”’»)]*$/u.test(text)
  );
}

/** `Video: Vissers blokkeren haven`, `ANP Markt in Lyon onder water`: what stands before a headline is no part of it. */
export function cleanHeadline(text: string): string {
  return text
    .replace(kindBefore, '')
    .replace(/^\+\s+(?=\S)/u, '')
    .replace(
      /(?:[|·•(]\s{0,2})?(?:(?:article )?réservé aux abonnés|(?:alleen )?voor abonnees|subscribers? only|nur für abonnenten)\)?$/iu,
      '',
    )
    .replace(/^(?:ANP|BELGA|AFP|AP|DPA|Reuters)(?:\s*[:|•–—-]\s+| (?=["'‘“]?\p{Lu}))/u, '')
    .trim();
}

/** Whether a line of an entry's text may stand in it. */
export function isTextOf(candidate: Candidate): boolean {
  return endsSentence(candidate.text) && !isFurniture(candidate);
}
