import { type Row, written } from './row.ts';

// biome-ignore format: one wording a line
/** What is for editors only. No language: what says so says it whatever the item is written in. */
export const noteRows: readonly Row[] = [
  ['ap', 'en', 'opening', /^\^?Eds?: .*$/, 'note', 'cut', written.ap],
  [null, null, 'opening', /^\^?(?:Eds|EDS): .*$/, 'note', 'cut', null],
  [null, null, 'opening', /^\W*ATTENTION EDITORS\b.*$/, 'note', 'cut', null],
  ['anp', null, 'opening', /^\(?Let op,? (?:de )?redacties?\b.*$/i, 'note', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Noot redacties?|Redactionele noot|NB (?:voor )?(?:de )?redacties?) ?:.*$/i, 'note', 'cut', null],
  ['dpa', 'de', 'paragraph', /^\W*(?:Diese|Die folgenden) Informationen sind nicht zur Veröffentlichung/, 'notes', 'cut', written.dpaG2],
  ['dpa', 'de', 'paragraph', /^(?:# ?)?Notizblock$|^Ansprechpartner(?:in|innen)? ?:?$|^Ansprechpartner(?:in|innen)? ?:.*(?:Tel\b|@|\d{5})/, 'notes', 'cut', written.dpaG2],
  [null, null, 'paragraph', /^(?:# ?)?Notizblock$|^\W*Redaktionelle Hinweise\b|^\W*Hinweise? (?:an|für) (?:die )?Redaktion/, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Noot|Noten|Informatie|Nadere informatie) (?:voor|aan) de (?:redactie|pers)/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*Niet (?:bestemd )?voor publicatie(?: bestemd)?\W*(?:$|[:)\]])/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Perscontact|Contact(?:persoon|gegevens)?) ?(?:voor de (?:pers|media|redactie) ?)?:.*(?:\d{4}|@)/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Perscontact|Contactgegevens|Einde (?:pers)?bericht)\W*$/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Not for publication\W*(?:$|[:)\]])|Notes? (?:to|for) (?:the )?editors?\b)/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Notes? (?:à la|aux) rédaction|Nota a los (?:editores|redactores))/i, 'notes', 'cut', null],
  [null, 'en', 'paragraph', /^(?:Media|Press|Investor) (?:relations )?contacts? ?:/i, 'notes', 'cut', null],
];
