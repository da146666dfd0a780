import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { TelexProcess } from '../test/support/crash/telex-process.ts';
import { openTelexFolder } from '../test/support/telex-folder.ts';
import { countEarly, spreadOf } from './delivery/arrivals.ts';
import { type BenchPlatform, openBenchDiscord, openBenchSlack } from './delivery/platforms.ts';
import { simulate } from './delivery/simulated.ts';
import { openBenchWire } from './delivery/wire.ts';

const discordChannels = 100;
const slackChannels = 12;
/** 5,040 posts wait for Slack, enough for a quarter of an hour; Discord gets what it can post in a minute. */
const slackStories = 420;
const discordStories = 24;
const paceMs = 9_000;
const flashMs = 6_000;
const hangMs = 9_000;
const newsFlash = 'Kabinet gevallen';
const simulatedSeconds = 15;

/**
 * Telex in a process of its own, with the platforms' own clients, against our Slack and Discord side by side, with more
 * to post than there is room for. Lines to print for each time that an answer takes: how near to the pace, how evenly,
 * what came too early; how soon a flash is everywhere; what the other channels lose by one that does not answer.
 */
export async function benchDelivery(): Promise<readonly string[]> {
  return [
    `delivery: ${discordChannels} channels of Discord and ${slackChannels} of Slack, each with a backlog`,
    ...(await runSimulated()),
    ...(await runAt(150, 5_000)),
    ...(await runAt(300, Infinity)),
  ];
}

/** The same channels without clients and without a clock: what the deliverer itself can do. */
async function runSimulated(): Promise<readonly string[]> {
  const lines = ['  in simulated time, which no other work on the machine touches'];
  const platforms = [await openBenchDiscord(0, discordChannels), await openBenchSlack(0, slackChannels)];
  try {
    for (const platform of platforms) {
      for (const answerMs of [150, 300]) {
        const { share: part, spread, early } = await simulate(platform, answerMs, simulatedSeconds);
        lines.push(
          `    ${platform.name.padEnd(8)}answers in ${answerMs} ms: ${share(part)} of the pace (goal 95 %)   ` +
            `channels within ${spread} of each other (goal 2)   too early ${early} (goal 0)`,
        );
      }
    }
    return lines;
  } finally {
    await Promise.all(platforms.map((platform) => platform.stop()));
  }
}

async function runAt(answerMs: number, slowMs: number): Promise<readonly string[]> {
  const discord = await openBenchDiscord(answerMs, discordChannels);
  const slack = await openBenchSlack(answerMs, slackChannels);
  const [sport, foreign] = [await openBenchWire(), await openBenchWire()];
  const folder = openTelexFolder();
  try {
    sport.file(discordStories);
    foreign.file(slackStories);
    folder.write('newsroom.yaml', newsroom({ sport: sport.url, foreign: foreign.url, discord, slack }));
    const telex = await folder.start({
      LOG_LEVEL: 'error',
      ...discord.environment,
      ...slack.environment,
    });
    const platforms = [discord, slack];
    await until(() => platforms.every(({ arrivals }) => arrivals.between(0, Infinity).length > 0));
    await pause(1_000);
    const lines = [`  answers in ${answerMs} ms`];
    const cpuBefore = cpuMs(telex);
    const waitedBefore = waitedMs(telex);
    const from = performance.now();
    await pause(paceMs);
    const to = performance.now();
    const posts = platforms.flatMap(({ arrivals }) => arrivals.between(from, to)).length;
    for (const platform of platforms) lines.push(paceLine(platform, from, to));
    const waited = share((waitedMs(telex) - waitedBefore) / (to - from));
    lines.push(
      `    ${((cpuMs(telex) - cpuBefore) / Math.max(1, posts)).toFixed(1)} ms of the processor a post; ` +
        `${waited} of the time Telex waited for a processor (on a machine of its own about 0 %)`,
    );

    const readAt = await foreign.flash(newsFlash);
    await until(() => slack.shows(newsFlash) === slackChannels, flashMs);
    const seconds = ((performance.now() - readAt) / 1_000).toFixed(1);
    lines.push(
      `    a flash behind some ${(slackStories * slackChannels).toLocaleString('en')} posts: in ${slack.shows(newsFlash)} of ${slackChannels} channels of Slack after ${seconds} s (goal: all within 3 s)`,
    );

    for (const platform of platforms) platform.slow(platform.channels[0] ?? '', slowMs);
    const hangFrom = performance.now();
    await pause(hangMs);
    const hangTo = performance.now();
    for (const platform of platforms) lines.push(hangLine(platform, slowMs, hangFrom, hangTo));
    return lines;
  } finally {
    await folder.close();
    await Promise.all([discord, slack, sport, foreign].map((each) => each.stop()));
  }
}

function paceLine({ name, arrivals, channels, ceiling, limit }: BenchPlatform, from: number, to: number) {
  const within = arrivals.between(from, to);
  const perSecond = (within.length * 1_000) / (to - from);
  return (
    `    ${name.padEnd(8)}${perSecond.toFixed(1).padStart(5)} posts a second, ${share(perSecond / ceiling)} of the pace (goal 95 %)   ` +
    `channels within ${spreadOf(within, channels)} of each other (goal 2)   ` +
    `too early ${countEarly(within, limit)} of ${within.length} (goal 0)`
  );
}

function hangLine(
  { name, arrivals, channels, ceiling }: BenchPlatform,
  ms: number,
  from: number,
  to: number,
) {
  const others = arrivals.between(from, to).filter(({ channel }) => channel !== channels[0]);
  const perSecond = (others.length * 1_000) / (to - from);
  const when = ms === Infinity ? 'never' : `after ${ms / 1_000} s`;
  return `    ${name.padEnd(8)}one channel answers ${when}: the others get ${perSecond.toFixed(1)} posts a second, ${share(perSecond / ceiling)} of the pace`;
}

function share(part: number): string {
  return `${(100 * part).toFixed(0)} %`;
}

function newsroom(about: {
  readonly sport: string;
  readonly foreign: string;
  readonly discord: BenchPlatform;
  readonly slack: BenchPlatform;
}): string {
  const channelsOf = ({ name, channels }: BenchPlatform, topic: string) =>
    channels.map(
      (channel) => `  - { platform: ${name}, channel: '${channel}', follows: [${topic}], fold: never }`,
    );
  return [
    'sources:',
    `  - { id: sport, url: '${about.sport}', format: ninjs, topic: sport, every: 10s }`,
    `  - { id: buitenland, url: '${about.foreign}', format: ninjs, topic: buitenland, every: 10s }`,
    'channels:',
    ...channelsOf(about.discord, 'sport'),
    ...channelsOf(about.slack, 'buitenland'),
    '',
  ].join('\n');
}

/** What Telex used of the processor so far, all its threads, as Linux tells; NaN elsewhere. */
function cpuMs({ child }: TelexProcess): number {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** How long its main thread was ready to work while others had the processor, as Linux tells; NaN elsewhere. */
function waitedMs({ child }: TelexProcess): number {
  try {
    return Number(readFileSync(`/proc/${child.pid}/schedstat`, 'utf8').split(' ')[1]) / 1_000_000;
  } catch {
    return Number.NaN;
  }
}

async function until(holds: () => boolean, patienceMs = 60_000): Promise<void> {
  const endsAt = performance.now() + patienceMs;
  while (!holds() && performance.now() < endsAt) await pause(20);
}
