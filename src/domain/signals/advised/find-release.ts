import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';

/**
 * Word to desks that copy which was held back, or was under embargo, may be used from now on: `Sperrfrist zur Meldung aufgehoben`,
 * `Bericht … kan weer worden gebruikt`.
 */
const copy = String.raw`(?:stor(?:y|ies)|item|cop(?:y|ies)|report|profile|text(?:en)?|bericht(?:en)?|tekst|verhaal|artikel|interview|meldung(?:en)?|beitrag|dépêche|papier|article|texte|noticia|información|despacho|notizia|testo|lancio|notícia|texto|telegram(?:met)?|melding(?:en)?|saken|nyheten|artikkelen|(?:apa|dpa|bel|bsd) ?\d{3,4})`;
const lifted = new AnyCasePattern(
  /(?<!\p{L})(?:embargo|sperrfrist|hold|klausul|klausulen|sperre|blokkering|retención)(?!\p{L})[^.!?\n]{0,70}(?<!\p{L})(?:lifted|opgeheven|vervallen|vervalt|aufgehoben|entfällt|levée?|levantad[ao]|revocat[ao]|rimosso|tolto|levantado|suspenso|ophævet|opphevet|hävt|hävts|hävd|hävs)(?!\p{L})|(?<!\p{L})(?:lifted|opgeheven|aufgehoben|levée?|levantad[ao]|revocat[ao]|ophævet|opphevet|hävt)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:embargo|sperrfrist|hold|klausul)(?!\p{L})/u,
);
const free = String.raw`(?:(?:may|can|kann|können|kan|mag|mogen|peut|peuvent|puede|pueden|può|possono|pode|podem|får) [^.!?\n]{0,40}?(?:used|published|run|gebruikt|gepubliceerd|geplaatst|verwendet|veröffentlicht|genutzt|utilisée?s?|diffusée?s?|publiée?s?|usar(?:se)?|publicar(?:se)?|utilizar(?:se)?|usat[ao]|pubblicat[ao]|utilizzat[ao]|ser (?:usad|publicad|utilizad)[ao]|brukes|bruges|användas|publiceras|publiseres|bringes)|(?:ist|sind|is|zijn|est|è|está|er|är) (?:ab sofort|sofort|per direct|vanaf nu|nu|désormais|da subito|now|nå|nu) (?:frei|vrij|libre|libera|livre|free|fri))`;
/** Within one sentence; a clock has its point. */
const within = (most: number) => String.raw`(?:[^.!?\n]|\.(?=\d)){0,${most}}?`;
const freed = new AnyCasePattern(
  String.raw`(?<!\p{L})${copy}(?!\p{L})${within(70)}(?<!\p{L})${free}(?!\p{L})|(?<!\p{L})(?:kann|können|kan|mag|mogen) (?:\p{L}+ ){0,2}?${copy}(?!\p{L})${within(50)}(?<!\p{L})(?:verwendet|veröffentlicht|gebruikt|gepubliceerd|geplaatst|brukes|bruges|användas)(?!\p{L})`,
);
const fromNow = new AnyCasePattern(
  /(?<!\p{L})(?:again|now|with immediate effect|as filed|weer|per direct|vanaf nu|nu|wieder|(?:ab )?sofort|nun|jetzt|à nouveau|de nouveau|désormais|immédiatement|de nuevo|desde (?:ahora|ya)|ya|di nuovo|da subito|adesso|novamente|já|a partir de agora|igen|igjen|nå|nu)(?!\p{L})/u,
);
const notYet = new AnyCasePattern(
  /(?<!\p{L})(?:not|niet|nicht|ne|no|non|não|ikke|inte|ej|only|pas|erst|nur|seulement|solo|sólo|först|først)(?!\p{L})/u,
);

/** Whether headline and text let copy go that desks were asked to hold. `text`: the first paragraphs. */
export function findRelease(headline: string, text: string): boolean {
  const said = `${headline}\n${text}`;
  const found = freed.exec(said);
  if (found === null || notYet.test(found[0])) return false;
  if (lifted.test(headline)) return true;
  // Of a headline alone: `… can be used again`.
  return freed.test(headline) && fromNow.test(headline);
}
