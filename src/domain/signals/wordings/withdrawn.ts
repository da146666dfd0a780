import { mark, onlyOfAgencies, without } from '../mark.ts';
import { type Row, written } from './row.ts';

/**
 * Words that stand apart before or behind the headline of what is withdrawn, held back or not to be used. No agency wrote
 * these down as a kill: a person is asked.
 */
const english =
  'KILL(?:ED)?|(?:BULLETIN|MANDATORY|URGENT|STORY) KILL|KILL KILL KILL|ELIM(?:INATE|INATION)?|BULLETIN ELIM(?:INATION)?|' +
  '(?:STORY |ITEM |ALERT )?(?:WITHDRAWN|RETRACTED)|WITHDRAW|RETRACT(?:ION)?|WITHDRAWAL|(?:SUBSTITUTE|FIRST|SECOND|CORRECTIVE) KILL|(?:TO )?CANCEL(?:LATION)?|ANNUL(?:LED|MENT)?|RESCINDED|WITHHOLD|HOLD (?:PUBLICATION|FOR NOW)|HOLD|HOLD HOLD HOLD|PLEASE HOLD|RELEASE WITHDRAWN|(?:NOTICE TO )?DISREGARD RELEASE|DO NOT USE(?: YET)?|DO NOT PUBLISH(?: YET)?|NOT TO BE USED|DISREGARD';
const dutch =
  '(?:BERICHT )?INGETROKKEN|BERICHT (?:VERVALT|VERVALLEN|GEANNULEERD)|(?:VERVALT )+VERVALT|TERUGGETROKKEN|INTREKKING|WORDT INGETROKKEN|ANNULERING|ANNULATIE|ANNULEERT|ANNULEER|(?:GELIEVE )?NIET (?:TE )?(?:GEBRUIKEN|PUBLICEREN|PLAATSEN)|(?:NOG NIET|EVEN NIET) (?:GEBRUIKEN|PUBLICEREN|PLAATSEN)|(?:EVEN )?VASTHOUDEN|AANHOUDEN|SCHRAPPING|SCHRAPPEN|GESCHRAPT|WACHT MET PUBLICATIE|NIET PUBLICEREN TOT NADER ORDER';
const german =
  '(?:MELDUNG )?(?:ZURÜCKGEZOGEN|ZURUECKGEZOGEN|ANNULLIERT)|MELDUNG STORNIERT|SPERRE(?: BIS (?:AUF )?(?:WIDERRUF|WEITERES)| bis (?:auf )?(?:Widerruf|[Ww]eiteres))?|VORLÄUFIG GESPERRT|SPERRVERMERK|(?:BITTE )?ZURÜCKHALTEN|(?:BITTE )?(?:LÖSCHEN|STREICHEN)|(?:VORERST|NOCH) NICHT (?:VERWENDEN|SENDEN|PUBLIZIEREN|VERÖFFENTLICHEN)|GEGENSTANDSLOS|ZURÜCKZIEHUNG|RÜCKZUG|RÜCKNAHME|STORNO|STORNIERUNG|ANNULLIERUNG|ANNULIERUNG|SENDESPERRE|NICHT (?:MEHR )?VERWENDEN|LÖSCHUNG|WIDERRUF(?:EN)?';
const french =
  '(?:DÉPÊCHE |DEPECHE |ALERTE )(?:ANNULÉE?|ANNULEE?)|SUSPENDUE?|ANNULATION|[AÀ] ANNULER|ANNULER|ANNUL(?:E|ONS) ET REMPLA(?:CE|CONS|ÇONS)|NE PAS (?:UTILISER|DIFFUSER|PUBLIER)|DÉPÊCHE RETIRÉE|[AÀ] (?:TUER|SUPPRIMER|ÉLIMINER|ELIMINER|RETENIR|SUSPENDRE)|[ÉE]LIMINER|(?:MISE )?EN ATTENTE|ANNULE ET NE REMPLACE PAS|(?:[AÀ] )?NE PAS (?:DIFFUSER|PUBLIER) POUR (?:L.INSTANT|LE MOMENT)|RETIR[ÉE]E?|RETRAIT';
const southern =
  '(?:NOTICIA |INFORMACIÓN )?ANULADA|QUEDA ANULAD[AO]|ANULACI[OÓ]N|ANUL(?:A|AR|EN|EM)|ANULAÇÃO|NOTICIA RETIRADA|ANULEN|EN SUSPENSO|RETENER|RETENIDA|RETER|NO (?:PUBLICAR|DIFUNDIR) (?:TODAVÍA|AÚN)|NÃO (?:PUBLICAR|DIVULGAR) AINDA|DA (?:ANNULLARE|ELIMINARE)|NOTIZIA RITIRATA|IN SOSPESO|NO (?:UTILIZAR|USAR|PUBLICAR|DIFUNDIR)|NÃO (?:UTILIZAR|USAR|PUBLICAR)|' +
  'ANNULLARE|NOTIZIA ANNULLATA|ANNULLAMENTO|NON (?:UTILIZZARE|PUBBLICARE|USARE)';
const nordic =
  'ANNULLERES|(?:TELEGRAM(?:MET)? |MELDING )?(?:UTGÅR|UDGÅR|TREKKES|ANNULLERES)|STOPPAS|STOPPES|STOPPET|INDRAGES|HÅLL INNE|ÅTERKALLAS|STRYKS?|SLETTES|AFVENT|AVVENT|AVVAKTA|DRAS TILLBAKA|TILBAGEKALDT|TRÆKKES TILBAGE|TRUKKET(?: TILBA[GK]E)?|TREKKES(?: TILBAKE)?|DRAS TILLBAKA|TILLBAKADRAGEN|MÅ IKKE BRU[GK]ES|BRUKES IKKE';
/** What is said of a concert as well: not before one, nor before anything else that people go to. */
const calledOff =
  'CANCEL(?:L?ED)|GEANNULEERD|VERVALT|VERVALLEN|ANNUL[ÉE]E?|STORNIERT|ANULADO|ANNULLAT[AO]|ANNULLERAD|ANNULLERT|ANNULLERET|CANCELAD[AO]';
const event = String.raw`\p{L}*concerts?|\p{L}*festivals?|\p{L}*dienst|\p{L}*lijn|\p{L}*avond|\p{L}*feest|\p{L}*dag|lessen|bus\p{L}*|\p{L}*trein|shows?|series|tours?|tournee|match(?:es)?|games?|race|gala|parade|carni?v\p{L}*|flights?|trains?|conference|meeting|summit|exhibition|marathon|intocht|optocht|voorstelling|wedstrijd|vlucht\p{L}*|treinen|beurs|markt|optreden|kermis|vuurwerk|première|spectacle|vols?|salon|conciert\p{L}*|partido|feria|vuelos?|konzert\p{L}*|spiel|flüge?|flug|messe|umzug|concerto|mostra|partita|vol[oi]|sciopero|kamp|konsert|tåg`;
const anyWords = [english, dutch, german, french, southern, nordic].join('|');
/** In capitals where the text begins, behind a word or two to editors. */
const notToUse =
  '(?:PLEASE )?(?:DO NOT|DON.T) (?:USE|PUBLISH|RUN|AIR|POST)|NOT (?:TO BE USED|FOR USE)|(?:GELIEVE )?NIET (?:MEER )?(?:TE )?(?:GEBRUIKEN|PUBLICEREN|PLAATSEN|OVERNEMEN)|(?:BITTE )?NICHT (?:MEHR )?(?:VERWENDEN|VERBREITEN|VERÖFFENTLICHEN|NUTZEN|SENDEN)|(?:[AÀ] )?NE (?:PAS|PLUS) (?:UTILISER|DIFFUSER|PUBLIER)|NO (?:UTILIZAR|USAR|PUBLICAR|DIFUNDIR|EMITIR)|(?:DA )?NON (?:UTILIZZARE|PUBBLICARE|USARE|DIFFONDERE)|NÃO (?:UTILIZAR|USAR|PUBLICAR|DIVULGAR)|(?:MÅ |FÅR |SKA |SKAL )?(?:IKKE|INTE|EJ) (?:BRUKES|BRUGES|ANVÄNDAS|PUBLISERES|PUBLICERES|PUBLICERAS)|(?:BRUK|BRUG) IKKE|ANVÄND (?:INTE|EJ)';
const attention =
  'ATTENTION|ATTN|ACHTUNG|LET OP|AVISO|NOTA|ATENCIÓN|ATENÇÃO|ATTENZIONE|OBS|Achtung|Attention|Let op|Attenzione|Atención|Aviso';

// biome-ignore format: one wording a line
/** Withdrawn, or held back. What is documented is done; what only reads so is held, and people are asked. */
export const withdrawnRows: readonly Row[] = [
  ['reuters', 'en', 'headline', /\bSTORY WITHDRAWN\b/, 'kill', 'keep', written.reuters],
  ['reuters', 'en', 'opening', /^\W*STORY WITHDRAWN\b/, 'kill', 'keep', written.reuters],
  ['dpa', null, 'headline', /\bKILL(?: KILL)+\b/, 'kill', 'keep', written.dpa],
  ['dpa', null, 'opening', /^\W*KILL(?: KILL)+\b/, 'kill', 'keep', written.dpa],
  ['dpa', null, 'headline', /\bHOLD(?: HOLD)+\b/, 'hold', 'keep', written.dpa],
  ['dpa', null, 'opening', /^\W*HOLD(?: HOLD)+\b/, 'hold', 'keep', written.dpa],
  ['afp', null, 'headline', /^(?:KILL|ANNULATION|ANULACIÓN|ANULAÇÃO|ANNULLIERUNG) ?:/, 'kill', 'keep', written.afp],
  ['afp', null, 'opening', /^(?:KILL|ANNULATION|ANULACIÓN|ANULAÇÃO|ANNULLIERUNG) ?:/, 'kill', 'keep', written.afp],
  ['ritzau', 'da', 'headline', /^\W*ANNULLERET\b|^\W*Annulleret ?:/, 'kill', 'keep', written.samples],
  [null, null, 'signal', /^(?:sig:|signal:)?kill$|^edStat:K$/i, 'kill', 'keep', 'the code itself'],

  [null, null, 'headline', mark(anyWords, { brackets: true, endInCapitals: true }), 'possible-kill', 'keep', null],
  [null, null, 'headline', onlyOfAgencies(new RegExp(`^[(\\[+*=# ]{0,4}(?=${calledOff})${without(event)}(?:${calledOff})(?:[)\\]]| ?[:|/!–—-]+ | ?[+*=#]{2})`, 'u')), 'possible-kill', 'keep', null],
  [null, null, 'headline', /^(?:(?:PHOTOS?|PICTURES?|GRAPHIC|VIDEO|AUDIO|STORY|ALERT|NEWSALERT|ITEM|COPY|TEXT|CAPTION|FOTO|BERICHT|BILD) (?:KILL(?:ED)?|ELIM(?:INATION)?|WITHDRAWN|WITHDRAWAL|INGETROKKEN|VERVALT)|KILL NOTICE|ELIMINATION)(?=$|[ ,:–-])/, 'possible-kill', 'keep', null],
  [null, null, 'headline', new RegExp(String.raw`^(?:${anyWords}|${calledOff}):? (?:\p{L}{2,4} ?)?\d{3,5}(?!\d)`, 'u'), 'possible-kill', 'keep', null],
  [null, null, 'headline', new RegExp(`^(?=\\p{Lu}{5})${without(event)}(?:ANNULATION|STORNO|STORNIERUNG|WIDERRUF|ANULACI[OÓ]N|ANULAÇÃO|ANNULLAMENTO|ANNULLERES|MAKULERAS|MAKULERES|UTGÅR|UDGÅR|TREKKES|WITHDRAWN|RETRACTED|INTREKKING|ZURÜCKGEZOGEN|ANULAD[AO]) (?=\\p{Lu}(?:\\p{Ll}| \\p{Ll}))`, 'u'), 'possible-kill', 'keep', null],
  [null, null, 'headline', /^(?:KILL|ELIM|INGETROKKEN|VERVALT|ZURÜCKGEZOGEN|ANNULÉ|ANULADA) (?=\p{Lu}\p{Ll})|^BULLETIN (?:KILL|ELIM)|^KILL(?: KILL)+\b|^HOLD(?: HOLD)+\b/u, 'possible-kill', 'keep', null],
  [null, null, 'headline', new RegExp(String.raw`^(?:${attention})[ ,:!–-]+[(]?(?:${anyWords}|${calledOff})\b`, 'u'), 'possible-kill', 'keep', null],
  [null, null, 'headline', /^(?:INTREKKING|ANNULERING|RÜCKRUF|RÜCKNAHME|STORNIERUNG|WITHDRAWAL|ANULACIÓN) \p{Ll}/u, 'possible-kill', 'keep', null],
  [null, null, 'headline', /^(?:Eds?|EDS?|Editors?|EDITORS?|Redacties?|REDACTIES?) ?[:,.–-] ?(?:KILL|ELIM|HOLD|WITHDRAW|INTREKKING|NIET GEBRUIKEN)/, 'possible-kill', 'keep', null],
  [null, null, 'headline', /^(?:Bitte nicht (?:mehr )?(?:verwenden|verbreiten|veröffentlichen)|Please do not (?:use|publish|run)|Gelieve niet te (?:gebruiken|publiceren)|(?:Prière|Merci) de ne pas (?:utiliser|diffuser|publier)|Rogamos no (?:usar|utilizar|publicar)|Si prega di non (?:utilizzare|pubblicare)) ?[:–-]/i, 'possible-kill', 'keep', null],
  [null, null, 'headline', new RegExp(String.raw`^[(\[](?:${attention})[ ,:!–-]+(?:${anyWords}|${calledOff})[)\]]`, 'u'), 'possible-kill', 'keep', null],
  // `VERVALT MOGELIJK: …`
  [null, null, 'headline', /^[([+*=# ]{0,4}(?:[Vv]ervalt mogelijk|[Mm]ogelijk vervalt|VERVALT MOGELIJK|MOGELIJK VERVALT|POSSIBLE KILL|MAY BE (?:WITHDRAWN|KILLED)|MÖGLICHERWEISE (?:HINFÄLLIG|ZURÜCKGEZOGEN))(?:[)\]]| ?[:|!–—])/u, 'possible-kill', 'keep', null],
  ['cp', 'en', 'headline', /^(?:Kill|Elim|Hold|Withhold)-(?=\p{Lu}[\p{L}\d]*-)/u, 'possible-kill', 'keep', null],
  [null, null, 'opening', /^\W*(?:EDITORS|EDS|ATTENTION EDITORS|REDACTIES|REDAKTIONEN|RÉDACTIONS|REDACCIONES)(?: ?[:,!–—-] ?)(?:PLEASE )?(?:KILL|HOLD|WITHHOLD|DO NOT USE|NIET GEBRUIKEN|VASTHOUDEN|NICHT VERWENDEN|ANNULER|ANULEN)(?!\p{L})/u, 'possible-kill', 'keep', null],
  [null, null, 'headline', /^(?:KILL|VERVALT|INGETROKKEN|ANNUL[EÉ]E?|ANULEN|ANULADA|ANNULLARE|STORNO|ANNULLERES)(?:[ ,!–-]+(?:KILL|VERVALT|INGETROKKEN|ANNUL[EÉ]E?|ANULEN|ANULADA|ANNULLARE|STORNO|ANNULLERES)(?!\p{L}))+/u, 'possible-kill', 'keep', null],
  [null, null, 'opening', /^(?:KILL|VERVALT|INGETROKKEN|ANNUL[EÉ]E?|ANULEN|ANULADA|ANNULLARE|STORNO|ANNULLERES)(?:[ ,!–-]+(?:KILL|VERVALT|INGETROKKEN|ANNUL[EÉ]E?|ANULEN|ANULADA|ANNULLARE|STORNO|ANNULLERES)(?!\p{L}))+/u, 'possible-kill', 'keep', null],
  [null, null, 'headline', /^\(Achtung:? ?Meldung (?:wird )?(?:zurückgezogen|storniert|annulliert)/i, 'possible-kill', 'keep', null],
  [null, null, 'slug', mark('KILL|ELIM(?:INATE|INATION)?|WITHDRAWN|WITHHOLD|HOLD|CANCEL(?:LED)?|MANDATORY KILL', { brackets: true, endInCapitals: true }), 'possible-kill', 'keep', null],
  [null, null, 'slug', /(?:^|[- ,/])(?:KILL|ELIM|WITHDRAWN)$/, 'possible-kill', 'keep', null],
  ['ap', null, 'slug', /, ?(?:Kill|Elim(?:inat(?:e|ion))?|Withhold|Withdrawn)$/i, 'possible-kill', 'keep', null],
  [null, null, 'keyword', /^(?:KILL|KILLED|ELIMINATION|WITHDRAWN|ANNULATION|INTREKKING|ZURÜCKGEZOGEN)$/, 'possible-kill', 'keep', null],
  [null, null, 'opening', new RegExp(String.raw`^(?:ATTENTION|ATENCIÓN|ACHTUNG) ?[-–:]+ ?(?:${french}|${southern}|${german}|CANCELS|KILLS|WITHDRAWS)\b`, 'u'), 'possible-kill', 'keep', null],
  [null, null, 'opening', new RegExp(String.raw`^[^\p{L}\d]{0,5}(?:[\p{Lu}.]{2,14}[ :,!–-]{1,3}){0,5}(?:${notToUse})(?=[^\p{L}]|$)(?! ?\p{Ll})`, 'u'), 'possible-kill', 'keep', null],
  [null, null, 'opening', /^(?:INTREKKING|INGETROKKEN|BERICHT VERVALT|BERICHT INGETROKKEN|ANNULERING|ANNULEERT|KILL|WITHDRAWN|ZURÜCKGEZOGEN)(?: ?[:–-]|[.]?$)/u, 'possible-kill', 'keep', null],
];
