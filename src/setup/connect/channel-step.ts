import type { PlatformSetup, SetupChannel } from '../../chat/ports/platform-setup.ts';
import { say } from '../../chat/words/say.ts';
import { Stopped } from '../asker.ts';
import type { NewChannel } from '../file/newsroom-text.ts';
import type { SetUpPlatform } from '../set-up-deps.ts';
import { connectWords as words } from './connect-words.ts';
import type { ConnectDeps } from './connecting.ts';
import { channelsNamed, shownName } from './name-channels.ts';
import { testCard } from './test-card.ts';

type Chosen = { readonly channels: readonly NewChannel[]; readonly toMend: readonly string[] };

const mostNamed = 12;

/** The channels that are picked or were named, each tried with a test card. */
export async function chooseChannels(
  platform: SetUpPlatform,
  setup: PlatformSetup,
  step: ConnectDeps,
): Promise<Chosen> {
  const { asker, args, locale, signal } = step;
  const all = await setup.channels(signal);
  if (signal.aborted) throw new Stopped();
  const named = args.channels.filter((each) => each.platform === platform.name).map(({ name }) => name);
  const { found, problems } = channelsNamed(named, all, locale);
  // Where nobody can answer, it stands among what is left to mend.
  if (problems.length > 0 && !asker.isAnybodyThere) return { channels: [], toMend: problems };
  for (const problem of problems) asker.warn(problem);
  const isSaid = named.length > 0 && problems.length === 0;
  const picked = isSaid || !asker.isAnybodyThere ? found : await pickChannels(all, step);
  const channels: NewChannel[] = [];
  const toMend: string[] = [];
  for (const channel of picked) {
    const outcome = args.test ? await tryOut(channel, platform, setup, step) : null;
    if (outcome === 'left out') continue;
    if (outcome !== null) toMend.push(outcome);
    const { id, name } = channel;
    const follows = step.followsIn(channel, platform.name);
    if (follows !== null) channels.push({ platform: platform.name, id, name, follows });
  }
  return { channels, toMend };
}

async function pickChannels(
  all: readonly SetupChannel[],
  { asker, args, locale, isLikely }: ConnectDeps,
): Promise<readonly SetupChannel[]> {
  if (all.length === 0) {
    asker.warn(words.noChannels[locale]);
    return [];
  }
  for (;;) {
    const picked = await (all.length > asker.mostListed ? pickByName(all) : pickFromList());
    if (picked.length > 0) return picked;
    const next = await asker.choose(words.nothingPicked[locale], [
      { value: 'again', label: words.pickAgain[locale] },
      { value: 'none', label: words.withoutAny[locale] },
    ]);
    if (next === 'none') return [];
  }

  function pickFromList(): Promise<readonly SetupChannel[]> {
    const choices = all.map((value) => ({ value, label: shownName(value), isLikely: isLikely(value) }));
    const question = words.which[locale];
    return asker.pick(args.test ? `${question} ${words.trial[locale]}` : question, choices);
  }

  async function pickByName(from: readonly SetupChannel[]): Promise<readonly SetupChannel[]> {
    const names = from.slice(0, mostNamed).map(shownName).join(', ');
    asker.say(say(words.theyAre, locale, { count: from.length, names }));
    const read = (typed: string) =>
      channelsNamed(
        typed.split(',').filter((each) => each.trim() !== ''),
        from,
        locale,
      );
    const check = (typed: string) => read(typed).problems.join(' ') || null;
    return read(await asker.text(words.whichOfMany[locale], { check })).found;
  }
}

/** Null: it works. `left out`, or what is left to mend. */
async function tryOut(
  channel: SetupChannel,
  platform: SetUpPlatform,
  setup: PlatformSetup,
  { asker, deps, locale, newsroom, signal }: ConnectDeps,
): Promise<string | null> {
  const shown = shownName(channel);
  for (;;) {
    const card = testCard(platform.label, { locale, timeZone: newsroom.timeZone, now: deps.clock() });
    const trial = await setup.tryChannel(channel.id, card, signal);
    if (signal.aborted) throw new Stopped();
    if (trial.kind === 'good') {
      asker.say(say(words.tested, locale, { channel: shown }));
      return null;
    }
    const told = say(words[trial.kind], locale, { channel: shown, why: trial.why });
    if (!asker.isAnybodyThere) return told;
    asker.warn(told);
    if (trial.kind !== 'refused') return told;
    const next = await asker.choose(say(words.whatNow, locale, { channel: shown }), [
      { value: 'again', label: words.tryAgain[locale] },
      { value: 'keep', label: words.keep[locale] },
      { value: 'left out', label: words.leaveOut[locale] },
    ]);
    if (next !== 'again') return next === 'keep' ? told : 'left out';
  }
}
