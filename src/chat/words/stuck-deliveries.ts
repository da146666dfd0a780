import type { OperationState, OperationView } from '../../store/ports.ts';
import type { Undelivered } from '../../store/troubles.ts';
import type { CommandContext } from '../ports/command.ts';
import type { Words } from '../ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../ports/reply.ts';
import { tellReason } from './reasons/tell-reason.ts';
import { say, sayCount } from './say.ts';
import { tellMoment } from './tell-moment.ts';

const words = {
  parked: { nl: 'Wat wacht tot iemand het verhelpt', en: 'What waits until someone mends it' },
  dead: { nl: 'Wat is opgegeven', en: 'What was given up' },
  undelivered: {
    nl: 'Kills, flitsen en correcties die niet aankwamen: zeg ze daar zelf',
    en: 'Kills, flashes and corrections that did not arrive: say them there yourself',
  },
  decide: {
    nl: 'afgehandeld: npx telex deliveries --drop {id}; opnieuw: --retry {id}',
    en: 'settled: npx telex deliveries --drop {id}; again: --retry {id}',
  },
  channels: { nl: 'Kanalen waar niets meer aankomt', en: 'Channels that nothing reaches' },
  since: { nl: 'sinds {at}', en: 'since {at}' },
  noReason: { nl: 'zonder opgave van reden', en: 'no reason was given' },
} satisfies Record<string, Words>;

/** What a platform is asked for, as people read it. */
export const actWords = {
  post: { nl: 'kaart', en: 'card' },
  edit: { nl: 'wijziging', en: 'edit' },
  reply: { nl: 'antwoord onder een kaart', en: 'reply under a card' },
  list: { nl: 'lijst', en: 'list' },
  notice: { nl: 'mededeling', en: 'notice' },
  alarm: { nl: 'storingsmelding', en: 'notice of a trouble' },
  publish: { nl: 'publicatie voor volgers', en: 'publishing to followers' },
} satisfies Record<OperationView['kind'], Words>;

const undeliveredKinds = {
  kill: { nl: 'kill van', en: 'kill of' },
  hold: { nl: 'blokkering van', en: 'hold of' },
  correction: { nl: 'correctie van', en: 'correction of' },
  flash: { nl: 'flits', en: 'flash' },
} satisfies Record<Undelivered['what'], Words>;

const more = {
  one: { nl: 'en nog 1', en: 'and 1 more' },
  many: { nl: 'en nog {count}', en: 'and {count} more' },
} satisfies Record<string, Words>;

/** As many as a person reads through; `telex deliveries` lists all. */
const shown = 5;
/** The newest, among which those are sought that may be named to who asks. */
const searched = 200;

/** What did not come through and why: the newest parked and dead operations, and the channels that are parked. */
export async function stuckDeliveries(
  counts: ReadonlyMap<OperationState, number>,
  context: CommandContext,
): Promise<readonly ReplyPart[]> {
  return [
    ...(await undelivered(context)),
    ...(await operations('parked', counts.get('parked') ?? 0, context)),
    ...(await operations('dead', counts.get('dead') ?? 0, context)),
    ...(await parkedChannels(context)),
  ];
}

async function operations(
  state: 'parked' | 'dead',
  count: number,
  context: CommandContext,
): Promise<readonly ReplyPart[]> {
  const { locale } = context;
  const all = await context.deliveries.list({ state, limit: searched });
  const named = all.filter(({ channel }) => context.mayName(channel));
  const found = named.slice(0, shown);
  if (found.length === 0) return [];
  const rows = found.map((operation) => operationRow(operation, state, context));
  const left = named.length === all.length ? count - found.length : named.length - found.length;
  return [
    { kind: 'rows', title: words[state][locale], rows },
    ...(left > 0 ? [{ kind: 'text' as const, text: sayCount(left, more, locale) }] : []),
  ];
}

function operationRow(operation: OperationView, state: 'parked' | 'dead', context: CommandContext): ReplyRow {
  const { kind, number, channel, reason, settledAt, createdAt } = operation;
  const { locale, now } = context;
  const story = number === null ? '' : ` #${number}`;
  const since = say(words.since, locale, { at: tellMoment(settledAt ?? createdAt, now, context) });
  return {
    term: `${actWords[kind][locale]}${story}, ${channel.platform} ${channel.name}`,
    detail: `${reason === null ? words.noReason[locale] : tellReason(reason, locale)} · ${since}`,
    health: state === 'parked' ? 'warning' : 'broken',
  };
}

/** Before all else: nobody in those channels knows of it. */
async function undelivered(context: CommandContext): Promise<readonly ReplyPart[]> {
  const { locale, now } = context;
  const all = await context.troubles.undelivered();
  const found = all.filter(({ address }) => context.mayName(address));
  if (found.length === 0) return [];
  const rows = found
    .slice(0, shown)
    .map(({ id, what, number, channel, platform, reason, since }): ReplyRow => {
      const why = reason === null ? words.noReason[locale] : tellReason(reason, locale);
      const at = say(words.since, locale, { at: tellMoment(since, now, context) });
      return {
        term: `${undeliveredKinds[what][locale]} #${number}, ${platform} ${channel}`,
        detail: `${why} · ${at} · ${say(words.decide, locale, { id: String(id) })}`,
        health: 'broken',
      };
    });
  const left = found.length - rows.length;
  return [
    { kind: 'rows', title: words.undelivered[locale], rows },
    ...(left > 0 ? [{ kind: 'text' as const, text: sayCount(left, more, locale) }] : []),
  ];
}

async function parkedChannels({ troubles, locale, mayName }: CommandContext): Promise<readonly ReplyPart[]> {
  const channels = (await troubles.parkedChannels()).filter(mayName);
  const rows = channels.map(
    ({ platform, name, parkedReason }): ReplyRow => ({
      term: `${platform} ${name}`,
      detail: tellReason(parkedReason, locale),
      health: 'broken',
    }),
  );
  return rows.length === 0 ? [] : [{ kind: 'rows', title: words.channels[locale], rows }];
}
