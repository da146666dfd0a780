/** Where a signal is read. `opening` is the summary and each of the first three paragraphs; `paragraph` any of them. */
export type SignalField = 'headline' | 'opening' | 'paragraph' | 'genre' | 'signal' | 'slug' | 'keyword';

/**
 * What it says. `possible-kill` may withdraw the story: it is kept back and people are asked; `hold` keeps the item back, `flash` is urgency 1 and `urgent` 2, `note` is a paragraph for editors
 * only and `notes` is that with all that follows it.
 */
export const signalMeanings = [
  'kill',
  'possible-kill',
  'hold',
  'correction',
  'repeat',
  'update',
  'advisory',
  'press-release',
  'flash',
  'urgent',
  'note',
  'notes',
] as const;
/** What a wording says of its item; `note` is a line to editors, `notes` all from there on. */
export type SignalMeaning = (typeof signalMeanings)[number];

/** One wording and what it means. */
export type SignalPattern = {
  /** Who writes so (as `providerName` says it). Others are not asked; an item of an unknown provider is. Null: anyone. */
  readonly agency: string | null;
  /** Language of the wording, `nl`; items in another are not asked. Null where it is a code or the same everywhere. */
  readonly language: string | null;
  readonly field: SignalField;
  /** A group called `version` must equal the item's own version: `(2)` may also be somebody's age. */
  readonly pattern: RegExp;
  readonly means: SignalMeaning;
  /** True: no part of what people read, so it is cut out. */
  readonly cut: boolean;
  /** Where this is written down; null marks an assumption of ours. */
  readonly documented: string | null;
};

/** What a newsroom makes of the table: its own wordings beside it, and whether those that nobody documented count. */
export type SignalRules = {
  readonly assumptions: boolean;
  readonly add: readonly SignalPattern[];
};

/** The table as it ships, with nothing added and the assumptions in it counted. */
export const shippedSignals: SignalRules = { assumptions: true, add: [] };

type Row = readonly [
  agency: string | null,
  language: string | null,
  field: SignalField,
  pattern: RegExp,
  means: SignalMeaning,
  handling: 'cut' | 'keep',
  documented: string | null,
];

const iptcSignal = 'https://cv.iptc.org/newscodes/signal/';
const iptcGenre = 'https://cv.iptc.org/newscodes/genre/';
const reuters = 'handbook.reuters.com';
const afp = 'npm afpnews-api';
const dpa = 'dpa stylebook';
const dpaG2 = 'dpa NewsML-G2 samples';
const seen = 'agency samples';
const ap = 'AP wire style';
const belga = 'Belga archive';

/**
 * Told by wording, agency by agency. dpa's `KORR-Bericht` is a correspondent's report and no correction: nothing
 * here may look for KORR alone. Ritzau's NU (now) is left out: it begins too many Dutch headlines.
 */
// biome-ignore format: one wording a line
const rows: readonly Row[] = [
  // Withdrawn, or held back
  ['reuters', 'en', 'headline', /\bSTORY WITHDRAWN\b/, 'kill', 'keep', reuters],
  ['reuters', 'en', 'opening', /^\W*STORY WITHDRAWN\b/, 'kill', 'keep', reuters],
  ['dpa', null, 'headline', /\bKILL(?: KILL)+\b/, 'kill', 'keep', dpa],
  ['dpa', null, 'opening', /^\W*KILL(?: KILL)+\b/, 'kill', 'keep', dpa],
  ['dpa', null, 'headline', /\bHOLD(?: HOLD)+\b/, 'hold', 'keep', dpa],
  ['dpa', null, 'opening', /^\W*HOLD(?: HOLD)+\b/, 'hold', 'keep', dpa],
  ['afp', null, 'headline', /^(?:KILL|ANNULATION|ANULACIÓN|ANULAÇÃO|ANNULLIERUNG) ?:/, 'kill', 'keep', afp],
  ['afp', null, 'opening', /^(?:KILL|ANNULATION|ANULACIÓN|ANULAÇÃO|ANNULLIERUNG) ?:/, 'kill', 'keep', afp],
  ['ritzau', 'da', 'headline', /^\W*ANNULLERET\b|^\W*Annulleret ?:/, 'kill', 'keep', seen],
  [null, null, 'signal', /^(?:sig:|signal:)?kill$|^edStat:K$/i, 'kill', 'keep', null],
  ['anp', 'nl', 'headline', /^\W*(?:INTREKKING|INGETROKKEN|BERICHT VERVALT|VERVALLEN)(?: ?[:-]|$)/, 'kill', 'keep', null],
  ['anp', 'nl', 'opening', /^\W*(?:INTREKKING|INGETROKKEN|BERICHT VERVALT)(?: ?[:-]|$)/, 'kill', 'keep', null],
  ['belga', 'nl', 'headline', /^\W*(?:ANNULERING|GEANNULEERD|INTREKKING) ?[:-]/, 'kill', 'keep', null],

  // May be withdrawn: polite words that no agency wrote down as a kill, and that also stand above copy which is only late.
  ['belga', 'nl', 'opening', /^\W*Gelieve (?:het|dit|ons|bovenstaand)\b.{0,200}\bniet te (?:gebruiken|publiceren)\b/is, 'possible-kill', 'keep', null],
  ['anp', 'nl', 'opening', /^\W*(?:Gebruik|Publiceer) (?:dit|bovenstaand|het) bericht\b.{0,120}\bniet\b(?! (?:voor|vóór|eerder)\b)/is, 'possible-kill', 'keep', null],

  // Corrected
  ['reuters', 'en', 'headline', /^(?:CORRECTED|REFILE)(?:[-–:] ?| )(?=\S)/, 'correction', 'cut', reuters],
  [null, 'en', 'headline', /^CORRECTION ?[-–:] ?/, 'correction', 'cut', null],
  ['dpa', 'de', 'headline', /^\(Berichtigung:? ?[^)]*\) ?/, 'correction', 'cut', dpaG2],
  ['dpa', 'de', 'opening', /^\(Berichtigung:? ?[^)]*\) ?/, 'correction', 'cut', dpaG2],
  ['belga', null, 'headline', /^CORR? ?[:-] ?/, 'correction', 'cut', belga],
  ['belga', 'fr', 'headline', / ?\(RECTIFICATIF\) ?/, 'correction', 'cut', belga],
  ['afp', 'fr', 'headline', /^RECTIFICATIF ?[-–:] ?/i, 'correction', 'cut', null],
  ['ritzau', 'da', 'headline', /^\W*(?:KORREKTION|RETTELSE) ?[:-] ?|^Korrektion ?: ?/, 'correction', 'cut', seen],
  ['anp', 'nl', 'headline', /^\W*(?:RECTIFICATIE|CORRECTIE|Rectificatie|Correctie) ?[:-] ?/, 'correction', 'cut', null],
  ['anp', 'nl', 'headline', / ?\((?:rectificatie|correctie)\) ?/i, 'correction', 'cut', null],
  [null, null, 'signal', /^(?:sig:|signal:)?(?:correction|cor)$|^edStat:C$/i, 'correction', 'keep', iptcSignal],

  // Sent again
  ['reuters', 'en', 'headline', /^(?:REPEAT|RPT)(?: ?\d+)?[-–:] ?/, 'repeat', 'cut', reuters],
  ['dpa', 'de', 'headline', /^Wiederholung(?: ?\/ ?[\w-]+)? ?: ?/, 'repeat', 'cut', 'dpa-AFX'],
  ['anp', 'nl', 'headline', /^\W*(?:HERHALING|Herhaling) ?[:-] ?|\(herhaling\) ?$/, 'repeat', 'cut', null],
  [null, null, 'signal', /^(?:sig:|signal:)?repeat$/i, 'repeat', 'keep', iptcSignal],

  // Taken further
  ['reuters', 'en', 'headline', /^(?:UPDATE|WRAPUP) \d{1,2}-/, 'update', 'cut', reuters],
  ['ap', 'en', 'headline', /,? ?\b\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?\b/, 'update', 'cut', ap],
  ['ap', 'en', 'slug', /\b\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?\b/, 'update', 'keep', ap],
  ['dpa', 'en', 'headline', /^\d{1,2}(?:ST|ND|RD|TH) LEAD:? ?/, 'update', 'cut', dpa],
  ['dpa', 'de', 'headline', /^\(Aktualisierung:? ?[^)]*\) ?/, 'update', 'cut', dpaG2],
  [null, 'en', 'headline', /^\((?:\d{1,2}(?:st|nd|rd|th) )?(?:LEAD|LD)\) ?/, 'update', 'cut', 'Yonhap'],
  ['anp', 'nl', 'headline', / ?\((?<version>[2-9])\)$/, 'update', 'cut', seen],
  [null, 'nl', 'headline', /^UPDATE ?[|:–] ?/, 'update', 'cut', null],
  ['anp', 'nl', 'opening', /^N ?i ?e ?u ?w bericht, vervangt\b.*$/, 'update', 'cut', seen],
  ['belga', null, 'headline', / ?\((?<version>[2-9])\)$| ?\([2-9]?DER\)$/, 'update', 'cut', belga],
  ['afp', null, 'keyword', /^\d?(?:st|nd|rd|th)?lead$/i, 'update', 'keep', seen],
  [null, null, 'signal', /^(?:sig:|signal:)?update$|^edStat:U$/i, 'update', 'keep', iptcSignal],

  // Advisories: for the desk, not for readers
  ['dpa', 'de', 'genre', /^(?:Achtung|Vorschau|Tagesvorschau|Terminvorschau|Hinweis)$/, 'advisory', 'keep', dpaG2],
  ['dpa', 'de', 'headline', /^\((?:Achtung|Vorschau)\b[^)]*\)|^dpa-(?:Tages|Wochen|Termin)?vorschau\b/i, 'advisory', 'keep', dpaG2],
  ['afp', null, 'genre', /^(?:Agenda|Program|Advice|AdvisoryUpdate)$/i, 'advisory', 'keep', afp],
  ['ap', 'en', 'slug', /^BC-.*\bADVISORY\b/i, 'advisory', 'keep', ap],
  ['anp', 'nl', 'headline', /^\W*dienstmededeling\b/i, 'advisory', 'keep', 'rvdj.nl 1973/16'],
  ['anp', 'nl', 'opening', /^\W*dienstmededeling\b/i, 'advisory', 'keep', 'rvdj.nl 1973/16'],
  ['anp', 'nl', 'headline', /^(?:Let op,? (?:de )?redacties?|LET OP REDACTIES?|ANP-agenda|Agenda ANP)\b/, 'advisory', 'keep', null],
  [null, null, 'genre', /^(?:advisory|media advisory|daybook|genre:Advisory)$/i, 'advisory', 'keep', null],

  // Press releases
  [null, 'nl', 'paragraph', /^\W*Dit is een origineel persbericht/i, 'press-release', 'keep', 'ANP Pers Support'],
  [null, 'nl', 'paragraph', /^\W*Dit is een expertquote via ANP/i, 'press-release', 'keep', 'ANP Expert Support'],
  [null, null, 'opening', /\((?:GLOBE ?NEWSWIRE|BUSINESS WIRE|ACCESSWIRE|MARKETWIRE)\b[^)]*\)|\/(?:PRNewswire|CNW)\b[^/]*\//i, 'press-release', 'keep', seen],
  [null, 'da', 'headline', /PRESSEMEDDELELSE/, 'press-release', 'keep', seen],
  ['anp', 'nl', 'headline', /^\W*PERSBERICHT\b ?[:-]?/, 'press-release', 'keep', null],
  [null, null, 'genre', /^(?:genre:)?press[ _-]?release(?:_?text)?$|^persbericht$|^pressemeddelelse$|^OTS$/i, 'press-release', 'keep', iptcGenre],

  // The first word of something big
  ['ap', 'en', 'headline', /^(?:AP ?NewsAlert|FLASH)\b ?[-–:]? ?/, 'flash', 'cut', ap],
  ['ap', 'en', 'slug', /APNewsAlert|^FLASH\b/i, 'flash', 'keep', ap],
  ['afp', null, 'keyword', /^FLASH$/, 'flash', 'keep', 'education.afp.com'],
  ['afp', null, 'keyword', /^(?:ALERTE?|ALERTA|EILMELDUNG|URGENTE?)$/, 'urgent', 'keep', 'education.afp.com'],
  ['afp', null, 'headline', /^(?:ALERTE?|ALERTA|URGENTE?) ?[-–:] ?/, 'urgent', 'cut', 'education.afp.com'],
  ['dpa', 'de', 'headline', /^\(Blitz\) ?/, 'flash', 'cut', dpa],
  ['dpa', 'de', 'headline', /^\(Eil\) ?/, 'urgent', 'cut', dpa],
  ['dpa', 'de', 'genre', /^Blitz$/, 'flash', 'keep', dpa],
  ['dpa', 'de', 'genre', /^Eil(?:meldung)?$/, 'urgent', 'keep', dpa],
  ['belga', null, 'headline', /^ALERT(?:E)? ?[-–:] ?/, 'urgent', 'cut', belga],
  ['ritzau', 'da', 'headline', /^FLASH ?[-–:] ?/, 'flash', 'cut', seen],
  ['reuters', 'en', 'headline', /^(?:FLASH|URGENT|ALERT|BREAKING(?: NEWS)?) ?[-–:] ?/, 'urgent', 'cut', null],
  ['anp', 'nl', 'headline', /^(?:SPOED|PERSALARM|URGENT|FLASH) ?[-–:] ?/, 'flash', 'cut', null],

  // For editors only. No language: what says so says it whatever the item is written in
  ['ap', 'en', 'opening', /^\^?Eds?: .*$/, 'note', 'cut', ap],
  [null, null, 'opening', /^\^?(?:Eds|EDS): .*$/, 'note', 'cut', null],
  [null, null, 'opening', /^\W*ATTENTION EDITORS\b.*$/, 'note', 'cut', null],
  ['anp', null, 'opening', /^\(?Let op,? (?:de )?redacties?\b.*$/i, 'note', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Noot redacties?|Redactionele noot|NB (?:voor )?(?:de )?redacties?) ?:.*$/i, 'note', 'cut', null],
  ['dpa', 'de', 'paragraph', /^\W*(?:Diese|Die folgenden) Informationen sind nicht zur Veröffentlichung/, 'notes', 'cut', dpaG2],
  ['dpa', 'de', 'paragraph', /^(?:# ?)?Notizblock$|^Ansprechpartner ?:?$/, 'notes', 'cut', dpaG2],
  [null, null, 'paragraph', /^(?:# ?)?Notizblock$|^\W*Redaktionelle Hinweise\b|^\W*Hinweise? (?:an|für) (?:die )?Redaktion/, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Noot|Noten|Informatie|Nadere informatie) (?:voor|aan) de (?:redactie|pers)/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*Niet (?:bestemd )?voor publicatie(?: bestemd)?\W*(?:$|[:)\]])/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Perscontact|Contact(?:persoon|gegevens)?) ?(?:voor de (?:pers|media|redactie) ?)?:.*(?:\d{4}|@)/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Perscontact|Contactgegevens|Einde (?:pers)?bericht)\W*$/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Not for publication\W*(?:$|[:)\]])|Notes? (?:to|for) (?:the )?editors?\b)/i, 'notes', 'cut', null],
  [null, null, 'paragraph', /^\W*(?:Notes? (?:à la|aux) rédaction|Nota a los (?:editores|redactores))/i, 'notes', 'cut', null],
  [null, 'en', 'paragraph', /^(?:Media|Press|Investor) (?:relations )?contacts? ?:/i, 'notes', 'cut', null],
];

/** The wordings that ship, in the order in which they are asked. Each row says where it is documented. */
export const signalPatterns: readonly SignalPattern[] = rows.map(
  ([agency, language, field, pattern, means, handling, documented]) => {
    return { agency, language, field, pattern, means, cut: handling === 'cut', documented };
  },
);
