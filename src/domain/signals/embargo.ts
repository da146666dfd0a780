import type { ItemDraft } from '../item.ts';
import { anyCase } from '../text/patterns/any-case.ts';
import { AnyCasePattern } from '../text/patterns/any-case-pattern.ts';
import { LatinPattern } from '../text/patterns/latin-pattern.ts';
import { addGate, opensFor } from '../text/patterns/opening-gates.ts';
import { findAdvisory } from './advised/find-advisory.ts';
import { readEmbargoTime } from './embargo-time.ts';
import { judgeNotice } from './judge.ts';
import { withPlainSigns } from './plain-signs.ts';
import { providerName } from './urgency.ts';

/**
 * An embargo in words (Sperrfrist, Deutscher Presserat, Richtlinie 2.5; Reuters Handbook, Corrections … and Embargoes). An
 * embargo is news as well (`Embargo op wapens blijft tot mei`): the word counts only in capitals at the start with a sign or
 * a time behind it, in brackets, or where it says until when.
 */
const until =
  "(?:for release|until|till|to|for|tot(?: en met)?|jusqu['’]?(?:au|à|a)?|bis|ab|hasta|fino|sino|ore|até|ate|til|till|t\\/m|-|–|:|kl\\.?)";
const under =
  '(?:strictly |strikt |strict |streng )?(?:under |onder |sous |unter |bajo |sotto |sob |mit |met |with |avec |con )?';
const word = '(?:embarg(?:oed|oert|o|ad[oa]|at[oa])|sperrfrist|sperre?frist|klausuleret|sperret|gesperrt)';
const upper = (text: string) => text.toUpperCase().replaceAll('\\P', '\\p');
const start = String.raw`^[\s*+#=>(\[-]*(?:(?:LET OP|ACHTUNG|ATTENTION|Achtung|Let op|Attention|NOTE|Note|Eds|EDS|Editors|EDITORS|Redacties|Redaktionen)(?: \p{L}{4,15})?[ :!,–-]+)?`;
const clock = String.raw`[^\n]{0,60}?\d`;
/** `Embargo tot 2027 verlengd`: a year behind it is no time at which copy goes out. */
const notYear = String.raw`(?!(?<=\p{L})\p{L})(?! ?(?:eind |begin |medio |the end of |end |fin |ende |finales de )?(?:19|20)\d{2}(?![\d:.]| ?(?:gmt|utc|u(?:ur)?|uhr|h|hrs|cet|et|est|edt|bst)(?!\p{L})))`;
/** `06.00`, `6h`, `0001 GMT`, `6 a.m.`: within a day and a few words. */
const soonClock = String.raw`(?:[\p{L}.]+,? |\d{1,2}(?:\.|er|st|nd|rd|th)?,? |\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? ){0,7}(?:\d{1,2}(?:[:.hu]\d{2}|h(?!\p{L})| ?(?:uur|uhr|[ap]\.?m\b))|\d{4} ?(?:gmt|utc))`;

/** Where a sentence or a note begins. */
const sentenceStart = String.raw`(?:^[\s*+#=>(\[-]*|[.!?»)\]*+=/] [([*–—-]{0,2}|[([*+/–—-])`;
/** What is told of an embargo that is over. */
const notBefore = String.raw`(?<!(?<!\p{L})(?:was|were|been|lag|lagen|viel|vielen|stond|stonden|était|étaient|estaba|estaban|era|erano|war|waren)(?: (?:still|nog|ancora|encore|todavía|noch))? )`;

/** What an embargo is on: the copy itself. */
const thisCopy = String.raw`(?<!\p{L})(?:(?:this|these|the (?:above|following)|dit|deze|onderstaande?|diese[rs]?|dieses|cette|ces?|cet|est[ae]|estos|questo|questa|il presente|il seguente|denne|dette|dessa|detta|den här) (?:[\p{L}-]+ )?(?:stor(?:y|ies)|item|copy|text|excerpts|remarks|report|article|interview|material|information|release|bericht|verhaal|stuk|artikel|tekst|interview|meldung|text|beitrag|bericht|dépêche|texte|article|papier|entretien|information|noticia|texto|despacho|informaci[oó]n|nota|entrevista|testo|notizia|articolo|pezzo|lancio|notícia|peça|meldingen?|saken|artikkelen|teksten|telegrammet|nyheten|nyheden|historien|artikeln|artiklen|texten))(?!\p{L})`;
/** A day as it is written: `ZONDAG`, `29/11`, `1er décembre`. */
const day = String.raw`(?:\p{L}{2,9}dag|\p{L}{4,8}tag|sonnabend|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|s[aá]bado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?!\p{L})|morgen|tomorrow|tonight|demain|mañana|domani|amanhã|imorgon|vanavond|heute|ce soir|\d{1,2}[/.-]\d{1,2}(?!\d)|\d{1,2}(?:\.|er)?(?: de)? \p{L}{3,9})`;

const wordings = [
  // In capitals at the start or behind a sign, with a day or a clock behind it, in whatever notation.
  new RegExp(
    String.raw`(?:${start}|[-–—|,:.(\[/] ?)(?:${upper(under)}EMBARG(?:OED|OERT|O|AD[OA]|AT[OA])|SPERRE?FRIST|GESPERRT|KLAUSULER(?:ET|AD)|SPERRET|FÖRHANDS)(?! (?:${anyCase('ON|OP|AGAINST|TEGEN|GEGEN|CONTRE|CONTRA|SINDS|SEIT|SINCE')})(?!\p{L}))[ :,–—-]{1,4}(?:(?:${anyCase('TO|UNTIL|TILL|FOR|TOT(?: EN MET)?|BIS|AB|AT|JUSQU..? ?(?:AU|À|A)?|HASTA|FINO|ALLE|ATÉ|TIL|TILL|AM|DEN|OM|UM|KL\\.?|LE|EL|IL|ZUM')}) ){0,3}(?:${anyCase(day)}|\d{1,4}[:.hHuU]?\d{0,2})`,
    'u',
  ),
  // `Sous embargo: …`, `Onder embargo - …`, and behind a headline: said of nothing but copy.
  new AnyCasePattern(
    String.raw`${start}(?:strictly |strikt |strict |streng )?(?:under|onder|sous|unter|bajo|sotto|sob|under) (?:strict |strikt |strenge[ms] )?embargo ?(?::|[–—-](?!\p{L}))`,
  ),
  new AnyCasePattern(
    / ?[-–—,|(] ?(?:under|onder|sous|unter|bajo|sotto|sob|met|mit|avec|con|com|med) (?:strict |strikt |strenge[ms] )?(?:embargo|sperrfrist)\)?\s*$/u,
  ),
  // `This story is embargoed …`, `Cette dépêche est sous embargo`.
  new AnyCasePattern(
    String.raw`${thisCopy} (?:is|are|remains?|staat|blijft|is|valt|ist|bleibt|unterliegt|est|sont|reste|está|están|es|queda|è|é|fica|er|är|omfattas) (?:\p{L}+ ){0,3}?(?:embarg|sperrfrist|sperrvermerk|gesperrt bis|klausul|sperret)`,
  ),
  // `Publicatie is pas toegestaan na …`, `mag niet eerder dan … worden gebracht`.
  new AnyCasePattern(
    /(?<!\p{L})(?:publicatie|gebruik|verspreiding|uitzending)(?: (?:van|ervan) [^.\n]{0,30}?)? (?:is |mag )?(?:pas|niet eerder|eerst|vanaf) (?:toegestaan|mogelijk|vrij|na|vanaf|om|op|dan)(?!\p{L})/u,
  ),
  new AnyCasePattern(
    String.raw`${start}(?:niet|pas|eerst) (?:te )?(?:gebruiken|publiceren|plaatsen|verspreiden|vrijgeven|brengen|uitzenden) (?:voor|vóór|na|vanaf|eerder dan|tot)(?!\p{L})`,
  ),
  new AnyCasePattern(
    String.raw`${start}(?:gebruik(?:en)?|publiceren|publicatie|plaatsen) (?:(?:pas|niet) (?:na|vanaf|voor|vóór)|vanaf) [^\n]{0,60}?(?:\d|vrijgave|uitspr|toespraak|bekendmaking)`,
  ),
  new AnyCasePattern(String.raw`${thisCopy}[^.\n]{0,20} mag (?:pas|niet (?:eerder|voor|vóór))(?!\p{L})`),
  new AnyCasePattern(
    String.raw`${start}frei (?:für|ab|zum|zur veröffentlichung|am) [^\n]{0,40}?\d{1,2}(?:[.:]\d{2})?(?: ?uhr)[.:) ]`,
  ),
  // `Freigabe: 3. Dezember, 9.30 Uhr`, `Publiable le 3 décembre`.
  new AnyCasePattern(
    String.raw`${start}(?:freigabe|sendefrei|verwendung ab|vrijgave|vrij (?:voor gebruik|vanaf)|publiable|utilisable|publicable|utilizable|pubblicabile|utilizzabile|publicável|utilizável|frigives|frigis|release time|embargo lifts)(?: ?: ?| )(?:[\p{L}.]{1,7} ){0,2}(?:${day}|\d{1,2}[.:h]\d{2})`,
  ),
  // `Må først gengives, når talen er slut`, `À n'utiliser qu'une fois …`.
  new AnyCasePattern(
    String.raw`${start}(?:(?:må|kan|får) (?:først|förs?t)? ?(?:\p{L}+ )?(?:først|först|gengives|gjengis|brukes|bruges|bringes) ?,? (?:når|när|etter|efter)|(?:à )?n'(?:utiliser|publier|diffuser) qu|(?:usar|publicar|divulgar|utilizar) (?:apenas|só|sólo|solo) (?:depois|quando|cuando|tras|después)|(?:da )?(?:usare|pubblicare|diffondere) solo (?:dopo|quando|a)|solo podrá (?:usar|public|difund|emit)|(?:erst|nur) (?:nach|wenn|mit) [^.\n]{0,50}(?:verwend|veröffentlich|freigegeben|send|nutz)|(?:use|for use|publish) only (?:after|when|once))`,
  ),
  // `Not to be published or disclosed before 7am`, at the start of a sentence, with a day or a clock.
  new AnyCasePattern(
    String.raw`(?:${start}|[.!?:–—-] )(?:this (?:release|text|information) (?:may|must|should|is) |no part (?:of \w+ ){0,3}may be )?not (?:for|to be|be)? ?(?:publi|releas|broadcast|us(?:e|ed)|quot|disclos|distribut|report)\p{L}*(?:,? (?:or|and|nor)? ?(?:publi|releas|broadcast|us(?:e|ed)|quot|disclos|distribut|report)\p{L}*){0,3} (?:before|until|prior to) (?:[\p{L}.]+,? ){0,3}?(?:${day}|\d)`,
  ),
  // `Gelieve de cijfers niet te verspreiden vóór …`, `Bitte nicht vor … verbreiten`: the speaker asks.
  new AnyCasePattern(
    /^\W*(?:gelieve|graag|svp|verzoek|wij (?:verzoeken|vragen))[^.\n]{0,50}? niet (?:te )?(?:verspreiden|publiceren|gebruiken|delen|uit te zenden|openbaar te maken|vrij te geven) (?:voor|vóór|tot|eerder dan)(?!\p{L})/u,
  ),
  new AnyCasePattern(
    String.raw`${start}(?:bitte )?(?:nicht|keine (?:veröffentlichung|weitergabe|verwendung|verbreitung)) vor (?:dem )?${day}[^.\n]{0,40}?(?:\d|verbreit|veröffentl|verwend|send|$)`,
  ),
  new AnyCasePattern(
    String.raw`${start}(?:(?:prière|merci) de )?(?:à |a )?(?:ne pas (?:publier|diffuser|divulguer|utiliser)|(?:diffusion|publication|reproduction|divulgation|utilisation) (?:interdite|non autorisée|autorisée seulement)) (?:avant|(?:à partir|après)) (?:le |de |du )?(?:\d|${day})`,
  ),
  new AnyCasePattern(
    String.raw`${start}(?:por favor,? |se ruega |da |si prega di |é favor )?(?:no|non|não) (?:difundir|publicar|divulgar|reproducir|utilizar|pubblicare|diffondere|divulgare|utilizzare) (?:antes d|hasta |prima d|prima del)[^.\n]{0,30}?(?:\d|${day})`,
  ),
  new AnyCasePattern(
    String.raw`${start}(?:må|får|kan|skal|ska)? ?(?:ikke|inte|ej) (?:publis|public|offentlig|bruk|brug|använd|bring|gengiv|gjengi|sprid)\p{L}* (?:før|före|innan)[^.\n]{0,30}?(?:\d|${day})`,
  ),
  // `Embargo: do not publish before the governor has spoken`.
  new AnyCasePattern(
    String.raw`${start}(?:embargo|sperrfrist|klausul) ?[:.–-] ?(?:please |gelieve |bitte |prière de |si prega di )?(?:do not|not for|not to be|niet|nicht|ne pas|no (?:publ|dif)|non (?:publ|pubb|diff)|não|ikke|inte|må ikke|får inte)(?!\p{L})`,
  ),
  // `Embargoed until the speech is given`.
  new AnyCasePattern(
    /(?<!\p{L})embargo(?:ed)? (?:until|till) (?:the |he |she |his |her |it |its )?[^.\n]{0,40}?(?:delivery|delivered|given|spoken|speaks?|begins?|starts?|ends?|concludes?|announce[sd]?|announcement|made|released?|finishe[sd]|read|aired|airs)(?!\p{L})/u,
  ),
  // In capitals at the start, with a sign, a time or until when behind it.
  new RegExp(
    `${start}${upper(under)}(?:EMBARG(?:OED|O|AD[OA]|AT[OA])|SPERRE?FRIST|KLAUSULERET|SPERRET|GESPERRT BIS)(?: ?[:/–—]| ?-| ?[*+#=]{2}| ?\\d| (?:${anyCase('TO|UNTIL|TILL|FOR|TOT|ALLE|DALLE|JUSQU|BIS|HASTA|FINO|ORE|AT[ÉE]|TIL|KL')})(?![\\p{L}]))`,
    'u',
  ),
  // In brackets before or behind the headline or the text.
  new AnyCasePattern(
    String.raw`[(\[]\W{0,3}(?:(?:let op|achtung|attention|nb)[ :!,]+)?${under}${word}(?![\p{L}])(?! (?:on|op|against|tegen|gegen|contre|contra|sinds|depuis|since|seit)\b)`,
  ),
  // At the start, in whatever letters, with until when.
  new AnyCasePattern(
    `${start}${under}(?:embargoed|embargo|sperrfrist|embargado|embargada)(?: |:)+${until}${notYear}${clock}`,
  ),
  new AnyCasePattern(
    `${start}(?:sperrfrist ?[:–-]|(?:sperre?frist|klausul(?:eret|erat|ert)) [^:\\n]{0,30}?(?<!\\d)(?!(?:19|20)\\d{2}(?! ?(?:uhr|gmt|utc)))\\d{1,2}[.:]?\\d{2})`,
  ),
  // With a day or a clock and no other word between (`Sperrfrist 28. November 22 Uhr`, `Klausuleret til kl. 22`).
  new AnyCasePattern(
    `${start}(?:sperrfrist|klausul(?:eret)?|sperret)[ :]+(?:${until} ?)?(?:(?:am|den|d\\.|kl\\.?|\\p{L}{2,7}(?:tag|woch|abend|dag)),? ){0,2}\\d{1,2}(?:[.:] ?(?:\\d{2}|\\p{L}{3,})| ?(?:uhr|h)?(?![\\p{L}\\d ]))`,
  ),
  new AnyCasePattern(`${start}${under}embargo ${until} (?:the |het |uitspr|deliver|check)`),
  new AnyCasePattern(
    `${start}(?:check against delivery[ ,.–-]*)?not for (?:release|publication|broadcast|use)(?: (?:or|and) (?:publication|broadcast|use))? (?:before|until|till|prior)\\b`,
  ),
  new AnyCasePattern(`${start}${under}embargo(?:ed)?(?: ?[:–-] ?| )${soonClock}`),
  new AnyCasePattern(
    `${start}(?:niet eerder (?:te )?publiceren dan|(?:ter|voor) publicatie (?:op|om|vanaf|na)|zur veröffentlichung ab|à publier (?:à partir|après)|for (?:publication|release) (?:on|at|after|from)) [^\\n]{0,40}?(?:\\d{1,2}[:.hu]\\d{2}|\\d{1,4} ?(?:uur|uhr|gmt|utc|h|[ap]\\.?m)(?!\\p{L}))`,
  ),
  new AnyCasePattern(
    /(?:^|[-–—,:(] ?)(?:vrij (?:voor publicatie|te geven|vanaf)|frei(?:gegeben)? ab|libre à partir de|à diffuser à partir de) [^\n)]{0,40}?\d{1,2} ?(?:[:.hu]\d{2}|uur|uhr|h)(?!\p{L})/u,
  ),
  new AnyCasePattern(
    /^\W*(?:bitte |please |prière de |gelieve )?(?:die |het |the |l['’])?(?:sperrfrist|embargo) (?:bitte )?(?:beachten|respecteren|respecter|observe|respeitar)(?!\p{L})/u,
  ),
  new AnyCasePattern(`${start}hold for release\\b`),
  // To editors, in whatever words: `Note embargo`, `Eds: For release Sunday`.
  new AnyCasePattern(
    /(?<!\p{L})(?:note|please note|observe|respect|mind) (?:the )?(?:strict )?embargo(?!\p{L})/u,
  ),
  new AnyCasePattern(
    /^\W*(?:eds?|editors)[:,.] ?(?:note )?(?:hold )?for (?:release|use|publication) (?:on |at |after )?(?:\p{L}+day|\d|\p{L}{3,9}\.? \d)/u,
  ),
  // AP's advance copy, sent days ahead: `Advance for Sunday, Nov. 29`.
  /(?:^|[-–—,:] ?)(?:AP )?(?:ADVANCE|Advance|ADV) (?:FOR|for) (?:release |use )?(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?: (?:editions?|papers|EDITIONS|PAPERS))?(?=[.,:)]|$| and| or| AND| OR)/u,
  // Between signs, with until when: `… ++ SPERRFRIST 14. DEZEMBER, 12:00 ++`.
  new AnyCasePattern(
    String.raw`(?:[+*/#=]{2,}|\[) ?${under}(?:embargo(?:ed)?|sperrfrist|klausul(?:eret)?)(?: |:)[^\n\]]{0,40}?\d`,
  ),
  // In capitals behind the headline: `BC-SCI--Ancient DNA, EMBARGOED`.
  /[,–—(-] ?(?:EMBARGO(?:ED)?|SPERRFRIST)[)]?\s*$/u,
  new AnyCasePattern(
    `[-–—,|] ?${under}embargoed (?:until|till|to|for) (?:\\d{4}|\\d{1,2}[:.]\\d{2})(?![\\d-])`,
  ),
  new AnyCasePattern(
    `${start}niet (?:voor publicatie|publiceren|te publiceren|bestemd voor publicatie|vrijgegeven) (?:voor|vóór|tot)\\b`,
  ),
  new AnyCasePattern(`${start}(?:ne pas (?:publier|diffuser)|diffusion interdite) avant\\b`),
  new AnyCasePattern(`${start}(?:no (?:publicar|difundir)|prohibida su difusión) (?:antes|hasta)\\b`),
  new AnyCasePattern(
    `${start}(?:nicht zur veröffentlichung (?:vor|bis)|frei (?:ab|zur veröffentlichung ab) ${clock}[^:\\n]{0,20}:)`,
  ),
  // Behind the headline or a sentence, with until when and a clock.
  new AnyCasePattern(`(?:[-–—,|.:/] ?)${under}(?:embargo(?:ed)?|sperrfrist) ${until}${notYear}${clock}`),
  // Of what was under embargo others report.
  new AnyCasePattern(
    String.raw`${notBefore}(?<![\p{L}])(?:under|onder|sous|bajo|sotto) embargo (?:until|tot|jusqu|hasta|fino)[^\n]{0,30}?\d{1,2} ?(?:[:.hu]\d{2}|uur|h\b|horas|a\.?m|p\.?m)`,
  ),
  // A sentence of its own: `Embargo: apertura del mercado`, `EMBARGO STRICT JEUDI 00H01`, `Embargo ends 8:30 a.m. ET`, `Sperrvermerk: …`.
  new AnyCasePattern(
    String.raw`${sentenceStart}(?:strict |strikt |strikte[sr]? |lock-?up )?(?:embargo|sperrfrist|sperrvermerk|mediensperrfrist|spertijd|klausul)(?: (?:terms|absoluto|assoluto|absolu|strict|strikt|opgelet))?(?:(?<!^\W{0,4}\p{L}+) ?:(?= ?[^\s"'“«„‘])| (?:lifts?|ends?|expires?|levé|levée|tombe|expire|verstrijkt|eindigt|vervalt|opgeheven|endet|fällt|aufgehoben|scade|termina|vence|acaba)[^.\n]{0,40}?(?:\d{1,2} ?[:.hu]\d{2}|\d ?(?:uhr|uur|[ap]\.?m|h(?!\p{L}))|\d{4} (?:gmt|utc|c[es]t|bst)|zodra|sobald|erst mit|dès que|once|when|cuando|quando|non appena)| (?:[\p{L}]{2,11},? ){0,2}(?:\d{1,2} ?[:.hu]\d{2}|\d{1,2} ?(?:uhr|uur|[ap]\.?m|h(?!\p{L}))|\d{4} (?:gmt|utc|c[es]t|bst)))`,
  ),
  // In capitals behind a headline, with what it waits for: `King visits memorial - EMBARGOED UNTIL HE HAS LEFT`, `… EMBARGO 0700`.
  /[-–—,|(] ?EMBARGO(?:ED)? (?:UNTIL|TILL|TOT|JUSQU|BIS|HASTA|FINO)(?!\p{L})|(?<=\p{Ll} )EMBARGO \d{4}$/u,
  // `(Under CDC embargo.)`, `[emb. di 05.00]`: a bracket or what stands between signs.
  new AnyCasePattern(
    /[([*/+] ?(?:under|sous|onder|unter|bajo|sotto) (?:\p{L}{2,6} )?embargo(?= ?[.)\]*/+]| (?:until|till|tot|bis|jusqu|hasta|fino))|[([]emb\. ?(?:\p{L}{2,9}\.? )?\d{1,2}[.:h]\d{2}/u,
  ),
  // Behind a headline: `… - not before 1000 Geneva`; at the end of a text: `frei: mi, 4 uhr`.
  /[-–—|(] ?not before \d{4}(?: ?\p{L}+){0,2}\)?$/u,
  new AnyCasePattern(
    /(?:^|[.!?)] )frei:? (?:ab )?(?:mo|di|mi|do|fr|sa|so)(?:\p{L}{4,8})?[.,]{0,2} \d{1,2}(?:[.:]\d{2})? ?uhr/u,
  ),
].map((wording) => (wording instanceof RegExp ? LatinPattern.of(wording) : wording));

/** Characters of each text that are looked at. */
const longestOpening = 300;
/** Nearly no text has a word of these. */
const gate = addGate(wordings, longestOpening);
/** Characters from the word on in which a time is looked for. */
const longestTime = 110;

/**
 * Reads an embargo in an item's words where no field told one, and holds the item: until the time that they name, or where
 * none can be read until a person lets it go. `embargoWords` are the agency's, as they were read: with plain signs.
 */
export function applyEmbargo(draft: ItemDraft): ItemDraft {
  if (draft.pubStatus !== 'usable' || draft.embargoedUntil !== null) return draft;
  const words = embargoWordsOf(withPlainSigns(draft));
  if (words === null) return draft;
  const embargoedUntil = readEmbargoTime(words, {
    provider: providerName(draft.credit),
    language: draft.language?.split('-')[0]?.toLowerCase() ?? null,
    sentAt: draft.issuedAt,
  });
  const told = { ...draft, embargoWords: words };
  return embargoedUntil === null ? { ...told, pubStatus: 'withheld' } : { ...told, embargoedUntil };
}

function embargoWordsOf({ headline, summary, paragraphs, editorialNote, credit }: ItemDraft): string | null {
  const copy = [summary, ...paragraphs].filter((text) => text !== null);
  // What is planned may be under embargo when it comes; the plan is not, unless its headline says so.
  const advisory = findAdvisory({ headline, texts: copy, isAgency: providerName(credit) !== null });
  if (advisory === 'release') return null;
  const isPlan = advisory === 'plan';
  const texts = isPlan ? [headline] : [headline, summary, ...paragraphs.slice(0, 2), editorialNote];
  for (const text of texts) {
    if (text === null || text === undefined || !opensFor(gate, text)) continue;
    const opening = text.slice(0, longestOpening);
    for (const wording of wordings) {
      const found = wording.exec(opening);
      if (found !== null) return wordsFrom(opening.slice(found.index));
    }
  }
  if (isPlan) return null;
  const learned = judgeNotice(headline, copy);
  return learned?.kind === 'embargoed' ? learned.text.slice(0, longestTime) : null;
}

/** As far as the words on the embargo go: to the end of the bracket, the line, or AFP's `///`. */
function wordsFrom(text: string): string {
  const inBrackets = /^[([]([^)\]]*)[)\]]/.exec(text);
  if (inBrackets !== null) return (inBrackets[1] ?? '').trim().slice(0, longestTime);
  const [line = ''] = text.split(/\n|\/{2,}| \((?:AP|AFP|ANP|dpa|Reuters|BELGA|EFE|PA|ANSA)\)/u);
  return line.replace(/^[\s.,:|/–—-]+/u, '').slice(0, longestTime);
}
