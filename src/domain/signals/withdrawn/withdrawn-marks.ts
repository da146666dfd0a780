import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { LatinPattern } from '../../text/patterns/latin-pattern.ts';
import { addGate, opensFor } from '../../text/patterns/opening-gates.ts';
import { hasWithdrawnNote } from './withdrawn-notes.ts';

/** What copy is called in a mark, and nothing else is that people go to or buy. */
const copy =
  'stor(?:y|ies)|items?|alerts?|copy|report|release|press release|statement|note|(?:pers|push)?bericht(?:en)?|item|stuk|tekst|melding|pressemitteilung|mitteilung|meldung|aussendung|text|bericht|dépêche|alerte|communiqué|papier|noticia|nota|comunicado|información|cable|despacho|notizia|comunicato|lancio|notícia|telegram(?:met)?|pressmeddelande|pressemeddelelse|pressemelding|melding(?:en)?|nyhet(?:en)?|text(?:en)?|sak(?:en)?';
/** What became of it. */
const withdrawn =
  'withdrawn|killed|retracted|pulled|nullified|void|removed|cancell?ed|ingetrokken|vervalt|vervallen|komt te vervallen|teruggetrokken|geannuleerd|ongeldig|trekken (?:we|wij) (?:terug|in)|hinfällig|entfällt|zurückgezogen|annulliert|storniert|gelöscht|gestrichen|retirée?|annulée?|supprimée?|anulad[ao]|retirad[ao]|eliminad[ao]|annullat[ao]|ritirat[ao]|cancelad[ao]|utgår|annulleres|trukket|trekkes|tillbakadragen|återkallad';
/** Of those, what is hardly said of anything else where nothing but it stands behind a headline. */
const saidOfCopy =
  'withdrawn|killed|retracted|nullified|ingetrokken|vervalt|komt te vervallen|teruggetrokken|ongeldig|trekken (?:we|wij) terug|hinfällig|zurückgezogen|retirée|supprimée|anulada|retirada|ritirata|utgår|tillbakadragen';
const notToUse =
  "(?:do not|don't|not to) (?:use|run|publish)|niet (?:meer )?(?:gebruiken|plaatsen|publiceren|overnemen)|(?:bitte )?(?:löschen|nicht (?:mehr )?(?:verwenden|senden|übernehmen|veröffentlichen))|(?:à )?ne (?:pas|plus) (?:utiliser|diffuser|publier|reprendre)|no (?:usar|utilizar|publicar|difundir)|(?:da )?non (?:usare|utilizzare|pubblicare)|não (?:usar|utilizar|publicar)|(?:får )?(?:inte|ikke|ej) (?:bru[kg]es|användas|publiceras)|bru[kg] ikke|använd inte";
const quoted = String.raw`(?:["“„«'‘][^"”“»'’]{8,140}["”“»'’]|»[^«»]{8,140}«)`;

const marks = [
  // `… - bericht komt te vervallen`, `… (Meldung entfällt)`, `… (ingetrokken)`, `… - à ne pas utiliser`
  new AnyCasePattern(
    String.raw`(?: [-–—|]{1,3} | ?[([])(?:dit |het |de |the |this |die |diese |la |cette |esta |questa )?(?:(?:${copy}) (?:wordt |is |ist |est |er |är )?(?:${withdrawn})|${saidOfCopy}|${notToUse})(?: [-–—] [^()[\]]{3,40})?[)\]]?[.!]*\s*$`,
  ),
  // `"Burgemeester stapt op" vervalt`
  new AnyCasePattern(
    String.raw`^${quoted} (?:wordt |is |ist |est |has been |a été |kan |komt )?(?:hereby )?(?:${withdrawn}|te vervallen|niet worden gebruikt|no longer valid)[.!]?$`,
  ),
  // `RECALL: …`, `WG: RÜCKRUF Quartalszahlen`, of mail.
  /^(?:(?:WG|FW|FWD|RE|TR|RV|AW|I) ?: ?)*(?:RECALL|RÜCKRUF|TERUGROEPEN) ?:? (?=\S)/u,
  new AnyCasePattern(
    String.raw`^(?:recall|rückruf|rappel|recuperar|terugroepen|tilbagekaldelse|tilbakekalling) ?:? (?:du |de la |of |der |af |van )?(?:message|mensaje|mail|nachricht|${copy})(?!\p{L})`,
  ),
  // `(Refiles to withdraw …)`, `(Herhaling om in te trekken)`
  new AnyCasePattern(
    /[([](?:refiles?|repeats?|repeated|resent|herhaling|herhaald|wiederholung|répétition|repetición)[^)\]]{0,20} (?:to|om|zum|um|pour|para|per) [^)\]]{0,20}(?:withdraw|kill|in te trekken|intrekken|zurückzuziehen|zurückziehen|retirer|annuler|anular|ritirare)/u,
  ),
  // `Herroeping persbericht 'Vitens verlaagt tarief'`, `Press release retracted: …`
  new AnyCasePattern(
    String.raw`^\W{0,3}(?:\p{L}+ ?: )?(?:intrekking|herroeping|annulering|widerruf|rücknahme|zurückziehung|retraction|withdrawal|retrait|annulation|anulación|ritiro|tilbagekaldelse|tilbakekalling|återkallande)(?: (?:van|of|der|des|du|de la|del|de|av|af|di))? (?:het |the |ons |our )?(?:${copy})(?= ?[:–—"'“„«‘]| - | \d|$)`,
  ),
  new AnyCasePattern(
    String.raw`^(?:het |de |the |die |le |la )?(?:press (?:release|statement)|persbericht|pressemitteilung|aussendung|communiqué|comunicado|comunicato|dépêche|telegram|pressmeddelande|pressemeddelelse|pressemelding) (?:\p{L}+ ){0,2}?(?:${withdrawn})(?= ?[:–—] | - )`,
  ),
].map((mark) => (mark instanceof RegExp ? LatinPattern.of(mark) : mark));
/** What mail programs write when a sender takes a message back. */
const recalled = new AnyCasePattern(
  /(?:would like to recall the message|wil het bericht (?:graag )?(?:intrekken|terugroepen)|möchte die nachricht[^.\n]{0,80}zurückrufen|souhaite rappeler (?:ce|le) message|desea recuperar el mensaje|desidera richiamare il messaggio|deseja cancelar a mensagem)/u,
);

/** `Makuler: sak om …`, an order that names the copy. */
const ordered = new AnyCasePattern(
  /^\W{0,3}(?:(?:makul[eé]ra?r?|kass[eé]r|annuller)(?: ?: | \p{L}+ )|(?:slett|slet|stryk|radera|ta bort|schrap|verwijder|lösche[nt]?|supprimer|supprimez|eliminen|eliminar|cancellare|eliminare|apaguem|delete|remove|purge) ?: (?:\p{L}+ )?)(?:saka?|saken|melding(?:en)?|telegram(?:met)?|notis(?:en)?|nyhet(?:en)?|artik(?:kel|el|eln|kelen|len)|tekst|bild(?:et|en)?|billede|foto|bericht|meldung|dépêche|photo|noticia|notizia|nota|story|item|picture)(?!\p{L})/u,
);
/** `Bemærk: Dette telegram er kasseret`, where the text begins. */
const ofItself = new AnyCasePattern(
  String.raw`(?:^|^[^\n]{0,20}(?:bemærk|merk|obs|note|nota|noot|hinweis|ndlr|ndr|n\.d\.r\.|achtung|redactie|redaktion|eds?|nb|n\.b\.)[^\n:]{0,20}: ?)[(\[+* ]*(?:dette|denne|detta|den här|diese[rs]?|cette|ce|esta|este|questa|questo|dit|deze|this|la presente) (?:${copy}) (?:er|är|ist|est|está|è|é|is|wird|wordt|har blitt|er blevet|has been|a été|ha sido|è stata|foi) (?:\p{L}+ )?(?:kasseret|kassert|makuler(?:t|et|ad)|slettet|udgået|utgått|indraget|indragen|trukket|ungültig|hinfällig|caduque|caduco|caduca|nulle|sans objet|sem efeito|sin efecto|ongeldig|void|obsolete)(?!\p{L})`,
);

const longestHeadline = 240;
const gates = {
  ordered: addGate([ordered], longestHeadline),
  ofItself: addGate([ofItself], longestHeadline),
  marks: addGate(marks, longestHeadline),
  recalled: addGate([recalled], longestHeadline),
};

/** The headline or the text that a mark of withdrawal stands in, in whatever letters; null: none does. */
export function findWithdrawnMark(headline: string | null, texts: readonly string[]): string | null {
  if (headline !== null && opensFor(gates.marks, headline) && marks.some((mark) => mark.test(headline)))
    return headline;
  if (headline !== null && opensFor(gates.ordered, headline) && ordered.test(headline)) return headline;
  if (headline !== null && hasWithdrawnNote(headline)) return headline;
  const [text = ''] = texts;
  if (opensFor(gates.ofItself, text) && ofItself.test(text.slice(0, longestHeadline))) return text;
  return opensFor(gates.recalled, text) && recalled.test(text) ? text : null;
}
