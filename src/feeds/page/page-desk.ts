import { wordDesks } from '../../domain/desk/site-words.ts';
import { shippedTopics } from '../../domain/topic.ts';

/** What stands around a desk's name in a heading: `Meer nieuws uit het Buitenland`, `Latest World News`. */
const around = new Set(
  (
    'meer nieuws news uit het de van over in ons laatste latest top stories story headlines more from the all alle lees ook read ' +
    'mehr aus dem der den im von nachrichten meldungen aktuell aktuelle aktuelles neues weitere alle plus en dans du des les toute toutes ' +
    "l'actualité l’actualité actualité actualités infos " +
    'net binnen overzicht berichten artikelen rubriek sectie pagina vandaag today actueel recent'
  ).split(' '),
);
const named = new Set(
  shippedTopics.flatMap(({ slug, label }) => [slug, label.nl.toLowerCase(), label.en.toLowerCase()]),
);
/** No heading over a list is longer. */
const longest = 50;

/**
 * The desk that a heading names, as it is written: `Buitenland` of `MEER BUITENLAND`, `World` of `World news`; null for any other
 * heading. Of `Politiek & Economie` it is the first.
 */
export function nameOfDesk(heading: string): string | null {
  if (heading.length > longest || /[.!?]$/.test(heading)) return null;
  const words = heading
    .replace(/[:›»>|]+\s*$/u, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const left = words.filter((word) => !around.has(word.toLowerCase()));
  const whole = left.join(' ');
  for (const part of [whole, ...whole.split(/\s*(?:&|,|\/| en | and )\s*/u)]) {
    const known = [part, part.replace(/s$/, '')].find(isDesk);
    if (known !== undefined) return known;
    if (part === whole && left.length > 4) return null;
  }
  return null;
}

function isDesk(word: string): boolean {
  const slug = word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return slug !== '' && (named.has(slug) || wordDesks.has(slug));
}

/** Over a list of any desk. */
const listHeading =
  /^(?:lees ook|meer (?:nieuws|berichten|artikelen|lezen)|ook interessant|(?:het )?laatste nieuws|net binnen|gerelateerd|overig nieuws|nieuwsoverzicht|more (?:news|stories)|read (?:more|also)|related(?: news| stories)?|latest(?: (?:news|stories|headlines))?|top stories|headlines|ook in het nieuws|(?:ander|verder in het) nieuws|andere berichten|also in the news|in other news|more on this(?: story)?|weitere (?:meldungen|nachrichten|artikel|themen)|mehr (?:nachrichten|meldungen|zum thema)|newsticker|lesen sie auch|auch interessant|aktuelle (?:meldungen|nachrichten)|(?:à )?lire aussi|(?:sur le même|dans la même) (?:sujet|rubrique|thème)|dernières (?:infos|actualités|nouvelles)|(?:le )?fil(?: d['’])?(?: ?infos?| ?actu\w*)?)\s*[:›»>]?$/iu;

/** Whether a heading says that there is more to read, and of no desk: `Laatste nieuws`, `Read more`. */
export function isListHeading(text: string): boolean {
  return listHeading.test(text);
}
