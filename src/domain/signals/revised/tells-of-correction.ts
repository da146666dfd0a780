import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { addGate, opensFor } from '../../text/patterns/opening-gates.ts';
import {
  clarified,
  corrected,
  earlierVersion,
  itself,
  markets,
  places,
  readThus,
  sentCopy,
  things,
  wrongly,
} from './revision-words.ts';

/** Begins of words, in all languages: a sentence about a change in copy has one. Letters count without their marks. */
const correcting =
  / aangepast| amended| berichtig| correc| correct| correg| corrett| correzio| corrig| errata| erratum| fixe| geandert| gecorrig| gerectif| gewijzigd| herstel| korrektur| korrig| rattad| rattar| rattels| rattet| rechtz| rectifi| refile| rektif| retific| rettels| retter| rettet| rettific| richtiggest| verbesser| verbeter/iu;
/** Of one that speaks of copy that was sent, or tells how to read it. */
const reading =
  /er version| previous version| prior version|re versie|vorige versie|eren version|rigen version|version preced|premiere version|version anterior|versione prec|versao anter|tidligere vers|tidigare vers| misstated| misspel| misident| misquot| incorrect| erroneous| wrongly| abusiev| ten onrechte| onjuist| verkeerd| per abuis| fout | foutief| falschlich| irrtumlich| par erreur| errone| equivocad| erron| sbagliat| errad| felaktig| fejlagt| please read| bien lire| de lire| fallait lire| te lezen| moet | statt | lies | lease | debe decir| leggasi| si legga| ler se| leia se| las i | ska vara| skal der | stod att| forstas | we gave | read | precis| clarif| verduid| aclara| presiser| fortydl/iu;

/** Characters of a text that are looked at. */
const longestText = 700;
const gates = {
  correcting: addGate([correcting], longestText),
  reading: addGate([reading], longestText),
};

const said = (words: string) => String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`;
const one = (...parts: readonly string[]) => new AnyCasePattern(parts);
const market = one(said(markets));
const mentions = one(said(earlierVersion), said(sentCopy));
/** Characters in which markets are spoken of at once. */
const longestMarket = 400;

/** Whether a text begins with markets, whose falls are called corrections. */
export function isOfMarkets(text: string): boolean {
  return market.test(text.slice(0, longestMarket));
}

/** Whether a text speaks of copy that was sent before. */
export function mentionsSentCopy(text: string): boolean {
  return mentions.test(text.slice(0, longestText));
}

/** Within one sentence. */
const within = String.raw`[^.!?\n]{0,90}?`;
const ordinal = String.raw`(?:\d+(?:st|nd|rd|th|e|er|de|ste|\.|º)?|first|second|third|fourth|fifth|last|eerste|tweede|derde|vierde|vijfde|laatste|ersten|zweiten|dritten|vierten|letzten|premier|deuxième|troisième|quatrième|dernier|primer|segundo|tercer|cuarto|último|primo|secondo|terzo|quarto|ultimo|primeiro|terceiro|første|andet|andre|tredje|sidste|siste|första|andra|fjärde|sista)`;
const aPlace = said(
  `${places}|(?:in|im|au|en el|al|no|i) (?:the )?${ordinal} (?:zin|satz|phrase|frase|riga|setning|mening|par)`,
);
const aThing = said(`${places}|${things}`);
const aCorrection = said(
  `${corrected}|amends|fixes|fixed|verbetert|verbeterd|herstelt|hersteld|aangepast|gewijzigd|geändert|verbessert`,
);

const aCorrectionWord = one(aCorrection, said('errata|erratum'));

/** Sentences of which one is enough. */
const signs = {
  earlier: one(`${said(earlierVersion)}${within}${said(itself)}`),
  itself: one(
    `(?:^|[.!?*(–—-] ?|\\n)${said(itself)} (?:has been|have been|was|is|werd|wurde|ist|a été|ha sido|è stat[oa]|foi|er|är|har|blev) (?:\\p{L}+ ){0,3}?${aCorrection}`,
    `(?:^|[.!?*(–—-] ?|\\n)(?:\\()?this (?:[\\p{L}\\d.]+ ){0,3}?(?:version|story|item|article)${within}(?:corrects?|corrected|refiled|refiles)(?!\\p{L})`,
  ),
  // In brackets, with what was corrected: `(Retter skrivefeil i tittelen.)`.
  bracket: one(
    String.raw`[(\[](?:[^()\[\]]{0,60}?[,:–—-] ?)?${aCorrection}[^()\[\]]{0,120}?${aThing}`,
    String.raw`[(\[][^()\[\]]{0,60}?${aPlace}[^()\[\]]{0,80}?${aCorrection}`,
    String.raw`[(\[][^()\[\]]{0,60}?${said(earlierVersion)}[^()\[\]]{0,80}?(?:${aCorrection}|${said(wrongly)})`,
  ),
  // Behind a call to editors or at the begin: `Eds: Fixes typo in headline.`
  start: one(
    String.raw`(?:^|\n|: )(?:the following )?${aCorrection}(?: \p{L}+){0,6}? ${aPlace}`,
    String.raw`(?:^|\n)[^.\n:]{0,40}(?:noot|note|nota|hinweis|let op|attention|achtung|redakti\p{L}+|redacties?|eds)[^.\n:]{0,30}:[^.\n]{0,80}?(?:${aPlace}[^.\n]{0,60}?${aCorrection}|${aCorrection}[^.\n]{0,60}?${aPlace})`,
    String.raw`(?:please )?note (?:the )?(?:change|correction)${within}${aPlace}`,
  ),
  // `Correctie (27 november): …`, `Corrections : la magnitude au paragraphe 1`.
  label: one(
    String.raw`(?:^|\n|[.!?*] )(?:\p{L}+ (?:en|and|und|et|y|e|og|och) )?(?:correctie|correction|corrections|corrected|rectificatie|rechtzetting|erratum|errata|berichtigung|korrektur(?:hinweis)?|richtigstellung|rectificatif|corrección|rectificación|fe de erratas|correzione|rettifica|errata corrige|correção|retificação|rettelse|retting|rättelse|korrigering|korreksjon)(?: \([^)]{1,40}\))? ?: `,
  ),
  sent: one(
    `${said(sentCopy)}${within}(?:${said(wrongly)}|${said(readThus)})`,
    `${said(sentCopy)}[^\\n]{0,140}?${said(readThus)}`,
  ),
  // `Bien lire au deuxième paragraphe`, `Im Titel muss es richtig heißen`.
  read: one(
    String.raw`(?:^|[.!?:] |\n)(?:[^.\n]{0,50}?[ :])?(?:please read|gelieve ${within}lezen|bien lire|prière de lire|lies bitte|lire|léase|leggasi|si legga|läs|leia-se)(?!\p{L})${within}${aPlace}`,
    String.raw`${aPlace}${within}(?:please read|gelieve ${within}lezen|bien lire|prière de lire|lies bitte|lire (?=["“«])|léase|leggasi|si legga|läs(?= )|leia-se|muss es (?:richtig |korrekt )?[^.\n]{0,60}heißen|moet [^.\n]{2,60} (?:zijn|luiden|heten|staan)(?=,| en niet|$)|debe decir|skal der stå|skal det stå|ska det stå)`,
    String.raw`donde (?:dice|decía) ["“«][^\n]{1,60}debe decir|onde se lê ["“«][^\n]{1,60}(?:deve ler-se|leia-se)|muss es (?:richtig|korrekt) [^.\n]{1,60}heißen`,
  ),
};
const clarifies = one(
  String.raw`(?:^|\n|[.!?] )(?:${clarified}) ?: ${within}(?:${said(earlierVersion)}|${said(wrongly)}|previously|eerder|auparavant|anteriormente|in precedenza|tidligere|tidigare)`,
);

/** Whether a text says of itself that something in it, or in what was sent before, was put right. A headline that is only marked so does not. */
export function tellsOfCorrection(text: string, isHeadline = false): boolean {
  const looked = text.slice(0, longestText);
  if (opensFor(gates.correcting, text) && aCorrectionWord.test(looked)) {
    if (!isHeadline && signs.label.test(looked)) return !isOfMarkets(looked);
    if (signs.itself.test(looked) || signs.start.test(looked)) return true;
    if (/[([]/.test(looked) && signs.bracket.test(looked)) return true;
  }
  if (!opensFor(gates.reading, text)) return false;
  if (signs.earlier.test(looked) || signs.read.test(looked) || clarifies.test(looked)) return true;
  return mentions.test(looked) && signs.sent.test(looked);
}
