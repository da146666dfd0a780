import type { Page, PageLine } from './page-lines.ts';
import { opensFormally, opensWithDateline } from './page-opening.ts';

const comments =
  /^(?:\(?\d+\)? |alle |all |bekijk |lees )?(?:de )?(?:reacties|reageer|reageren|lezersreacties|praat mee|discussie|comments?|join the (?:conversation|discussion)|your comments|forum(?::? ?\d+ \p{L}+)?|\d+ (?:postings|beiträge)|diskussion|ihre meinung|leserkommentare|kommentare?|commentaires?|(?:vos )?réactions)(?: ?[([]?\d+[)\]]?)?\s*[:!]?$/iu;
const ranking =
  /^(?:(?:de |het )?(?:meest|best) (?:gelezen|bekeken|gedeeld|besproken)|populair|trending|aanbevolen|aanraders|most (?:read|popular|viewed|watched|shared|commented)|popular|recommended|you (?:may|might) also like|meist(?:gelesen|geklickt)\p{L}*|am meisten gelesen|beliebt\p{L}*|das könnte (?:sie|dich) (?:auch )?interessieren|empfehlungen|les (?:\d+ )?(?:plus|articles les plus) (?:lus|vus|consultés|populaires|partagés)|vous aimerez aussi)(?: .{0,25})?$/iu;

/**
 * Lines without what readers say below an article, and without rankings (`Meest gelezen`) and recommendations in which nothing opens with a dateline:
 * their ages are no entry's. Such a part goes from its heading to the next as high, within the element around the heading.
 */
export function withoutBeside(lines: readonly PageLine[], elements: Page['elements']): readonly PageLine[] {
  const around = (element: number | undefined) => {
    const path = new Set<number>();
    for (let at = element ?? -1; at >= 0; at = elements[at]?.parent ?? -1) path.add(at);
    return path;
  };
  const ofTitles = new Set(
    lines.flatMap(({ heading, element }) => (heading === 1 ? [...around(element)] : [])),
  );
  const left: PageLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const isComments = line.heading !== null && comments.test(line.text);
    if (!isComments && !(line.heading !== null && ranking.test(line.text))) {
      left.push(line);
      continue;
    }
    const holder = elements[line.element ?? -1]?.parent ?? -1;
    const isWithin = ({ element }: PageLine) =>
      ofTitles.has(holder) || holder < 0 || around(element).has(holder);
    const level = line.heading ?? 0;
    let end = at + 1;
    for (let next = lines[end]; next !== undefined; next = lines[++end]) {
      if (!isWithin(next) || (next.heading !== null && next.heading <= level)) break;
      if (isComments && opensFormally(next.text)) break;
    }
    const isKept = !isComments && lines.slice(at, end).some(({ text }) => opensWithDateline(text));
    if (isKept) left.push(...lines.slice(at, end));
    at = end - 1;
  }
  return left;
}
