import { clauseEnd, figureItself } from './clause.ts';
import { isPeople } from './counted.ts';

/** Who loses a life is counted: `drie mensen verloren hun leven`. The first may have one alone for a subject. */
const losesOne =
  /^(?:verloor|verliest|liet|laat|verlor|verliert|ließ|lässt|loses|perd|perdit|perdió|pierde|laissa|laisse|dejó|deja)$/u;
const lose =
  /^(?:verloren|verliezen|lieten|laten|gelaten|verlieren|ließen|lassen|gelassen|lost|lose|losing|perdue?s?|perdent|perdirent|laissé|laissent|laissèrent|perdieron|pierden|perdido|dejaron|dejan|dejado)$/u;
/** What takes a life is counted by no number of its own: `kost drie mensen het leven`, `eist leven van 14 burgers`. */
const take =
  /^(?:eis(?:t|en|te|ten)|geëist|opgeëist|kost|kosten|kostte[n]?|gekost|kostet|kostete[n]?|gekostet|fordert|fordern|forderte[n]?|gefordert|nahm|nahmen|nimmt|genommen|raubte[n]?|geraubt|claim(?:s|ed|ing)?|tak(?:es?|en|ing)|took|costs?|costing|coûte(?:nt|ra)?|coûté|ôté|emporté|emporte|fauché|fauche|arraché|cobra|cobró|cobran|cobrado|cobraron|cuesta|cuestan|costó|cost(?:ado|aron)|acab(?:a|an|ó|aron|ado)|segó|arrebató|quitó)$/u;
const help =
  /^(?:heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden|wordt|worden|hat|haben|hatte|hatten|ist|sind|wurde|wurden|have|has|were|been|ont|été|a|se|han|sido|fueron)$/u;
/** `7 lives lost`: in these languages the verb behind is what befell them, any other has them for its subject. */
const undergone =
  /^(?:lost|claimed|taken|perdue?s?|emportée?s?|fauchée?s?|perdid[ao]s?|perdieron|cobrad[ao]s?)$/u;

/** Brings to an end: `kwamen om het leven`, `ums Leben gebracht`. */
const came =
  /^(?:kwam(?:en)?|(?:ge)?komen|komt|bracht(?:en)?|gebracht|brengen|brengt|kam(?:en)?|gekommen|kommen|kommt|brachte[n]?|bringen)$/u;
const dyingIn = /^(?:bij|door|in|toen|nadat|onder|tijdens|na)$/u;
const adverb = /^(?:\p{L}+dag|\p{L}+day|gisteren|gestern|hier|ayer)$/u;

/** The life of a language, of one and of several, and what stands before it where it is somebody's. */
const lives: readonly { readonly life: RegExp; readonly own: RegExp; readonly isFree: boolean }[] = [
  { life: /^(?:leven|levens|mensenlevens?)$/u, own: /^(?:het|'t|hun|zijn|haar|de)$/u, isFree: true },
  { life: /^(?:leben|menschenleben)$/u, own: /^(?:das|ihre?|sein|die)$/u, isFree: true },
  { life: /^(?:life|lives)$/u, own: /^(?:the|their|his|her)$/u, isFree: false },
  { life: /^(?:vie|vies)$/u, own: /^(?:la|les|leurs?|sa)$/u, isFree: false },
  { life: /^(?:vida|vidas)$/u, own: /^(?:la|las|sus?)$/u, isFree: false },
];
/** Words by which a life stands alone where they take it: `eist leven van 14 burgers`. */
const several = /^(?:levens|mensenlevens?|menschenleben|leben|lives|vies|vidas)$/u;

/** Before whom it befell. */
const ofWhom = /^(?:van|aan|of|von|à|a|de|des|del)$/u;
/** Before a number, and part of it. */
const roughly =
  /^(?:zeker|ten|minste|liefst|minstens|ruim|meer|dan|ongeveer|circa|zo'n|bijna|at|least|some|about|more|than|nearly|almost|up|to|mindestens|etwa|rund|fast|mehr|als|über|au|moins|près|plus|environ|al|menos|más|unas?|unos|casi|de)$/u;
/** The number behind such a word is that of something else: `bij 2 branden`, `volgens 300 inwoners`. */
const aside =
  /^(?:bij|in|na|door|voor|volgens|met|uit|tijdens|tegen|sinds|onder|with|after|during|by|for|near|since|among|from|bei|nach|durch|für|mit|laut|während|dans|lors|après|en|par|selon|avec|pour|tras|por|según|con|para|durante|om)$/u;
/** A life that stands behind such a word is no more than that of which something is said: `de zin in het leven`. */
const within =
  /^(?:in|van|voor|over|op|aan|uit|met|om|door|bij|naar|zonder|of|for|from|with|to|about|into|von|für|über|am|mit|aus|zum|im|ins|um|an|auf|de|du|des|à|pour|dans|sur|en|del|por|para|con|whose|wiens|wier)$/u;
const hardly = /^(?:niet|nooit|bijna|haast|nicht|nie|beinahe|not|never|nearly|almost|pas|presque|no|casi)$/u;
/** What may go on behind a life that was lost: where, when, how. */
const circumstances =
  /^(?:bij|in|door|tijdens|toen|nadat|na|op|onder|tussen|voor|vanwege|wegens|on|at|when|after|during|as|near|since|by|to|bei|beim|durch|am|im|als|nach|während|auf|an|dans|lors|lorsqu\p{L}*|quand|après|sur|au|aux|en|à|pendant|depuis|tras|por|durante|cuando|al|mientras|desde|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|sunday|monday|tuesday|wednesday|thursday|friday|saturday|gisteren|yesterday|gestern|hier|ayer)$/u;
/** With one of these behind it, what was begun is something else: `om … te vieren`, `laten hun leven … achter`. */
const otherwise = /^(?:te|zu|zien|achter|los|hinter|zurück|derrière|atrás)$/u;
/** Part of the verb, which then says something else: `bouwden hun leven in Kiel op`. */
const particle = /^(?:op|aan|af|uit|in|voort|terug|auf|ab|um|weiter|fort|teil)$/u;
/** With one of these it may come to that, and has not: `kan 300 mensen het leven kosten`. */
const modal =
  /^(?:kan|kunnen|kon|konden|zou|zouden|zal|zullen|dreig(?:t|en|de|den)|moet|moeten|kann|können|könnten?|wird|werden|würden?|could|can|may|might|would|will|should)$/u;
const infinitive = /^(?:eisen|kosten|verliezen|laten|verlieren|fordern|lassen|nehmen|cost|lose|claim|take)$/u;
const humane = /^(?:humaines|humanas)$/u;
const subordinate = /^(?:die|dat|hoe|dass|wie|waar\p{L}*|how|that|whose|where|que|donde|où)$/u;

/** Whether the word, right behind a figure, is what who died has lost: `levens`, `lives`, `vidas`. */
export function isLife(key: string): boolean {
  return key !== 'life' && lives.some(({ life }) => life.test(key));
}

/**
 * Whether those whom the figure of a sentence counts lost their lives, as the words of its clause say (`sentenceAround`). A life is lost that is
 * somebody's, or is counted; that a verb which takes lives has in the same clause; and with which the clause ends, or says of whom, where or when.
 */
export function areLivesTaken(sentence: readonly string[], isOne: boolean): boolean {
  const figure = sentence.indexOf(figureItself);
  if (isAside(sentence, figure)) return false;
  const from = sentence.lastIndexOf(clauseEnd, figure) + 1;
  const end = sentence.indexOf(clauseEnd, figure);
  const clause = sentence.slice(from, end === -1 ? undefined : end + 1);
  if (cameToDie(clause)) return true;
  // `kostte 20 mensen hun huis en vijf mensen het leven`: the verb is that of the clause before.
  const verb =
    clause.some(isVerb) || !clause.slice(0, figure - from).every(isRough)
      ? undefined
      : sentence.slice(0, from).findLast(isVerb);
  return isTaken(verb === undefined ? clause : [verb, ...clause], isOne);
}

/** Whether the sentence says so where it goes on: `Zeven mensen, onder wie drie kinderen, verloren hun leven`. */
export function areLivesTakenLater(sentence: readonly string[], isOne: boolean): boolean {
  const figure = sentence.indexOf(figureItself);
  if (isAside(sentence, figure)) return false;
  const later = sentence.slice(figure + 1);
  return later.some((word, at) => {
    if (word !== clauseEnd || at + 1 >= later.length) return false;
    const end = later.indexOf(clauseEnd, at + 1);
    const clause = later.slice(at + 1, end === -1 ? undefined : end + 1);
    const [first = ''] = clause;
    const goesOn = [figureItself, ...clause];
    return cameToDie(goesOn) || ((isVerb(first) || help.test(first)) && isTaken(goesOn, isOne));
  });
}

function isVerb(word: string): boolean {
  return lose.test(word) || losesOne.test(word) || take.test(word);
}

function isRough(word: string): boolean {
  return roughly.test(word);
}

function isAside(words: readonly string[], figure: number): boolean {
  return aside.test(words.slice(0, figure).findLast((word) => !isRough(word)) ?? '');
}

/** `om het leven`, `ums Leben kamen`, `kwamen bij de brand om`. */
function cameToDie(words: readonly string[]): boolean {
  const figure = words.indexOf(figureItself);
  const cameAt = words.findIndex((word) => came.test(word));
  return words.some((word, at) => {
    const isOut = word === 'leven' && words[at - 1] === 'het' && words[at - 2] === 'om';
    const isOutToo = word === 'leben' && words[at - 1] === 'ums' && cameAt !== -1;
    const isGone =
      word === 'om' &&
      figure < at &&
      cameAt !== -1 &&
      cameAt < at &&
      !/^(?:hoek|bocht)$/u.test(words[at - 1] ?? '');
    if (!isOut && !isOutToo && !isGone) return false;
    if (words.slice(figure, at).some((each) => /^(?:hoe|dat|dass|wie)$/u.test(each))) return false;
    const rest = words.slice(at + 1);
    const next = rest.findIndex((each) => !help.test(each));
    return (
      (!isGone && came.test(rest[next] ?? '') && !rest.some(isOtherwise)) ||
      endsSo(rest, isGone ? dyingIn : circumstances)
    );
  });
}

/** Whether the clause has ended, or says only where, when or how. What was cut off says nothing. */
function endsSo([next, ...more]: readonly string[], allowed: RegExp): boolean {
  if (next === clauseEnd) return true;
  if (next === undefined || !allowed.test(next) || more.some(isOtherwise)) return false;
  if (more.at(-1) === clauseEnd && particle.test(more.at(-2) ?? '')) return false;
  return more[0] !== clauseEnd || adverb.test(next);
}

function isOtherwise(word: string): boolean {
  return otherwise.test(word);
}

function isTaken(words: readonly string[], isOne: boolean): boolean {
  const figure = words.indexOf(figureItself);
  return words.some((word, at) => {
    const language = lives.find(({ life }) => life.test(word));
    const start = language === undefined ? null : startOfLife(words, at, language.own);
    if (language === undefined || start === null) return false;
    const isCounted = start === figure;
    const before = words.slice(0, start).findLast((each) => !isCounted || !isRough(each)) ?? '';
    const isEnded = before === 'con' && /^acab/u.test(words[start - 2] ?? '');
    if ((within.test(before) && !isEnded) || (!isCounted && hardly.test(before))) return false;
    const { verb, rest } = behindLife(words, at, language.isFree || isCounted);
    const isOfWhom =
      ofWhom.test(rest[0] ?? '') && rest.slice(1).find((each) => !isRough(each)) === figureItself;
    // `lost their lives battling a blaze`.
    const isActing = word === 'lives' && !isCounted && /.{3}ing$/u.test(rest[0] ?? '');
    if (!isOfWhom && !isActing && !endsSo(rest, circumstances)) return false;
    if (verb !== null && !language.isFree) return undergone.test(words[verb] ?? '');
    const verbAt =
      verb ??
      (language.isFree ? words.slice(0, start).findLastIndex(isVerb) : verbBeside(words, start, figure));
    return (
      verbAt !== -1 &&
      !hardly.test(words[verbAt - 1] ?? '') &&
      !(infinitive.test(words[verbAt] ?? '') && words.some((each) => modal.test(each))) &&
      isVerbOf(words, { verb: verbAt, figure, start }, isOne, isOfWhom)
    );
  });
}

/** Where what was lost begins: `hun leven`, `7 jonge levens`, and `leven` where it stands right behind `eist`. Null: it is nobody's. */
function startOfLife(words: readonly string[], at: number, own: RegExp): number | null {
  const before = words[at - 1] ?? '';
  if (own.test(before)) return at - 1;
  const number = words.lastIndexOf(figureItself, at);
  if (number !== -1 && at - number <= 2 && several.test(words[at] ?? '')) return number;
  return take.test(before) ? at : null;
}

/** The verb behind a life with the words that help it, and what comes behind these. */
function behindLife(words: readonly string[], life: number, mayHaveVerb: boolean) {
  const next = humane.test(words[life + 1] ?? '') ? life + 2 : life + 1;
  const verb = pastHelp(words, next);
  const isThere = mayHaveVerb && (isVerb(words[verb] ?? '') || undergone.test(words[verb] ?? ''));
  return isThere
    ? { verb, rest: words.slice(pastHelp(words, verb + 1)) }
    : { verb: null, rest: words.slice(next) };
}

function pastHelp(words: readonly string[], from: number): number {
  let at = from;
  while (help.test(words[at] ?? '')) at++;
  return at;
}

/** The verb that stands right before a life, or before those who lost it: `cost 12 people their lives`. */
function verbBeside(words: readonly string[], start: number, figure: number): number {
  // One noun: `claims 40 people owe their lives` says nothing of the kind.
  const isBetween = figure < start && start - figure <= (isPeople(words[figure + 2] ?? '') ? 3 : 2);
  const nearest = words.slice(0, start).findLastIndex((each) => !isRough(each) && each !== 'con');
  const beside = adverb.test(words[start - 1] ?? '') ? start - 2 : start - 1;
  if (start !== figure && isVerb(words[beside] ?? '')) return beside;
  if ((start === figure || words[start - 1] === 'con') && isVerb(words[nearest] ?? '')) return nearest;
  if (!isBetween) return -1;
  const verb = words.slice(0, figure).findLastIndex((each) => !isRough(each) && !ofWhom.test(each));
  return isVerb(words[verb] ?? '') ? verb : -1;
}

type Places = { readonly verb: number; readonly figure: number; readonly start: number };

/** Whether the verb has them for those who lose their lives, or from whom it takes them. */
function isVerbOf(
  words: readonly string[],
  { verb, figure, start }: Places,
  isOne: boolean,
  isOfWhom: boolean,
): boolean {
  if (figure === start) return true;
  const word = words[verb] ?? '';
  if (figure > start) return isOfWhom && take.test(word);
  const between = words.slice(figure + 1, Math.max(figure + 1, Math.min(verb, start)));
  // `die alles verloren hervatten hun leven`; `3 mensen die hun leven verloren` has its pronoun right before them.
  const isOther = between.some(
    (each, at) => subordinate.test(each) && !between.slice(at + 1).every((more) => help.test(more)),
  );
  if (isOther) return false;
  if (!take.test(word)) return isOne || !losesOne.test(word);
  if (verb < figure) return isOneNoun(words.slice(figure + 1, start));
  return (
    verb > start &&
    (start === figure + 1 ||
      words.slice(figure + 1, figure + 3).some(isPeople) ||
      ofWhom.test(words.slice(0, figure).findLast((each) => !isRough(each)) ?? ''))
  );
}

/** Whether who is counted is all there is, but for where and when: `kosten 300 huurders bepalen hun leven` has a verb of its own. */
function isOneNoun(words: readonly string[]): boolean {
  const noun = isPeople(words[1] ?? '') || (/e$/u.test(words[0] ?? '') && words.length > 1) ? 1 : 0;
  const next = words[noun + 1];
  return (
    next === undefined ||
    circumstances.test(next) ||
    within.test(next) ||
    /^(?:per|volgens|laut)$/u.test(next)
  );
}
