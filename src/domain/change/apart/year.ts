import { monthNumber } from '../../text/month-names.ts';
import type { Token } from '../../text/token.ts';
import { gapBefore } from '../clause.ts';
import {
  areSeveral,
  countOf,
  isFunctionWord,
  isPeople,
  isSmallWord,
  isThing,
  isToll,
  whoBefore,
} from '../counted.ts';

/** A number behind one of these is a year. */
const dating =
  /^(?:in|im|jahre?|jaar|année|año|anno|since|sinds|seit|depuis|desde|early|late|begin|eind|anfang|ende|summer|winter|spring|autumn|zomer|lente|herfst|sommer|frühjahr|herbst)$/u;
/** Before what it came to: `resulted in 2000 deaths`. */
const resulting = /^(?:result(?:s|ed|ing|eer(?:t|de|den))?|ends?|ended)$/u;
const article = /^(?:the|de|het|der|die|das|dem|den|des|les?|la|el|los|las|this|dit|deze)$/u;
const of = /^(?:of|van|von|de|du|del)$/u;
/** Months in other languages, and verbs: `out of`, `20 may`. */
const otherWords = /^(?:out|set|mag|may|march)$/u;
/** Before a number of many. */
const roughly =
  /^(?:least|minste|minstens|zeker|ruim|bijna|circa|ongeveer|nearly|almost|about|some|mindestens|rund|etwa|fast|knapp|moins|environ|quelque|menos|unos|unas|casi)$/u;
/** Before what a toll is by now. */
const upTo = /^(?:to|at|tot|naar|op|auf|à|a|hits?|nears|tops|passes|reaches|exceeds)$/u;
/** What befalls people, and has a year: `2015 Paris attacks`, `2023 earthquakes`. */
const happening =
  /(?:^(?:\p{L}+-)?(?:attack|bomb|blast|explosion|shooting|killing|massacre|genocid|(?:earth)?quake|flood|fire|wildfire|tsunami|storm|hurricane|cyclone|typhoon|tornado|landslide|eruption|epidemic|outbreak|pandemic|war|riot|protest|strike|crash|accident|disaster|stampede|coup|election|season|attentat|attaque|séisme|inondation|incendie|guerre|tempête|ataque|terremoto|inundaci|guerra|huracán|masacre|elecci)|aanslag(?:en)?$|aanval(?:len)?$|beving(?:en)?$|overstroming(?:en)?$|brand(?:en)?$|oorlog(?:en)?$|ramp(?:en)?$|stor(?:m|men)$|rellen$|verkiezing(?:en)?$|anschl[aä]ge?n?$|angriffe?n?$|beben$|fluten?$|überschwemmung(?:en)?$|brände?n?$|krieg(?:e|en)?$|katastrophen?$|stürmen?$|unruhen$|wahl(?:en)?$)/u;
/** Between a number and whom it counts: `2000 confirmed dead`, `2000 mostly elderly people`, `2000 schwer Verletzte`. */
const between =
  /^(?:\p{L}+ly|confirmed|presumed|suspected|more|other|(?:zwaar|licht|schwer|leicht)|bevestigde|vermoedelijke|bestätigte|weitere|autres|nouveaux|presuntos|\p{L}{3,}te[nrs]?|otr[oa]s)$/u;
/** What people do, behind so many of them: `20 killed as 2000 flee`. */
const does =
  /^(?:flee(?:s|ing)?|fled|leave|left|lose|lost|remain|stay|march|rally|protest|evacuated?|stranded|trapped|feared|homeless|without|vlucht(?:en|te|ten)|gevlucht|zonder|fliehen|flohen|ohne|fuient|sans|huyen|huyeron|sin)$/u;
/** A year is a measure here: `2000 GMT`, `2000 m`. */
const units = /^(?:m|gmt|utc|cet|cest|uur|u|h|hrs|hours)$/u;

/**
 * Whether the number at `at` is a year, `2021`, and counts nothing: `20 Tote und 2000 Verletzte`, `2000 homes`, `2000 confirmed dead`. What dates it
 * stands before it (`in 2021`, `May 2021`), or what happened then behind it (`2015 Paris attacks`).
 */
export function isYearAt(at: number, text: string, tokens: readonly Token[]): boolean {
  const key = (its: number) => tokens[its]?.key ?? '';
  if (!/^(?:19|20)\d\d$/u.test(key(at))) return false;
  const [before, next] = [key(at - 1), key(at + 1)];
  if (isAnnounced()) return false;
  if (isApart(at + 1)) return true;
  if (dating.test(before) && !resulting.test(key(at - 2))) return true;
  if (monthNumber(before) !== null && !otherWords.test(tokens[at - 1]?.text ?? '')) return true;
  if (of.test(before) && happening.test(key(at - 2))) return true;
  // `En 2015 murieron 20`, and not `20 doden en 2000 gewonden`.
  if (before === 'en' && countOf(next) !== null) return isVerb(next);
  if (isCounted(at + 1)) return false;
  if (happens()) return true;
  if (
    between.test(next) &&
    [at + 2, at + 3].some((its) => (isCounted(its) || isThing(key(its))) && !isApart(its))
  )
    return false;
  if (does.test(next)) return false;
  // `En 2021 hubo más de 300 muertos`, and not `20 doden en 2000 huizen`.
  if (before === 'en' && !/(?:e|en|s)$/u.test(next)) return true;
  if (article.test(before) || isFunctionWord(next) || isSmallWord(next)) return true;
  return !(isThing(next) || units.test(next) || /(?:en|s|o|l)$/u.test(next));

  /** `Dodental loopt op tot 2000`, `at least 2000`. */
  function isAnnounced(): boolean {
    if (roughly.test(before)) return true;
    return upTo.test(before) && tokens.slice(Math.max(0, at - 10), at).some((its) => isToll(its.key));
  }

  function isApart(its: number): boolean {
    return key(its) === '' || gapBefore(its, text, tokens).trim() !== '';
  }

  function isCounted(its: number): boolean {
    return countOf(key(its)) !== null || isPeople(key(its)) || areSeveral(key(its));
  }

  /** Up to the next small word: `1995 Oklahoma City bombing`. */
  function happens(): boolean {
    for (let its = at + 1; its <= at + 3 && !isApart(its) && !isFunctionWord(key(its)); its++) {
      if (happening.test(key(its))) return true;
    }
    return false;
  }
}

/** Whoever stands behind it died or was killed, whenever that was. */
function isVerb(key: string): boolean {
  const who = whoBefore(key);
  return who === 'doer' || who === 'clause' || /^(?:mur|fallec|mour|tué|ét)/u.test(key);
}
