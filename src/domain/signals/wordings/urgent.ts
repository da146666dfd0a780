import { mark } from '../mark.ts';
import { type Row, written } from './row.ts';

// biome-ignore format: one wording a line
/** The first word of something big. Ritzau's NU (now) is left out: it begins too many Dutch headlines. */
export const urgentRows: readonly Row[] = [
  ['ap', 'en', 'headline', /^(?:AP ?NewsAlert|FLASH)\b ?[-–:]? ?(?=\S)/, 'flash', 'cut', written.ap],
  ['ap', 'en', 'slug', /APNewsAlert|^FLASH\b/i, 'flash', 'keep', written.ap],
  ['ap', 'en', 'headline', mark('BULLETIN|URGENT', { bare: true }), 'urgent', 'cut', written.ap],
  ['afp', null, 'keyword', /^FLASH$/, 'flash', 'keep', written.afpFormats],
  ['afp', null, 'keyword', /^(?:ALERTE?|ALERTA|EILMELDUNG|URGENTE?)$/, 'urgent', 'keep', written.afpFormats],
  ['afp', null, 'headline', /^FLASH ?[-–:] ?/, 'flash', 'cut', written.afpFormats],
  ['afp', null, 'headline', /^(?:ALERTE?|ALERTA|URGENTE?) ?[-–:] ?/, 'urgent', 'cut', written.afpFormats],
  ['dpa', 'de', 'headline', /^\(Blitz\) ?/, 'flash', 'cut', written.dpa],
  ['dpa', 'de', 'headline', /^\(Eil(?:meldung)?\) ?/, 'urgent', 'cut', written.dpa],
  ['dpa', 'de', 'headline', mark('BLITZ|Blitzmeldung|BLITZMELDUNG'), 'flash', 'cut', null],
  ['dpa', 'de', 'genre', /^Blitz$/, 'flash', 'keep', written.dpa],
  ['dpa', 'de', 'genre', /^Eil(?:meldung)?$/, 'urgent', 'keep', written.dpa],
  [null, 'de', 'headline', mark('EIL(?:EIL|MELDUNG)?|Eil(?:meldung)?|EILT', { bare: true, brackets: true }), 'urgent', 'cut', null],
  ['belga', null, 'headline', /^ALERT(?:E)? ?[-–:] ?/, 'urgent', 'cut', written.belga],
  ['ritzau', 'da', 'headline', /^FLASH ?[-–:] ?/, 'flash', 'cut', written.samples],
  ['ntb', null, 'headline', mark('HAST|HASTEMELDING'), 'urgent', 'cut', null],
  ['pa', 'en', 'headline', mark('SNAP|RUSH|NEWSFLASH'), 'urgent', 'cut', null],
  ['reuters', 'en', 'headline', mark('FLASH|URGENT|ALERT|BREAKING(?: NEWS)?', { brackets: true }), 'urgent', 'cut', null],
  ['anp', 'nl', 'headline', mark('SPOED(?:BERICHT)?|PERSALARM|URGENT|FLASH|FLITS', { brackets: true, bare: true }), 'flash', 'cut', null],
  ['ansa', 'it', 'headline', /^\+\+ (?=\p{L})|(?<=^\+\+ .{5,200}) \+\+$/u, 'urgent', 'cut', null],
  [null, null, 'headline', mark('URGENTE?|FLASH|ALERTE|ALERTA|ALERT|BREAKING(?: NEWS)?|NEWSFLASH|NEWS ?ALERT|DRINGEND|SPOED|[ÚU]LTIMA HORA|[ÚU]LTIMO MOMENTO|DERNI[ÈE]RE MINUTE|ULTIM\'?ORA', { bare: true }), 'urgent', 'cut', null],
  [null, null, 'headline', /^[([](?:URGENTE?|FLASH|ALERTE?|ALERTA|BREAKING)[)\]] ?/i, 'urgent', 'cut', null],
];
