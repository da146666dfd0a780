import { type PlatformSetup, SetupError } from '../../chat/ports/platform-setup.ts';
import { say, sayList } from '../../chat/words/say.ts';
import { Stopped } from '../asker.ts';
import type { SetUpPlatform } from '../set-up-deps.ts';
import { chooseChannels } from './channel-step.ts';
import { connectWords as words } from './connect-words.ts';
import type { ConnectDeps, Connected } from './connecting.ts';

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
    for (const secret of setup.secrets) {
      const taken = await takeSecret(secret, platform.label, address, step);
      // A platform with half of its tokens would keep Telex from starting.
      if (taken.kind === 'left') return { ...none, variables: {}, toMend: [taken.why] };
      if (taken.kind === 'not there') return { ...none, toMend: [`${secret.variable}: ${taken.why}`] };
      variables[secret.variable] = taken.secret;
    }
    const uninvited = await waitForPlaces(setup, address, step);
    if (uninvited !== null) return { ...none, toMend: uninvited };
    const { channels, toMend } = await chooseChannels(platform, setup, step);
    return { variables, channels, toMend, hints: setup.hints };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    asker.warn(error.message);
    return { ...none, toMend: [error.message] };
  }
}

type Taken =
  | { readonly kind: 'taken'; readonly secret: string }
  /** Whoever was asked has none now. */
  | { readonly kind: 'left'; readonly why: string }
  /** And there is nobody to ask. */
  | { readonly kind: 'not there'; readonly why: string };

/** A token that works: the one that is set, or one that is pasted. */
async function takeSecret(
  { variable, steps, question, try: attempt }: PlatformSetup['secrets'][number],
  label: string,
  address: string,
  { asker, addresses, deps, locale, signal }: ConnectDeps,
): Promise<Taken> {
  const isSet = deps.environment[variable]?.trim() || null;
  let isAsked = false;
  let why = words.missing[locale];
  for (let given = isSet; ; given = null) {
    if (given === null) {
      if (!asker.isAnybodyThere) return { kind: 'not there', why };
      if (!isAsked) sayWhere(steps(address), address, { asker, addresses });
      isAsked = true;
      given = cleaned(await asker.secret(question, say(words.withoutIt, locale, { label })), variable);
      if (given === '') return { kind: 'left', why: say(words.leftOut, locale, { label }) };
    }
    const verdict = await attempt(given, signal);
    if (signal.aborted) throw new Stopped();
    if (verdict.kind === 'good') {
      asker.say(verdict.said);
      return { kind: 'taken', secret: given };
    }
    if (verdict.kind === 'wrong') {
      why = verdict.said;
      if (asker.isAnybodyThere) asker.warn(`${why}${isAsked ? ` ${words.again[locale]}` : ''}`);
    } else {
      asker.say(verdict.said);
      isAsked = false;
    }
  }
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

/** As it was pasted: with the name of its variable, quotes, blanks and letters that cannot be seen. */
function cleaned(pasted: string, variable: string): string {
  return pasted
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
    .replace(new RegExp(`^(?:export\\s+)?${variable}\\s*=\\s*`, 'u'), '')
    .replace(/^["'“”‘’`]+|["'“”‘’`]+$/gu, '')
    .trim();
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
      asker.say(say(words.inPlaces, locale, { places: sayList(places, locale) }));
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
