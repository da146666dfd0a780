/**
 * Titles, ranks and short forms that end in a full stop without ending the sentence. ICU's segmenter knows none of
 * them for Dutch; a short form that as often ends a sentence (`enz.`) is left out.
 */
const shortForms = new Set(
  (
    'dr drs mr ir ing prof ds mevr dhr hr mw st ste gen kol lt sgt maj kapt adm burg wnd min fam gebr ' +
    'nr nrs art blz bijv bv ca jl max resp vgl zgn plm incl excl i.v.m o.a o.l.v t.a.v t.o.v m.b.t d.w.z c.q ' +
    'mrs ms sen gov rep col sgt capt cpl jr sr vs no inc corp ltd co jan feb aug sept oct nov dec okt mrt apr ' +
    'herr frau bzw tel'
  ).split(' '),
);

const germanMonth =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * Parts a text after its first sentence. Initials (`J. Jansen`), titles (`prof. dr. Jansen`) and decimals (`3.5`) do not
 * end one. `rest` is null when there is nothing more.
 */
export function firstSentence(text: string): { readonly first: string; readonly rest: string | null } {
  let end = 0;
  for (const { segment } of segmenter.segment(text)) {
    end += segment.length;
    if (endsSentence(segment.trimEnd()) && !isGermanDate(segment, text.slice(end))) break;
  }
  const rest = text.slice(end).trim();
  return { first: text.slice(0, end).trim(), rest: rest === '' ? null : rest };
}

function endsSentence(segment: string): boolean {
  if (!segment.endsWith('.') || segment.endsWith('..')) return true;
  const lastWord = /[^\s("'‘’“”„]*$/u.exec(segment.slice(0, -1))?.[0] ?? '';
  return !shortForms.has(lastWord.toLowerCase()) && !isInitials(lastWord);
}

/** `J`, `J.P`, `U.S`: without their last stop. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}|IJ|Th|Ch)(?:\.\p{Lu})*$/u.test(word);
}

/** `am 15. Juli`: an ordinal before its month. */
function isGermanDate(segment: string, next: string): boolean {
  return /\b\d{1,2}\.\s*$/u.test(segment) && germanMonth.test(next);
}
