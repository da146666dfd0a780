import { randomUUID } from 'node:crypto';
import type { Keyv } from 'keyv';
import type { Channel } from '../../domain/channel.ts';
import type { EpochMs } from '../../domain/item.ts';
import { plainText } from '../../domain/plain-text.ts';
import { suggest } from '../../domain/suggest.ts';
import { everyTopic, type Topic } from '../../domain/topic.ts';
import type { Log } from '../../observability/log.ts';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import type { HoursStore } from '../../store/hours-store.ts';
import type { Archive, SubscriptionStore } from '../../store/ports.ts';
import type { Search } from '../../store/search.ts';
import { storeRemedy, UnusableStoreError } from '../../store/unusable-store.ts';
import type { VersionStore } from '../../store/version-store.ts';
import { storeRemedies } from '../../store/words/store-remedies.ts';
import type { Command, CommandContext, CommandRouter, Invocation, TelexHealth } from '../ports/command.ts';
import { namesOf } from '../ports/command-names.ts';
import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import type { SourceDesk } from '../ports/source-desk.ts';
import { say } from '../words/say.ts';
import { commandExample, commandUsage, findCommand, shownName } from './command-list.ts';
import { choices, refuse, text } from './make-reply.ts';
import { type Bound, bindValues, bindWords, parseCommand } from './parse-command.ts';
import { storePatience } from './store-patience.ts';
import { unhurried } from './unhurried.ts';
import { noteVisit } from './visits.ts';

/** What commands may ask, and what the router itself needs. */
export type CommandRouterDeps = Pick<
  CommandContext,
  'channelSettings' | 'storySubscriptions' | 'events' | 'sources' | 'deliveries' | 'troubles' | 'handling'
> & {
  /** In the order that help shows them. */
  readonly commands: readonly Command[];
  readonly archive: Archive;
  readonly versions: VersionStore;
  readonly search: Search;
  /** What may be lost without harm: where somebody was in what she read. */
  readonly keyv: (namespace: string) => Keyv;
  readonly subscriptions: SubscriptionStore;
  readonly hours: HoursStore;
  /** Null, or left out: no sources are added from chat. */
  readonly sourceDesk?: SourceDesk | null;
  readonly topics: readonly Topic[];
  readonly clock: () => EpochMs;
  readonly locale: Locale;
  /** IANA zone of the newsroom. */
  readonly timeZone: string;
  /** Agencies and languages that the newsroom prefers. Default: none. */
  readonly prefer?: readonly string[];
  readonly health: () => TelexHealth | Promise<TelexHealth>;
  readonly log: Log;
  /** Resolves after so many milliseconds. Default: real time. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Names a failure to the person and in the log; eight random characters if absent. */
  readonly reference?: () => string;
};

const words = {
  empty: { nl: 'Typ een opdracht, bijvoorbeeld /hulp.', en: 'Type a command, for example /help.' },
  unknown: { nl: 'De opdracht /{name} bestaat niet.', en: 'There is no command /{name}.' },
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  allCommands: { nl: 'Alle opdrachten:', en: 'All commands:' },
  missing: {
    nl: 'Er ontbreekt iets: {argument} ({help}). Zo werkt het: {usage}',
    en: 'Something is missing: {argument} ({help}). Use it like this: {usage}',
  },
  tooMany: {
    nl: '“{word}” begrijp ik hier niet. Zo werkt het: {example}',
    en: 'I do not understand “{word}” here. Use it like this: {example}',
  },
  notAllowed: {
    nl: 'Je mag niet veranderen wat dit kanaal volgt. Vraag het een beheerder van dit kanaal.',
    en: 'You may not change what this channel follows. Ask someone who manages this channel.',
  },
  whoAreYou: {
    nl: 'Hoe heet je? Je collega’s zien je naam op de kaart.',
    en: 'What is your name? Your colleagues see it on the card.',
  },
  failed: {
    nl: 'Dat is niet gelukt door een fout in Telex. Noem bij navraag het kenmerk {reference}.',
    en: 'That did not work because of a fault in Telex. When you report it, mention {reference}.',
  },
  cannotStore: {
    nl: 'Telex kan nu niets opslaan. Er is niets veranderd. Waarschuw wie Telex beheert ({remedy}), en probeer het daarna opnieuw.',
    en: 'Telex cannot store anything now. Nothing was changed. Warn whoever runs Telex ({remedy}), and try again after that.',
  },
  serverCannotStore: {
    nl: 'Telex kan nu niets opslaan: de databaseserver neemt niets aan ({reason}). Er is niets veranderd. Waarschuw wie Telex of die server beheert, en probeer het daarna opnieuw.',
    en: 'Telex cannot store anything now: the database server takes nothing ({reason}). Nothing was changed. Warn whoever runs Telex or that server, and try again after that.',
  },
  slowToStore: {
    nl: 'Telex kan dit nu niet opslaan: de database is bezet. Het wordt nog even geprobeerd; /gevolgd zegt straks of het gelukt is.',
    en: 'Telex cannot store this now: the database is busy. It is tried for a moment longer; /following tells soon whether it worked.',
  },
} satisfies Record<string, Words>;

/** Runs what people type, press and pick. What a person did wrong, or we, becomes a sentence; `run` never throws. */
export function createCommandRouter(deps: CommandRouterDeps): CommandRouter {
  const { commands, topics, subscriptions, log } = deps;
  const { filters } = subscriptions;
  const { archive, versions, hours, search, keyv, sources, deliveries, troubles, handling } = deps;
  const { channelSettings, storySubscriptions, events } = deps;
  const context = {
    ...{ commands, topics, filters, timeZone: deps.timeZone, prefer: deps.prefer ?? [], health: deps.health },
    ...{ archive, versions, hours, search, keyv, subscriptions, sources, deliveries, troubles, handling },
    ...{ channelSettings, storySubscriptions, events },
  };
  const inTime = storePatience(deps.pause ?? pauseFor, log);
  const reference = deps.reference ?? (() => randomUUID().slice(0, 8));
  return { commands, run, complete };

  async function run(invocation: Invocation): Promise<Reply> {
    const locale = invocation.locale ?? (await languageIn(invocation.channel, deps)) ?? deps.locale;
    const { name, bind } = read(invocation);
    if (name === '') return refuse(text(words.empty[locale]), ...offerHelp(commands, locale));
    const command = findCommand(commands, name);
    if (command === undefined) return unknownCommand(name, commands, locale);
    const visit = noteVisit(invocation, deps.clock(), deps);
    const bound = bind(command);
    if (bound.kind !== 'bound') return misused(command, bound, locale);
    try {
      const changes = command.changesChannel && command.asksOnly?.(bound.values) !== true;
      const may = changes ? await invocation.mayManage() : true;
      if (may !== true) return refuse(text((may === false ? words.notAllowed : may)[locale]));
      const asks = command.byName === true ? ((await invocation.person?.()) ?? null) : null;
      if (command.byName === true && asks === null)
        return { ...refuse(text(words.whoAreYou[locale])), asksName: true };
      if (asks !== null && !('userId' in asks)) return refuse(text(asks[locale]));
      const person = asks;
      const { mayName = () => true } = invocation;
      let isAsking = false;
      const slowly = () => refuse(text(words.slowToStore[locale]));
      const asking = (asks: boolean) => {
        isAsking = asks;
      };
      const hindrance = () => {
        asking(true);
        return hindranceOf(invocation, log).finally(() => asking(false));
      };
      const sourceDesk = unhurried(deps.sourceDesk ?? null, asking);
      const work = async (): Promise<Reply> => {
        const channel = await channelOf(invocation, changes, deps);
        const asked = { ...context, channel, person, hindrance, mayName, sourceDesk, locale };
        return command.run({ ...asked, now: deps.clock(), lastUse: () => visit }, bound.values);
      };
      const writes = changes || command.byName === true;
      return await (writes ? inTime(work(), () => isAsking, slowly) : work());
    } catch (error) {
      if (error instanceof UnusableStoreError) {
        log.error({ err: error, command: name }, `a command could not store anything: ${storeRemedy(error)}`);
        const said = error.fault === 'server' ? words.serverCannotStore : words.cannotStore;
        return refuse(
          text(say(said, locale, { reason: error.message, remedy: storeRemedies[error.fault][locale] })),
        );
      }
      const failure = reference();
      const channel = invocation.channel.externalId;
      log.error(
        { err: error, command: name, channel, platform: invocation.channel.platform, reference: failure },
        'a command failed; the person was given this reference',
      );
      return refuse(text(say(words.failed, locale, { reference: failure })));
    }
  }

  function read(invocation: Invocation): { name: string; bind(command: Command): Bound } {
    if (!('text' in invocation)) {
      const { name, values } = invocation;
      return {
        name: parseCommand(name).name,
        bind: (command) => bindValues(values, command.arguments),
      };
    }
    const typed = parseCommand(invocation.text);
    return {
      name: typed.name,
      bind: (command) => bindWords(typed.words, command.arguments, topics, filters),
    };
  }

  async function complete(request: Parameters<CommandRouter['complete']>[0]) {
    const command = findCommand(commands, plainText(request.command));
    const argument = command?.arguments.find(({ name }) => Object.values(name).includes(request.argument));
    if (argument === undefined) return [];
    try {
      const locale = request.locale ?? deps.locale;
      const channel = argument.followedOnly ? await subscriptions.channel(request.channel, null) : null;
      return await argument.kind.complete(request.typed, request.limit, {
        ...deps,
        filters,
        now: deps.clock(),
        locale,
        followed:
          channel === null ? null : (await subscriptions.followed(channel.id)).map(({ topic }) => topic),
        followedStories:
          channel === null
            ? null
            : (await deps.storySubscriptions.followedIn(channel.id, deps.clock())).map(
                ({ number }) => number,
              ),
      });
    } catch (error) {
      log.error({ err: error, command: request.command }, 'completion failed; nothing was offered');
      return [];
    }
  }
}

/** The channel's own language; null: it has none, or the store cannot be read now. */
async function languageIn(
  address: Invocation['channel'],
  { subscriptions, channelSettings }: Pick<CommandRouterDeps, 'subscriptions' | 'channelSettings'>,
): Promise<Locale | null> {
  try {
    const channel = await subscriptions.known(address);
    return channel === null ? null : ((await channelSettings.said(channel.id)).language ?? null);
  } catch {
    return null;
  }
}

/** What is promised where Telex may not post would never come. */
async function hindranceOf(invocation: Invocation, log: Log): Promise<Words | null> {
  try {
    return (await invocation.hindrance?.()) ?? null;
  } catch (error) {
    const { platform, externalId } = invocation.channel;
    log.warn(
      { err: error, channel: externalId, platform },
      'it is not known whether Telex may post where it was just asked to: /toestand (/health) tells once it could not',
    );
    return null;
  }
}

/** Who only asks something waits for no disk: a new name of the channel is kept beside the answer. */
async function channelOf(
  { channel: address, channelName }: Invocation,
  changes: boolean,
  { subscriptions, log }: Pick<CommandRouterDeps, 'subscriptions' | 'log'>,
): Promise<Channel> {
  const known = changes ? null : await subscriptions.known(address);
  const kept = subscriptions.channel(address, channelName);
  if (known === null) return kept;
  kept.catch((error: unknown) =>
    log.warn({ err: error, channel: address.externalId }, 'a channel keeps its old name for now'),
  );
  return known;
}

/** The nearest commands that there are, as buttons; else the way to all of them. */
function unknownCommand(name: string, commands: readonly Command[], locale: Locale): Reply {
  const candidates = commands.map((command) => ({
    value: command,
    names: namesOf(command),
  }));
  const near = suggest(name, candidates, 3).map((command) => ({
    label: commandUsage(command, locale),
    command: `/${command.name}`,
  }));
  return refuse(
    text(say(words.unknown, locale, { name: name.slice(0, 40) })),
    ...(near.length > 0 ? choices(words.didYouMean[locale], near) : offerHelp(commands, locale)),
  );
}

function misused(command: Command, bound: Exclude<Bound, { kind: 'bound' }>, locale: Locale): Reply {
  const usage = commandUsage(command, locale);
  if (bound.kind === 'too-many') {
    const example = command.example === undefined ? usage : commandExample(command, locale);
    return refuse(text(say(words.tooMany, locale, { word: bound.word.slice(0, 60), example })));
  }
  const { name: argument, help } = bound.argument;
  const said = say(words.missing, locale, { argument: argument[locale], help: help[locale], usage });
  return refuse(text(said), ...choices(words.didYouMean[locale], ofEverything(command, bound)));
}

/** `/volg land:Soedan`: of whatever topic, most likely. */
function ofEverything(command: Command, { argument, values }: Extract<Bound, { kind: 'missing' }>) {
  const typed = Object.values(values);
  if (argument.kind.name !== 'topic' || typed.length === 0) return [];
  const line = `/${command.name} ${everyTopic} ${typed.join(' ')}`;
  return [{ label: line, command: line }];
}

function offerHelp(commands: readonly Command[], locale: Locale) {
  const help = commands.filter(({ name }) => name === 'hulp');
  return choices(
    words.allCommands[locale],
    help.map((command) => ({
      label: `/${shownName(command, locale)}`,
      command: `/${command.name}`,
    })),
  );
}
