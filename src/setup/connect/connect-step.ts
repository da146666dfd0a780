import { type PlatformSetup, type SecretVerdict, SetupError } from '../../chat/ports/platform-setup.ts';
import { say, sayWhole } from '../../chat/words/say.ts';
import { Stopped } from '../asker.ts';
import type { SetUpPlatform } from '../set-up-deps.ts';
import { chooseChannels } from './channel-step.ts';
import { connectWords as words } from './connect-words.ts';
import type { ConnectDeps, Connected } from './connecting.ts';
import { oddLetterIn, readPasted } from './paste-token.ts';

/** How often it is looked whether the bot was invited, and for how long. */
const lookEveryMs = 2_000;
const looksAtMost = 450;

/** Tokens, the invitation, the channels, and a test card in each of them. */
export async function connectPlatform(platform: SetUpPlatform, step: ConnectDeps): Promise<Connected> {
  const { deps, locale, asker } = step;
  const { environment, commands } = deps;
  const setup = await platform.setup({ commands, locale, environment });
  const address = await step.addresses.open(platform.name, setup.page);
  const variables: Record<string, string> = {};
  const none = { variables, channels: [], hints: [] };
  try {
    const untried: string[] = [];
    for (const secret of setup.secrets) {
      const about = { label: platform.label, address, isUntried: untried.length > 0 };
      const taken = await takeSecret(secret, about, step);
      // A platform with half of its tokens would keep Telex from starting.
      if (taken.kind === 'left') return { ...none, variables: {}, toMend: [taken.why] };
      if (taken.kind === 'not there') return { ...none, toMend: [`${secret.variable}: ${taken.why}`] };
      variables[secret.variable] = taken.secret;
      if (!taken.isTried) untried.push(secret.variable);
    }
    if (untried.length > 0) {
      const told = { variable: sayWhole(untried, locale), label: platform.label };
      return { ...none, toMend: [say(words.leftUntried, locale, told)] };
    }
    const uninvited = await waitForPlaces(setup, address, step);
    if (uninvited !== null) return { ...none, toMend: uninvited };
    const { channels, toMend } = await chooseChannels(platform, setup, step);
    return { variables, channels, toMend, hints: setup.hints };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    if (asker.isAnybodyThere) asker.warn(error.message);
    return { ...none, toMend: [error.message] };
  }
}

type Taken =
  | { readonly kind: 'taken'; readonly secret: string; readonly isTried: boolean }
  /** Whoever was asked has none now. */
  | { readonly kind: 'left'; readonly why: string }
  /** And there is nobody to ask. */
  | { readonly kind: 'not there'; readonly why: string };

type SecretAbout = {
  readonly label: string;
  readonly address: string;
  /** Another token of it was taken untried, as it could not be reached. */
  readonly isUntried: boolean;
};

/** A token that works: the one that is set, or one that is pasted. One that cannot be tried is taken where that is wanted. */
async function takeSecret(
  { variable, steps, question, try: attempt }: PlatformSetup['secrets'][number],
  { label, address, isUntried }: SecretAbout,
  step: ConnectDeps,
): Promise<Taken> {
  const { asker, addresses, deps, locale, signal } = step;
  const left = (): Taken => ({ kind: 'left', why: say(words.leftOut, locale, { label }) });
  let isAsked = false;
  let why = words.missing[locale];
  for (let given = readPasted(deps.environment[variable] ?? '', variable) || null; ; ) {
    if (given === null) {
      if (!asker.isAnybodyThere) return { kind: 'not there', why };
      if (!isAsked) sayWhere(steps(address), address, { asker, addresses });
      isAsked = true;
      given = readPasted(await asker.secret(question, say(words.withoutIt, locale, { label })), variable);
      if (given === '') return left();
    }
    const odd = oddLetterIn(given, locale);
    const verdict = odd === null ? await attempt(given, signal) : { kind: 'wrong' as const, said: odd };
    if (signal.aborted) throw new Stopped();
    if (verdict.kind === 'good') {
      asker.say(verdict.said);
      return { kind: 'taken', secret: given, isTried: true };
    }
    if (verdict.kind === 'untried') {
      const next = isUntried && verdict.mayKeep ? 'keep' : await askUntried(verdict, label, step);
      if (next === 'keep') return { kind: 'taken', secret: given, isTried: false };
      if (next === 'leave') return left();
      if (next === 'nobody') return { kind: 'not there', why: verdict.said };
      continue;
    }
    if (verdict.kind === 'wrong') {
      why = verdict.said;
      const where = isAsked ? ` ${words.again[locale]}` : '';
      if (asker.isAnybodyThere) asker.warn(`${isAsked ? '' : `${variable}: `}${why}${where}`);
    } else {
      asker.say(verdict.said);
      isAsked = false;
    }
    given = null;
  }
}

/** What to do with a token of which nobody could be asked whether it is good. */
async function askUntried(
  { said, mayKeep }: Extract<SecretVerdict, { kind: 'untried' }>,
  label: string,
  { asker, locale }: ConnectDeps,
): Promise<'again' | 'keep' | 'leave' | 'nobody'> {
  if (!asker.isAnybodyThere) return 'nobody';
  asker.warn(said);
  return asker.choose<'again' | 'keep' | 'leave'>(say(words.untriedNow, locale, { label }), [
    { value: 'again', label: words.tryOnceMore[locale] },
    ...(mayKeep ? [{ value: 'keep' as const, label: words.goUntried[locale] }] : []),
    { value: 'leave', label: say(words.withoutIt, locale, { label }) },
  ]);
}

function sayWhere(
  lines: readonly string[],
  address: string,
  { asker, addresses }: Pick<ConnectDeps, 'asker' | 'addresses'>,
): void {
  asker.say(lines.join('\n'));
  const elsewhere = addresses.elsewhere(address);
  if (elsewhere !== null) asker.say(elsewhere);
}

/** Null: the bot is somewhere by now. Else what is left to do. */
async function waitForPlaces(
  setup: PlatformSetup,
  address: string,
  { asker, addresses, deps, locale, signal }: ConnectDeps,
): Promise<readonly string[] | null> {
  for (let looks = 0; ; looks++) {
    const places = await setup.places(signal);
    if (signal.aborted) throw new Stopped();
    if (places.length > 0) {
      asker.say(say(words.inPlaces, locale, { places: sayWhole(places, locale) }));
      return null;
    }
    if (!asker.isAnybodyThere) return setup.invite(setup.page());
    if (looks === looksAtMost) return setup.invite(setup.page());
    if (looks === 0) {
      sayWhere(setup.invite(address), address, { asker, addresses });
      asker.wait(words.waiting[locale]);
    }
    await deps.pause(lookEveryMs, signal);
    if (signal.aborted) throw new Stopped();
  }
}
