import type { Locale } from '../../chat/ports/locale.ts';
import { say, sayCount } from '../../chat/words/say.ts';
import { tellRefusal } from '../../chat/words/sources/tell-look.ts';
import { topicLabel } from '../../chat/words/topic-names.ts';
import { hideSecrets } from '../../domain/hidden-secrets.ts';
import { shownAddress } from '../../domain/shown-address.ts';
import { Stopped } from '../asker.ts';
import type { StepDeps } from '../step.ts';
import { findSource, type NewSource, type SourceFound, shownTyped } from './find-source.ts';
import { keepKeysApart } from './keys-step.ts';
import { askLogin, isLocked, tellLocked } from './locked-step.ts';
import { loginNamed, nameLogin, type TypedLogin } from './source-login.ts';
import { sourceWords as words } from './source-words.ts';
import { readTypedAddress } from './typed-address.ts';

/** `known`: nothing is added, and this is one of the sources; `none`: nothing is asked for. */
export type SourceStep =
  | { readonly kind: 'new'; readonly source: NewSource }
  /** `list`: those of the list of known feeds are to be shown. */
  | { readonly kind: 'known' | 'none' | 'list' }
  /** It was said why. */
  | { readonly kind: 'failed' };

/** Asks for an address until a feed is found there, and shows what it would bring. Nobody there: the first answer counts. */
export async function askSource(step: StepDeps): Promise<SourceStep> {
  const { asker, args, newsroom, locale } = step;
  for (let asked = args.address; ; asked = null) {
    if (asked === null && !asker.isAnybodyThere && newsroom.sources.length > 0) return { kind: 'none' };
    const isFirst = newsroom.sources.length === 0;
    const leave = words[isFirst ? 'showList' : 'leave'][locale];
    const question = words[isFirst ? 'ask' : 'askMore'][locale];
    const typed = asked ?? (await asker.text(question, { hint: 'nos.nl', leave, shown: shownTyped }));
    if (typed.trim() === '' && !isFirst) return { kind: 'none' };
    if (asksForList(typed)) return { kind: 'list' };
    const { found, login, isNamed } = await findWithLogin(typed, step);
    if (step.signal.aborted) throw new Stopped();
    if (found.kind === 'source') {
      show(found, step);
      const { source } = found;
      const own = login === null ? {} : nameLogin(login, source.id, step.deps.environment);
      const named = isNamed && args.auth !== null ? { auth: args.auth } : own;
      return { kind: 'new', source: await keepKeysApart({ ...source, ...named }, step) };
    }
    if (found.kind === 'known') {
      asker.say(say(words.known, locale, { id: found.id }));
      return { kind: 'known' };
    }
    if (found.kind !== 'left') asker.warn(whyNot(found, locale));
    if (!asker.isAnybodyThere) return { kind: 'failed' };
  }
}

/** In either language; nothing at all, where there has to be something, asks for it too. */
function asksForList(typed: string): boolean {
  return ['', 'lijst', 'list'].includes(typed.trim().toLowerCase());
}

/** Where who asks is not let in, a name and a password or a token are asked for, until one works or none is given. */
async function findWithLogin(
  typed: string,
  step: StepDeps,
): Promise<{
  readonly found: Found | { readonly kind: 'left' };
  readonly login: TypedLogin | null;
  /** By the variables that were named beforehand. */
  readonly isNamed: boolean;
}> {
  const { asker, args, deps } = step;
  const named = args.auth === null ? null : loginNamed(args.auth, deps.environment);
  for (let login = named; ; ) {
    const found = await find(typed, step, login);
    if (step.signal.aborted) throw new Stopped();
    if (!isLocked(found)) return { found, login, isNamed: login !== null && login === named };
    asker.warn(tellLocked(found, typed, login !== null, step));
    login = asker.isAnybodyThere ? await askLogin(step) : null;
    if (login === null) return { found: { kind: 'left' }, login, isNamed: false };
  }
}

type Found = Exclude<SourceFound, { kind: 'several' }>;

async function find(typed: string, step: StepDeps, login: TypedLogin | null): Promise<Found> {
  const { asker, args, newsroom, locale } = step;
  if (asker.isAnybodyThere) asker.wait(say(words.looking, locale, { address: shownTyped(typed) }));
  const found = await findSource(typed, null, args, newsroom, step, login);
  if (found.kind !== 'several') return found;
  const addresses = found.feeds.map(({ address }) => address);
  if (!asker.isAnybodyThere) return firstThatIsRead(addresses, typed, step, login);
  const chosen = await asker.choose(
    words.several[locale],
    found.feeds.map(({ address, title }) => ({
      value: address,
      label: title ?? hideSecrets(address),
      hint: hideSecrets(address),
    })),
  );
  return findOn(typed, chosen, step, login);
}

/** Of the feeds of a site, in its own order; what is wrong with the first, where none can be read. */
async function firstThatIsRead(
  addresses: readonly string[],
  typed: string,
  step: StepDeps,
  login: TypedLogin | null,
): Promise<Found> {
  let failed: Found | null = null;
  for (const address of addresses) {
    const found = await findOn(typed, address, step, login);
    if (step.signal.aborted) throw new Stopped();
    if (found.kind === 'source' || found.kind === 'known') {
      const others = addresses.filter((other) => other !== address).map(hideSecrets);
      step.asker.say(
        say(words.firstOf, step.locale, { address: hideSecrets(address), others: others.join(' ') }),
      );
      return found;
    }
    failed ??= found;
  }
  return failed ?? { kind: 'refused', why: { code: 'nothing-found' } };
}

/** A feed of a site. The site says more of who makes it than where the feed lies. */
async function findOn(
  typed: string,
  chosen: string,
  step: StepDeps,
  login: TypedLogin | null,
): Promise<Found> {
  const site = readTypedAddress(typed);
  const from = site.kind === 'address' ? site.address : null;
  const isSameSite = from !== null && URL.parse(chosen)?.origin === URL.parse(from)?.origin;
  const feed = await findSource(chosen, from, step.args, step.newsroom, step, isSameSite ? login : null);
  return feed.kind === 'several' ? { kind: 'refused', why: { code: 'nothing-found' } } : feed;
}

/** What was found, as it would be posted and as it would stand in the file. */
function show(
  { source, shown }: Extract<SourceFound, { kind: 'source' }>,
  { asker, locale, newsroom }: StepDeps,
): void {
  const { title, format, count, cards } = shown;
  const address = shownAddress(source.url);
  const many = { one: words.foundOne, many: words.found };
  asker.say(sayCount(count, many, locale, { title: title ?? source.credit, format, address }));
  asker.show(words[cards.length > 0 ? 'wouldPost' : 'nothingNow'][locale], cards);
  sayGuess(source, { asker, locale, newsroom });
}

function sayGuess(
  { id, topic, credit, timeZone }: NewSource,
  { asker, locale, newsroom }: Pick<StepDeps, 'asker' | 'locale' | 'newsroom'>,
): void {
  const zone = timeZone === null ? '' : say(words.zoneless, locale, { zone: timeZone });
  const desk = topic === null ? words.noTopic[locale] : topicLabel(topic, newsroom.topics, locale);
  asker.say(say(words.guessed, locale, { id, topic: desk, credit, zone }));
}

/** Another topic, credit or address. */
export async function changeSource(source: NewSource, step: StepDeps): Promise<SourceStep> {
  const { asker, args, locale, newsroom } = step;
  const what = await asker.choose(words.change[locale], [
    { value: 'topic', label: words.otherTopic[locale] },
    { value: 'credit', label: words.otherCredit[locale] },
    { value: 'address', label: words.otherAddress[locale] },
  ]);
  if (what === 'address') return askSource({ ...step, args: { ...args, address: null } });
  const changed =
    what === 'topic'
      ? { ...source, topic: await askTopic(step) }
      : { ...source, credit: (await asker.text(words.whichCredit[locale])).trim() || source.credit };
  sayGuess(changed, { asker, locale, newsroom });
  return { kind: 'new', source: changed };
}

function askTopic({ asker, locale, newsroom }: StepDeps): Promise<string | null> {
  return asker.choose<string | null>(words.whichTopic[locale], [
    ...newsroom.topics.map(({ slug, label }) => ({ value: slug, label: label[locale] })),
    { value: null, label: words.noTopic[locale] },
  ]);
}

function whyNot(found: Extract<SourceFound, { kind: 'wrong' | 'refused' }>, locale: Locale): string {
  return found.kind === 'wrong' ? words[found.why][locale] : tellRefusal(found.why, locale);
}
