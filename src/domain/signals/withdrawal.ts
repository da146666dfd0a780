/**
 * The two signs of a withdrawal in words, in the languages of the wires: a word of withdrawal, and an address to editors or a
 * request not to use. Either alone is news (`Senate kills bill`, `Gebruik dit medicijn niet`); both together, and about the
 * copy itself, are a withdrawal whoever writes it.
 */
const copy =
  'stor(?:y|ies)|items?|alerts?|headlines?|dispatch(?:es)?|articles?|snaps?|newsalert|BC-[\\w-]+|' +
  'bericht(?:en|je)?|artikel|' +
  'Meldung(?:en)?|APA\\d{4}|' +
  'dépêches?|depeches?|article|alerte|' +
  'noticias?|informaci(?:ón|ones)|despachos?|teletipos?|textos?|' +
  'notizi[ae]|lanci[oa]?|' +
  'historien?|artikle?n|artikeln|meldingen|telegram(?:met)?|notícias?';
const aCopy = String.raw`(?<![\p{L}])(?:${copy})(?![\p{L}])`;

const list = (...wordings: readonly string[]) => new RegExp(wordings.join('|'), 'iu');

/** A word of withdrawal beside a word for the copy: within one sentence. */
const within = String.raw`(?:[^.!?\n]|\.(?! \p{L}|$)){0,90}?`;
const withdraws =
  'kill(?:s|ed|ing)?|withdr(?:aw(?:s|n|ing)?|ew)|eliminat(?:e|es|ed|ion)|cancel(?:s|led|ed|ling)?|annuls?|retract(?:s|ed|ing)?|withhold|disregard|ignore|delete|remove|(?:sent|issued|published|released|transmitted|moved) (?:in error|by mistake)|' +
  'ingetrokken|intrekt|trekt|trekken|vervalt|vervallen|geannuleerd|annuleert|annuleren|geschrapt|onjuist|klopt niet|' +
  'zurückgezogen|zurückziehen|zieht|ziehen|storniert|stornieren|annulliert|annullieren|gelöscht|gesperrt|falsch|' +
  'annul(?:ée?s?|ons|er|ez)|retir(?:ée?s?|ons|er|ez)|supprim(?:er|ée?s?|ez)|erronée?s?|' +
  'anulad[ao]s?|anulen|anulem|anulamos|anular|anula|retirad[ao]s?|retiren|elimin(?:en|ad[ao]s?)|erróne[ao]|' +
  'annulla(?:re|t[ao]|mento)|ritirat[ao]|ritirare|per errore|' +
  'annuller(?:er|et|es|as|ad|t)|tilbagekald(?:t|es)|træk(?:kes|ker)|trukket|trekkes|trekker|dragits|dras|drar';
const aWithdrawal = String.raw`(?<![\p{L}])(?:${withdraws})(?![\p{L}])`;
const withdrawsCopy = list(`${aCopy}${within}${aWithdrawal}`, `${aWithdrawal}${within}${aCopy}`);

/** Somebody speaks to those who have the copy, or asks not to use it. */
const speaksToEditors = list(
  String.raw`(?:^|\n|[.!:] )(?:to )?(?:attn\.?|attention|note to|notice to)? ?(?:all )?(?:editors|subscribers|clients|newsrooms)(?: please| note)? ?[:,]`,
  String.raw`(?:attn\.?|attention|note to|editors,?) (?:editors|please)`,
  String.raw`(?:^|\n|[.!:–-] )please (?:kill|do not|don't|disregard|ignore|withhold|hold|remove|delete|cancel|note)`,
  String.raw`(?:^|\n|[.!:–;-] |please )do not (?:use|publish|run|broadcast)`,
  '(?:kill|elimination) is mandatory|mandatory kill|legal notice',
  '(?:no|a) (?:substitute|replacement)(?: story| item)? (?:will|is)|there will be no substitute|substitute story will',
  '(?:should|must|may) not be (?:used|published)|is not (?:to be )?(?:used|published)|(?:^|\\n)(?:the )?(?:associated press|ap|reuters|afp|canadian press|pa(?: media)?|kyodo(?: news)?|tass) (?:is withdrawing|has (?:withdrawn|killed|retracted))|is withdrawing (?:this|its|the) story|withdraws its story',
  String.raw`(?:let op,?|aan|noot|attentie|nota) (?:(?:voor|aan) )?(?:de |alle )?redacties?|(?:^|\n|[.!:] )redacties? ?[:,]|redacties opgelet|noot redactie|^let op:`,
  String.raw`gelieve|(?:verzoeken|verzoekt|vragen) (?:u|je|jullie|redacties|wij)|niet (?:meer )?(?:te )?(?:gebruiken|publiceren|overnemen|plaatsen|verspreiden)|gebruik (?:het|dit|deze)\b.{0,30}\bniet`,
  String.raw`(?:achtung,?|an die|hinweis an die|liebe) redaktion|nicht (?:mehr |länger )?(?:zu )?(?:verwenden|verbreiten|veröffentlichen)|bitte\b[^.\n]{0,80}\b(?:nicht|löschen|löschung|stornieren)|bitten um löschung`,
  String.raw`prière d|(?:merci|veuillez|prions)\b.{0,40}\b(?:de (?:ne pas|supprimer|l'annuler|retirer)|ne pas|supprimer)|[àa] l'attention des r[ée]dactions|ne (?:pas|plus) (?:utiliser|diffuser|publier|tenir compte)`,
  'rogamos|se ruega|por favor,? (?:no|anulen|eliminen)|no (?:utilizar|usar|utilicen|usen|publiquen|difundan)|nota a los (?:abonados|editores|redactores|clientes)',
  'si prega|preg(?:asi|hiamo)|non (?:utilizzar|pubblicar|usar)|attenzione redazioni',
  'pedimos que|solicitamos|não (?:utiliz|us|publi)',
  'til redaktion|brug den ikke|bedes ikke|(?:vennligst )?ikke bruk|publicera inte|använd inte|til redaksjon|till redaktion',
);

/** A request not to use this very copy: no other word is needed. */
const asksNotToUse = list(
  String.raw`(?:^|\n|[.!:;–-] )please (?:kill|ignore|disregard|withhold|hold|remove|delete|cancel|do not (?:use|publish))\b${within}${aCopy}`,
  String.raw`(?:^|\n|editors: |[.!:] )(?:kill|eliminate|hold|withhold|delete) (?:the |this |our |above |all )*(?:story|item|alert|bc-)`,
  String.raw`(?:^|\n|[.!:–-] )do not (?:use|publish) (?:this|the above|our) ${aCopy}`,
  String.raw`gelieve (?:dit|ons|bovenstaand|het) (?:bericht|artikel)\b${within}(?:niet te|vast te houden)`,
  String.raw`(?:verzoeken|vragen|verzoek aan) (?:alle |de )?redacties\b[^.\n]{0,40}\b(?:bericht|artikel)\b${within}niet (?:meer )?te (?:gebruiken|publiceren|plaatsen)`,
  String.raw`(?:gebruik|publiceer) (?:dit|bovenstaand|ons) bericht\b[^.\n]{0,60}\bniet\b(?! (?:voor|vóór|eerder)\b)`,
  String.raw`bitte (?:verwenden|nutzen|veröffentlichen) sie (?:die|diese|unsere) (?:meldung|text)\b${within}nicht|bitte (?:diese |die )?meldung\b${within}(?:nicht|stornieren)|halten sie (?:die|diese) meldung\b${within}zurück`,
  String.raw`bitte (?:löschen|stornieren|vernichten|sperren) sie\b${within}${aCopy}`,
  String.raw`(?:prière|merci) (?:de ne (?:pas|plus) (?:utiliser|diffuser|publier|tenir compte)|d'annuler)\b${within}(?:dépêche|alerte|version|information|article)`,
  String.raw`(?:rogamos|se ruega|por favor)\b${within}(?:anul|no (?:publi|utili|us)|elimin)\p{L}*${within}${aCopy}`,
);

/**
 * Whether a note to editors, which stands apart from the copy, asks to kill it. Notes speak of parts of a story all day (`Eds: Removes
 * an extraneous word`): only a request that means the whole counts.
 */
export function asksToWithdraw(note: string): boolean {
  return asksNotToUse.test(note) || /(?:kill|elimination) is mandatory|mandatory kill/i.test(note);
}

/**
 * At the start of a line somebody speaks of copy as his own, or all of the line is that copy is withdrawn: no other sign is needed.
 * A police force that withdraws a message does so behind a dateline and in the third person.
 */
const filed =
  'bericht(?:en)?|meldung(?:en)?|dépêches?|depeches?|stor(?:y|ies)|items?|alerts?|newsalert|dispatch|noticias?|nota|teletipos?|notizi[ae]';
/** `… was withdrawn`, not of what is told in it, nor by somebody else. */
const isWithdrawn = String.raw`(?<!\p{L})(?:(?:is|are|was|were|has been|have been|wordt|werd|zijn|wird|wurde|ist|est|sont|a été|ha sido|queda|è) (?:hereby |nu |hiermit )?(?:withdrawn|killed|retracted|eliminated|ingetrokken|vervallen|geannuleerd|zurückgezogen|storniert|annulliert|falsch|annulée?s?|retirée?s?|anulad[ao]|retirad[ao]|annullat[ao])(?! (?:by|door|von|par|por|da)(?!\p{L}))|vervalt|klopt niet)(?!\p{L})`;
const withdrawsOwn = list(
  String.raw`(?:^|\n)(?:notre|nos|our|unsere?|ons|onze|nuestr[ao]s?|la nostra|het eerdere|ons eerdere|the earlier|an earlier|die frühere|die vorherige) (?:\p{L}+ ){0,2}?(?:${filed})(?!\p{L})${within}${isWithdrawn}`,
  String.raw`(?:^|\n)(?:wij (?:trekken|annuleren)|wir ziehen|wij hebben|wir haben) (?:het|dit|ons|de|onze|die|diese|unsere) (?:\p{L}+ )?(?:${filed})(?!\p{L})${within}(?<!\p{L})(?:in(?=[.]|$|\n)|ingetrokken|geannuleerd|zurück|zurückgezogen)`,
  String.raw`(?:^|\n)(?:nous (?:annulons|retirons)|(?:we|the associated press|ap|reuters|afp) (?:withdraws?|retracts?|ha(?:ve|s) (?:withdrawn|retracted|killed)|(?:is|are) withdrawing)) (?:the|its|our|this|la|notre|cette) (?:\p{L}+ )?(?:${filed})(?!\p{L})`,
  String.raw`(?:^|\n)(?:the |het |dit |this |die |diese |la |cette )?(?:${filed}) (?:is |was |wordt |has been |wird |wurde |ist |est |ha sido )?(?:ingetrokken|vervallen|vervalt|geannuleerd|withdrawn|killed|retracted|zurückgezogen|storniert|annulliert|annulée?|retirée?|anulad[ao]|retirad[ao]|annullat[ao])[.!]?(?=\n|$)`,
);

/** A mark of an advisory, and then not a plan of what is to come but something on copy that was sent. */
const isAdvisory =
  /^\W*(?:BC-.*\bADVISORY|ADVISORY\b|\(?Achtung\b|Achtung!|Noot redactie|Let op,? redacties)/i;

/** A word of withdrawal with a colon before the headline, in small letters: news, unless a request comes with it. */
const withdrawnColon = list(
  String.raw`^\W{0,3}(?:withdrawn|killed?|cancelled|retracted|ingetrokken|vervalt|vervallen|geannuleerd|zurückgezogen|storno|storniert|annulation|annulée?|anulad[ao]|annullat[ao]|annullamento|sendesperre)\b[^\p{L}]{0,3}:`,
  String.raw`\((?:withdrawn|killed|ingetrokken|vervallen|vervalt|zurückgezogen|annulée?|anulada)\)\s*$`,
);

/**
 * A word of each request and address above, in small letters: nearly no copy has one, and to look for words alone costs a fifth
 * of asking all of it. What is added above needs its word here.
 */
const wordsOfRequests =
  /editors|subscribers|clients|newsrooms|please|do not |mandatory|legal notice|substitute|replacement|not (?:to )?be (?:used|published)|is not (?:used|published)|withdraw|killed|retracted|redactie|let op|gelieve|verzoek|vragen|gebruik|publice|overnemen|plaatsen|verspreiden|redaktion|verwenden|verbreiten|veröffentlichen|bitte|prière|merci|veuillez|prions|r[ée]dactions|utiliser|diffuser|publier|tenir compte|rogamos|se ruega|por favor|utili[cz]|usar|usen|publiquen|difundan|a los |si prega|preg(?:asi|hiamo)|non (?:pubblicar|usar)|redazioni|pedimos|solicitamos|não (?:us|publi)|redak|brug den|bedes|ikke bruk|använd|kill |eliminate |hold |delete |halten sie|advisory|achtung/;

/** Characters of each text that are looked at: a withdrawal says so at once. */
const longestOpening = 400;

/**
 * The agency's words that read like a withdrawal of copy, hold included, or null: the sentence of the headline or of the first
 * paragraphs in which the signs stand.
 */
export function findWithdrawal(headline: string | null, openings: readonly string[]): string | null {
  const heads = openings.slice(0, 3).map((text) => text.slice(0, longestOpening));
  const head = headline?.slice(0, longestOpening) ?? '';
  const all = [head, ...heads];
  const said = all.join('\n');
  const own = withdrawsOwn.test(said) ? sentenceWith(withdrawsOwn, all) : null;
  if (own !== null) return own;
  if (!wordsOfRequests.test(said.toLowerCase())) return null;
  const asking = asksNotToUse.test(said) ? sentenceWith(asksNotToUse, all) : null;
  if (asking !== null) return asking;
  // The cheapest first: nearly nothing speaks to editors.
  const isAsked = speaksToEditors.test(said);
  if (!isAsked && !isAdvisory.test(head)) return null;
  const withdrawing = sentenceWith(withdrawsCopy, all);
  if (withdrawing !== null) return withdrawing;
  if (isAsked && withdrawnColon.test(head)) return sentenceWith(speaksToEditors, all) ?? head;
  return null;
}

/** The sentence in which a sign stands, of the first text that has it: what is around it may be the very text that is withdrawn. */
function sentenceWith(signs: RegExp, texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = signs.exec(text);
    if (found === null) continue;
    const to = found.index + found[0].length;
    const begin = [...text.slice(0, found.index + 1).matchAll(/[.!?] (?=\p{Lu})|\n/gu)].at(-1);
    const end = /[.!?](?= \p{Lu}|\n|$)/u.exec(text.slice(to - 1));
    const from = begin === undefined ? 0 : begin.index + begin[0].length;
    return text.slice(from, end === null ? text.length : to + end.index).trim();
  }
  return null;
}
