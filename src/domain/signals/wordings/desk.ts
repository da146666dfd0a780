import { type Row, written } from './row.ts';

/** Agencies by the name that stands before what they plan. */
const house =
  '(?:The )?(?:AP|Associated Press|AFP|Reuters|REUTERS|dpa|DPA|ANP|Belga|BELGA|EFE|ANSA|TASS|Tass|PA(?: Media)?|AAP|APA|NTB|Ritzau|TT|Lusa|LUSA|Kyodo(?: News)?|Yonhap|Xinhua)';
const plan =
  '(?:coverage|news|top|weekend|daily|weekly|world|sports?|business|financial|photo|video|text|midday|france|inland|ausland|buitenland|binnenland|sport|dag|week|avond|ochtend)?';

/** Days on which an agenda goes out; nothing but the date stands behind them. */
const weekday =
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ofDay = '(?:voor|van|du|de|für|vom|for|of)';

// biome-ignore format: one wording a line
/** Advisories and press releases: for the desk, not for readers. */
export const deskRows: readonly Row[] = [
  ['dpa', 'de', 'genre', /^(?:Achtung|Vorschau|Tagesvorschau|Terminvorschau|Hinweis)$/, 'advisory', 'keep', written.dpaG2],
  ['dpa', 'de', 'headline', /^\((?:Achtung|Vorschau)\b[^)]*\)|^dpa-?(?:Tages|Wochen|Termin|Themen)?(?:vorschau|planung|themen)\b/i, 'advisory', 'keep', written.dpaG2],
  ['afp', null, 'genre', /^(?:Agenda|Program|Advice|AdvisoryUpdate)$/i, 'advisory', 'keep', written.afp],
  ['ap', 'en', 'slug', /^BC-.*\bADVISORY\b/i, 'advisory', 'keep', written.ap],
  ['ap', 'en', 'headline', /^BC-.*\b(?:ADVISORY|Digest|Planner)\b|,(?: \d{1,2}:\d{2})? (?:Advisory|ADVISORY)$/, 'advisory', 'keep', written.ap],
  ['anp', 'nl', 'headline', /^\W*dienstmededeling\b/i, 'advisory', 'keep', 'rvdj.nl 1973/16'],
  ['anp', 'nl', 'opening', /^\W*dienstmededeling\b/i, 'advisory', 'keep', 'rvdj.nl 1973/16'],
  [null, 'nl', 'headline', /^\W*(?:Let op,? (?:de )?redacties?|LET OP REDACTIES?|(?:Mede|Dienstmede)deling (?:aan|voor) (?:de )?redacties?|(?:MEDE|DIENSTMEDE)DELING (?:AAN|VOOR) (?:DE )?REDACTIES?|DIENSTMEDEDELING|Noot redactie|Aan de redacties)\b/, 'advisory', 'keep', null],
  ['anp', 'nl', 'headline', /^(?:ANP-?(?:agenda|planning|nieuwsagenda|dagagenda)|(?:Dag|Nieuws|Week)?[Aa]genda ANP|Planning ANP)\b/i, 'advisory', 'keep', null],
  ['belga', null, 'headline', /^AGENDA (?:van|voor|du|de|des)\b|^AGENDA ?[:–-]|^AVIS AUX (?:R[ÉE]DACTIONS|ABONN[ÉE]S)\b/, 'advisory', 'keep', null],
  [null, 'en', 'headline', /^(?:REUTERS NEWS SCHEDULE|DIARY ?[-–]|ADVISORY ?[-–:]|POLL SCHEDULE|DIARIES ?[-–]|FIXTURES ADVISORY|NEWS SCHEDULE|MEDIA ADVISORY ?[:–-]|EDITORS' NOTE|NOTE TO EDITORS)/, 'advisory', 'keep', null],
  [null, 'en', 'headline', /^(?:Editors? (?:note|advisory)|Note to (?:editors|subscribers|clients)|Notice to (?:editors|subscribers|clients))\b/i, 'advisory', 'keep', null],
  [null, null, 'headline', new RegExp(`^(?:BC-)?${house}(?: ?[-–:] ?| )(?:${plan} ?){0,2}(?:schedule|agenda|digest|budget|planner|advisory|planning|coverage plans?|top news|top stories|diary|previsi(?:ón|ones)|pr[ée]visions?|vorschau|themen|themenplanung|outlook list|summary of coverage|il punto)\\b(?! (?:deal|cuts?|talks))`, 'i'), 'advisory', 'keep', null],
  [null, null, 'headline', new RegExp(`^(?:(?:nieuws|dag|week|pers)?agenda|tagesvorschau) (?:${ofDay} )?(?:${weekday})(?:,? (?:\\d{1,2}\\.?(?: (?:de )?\\p{L}+)?(?: \\d{4})?))?$`, 'iu'), 'advisory', 'keep', null],
  [null, null, 'headline', new RegExp(`^(?:agenda|planning|planung|planering|planlegging|planlægning|dekning|dækning|coverage|previs(?:ão|ões|ión|iones)|pr[ée]visions?|programma)(?: d[aeo] (?:cobertura|couverture))? (?:d[aeo]|del|della|dell'|de l'|der|du|van(?: het)?|von|from|by|från|fra) ?${house}\\b`, 'i'), 'advisory', 'keep', null],
  [null, 'fr', 'headline', /^AFP (?:MATIN|MIDI|SOIR)\b|^Avis aux (?:abonnés|rédactions|clients)\b|^(?:AGENDA|PR[ÉE]VISIONS?) (?:AFP|FRANCE|MONDE|DU JOUR)\b/, 'advisory', 'keep', null],
  [null, 'de', 'headline', /^(?:Hinweise?|Achtung) (?:an|für) (?:die |unsere )?(?:Redaktion(?:en)?|Kunden)\b|^(?:Achtung|ACHTUNG),? Redaktionen\b|^(?:Tages|Wochen|Termin)vorschau\b|^Themenplanung\b/, 'advisory', 'keep', null],
  [null, 'es', 'headline', /^\((?:Previsi(?:ón|ones)|Agenda|Aviso|Nota)\b[^)]*\)|^PREVISI(?:ÓN|ONES)\b|^(?:Agenda informativa|Previsiones informativas|AGENDA INFORMATIVA)\b|^(?:Nota|Aviso) a los (?:abonados|editores|clientes)\b/, 'advisory', 'keep', null],
  [null, 'it', 'headline', /^(?:ANSA: ?il punto|I servizi dell'ANSA|AVVISO (?:AI|AGLI) (?:REDATTORI|ABBONATI))\b/i, 'advisory', 'keep', null],
  [null, 'en', 'opening', /^(?:\W*Editors: )?Here (?:are|is) (?:how )?(?:the )?(?:AP(?:'s)?|Reuters|AFP|latest|TASS|top stories at|what (?:the )?[A-Z]\w+ (?:plans|is planning))\b|^This diary is filed\b|^(?:The )?(?:AP|Reuters|AFP|TASS) (?:plans|is planning|expects) to (?:cover|publish|move|file|transmit)\b|^Among the stories .{0,40}from The Associated Press/i, 'advisory', 'keep', null],
  [null, 'en', 'opening', /\b(?:coverage plans|upcoming coverage|stories we plan to (?:cover|file|move)|REUTERS NEWS SCHEDULE)\b/, 'advisory', 'keep', null],
  [null, 'nl', 'opening', /^Aan (?:de |alle )?redacties ?:/i, 'advisory', 'keep', null],
  [null, null, 'headline', /^(?:An (?:die|alle|unsere) (?:Redaktionen|Kunden|Abonnenten|Bezieher)|Til (?:redaksjonene|redaktionerne|kundene|abonnentene)|Till redaktionerna|Aan (?:de|alle) (?:redacties|abonnees|klanten)|Aux (?:rédactions|abonnés|clients)|À (?:l'attention des rédactions|nos abonnés)|A (?:los|nuestros) (?:abonados|suscriptores)|Ai (?:clienti|redattori|sottoscrittori)|Agli abbonati|Aos (?:assinantes|clientes)|To (?:all )?(?:editors|subscribers|clients))(?!\p{L})(?= ?[:–-]|$)/iu, 'advisory', 'keep', null],
  [null, null, 'headline', new RegExp(`^(?:pr[ée]visions?|agenda|previsiones|previsões|previsione|themen|planung|dagsmeny|dagsorden|menu|programme?) ${house}(?= |$)`, 'i'), 'advisory', 'keep', null],
  [null, null, 'headline', /^\W*(?:TEST(?:BERICHT|MELDUNG|MELDING|MESSAGE|[ -]MESSAGE|MEDDELANDE|MEDDELELSE)?|PRUEBA|PROVA|TESTE|ESSAI)(?:[ +*-]+TEST)*(?=\W*$| ?[-–—:!+*]+ ?(?:please|bitte|niet|gelieve|negeren|ne pas|no |non |não|ikke|inte|ignor|disregard))/i, 'advisory', 'keep', null],
  [null, null, 'genre', /^(?:advisory|media advisory|daybook|genre:Advisory)$/i, 'advisory', 'keep', null],

  [null, null, 'headline', /^\W*(?:dienst(?:bericht|mitteilung|hinweis)|servicemelding|servicemeddelelse|servicemeddelande|message de service|mensaje de servicio|messaggio di servizio|mensagem de serviço|nota di servizio|nota de servicio|nota de serviço|service message) ?[:–-]/iu, 'advisory', 'keep', null],

  // Press releases
  [null, 'nl', 'paragraph', /^\W*Dit is een origineel persbericht/i, 'press-release', 'keep', 'ANP Pers Support'],
  [null, 'nl', 'paragraph', /^\W*Dit is een expertquote via ANP/i, 'press-release', 'keep', 'ANP Expert Support'],
  [null, null, 'opening', /\((?:GLOBE ?NEWSWIRE|BUSINESS ?WIRE|ACCESS ?(?:NEWS)?WIRE|MARKET ?WIRED?|NEWSFILE|PR ?NEWSWIRE|EQS (?:Newswire|Group)|ANP (?:Expert|Pers) ?Support|Belga (?:Press|Pers)|news aktuell|presseportal)\b[^)]*\)|--\(BUSINESS WIRE\)--|\/ ?(?:PRNewswire|CNW|Cision|ACCESS ?(?:NEWS)?WIRE|EINPresswire|Medianet)\b[^/]*\/|\/[^/]{0,30}\bAsiaNet\b[^/]{0,10}\//i, 'press-release', 'keep', written.samples],
  [null, null, 'opening', /^[^()]{2,60}\((?:ots|APA-OTS)\)/, 'press-release', 'keep', written.samples],
  [null, null, 'opening', /^\p{Lu}[\p{L}.-]*(?:[ /]\p{Lu}[\p{L}.-]*)? \(OTS\)(?: ?[-–—:]|$)/u, 'press-release', 'keep', written.samples],
  [null, null, 'opening', /^(?:EQS|DGAP|PTA)-(?:News|Ad-?hoc|Adhoc|PVR|DD|Stimmrechte)\b/, 'press-release', 'keep', written.samples],
  [null, null, 'headline', /^(?:EQS|DGAP|PTA)-(?:News|Ad-?hoc|Adhoc|PVR|DD|Stimmrechte)\b ?:/, 'press-release', 'keep', written.samples],
  [null, 'da', 'headline', /PRESSEMEDDELELSE/, 'press-release', 'keep', written.samples],
  ['anp', 'nl', 'headline', /^\W*PERSBERICHT\b ?[:-]?/, 'press-release', 'keep', null],
  [null, null, 'genre', /^(?:genre:)?press[ _-]?release(?:_?text)?$|^persbericht$|^pressemeddelelse$|^OTS$/i, 'press-release', 'keep', written.iptcGenre],
];
