import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { foldCase } from '../../text/patterns/fold-case.ts';
import { addGate, opensFor, opensGate } from '../../text/patterns/opening-gates.ts';
import {
  addressed,
  called,
  copy,
  houses,
  invalid,
  likeCopy,
  mistaken,
  named,
  own,
  requested,
  systems,
  unused,
  voided,
  withdrawn,
} from './withdrawal-words.ts';

/**
 * Withdrawals in words, whoever writes them. One sign alone is news: what must come together is looked for sentence by sentence,
 * that it speaks of copy, and that the copy is the speaker's own or that those who have it are asked not to use it.
 */
const word = (words: string) => String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`;
const one = (...parts: readonly string[]) => new AnyCasePattern(parts);
/** Within one sentence. */
const within = String.raw`(?:[^.!?\n]|\.(?! \p{L}|$)|(?<=[ap]\.m)\.){0,90}?`;

const aCopy = word(copy);
const aMention = word(`${copy}|${likeCopy}`);
const aWithdrawal = word(withdrawn);
const signs = {
  copy: one(aCopy),
  mention: one(aMention),
  ownMention: one(
    String.raw`(?<!\p{L})(?:this|dit|diese[rs]?|cet|cette|este|esta|questo|questa|denne|detta) (?:${likeCopy})(?!\p{L})`,
  ),
  ownCopy: one(String.raw`(?<!\p{L})(?:${own}) (?:[\p{L}\d.:]+ ){0,2}?(?:${copy})(?!\p{L})`),
  withdrawn: one(aWithdrawal),
  voided: one(word(voided)),
  invalid: one(word(invalid)),
  systems: one(word(systems)),
  mistaken: one(word(mistaken)),
  unused: one(String.raw`(?<!\p{L})(?:${unused})`),
  requested: one(String.raw`(?<!\p{L})(?:${requested})`),
  addressed: one(...addressed),
  called: one(called),
  named: one(String.raw`(?<![\p{L}\d])(?:${named})`),
  withdrawsCopy: one(`${aCopy}${within}${aWithdrawal}`, `${aWithdrawal}${within}${aCopy}`),
  house: one(
    String.raw`^\W*(?:\p{L}+ (?:\p{L}+ ){0,2})?(?:the |het |de |die |la |l['’]|a |agence |agencia |agenzia |l['’]agen(?:zia|ce) )?(?:${houses})(?:'s)? (?:\p{L}+ ){0,3}?(?:${withdrawn})(?!\p{L})`,
  ),
  // `Wien (APA) - Die APA widerruft ihre Meldung`.
  houseBehind: one(
    String.raw`(?<=\) ?[-–—:.]* ?(?:the |het |de |die |la |l['’]|a |agence |agencia |agenzia |l['’]agen(?:zia|ce) )?(?:${houses}) (?:\p{L}+ ){0,2}?)(?:${withdrawn}) (?:\p{L}+ ){0,2}?(?:(?:its|an|the|ihre[n]?|diese|eine|zijn|haar|het|een|sa|son|une|la|su|una|la sua|a sua|a|sin|sitt) |l['’])(?:[\p{L}\d.:]+ ){0,2}?(?:${copy})(?!\p{L})`,
  ),
  numbered: new AnyCasePattern(
    /(?<![\p{L}\d])(?:apa|ots ?|bin|int|ext|bsd|bsf|bel ?|ats |efe|dpa |afp )\d{3,5}(?!\d)/u,
  ),
  media: one(
    word(
      "photos?|pictures?|videos?|images?|graphics?|captions?|foto's|foto|beelden|bilder|fotos?|imágenes|immagini",
    ),
  ),
  weWithdraw: one(String.raw`(?:^|[.!?:–-] )(?:wij|we|wir|nous|noi|vi) (?:\p{L}+ )?${within}${aWithdrawal}`),
  // A shop's or a public body's, who asks them something as well.
  consumers: new AnyCasePattern(
    /(?<!\p{L})(?:klanten|kopers|kunden|customers|shoppers|kunder(?:ne)?|kundene|kunderna) (?:wordt|worden|werden|are|bedes|bes|ombeds)(?!\p{L})/u,
  ),
  dateline: /^.{2,60}\([^)]{2,40}\)(?: ?[-–—:.]|\s)/mu,
};

/** What something is done to copy with: in whatever sentence copy is withdrawn, one of these stands, unless the headline is marked. */
const acts = new AnyCasePattern(
  [
    ...[withdrawn, voided, mistaken, invalid, systems].map(word),
    ...[unused, requested].map((words) => String.raw`(?<!\p{L})(?:${words})`),
  ],
  'mu',
);

/** What is said of a mistake in copy that is put right as well. */
const onlyWrong =
  /(?<![\p{L}\d])(?:falsch|onjuist|niet juist|klopt niet|misverstand|erronée?s?|erróne[ao]s?|errat[ao]|felaktig[at]?|feil|forkert|unzutreffend|ved en fejl|ved en feil|av misstag)(?![\p{L}\d])/gu;

/** Whether more is done in a sentence than that copy is called wrong: of a correction only that withdraws it. */
export function doesMoreThanCorrect(sentence: string): boolean {
  return acts.test(foldCase(sentence).replaceAll(onlyWrong, ' ')) || orders.test(sentence);
}

/** An order about copy at the begin of a sentence: no other word is needed. */
const orders = one(
  String.raw`(?:^|\n|[.!?:;–—-] )(?:please |kindly )?(?:kill|eliminate|withhold|delete|disregard|spike|void) (?:the |this |our |above |all |ap |afp |pa |reuters )*(?:photos? |videos? |item |story |alert |page |copy|take |snap |bc-|\p{L}+ (?:story|item|alert))`,
  `(?:kill|elimination) is mandatory|(?<!["“‘'«])mandatory kill|kill mandatory`,
  String.raw`(?:^|\n|[.!?:;–—-] )please kill (?!me|us|him|her|them|it)`,
  String.raw`^\W*(?:please|por favor,?|prière d|merci d|bitte|gelieve|si prega di|favor de|rogamos) ?'?${within}(?<!\p{L})(?:kill|disregard|anul\p{L}+|annul\p{L}+|stornieren|withdraw)(?!\p{L})`,
  String.raw`(?:^|\n|[.!?:;–—-] )(?:please )?hold (?:the |this |our |above |all |until further notice the )*(?:story|item|alert|bc-)`,
);

/** Somebody speaks of copy as his own at the start of a line, or all of the line is that copy is withdrawn. */
const filed = `${copy}|items?|nota`;
/** `… was withdrawn`, not of what is told in it, nor by somebody else. */
const isWithdrawn = String.raw`(?<!\p{L})(?:(?:is|are|was|were|has been|have been|stands?|wordt|werd|zijn|wird|wurde|ist|est|sont|a été|ha sido|queda|è) (?:hereby |nu |hiermit )?(?:withdrawn|killed|retracted|eliminated|ingetrokken|vervallen|geannuleerd|zurückgezogen|storniert|annulliert|falsch|annulée?s?|retirée?s?|anulad[ao]|retirad[ao]|annullat[ao])(?! (?:by|door|von|par|por|da)(?!\p{L}))|vervalt|klopt niet)(?!\p{L})`;
const whole =
  '(?:ingetrokken|vervallen|vervalt|geannuleerd|offline gehaald|verwijderd|withdrawn|killed|retracted|removed|taken down|zurückgezogen|storniert|annulliert|gelöscht|trukket|annulleres|utgår|annulée?|retirée?|supprimée?|anulad[ao]|retirad[ao]|annullat[ao])';
const withdrawsOwn = one(
  String.raw`(?:^|\n)(?:notre|nos|our|unsere?|ons|onze|nuestr[ao]s?|la nostra|het eerdere|ons eerdere|the earlier|an earlier|die frühere|die vorherige) (?:\p{L}+ ){0,2}?(?:${filed})(?!\p{L})${within}${isWithdrawn}`,
  String.raw`(?:^|\n)(?:wij (?:trekken|annuleren)|wir ziehen|wij hebben|wir haben) (?:het|dit|ons|de|onze|die|diese|unsere) (?:\p{L}+ )?(?:${filed})(?!\p{L})${within}(?<!\p{L})(?:in(?=[.]|$|\n)|ingetrokken|geannuleerd|zurück|zurückgezogen)`,
  String.raw`(?:^|\n)(?:nous (?:annulons|retirons)|we (?:withdraw|retract|have (?:withdrawn|retracted|killed)|are withdrawing)) (?:the|its|our|this|la|notre|cette) (?:\p{L}+ )?(?:${filed})(?!\p{L})`,
  String.raw`(?:^|\n)(?:the |het |dit |this |die |diese |la |cette |esta |questa |\p{Lu}{2,6}[- ])?(?:${filed})(?: \p{L}{0,3}\d{2,5})? (?:is |was |wordt |komt te |has been |wird |wurde |ist |est |a été |ha sido |è stata |är |er )?${whole}[.!]?(?=\n|$)`,
  String.raw`(?:^|\n)(?:this|dit|dieser?|cet|este) (?:article|artikel|item|report|artículo) (?:has been|is|was|wordt|wurde|ist|est|a été|ha sido) ${whole}[.!]?(?=\n|$)`,
  String.raw`(?:^|\n)[(\[](?:this |the |dit |diese[rs]? |cette |esta |questa )?(?:${filed}|article|report|artikel|text) (?:has been |is |was |wordt |werd |wurde |wird |ist |est |a été |queda |ha sido |è stata )?(?:hereby )?${whole}(?!\p{L})`,
  `^(?:${filed}) (?:is |was |wordt |wird |wurde |ist |est |a été |ha sido |è stata )?${whole} ?[:–-]`,
);

/** A word of withdrawal with a colon before the headline, in small letters: news, unless a request comes with it. */
const withdrawnColon = one(
  String.raw`^\W{0,3}(?:(?:${copy}) )?(?:withdrawn|killed?|cancelled|retracted|ingetrokken|vervalt|vervallen|geannuleerd|zurückgezogen|storno|storniert|annulation|annulée?|anulad[ao]|annullat[ao]|annullamento|sendesperre|schrapping|widerruf|widerrufen|hold notice|kill notice|kill|zurückziehung|rückzug|retrait|ritiro|retirada|[ée]liminer|[àa] (?:annuler|tuer|supprimer|éliminer)|da (?:annullare|eliminare)|annullare|anulen|anular|löschen|bitte löschen|tilbakekalling|tilbagekaldelse|återkallelse)\b[^\p{L}]{0,3}[:–—-] `,
  String.raw`^\W*(?:intrekking|annulering|annulatie|anulación|annulation|annullierung|annullamento|rücknahme|rückzug|widerruf|schrapping|retractie|withdrawal|zurückziehung|stornierung|storno|retrait)(?: (?:van|of|de la|de|der|des|del|della|d))?(?:'| )(?:the |het |de |la |el |l')?(?:${copy}|(?:apa|ots|bel|ats|bsd) ?\d{3,4})(?!\p{L})`,
  String.raw`(?:^\W{0,3}|\()(?:withdrawn|killed|ingetrokken|vervallen|vervalt|zurückgezogen|annulée?|anulada)\)(?:\s*$| )`,
);

/**
 * Whether a note to editors, which stands apart from the copy, asks to kill it. Notes speak of parts of a story all day (`Eds: Removes
 * an extraneous word`): only a request that means the whole counts.
 */
export function asksToWithdraw(note: string): boolean {
  if (orders.test(note) || /(?:kill|elimination) is mandatory|mandatory kill/i.test(note)) return true;
  return sentencesOf(note).some(
    (said) => signs.ownCopy.test(said) && (signs.unused.test(said) || signs.requested.test(said)),
  );
}

/**
 * What each withdrawal has: a word that hardly anything but copy is called by, or one to those who have it. Nearly no copy has either,
 * and to look for them costs a fraction of asking all.
 */
const likely =
  /(?<!\p{L})(?:stor(?:y|ies)|alert|headline|dispatch|snap|newsalert|brief|bulletin|urgent|advisor|(?:push|spoed|nieuws|agentschaps)?berichte?n?(?!\p{L})|pushmelding|(?:eil|blitz|kurz|agentur)?meldung|eilnachricht|(?:korrespondenten)bericht|d[ée]p[êe]che|alerte|br[èe]ve|flash|noticia|informaci|clientes|sin efecto|despacho|teletipo|notizi|lanci[oa](?!\p{L})|dispacci|(?:hast)?melding|telegram|historie|nyhet|nyhed|notícia|(?:apa|bin|int|ext|bsd|bsf|efe|dpa |afp )\d{3}|editors?|eds(?!\p{L})|members|subscribers|clients|customers|newsrooms|news ?desks|(?:foto|eind|beeld)?redacti|redaktion|redaks|rédac|redazion|redattor|abonn|kolleg|legal |mandatory|please|kindly|gelieve|graag|bitte|prière|veuillez|merci|rogamos|se ruega|por favor|si prega|preghiamo|kill|elim|withdr|(?:dit|this) (?:artikel|article|interview|item|report)|niet plaatsen|achtung|let op|(?:wij|we) vragen|dringend (?:verzo|gevr)|(?:foto|beeld|sports?|bild|buitenland|binnenland)reda|secciones de|secções de|services? des? |nvdr|widerruf|stand ?by)/u;

/** Characters of each text that are looked at: a withdrawal says so at once. */
const longestOpening = 400;

/** Nearly no copy has a word of these. */
const gates = {
  likely: addGate([likely], longestOpening),
  orders: addGate([orders], longestOpening),
  withdrawsOwn: addGate([withdrawsOwn], longestOpening),
  acts: addGate([acts], longestOpening),
};

/** What is looked at of a headline and of the texts under it. */
function headsOf(headline: string | null, openings: readonly string[]): readonly string[] {
  return [headline ?? '', ...openings.slice(0, 3)].map((text) => text.slice(0, longestOpening));
}

/** False where the words of a withdrawal cannot stand: nearly all copy, at a fraction of what it costs to look for them. */
export function speaksOfCopy(headline: string | null, openings: readonly string[]): boolean {
  const texts = headline === null ? openings.slice(0, 3) : [headline, ...openings.slice(0, 3)];
  return texts.some(
    (text) => opensFor(gates.likely, text) && likely.test(text.slice(0, longestOpening).toLowerCase()),
  );
}

/**
 * The agency's words that read like a withdrawal of copy, hold included, or null: the sentence of the headline or of the first
 * paragraphs in which the signs stand. Worth asking where `speaksOfCopy`.
 */
export function findWithdrawal(headline: string | null, openings: readonly string[]): string | null {
  const texts = [headline, ...openings.slice(0, 3)];
  const isOrder = opensGate(gates.orders, texts);
  const isOwn = opensGate(gates.withdrawsOwn, texts);
  const isAct =
    opensGate(gates.acts, texts) || withdrawnColon.test((headline ?? '').slice(0, longestOpening));
  if (!isOrder && !isOwn && !isAct) return null;
  const all = headsOf(headline, openings);
  const [head = '', ...heads] = all;
  return (
    (isOrder ? sentenceWith(orders, all) : null) ??
    (isOwn ? sentenceWith(withdrawsOwn, all) : null) ??
    (isAct ? sentenceAboutCopy(head, all.join('\n'), [...heads, head].flatMap(sentencesOf)) : null)
  );
}

/** Asked as a whole before sentence by sentence: most texts that speak of copy do nothing to it. */
function sentenceAboutCopy(headline: string, said: string, sentences: readonly string[]): string | null {
  if (!withdrawnColon.test(headline) && !acts.test(sentences.join('\n'))) return null;
  return sentences.find(aboutCopy(headline, said)) ?? null;
}

/** Tells a sentence in which copy is withdrawn; `said` is the headline and all beside it. */
function aboutCopy(headline: string, said: string): (sentence: string) => boolean {
  const isAddressed = signs.addressed.test(said);
  const isMarked = withdrawnColon.test(headline);
  const isAsked = isAddressed || isMarked || signs.called.test(said) || signs.requested.test(said);
  // Behind a dateline somebody else is spoken of.
  const isOwnWord = !signs.dateline.test(said);
  const isAboutCopy = isOwnWord || signs.mention.test(headline);
  const isToDesks = isOwnWord && signs.addressed.test(headline) && !signs.consumers.test(said);
  return (sentence) => {
    const isMedia = signs.media.test(sentence);
    const isMentioned = isMedia || signs.mention.test(sentence);
    const isRequested = signs.requested.test(sentence) && (isMentioned || !signs.consumers.test(sentence));
    if (isRequested && (isMarked || (isAddressed && (isAboutCopy || isMentioned)))) return true;
    const isNumbered = signs.numbered.test(sentence);
    if (isNumbered && isMarked && sentence === headline) return true;
    if (isToDesks && signs.unused.test(sentence)) return true;
    if (!isNumbered && !signs.mention.test(sentence))
      return (
        isMedia &&
        (isAddressed
          ? acts.test(sentence)
          : signs.systems.test(sentence) && (isRequested || signs.unused.test(sentence)))
      );
    if (signs.house.test(sentence) || signs.houseBehind.test(sentence)) return true;
    const isCopy = isNumbered || signs.copy.test(sentence);
    if (isRequested && isCopy) return true;
    if (signs.voided.test(sentence) && (isCopy || isAddressed)) return true;
    const isOwn = isCopy && signs.ownCopy.test(sentence);
    const isNamed = isCopy && (isNumbered || (isOwnWord && signs.named.test(sentence)));
    if (signs.unused.test(sentence) && (isAddressed || isOwn || isNamed)) return true;
    if (signs.systems.test(sentence) && (isCopy || isMedia) && (isAsked || isNamed || isOwn)) return true;
    if (signs.invalid.test(sentence) && (isOwn || (isCopy && isAddressed))) return true;
    if (signs.mistaken.test(sentence) && (isOwn || isAddressed || isNamed || signs.ownMention.test(sentence)))
      return true;
    if (!isCopy || !signs.withdrawsCopy.test(sentence))
      return isNumbered && isAsked && signs.withdrawn.test(sentence);
    return isAsked || isNamed || (isOwnWord && signs.weWithdraw.test(sentence));
  };
}

const weighed: readonly (readonly [AnyCasePattern | RegExp, 'headline' | 'all'])[] = [
  [signs.copy, 'headline'],
  [signs.copy, 'all'],
  [signs.mention, 'all'],
  [signs.ownCopy, 'all'],
  [signs.withdrawn, 'headline'],
  [signs.withdrawn, 'all'],
  [signs.voided, 'all'],
  [signs.mistaken, 'all'],
  [signs.unused, 'all'],
  [signs.requested, 'all'],
  [signs.addressed, 'all'],
  [signs.called, 'all'],
  [signs.named, 'all'],
  [signs.media, 'all'],
  [signs.house, 'all'],
  [signs.withdrawsCopy, 'all'],
  [signs.dateline, 'all'],
  [withdrawnColon, 'headline'],
];

/** Which of the signs stand in the headline, or in headline and text, as the numbers of their places in the list. */
export function signsIn(headline: string, text: string): readonly number[] {
  const all = `${headline}\n${text}`;
  return weighed.flatMap(([sign, where], at) =>
    sign.test(where === 'headline' ? headline : all) ? [at] : [],
  );
}

/** Whether a text has a dateline and nobody is asked for anything in it. */
export function readsLikeNews(text: string): boolean {
  const hasDateline = signs.dateline.test(text) || agencyFirst.test(text);
  return hasDateline && !signs.addressed.test(text) && !signs.requested.test(text);
}

/** `(ANSA) - ROMA, 27 NOV -`. */
const agencyFirst = /^\W{0,2}\([\p{Lu}\d. /]{2,20}\) ?[-–—.]/u;

const sentenceEnds = /(?<=[.!?]["'”»]?)\s+(?=[\p{Lu}"'“«„])|\n+/u;

function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceEnds).filter((sentence) => sentence !== '');
}

/** The sentence in which a sign stands, of the first text that has it: what is around it may be the very text that is withdrawn. */
function sentenceWith(sign: AnyCasePattern, texts: readonly string[]): string | null {
  if (!sign.test(texts.join('\n'))) return null;
  return texts.flatMap(sentencesOf).find((sentence) => sign.test(sentence)) ?? null;
}
