import { mark } from '../mark.ts';
import { type Row, written } from './row.ts';

// biome-ignore format: one wording a line
/**
 * Corrected, sent again, taken further. dpa's `KORR-Bericht` is a correspondent's report and no correction: nothing here may
 * look for KORR alone. `Correction:` in small letters is news (markets); the Associated Press tells one by its first paragraph.
 */
export const revisedRows: readonly Row[] = [
  // Corrected
  ['reuters', 'en', 'headline', /^(?:CORRECTED|REFILE)(?:-\([A-Z]+\))?(?:[-–:] ?| )(?=\S)/, 'correction', 'cut', written.reuters],
  ['ap', 'en', 'opening', /^(?:\(?AP\)? ?[-–—] ?)?In (?:an?|some versions of an?|stories|versions of) .{0,80}?(?:stor(?:y|ies)\b|item\b).{0,200}?\bThe Associated Press\b/s, 'correction', 'keep', null],
  ['ap', 'en', 'opening', /^\^?Eds?: ?(?:CORRECTS?|FIXES)\b/i, 'correction', 'keep', written.ap],
  ['ap', 'en', 'headline', /,? ?CORRECTIVE\b/, 'correction', 'cut', null],
  ['ap', 'en', 'slug', /,? ?CORRECTIVE\b/, 'correction', 'keep', null],
  ['dpa', 'de', 'headline', /^\(Berichtigung:? ?[^)]*\) ?/, 'correction', 'cut', written.dpaG2],
  ['dpa', 'de', 'opening', /^\(Berichtigung:? ?[^)]*\) ?/, 'correction', 'cut', written.dpaG2],
  ['belga', null, 'headline', /^CORR? ?[:-] ?/, 'correction', 'cut', written.belga],
  ['belga', 'fr', 'headline', / ?\(RECTIFICATIF\) ?/, 'correction', 'cut', written.belga],
  ['ritzau', 'da', 'headline', /^\W*(?:KORREKTION|RETTELSE) ?[:-] ?|^Korrektion ?: ?/, 'correction', 'cut', written.samples],
  [null, null, 'signal', /^(?:sig:|signal:)?(?:correction|cor)$|^edStat:C$/i, 'correction', 'keep', written.iptcSignal],
  [null, 'en', 'headline', mark('CORRECT(?:ED|ION|IVE|S)|CLARIFICATION|REFILED?', { bare: true, endInCapitals: true }), 'correction', 'cut', null],
  [null, 'en', 'headline', /^\((?:Corrected|Correction)\b[^)]{0,100}\) ?/i, 'correction', 'cut', null],
  [null, 'de', 'headline', mark('BERICHTIGUNG|KORREKTUR|RICHTIGSTELLUNG|BERICHTIGT', { brackets: true, bare: true, end: true }), 'correction', 'cut', null],
  [null, 'fr', 'headline', mark('RECTIFICATIF|RECTIFICATION|CORRECTION|RECTIFIE|ERRATUM', { brackets: true, bare: true, end: true }), 'correction', 'cut', null],
  [null, 'nl', 'headline', mark('RECTIFICATIE|CORRECTIE|RECHTZETTING|GECORRIGEERD|VERBETER(?:ING|D)', { brackets: true, bare: true, end: true }), 'correction', 'cut', null],
  [null, 'es', 'headline', mark('CORRECCI[OÓ]N|RECTIFICACI[OÓ]N|CORRIGE|RECTIFICA|FE DE ERRORES', { brackets: true, bare: true, end: true }), 'correction', 'cut', null],
  [null, 'it', 'headline', mark('CORREZIONE|ERRATA CORRIGE|RETTIFICA|CORRETT[AO]', { brackets: true, bare: true, end: true }), 'correction', 'cut', null],
  [null, 'it', 'headline', / ?\/ ?RPT ?\([^)]{0,60}corrett[^)]{0,60}\)\s*$/i, 'correction', 'cut', null],
  [null, 'pt', 'headline', mark('CORREÇ[ÃA]O|RETIFICAÇ[ÃA]O', { brackets: true, bare: true, end: true }), 'correction', 'cut', null],
  [null, null, 'headline', mark('RETTELSE|KORREKTION|KORREKTUR|RÄTTELSE|RETTING|KORRIGERING', { brackets: true, end: true }), 'correction', 'cut', null],
  ['afp', null, 'opening', /^(?:ATTENTION|ATENCIÓN|ACHTUNG) ?[-–:] ?(?:RECTIFIE|CORRIGE|CORRECTS|BERICHTIGT|KORRIGIERT|RECTIFICA)\b.{0,200}?\/{2,} ?/s, 'correction', 'cut', null],
  // By what is corrected: its number, its slug, or what is right now.
  [null, null, 'headline', /^(?:RECHTZETTING|RECTIFICATIE|CORRECTIE|VERBETERING|KORREKTUR|BERICHTIGUNG|RICHTIGSTELLUNG|CORRECTION|RECTIFICATIF|RECTIFICATION|CORRECCI[OÓ]N|RECTIFICACI[OÓ]N|CORREZIONE|RETTIFICA|CORREÇÃO|RETIFICAÇÃO|RETTELSE|RETTING|RÄTTELSE|Rechtzetting|Rectificatie|Correctie|Verbetering|Korrektur|Berichtigung|Richtigstellung|Correction|Rectificatif|Rectification|Correcci[oó]n|Rectificaci[oó]n|Correzione|Rettifica|Correção|Retificação|Rettelse|Retting|Rättelse) (?:(?:van|op|bij|aan|zu|zur|von|of|to|à|de|del|della|di|a|da|til|av|till) )?(?:(?:het|the|der|la|il|l') ?)?(?:(?:bericht|meldung|item|dépêche|noticia|notizia|telegram|melding) )?[A-Z]{2,6}[ -]?\d{2,5}(?!\d)[ :,–-]*/, 'correction', 'cut', null],
  [null, 'en', 'headline', /^(?:CORRECTION|CORRECTIVE|CORRECTED) (?=[A-Z]{3,} \p{Lu}\p{Ll})/u, 'correction', 'cut', null],
  [null, null, 'headline', /^(?:(?:Herhaling|Herhaald|HERHALING) met (?:de |het )?(?:juiste|correcte|verbeterde|gecorrigeerde|aangepaste)|(?:Repeat(?:ing|s|ed)?|Resending|Resent|REPEAT(?:ING)?) with (?:the |a )?(?:correct(?:ed)?|right)|(?:Wiederholung|WIEDERHOLUNG|Wiederholt) mit (?:dem |der )?(?:richtige|korrigierte|korrekte|berichtigte)[mnrs]?|(?:Répétition|Rediffusion|RÉPÉTITION) avec (?:la |le |les )?(?:bonnes?|bons?|date corrigée|corrections?)|Repetición con (?:la |el )?(?:\p{L}+ )?(?:correct[ao]|corregid[ao])|Ripetizione con (?:la |il )?(?:\p{L}+ )?(?:corrett[ao])|(?:Gentages|Gjentas|Repeteres) med (?:korrekt|riktig|rigtig|rätt)|Upprepas med rätt)[\p{L} ]{0,30}[:–-] ?/u, 'correction', 'cut', null],
  [null, null, 'opening', /(?:^|\) ?[-–—]{1,2} ?)(?:Fixes|Corrects|Amends) (?=[^.\n]{0,80}(?<!\p{L})(?:par(?:agraph|a)?s?|grafs?|sentences?|headline|spelling|attribution|quotes?|date|figures?|byline|typo|dateline|throughout|caption|title|name)(?!\p{L}))/u, 'correction', 'keep', null],
  [null, null, 'opening', /\s*[([](?:Verbetert|Corrigeert|Herstelt|Rectifieert|Corrects|Fixes|Amends|Korrigiert|Berichtigt|Verbessert|Corrige|Rectifie|Rectifica|Corregge|Rettifica|Retifica|Retter|Rettar|Rättar|Korrigerer|Korrigerar) [^)\]\n]{8,160}[)\]]\.?$/, 'correction', 'cut', null],
  [null, 'en', 'opening', /(?<!\p{L})please read,? (?:in|at) (?:the )?(?:\w+ )?(?:par(?:agraph|a)?|graf|line|sentence)(?![\p{L}])/iu, 'correction', 'keep', null],
  [null, 'de', 'opening', /(?<!\p{L})(?:muss es|hat es) (?:richtig|korrekt) (?:heißen|zu heißen)(?!\p{L})/iu, 'correction', 'keep', null],

  [null, null, 'headline', /\s*[([](?:Herneming|Herhaling|Herhaald|Repeat(?:ing|s|ed)?|Wiederholung|Wiederholt|Reprise|R[ée]p[ée]tition|Rediffusion|Repetici[oó]n|Ripetizione|Repetição|Gentagelse|Gjentakelse|Repetisjon|Upprepning)[ ,:;/–-]{1,3}[^()[\]]{0,30}?(?<!\p{L})(?:verbetert|corrigeert|herstelt|rectifieert|corrects?|fix(?:es|ing)|correcting|berichtigt|korrigiert|verbessert|corrige|rectifie|rectifica|corregge|rettifica|retifica|retter|rettet|rättar|korrigerer|korrigerar)(?!\p{L})[^()[\]]{0,80}[)\]]\s*/iu, 'correction', 'cut', null],

  // Sent again
  ['reuters', 'en', 'headline', /^(?:REPEAT|RPT)(?: ?\d+)?[-–:] ?/, 'repeat', 'cut', written.reuters],
  ['dpa', 'de', 'headline', /^Wiederholung(?: ?\/ ?[\w-]+)? ?: ?/, 'repeat', 'cut', 'dpa-AFX'],
  [null, 'de', 'headline', mark('WIEDERHOLUNG|WDH', { brackets: true, bare: true, end: true }), 'repeat', 'cut', null],
  [null, 'nl', 'headline', mark('HERHALING|HERHAALD', { brackets: true, bare: true, end: true }), 'repeat', 'cut', null],
  [null, 'en', 'headline', mark('REPEAT(?:ING|S)?|RPT', { brackets: true, endInCapitals: true }), 'repeat', 'cut', null],
  [null, 'fr', 'headline', mark('R[ÉE]P[ÉE]TITION|R[ÉE]P[ÉE]T[ÉE]', { brackets: true, bare: true, end: true }), 'repeat', 'cut', null],
  [null, 'es', 'headline', mark('REPETICI[OÓ]N|REPETIDA', { brackets: true, bare: true, end: true }), 'repeat', 'cut', null],
  [null, 'it', 'headline', mark('RIPETIZIONE|RPT', { brackets: true, bare: true, end: true }), 'repeat', 'cut', null],
  [null, null, 'headline', mark('GENTAGELSE|REPETISJON|REPRIS|REPETIÇÃO', { brackets: true, end: true }), 'repeat', 'cut', null],
  [null, null, 'signal', /^(?:sig:|signal:)?repeat$/i, 'repeat', 'keep', written.iptcSignal],

  // Taken further
  ['reuters', 'en', 'headline', /^(?:UPDATE|WRAPUP) \d{1,2}-/, 'update', 'cut', written.reuters],
  ['ap', 'en', 'headline', /,? ?\b\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?\b/, 'update', 'cut', written.ap],
  ['ap', 'en', 'slug', /\b\d{1,2}(?:st|nd|rd|th) ?Ld(?:-Writethru)?\b/, 'update', 'keep', written.ap],
  ['ap', 'en', 'opening', /^\^?Eds?: ?(?:UPDATES?|RECASTS|ADDS|LEADS)\b/, 'update', 'keep', written.ap],
  ['dpa', 'en', 'headline', /^\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|ROUNDUP):? ?|^ROUNDUP:? (?=\p{Lu})/u, 'update', 'cut', written.dpa],
  ['dpa', 'de', 'headline', /^\((?:Aktualisierung|Aktualisiert|Zusammenfassung|Neu|Neufassung|Überblick|Update)\b:? ?[^)]*\) ?/, 'update', 'cut', written.dpaG2],
  [null, 'en', 'headline', /^\((?:\d{1,2}(?:st|nd|rd|th) )?(?:LEAD|LD)\) ?/, 'update', 'cut', 'Yonhap'],
  [null, 'en', 'headline', /^\(?\d{1,2}(?:ST|ND|RD|TH) (?:LEAD|LD)\)? ?[:–-]? ?/i, 'update', 'cut', null],
  ['anp', 'nl', 'headline', / ?\((?<version>[2-9])\)$/, 'update', 'cut', written.samples],
  [null, 'nl', 'headline', /^UPDATE ?[|:–-] ?/, 'update', 'cut', null],
  [null, null, 'headline', / ?\((?:update|Update|UPDATE)\)\s*$|^UPDATED? ?[|:–] ?|^\(UPDATED?\) ?/, 'update', 'cut', null],
  ['anp', 'nl', 'opening', /^N ?i ?e ?u ?w bericht, vervangt\b.*$/, 'update', 'cut', written.samples],
  ['belga', null, 'headline', / ?\((?<versionIfTold>[2-9])\)$| ?\([2-9]?DER\)$/, 'update', 'cut', written.belga],
  ['ansa', 'it', 'headline', / ?\((?<versionIfTold>[2-9])\)$/, 'update', 'cut', null],
  [null, 'es', 'headline', mark('AMPLIACI[OÓ]N|ACTUALIZA(?:CI[OÓ]N)?|ACTUALIZAD[AO]|AMPL[IÍ]A|AVANCE AMPLIADO', { brackets: true, bare: true, end: true }), 'update', 'cut', null],
  [null, 'fr', 'headline', mark('ACTUALIS(?:ATION|É)|MISE [AÀ] JOUR|COMPL[ÉE]MENT', { brackets: true, end: true }), 'update', 'cut', null],
  [null, 'it', 'headline', mark('AGGIORNAMENTO|AGGIORNA', { brackets: true, end: true }), 'update', 'cut', null],
  [null, 'de', 'headline', mark('AKTUALISIERUNG|AKTUALISIERT|ZUSAMMENFASSUNG', { end: true }), 'update', 'cut', null],
  ['afp', null, 'opening', /^(?:ATTENTION|ATENCIÓN|ACHTUNG) ?[-–:] ?(?:AJOUTE|ACTUALISE|ADDS|UPDATES|RECASTS|COMPL[ÉE]T(?:E|É|ÉE)|AÑADE|ACTUALIZA|ERGÄNZT|AKTUALISIERT|ACRESCENTA|ATUALIZA)\b.{0,200}?\/{2,} ?/s, 'update', 'cut', null],
  ['afp', null, 'keyword', /^\d?(?:st|nd|rd|th)?lead$/i, 'update', 'keep', written.samples],
  [null, null, 'signal', /^(?:sig:|signal:)?update$|^edStat:U$/i, 'update', 'keep', written.iptcSignal],
];
