import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { addGate, opensFor } from '../../text/patterns/opening-gates.ts';
import { type ClassedWord, createWordClasses } from '../../text/patterns/word-class.ts';
import {
  clients,
  desks,
  likePlans,
  media,
  notices,
  ofPlans,
  planning,
  plans,
  services,
  serving,
  stores,
} from './advisory-words.ts';
import { findRelease } from './find-release.ts';

/**
 * For desks and not for readers: `plan`, what will be covered and when; `notice`, how desks are served, or what there is beside the copy;
 * `release`, that they may use what they were asked to hold.
 */
export type Advisory = 'plan' | 'notice' | 'release';

/** Copy that may be one. */
export type Advised = {
  readonly headline: string | null;
  /** Its summary and its paragraphs. */
  readonly texts: readonly string[];
  /** Whether it is known to be an agency's: what a site plans is news to its readers. */
  readonly isAgency: boolean;
};

/** Begins of words of which a headline has one that stands over an advisory. Letters count without their marks. */
const heading =
  /agenda|planning|planung|planer|plan |schedule|digest|budget|diary|diaries|daybook|outlook|lijst |menu|meny|program| coverage|vorschau|termin|themen|uberblick|ubersicht|previs|appuntament|temario| fatti | temas | info|servizi|calend|advisory|editor|desks|newsroom|subscriber|redacti|abonnees|afnemers|klanten|redaktion|bezieher|kunden|redacteur|abonnes|clients|abonados|redaccion|suscriptor|clientes|redazion|redattor|abbonati|clienti|assinantes|redac|redaksjon|abonnent|kunder|notice|hinweis|dienst|mededeling|mitteilung|technical|holiday service| list |sujets|dags|dekning|daekning|dækning|bevakning|ter info|lista|photos|pictures|foto|beelden|bilder|immagini|onderhoud|wartung|manutenzione|mantenimiento|manutencao|maintenance| handelser| hendelser| begivenheder| hendingar| avvenimenti| acontecimientos| evenements| acontecimentos| planlegging| embargo| sperrfrist| hold | klausul| gebruikt| verwendet| used | utilisee| usarse| utilizarse| usata| kan bru| kan anv/iu;

/** Characters of a headline and of each text that are looked at. */
const longestHeadline = 160;
const longestText = 400;
const gate = addGate([heading], longestHeadline);

/** What an item is to desks by its headline and its text; null: it is no advisory. */
export function findAdvisory({ headline, texts, isAgency }: Advised): Advisory | null {
  if (headline === null || !opensFor(gate, headline)) return null;
  const head = headline.slice(0, longestHeadline);
  const text = texts.slice(0, 2).join('\n').slice(0, longestText);
  if (findRelease(head, text)) return 'release';
  const whole = classesOf(head);
  const [upTo = '', before = null] = /^([^:|–—]{2,60}?)(?: ?: | ?[|–—] ?| - )\S/u.exec(head) ?? [];
  const mark = before === null ? [] : classesOf(before);
  const isBefore = mark.length > 0 && isPlanBefore(mark, `${head.slice(upTo.length - 1)}\n${text}`);
  if (isPlan(whole, text, isAgency) || isBefore) return 'plan';
  return isNotice(head, before === null ? whole : mark, { text, isAgency }) ? 'notice' : null;
}

const said = (words: string) => String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`;
const one = (...parts: readonly string[]) => new AnyCasePattern(parts);

const words = {
  plan: plans,
  likePlan: likePlans,
  desk: desks,
  client: clients,
  media,
  notice: notices,
  ofPlan: ofPlans,
};
type WordClass = keyof typeof words;
const { classesOf } = createWordClasses(words);
/** The words of a headline with what class each is of. */
type Classed = readonly ClassedWord<WordClass>[];

const signs = {
  planning: one(said(planning)),
  /** Behind a dateline somebody else may be spoken of; these are of the desk all the same. */
  entries: one(
    // `09.30 Den Haag: ministerraad. 10.00 Utrecht: cijfers`
    String.raw`(?:^|[.;\n=–-] ?|\) ?)(?:ore |kl\.? ?|às )?\d{1,2}(?:[.:hu]\d{2}|[hu](?=[ :]))(?: ?(?:uur|uhr|h|gmt|cet))?:? \p{L}`,
    // `Maandag: rechtbank Zwolle.`, `Courts: sentencing at 10am. Health: …`
    String.raw`(?:^|\n)(?:\p{L}+(?:day|dag|tag)|lundi|lunes|lunedì|segunda-feira) ?: `,
    String.raw`(?:^|\n)\p{Lu}\p{L}+ ?: [^.\n]{3,80}\. \p{Lu}\p{L}+ ?: `,
    String.raw`(?:^|\n)\p{L}+(?: ?[:,–-]| -)? [^.\n]{0,60}(?:ore |, )\d{1,2}[.:h]\d{2}`,
  ),
  service: one(
    `${said(services)}[^\\n]{0,120}?${said(serving)}`,
    `${said(serving)}[^\\n]{0,120}?${said(services)}`,
  ),
  stored: one(`${said(media)}[^\\n]{0,90}?${said(stores)}`, `${said(stores)}[^.\\n]{0,60}?${said(media)}`),
  available: one(
    `${said(media)}[^.\\n]{0,60}?${said('available|beschikbaar|verfügbar|abrufbar|disponibles?|disponibili|disponíveis|tilgængelige|tilgjengelige|tillgängliga|klar|te vinden')}`,
  ),
  ofCopy: one(
    said(
      'story|stories|bericht|verhaal|artikel|reportage|meldung|text|dépêche|papier|noticia|nota|notizia|telegram|saken|reportaget',
    ),
  ),
  toDesks: one(
    String.raw`(?:to|for|aan|voor|an|für|aux?|à|a|ai|agli|aos|til|till) (?:all |our |alle |onze |de |die |unsere |nos |les |los |nuestros |i |gli |os |alle |l'attention des )*(?:${desks})(?!\p{L})`,
  ),
  ownDesk: one(
    String.raw`(?<!\p{L})(?:our|onze|unsere?|notre|nuestr[ao]|nostr[ao]|noss[ao]|vår|vores|de) (?:\p{L}+ )?(?:desk|redactie|redaktion|rédaction|redacción|redazione|redaksjon)(?!\p{L})[^.\n]{0,40}${said(serving)}`,
  ),
};
const isDay =
  /day|dag$|tag$|^mittwoch|^sonnabend|di$|dimanche|^lunes|^martes|^miércoles|^jueves|^viernes|^s[aá]bado|^domingo|domenica|feira|^hoy$|^heute|^oggi|^hoje|^morgen|^demain|^mañana|^domani|week|woche|semaine|semana|settimana|vecka|^uge|^uke|journée|^jour$|^día$|^giorno|weekeinde|wochenende|helg/u;

const any = (all: Classed, ...asked: readonly WordClass[]) =>
  all.some(({ of }) => of !== null && asked.includes(of));
const isWhole = (all: Classed) => all.length > 0 && all.every(({ of }) => of !== null);

/** All words of the headline are of a plan, and the text is one, or an agency says for which day. */
function isPlan(all: Classed, text: string, isAgency: boolean): boolean {
  if (!isWhole(all) || !any(all, 'plan', 'likePlan')) return false;
  if (signs.planning.test(text) || (all.length > 1 && signs.entries.test(text))) return true;
  if (!isAgency || all.length < 2) return false;
  return any(all, 'plan') || all.some(({ word }) => isDay.test(word));
}

/** `Planned coverage: climate summit`. */
function isPlanBefore(mark: Classed, text: string): boolean {
  if (!isWhole(mark) || !any(mark, 'plan', 'likePlan', 'notice')) return false;
  if (dateline.test(text)) return false;
  return signs.planning.test(text) || (any(mark, 'plan', 'likePlan') && countOf(clock, text) >= 2);
}

const clock =
  /(?<=[Kk][Ll]\.? )\d{1,2}(?![\d.:])|(?<![\d.,:])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d(?![\d.%])|[hHuU](?![\p{L}]))/gu;

function countOf(what: RegExp, text: string): number {
  return text.match(what)?.length ?? 0;
}

const dateline = /^.{2,60}\([\p{L} ./-]{2,20}\) ?[-–—=:.]/u;

type Beside = { readonly text: string; readonly isAgency: boolean };

/** Who is spoken to stands first: `Alle redazioni: …`. */
const address = new AnyCasePattern(
  /^\W*(?:to|aan|an|aux?|à|a|ai|agli|alle|aos|às|til|till|attention|achtung|let op|atención|attenzione|obs)(?: |,)/u,
);

/** Who speaks, and not who is spoken to. */
const from = new AnyCasePattern(
  /^\W*(?:notes? |news )?(?:from|van|vanuit|aus|von|dalla|desde|fra|från)(?!\p{L})/u,
);
/** What sites write above what they publish. */
const ofAnAuthor = new AnyCasePattern(/^\W*(?:redactionele|redaktionell|editor)/u);

/** Somebody tells desks how they are served, or what is to be had. */
function isNotice(headline: string, mark: Classed, { text, isAgency }: Beside): boolean {
  // Behind a dateline comes a story, whatever stands above it.
  if (dateline.test(text)) return false;
  const all = `${headline}\n${text}`;
  const isService = signs.service.test(all);
  const isMedia = signs.stored.test(text) || (signs.available.test(all) && signs.ofCopy.test(all));
  const isToDesks = isWhole(mark) && any(mark, 'desk') && !from.test(headline);
  if (
    isToDesks &&
    (address.test(headline) || (any(mark, 'notice') && (isAgency || !ofAnAuthor.test(headline))))
  )
    return true;
  if (isWhole(mark) && any(mark, 'client') && (any(mark, 'notice') || address.test(headline)))
    return isAgency || isService || isMedia;
  if (isWhole(mark) && any(mark, 'notice', 'desk', 'media'))
    return isService || isMedia || signs.planning.test(text) || signs.toDesks.test(all);
  if (isService && (signs.toDesks.test(all) || signs.ownDesk.test(text))) return true;
  return isMedia && signs.available.test(headline) && signs.ofCopy.test(headline);
}
