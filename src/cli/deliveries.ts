import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import { presentLine } from '../chat/words/present-story.ts';
import { tellReason } from '../chat/words/reasons/tell-reason.ts';
import { say } from '../chat/words/say.ts';
import { actWords } from '../chat/words/stuck-deliveries.ts';
import type { EpochMs } from '../domain/item.ts';
import { shorten } from '../domain/post/shorten.ts';
import type { Archive, OperationState, OperationView } from '../store/ports.ts';
import { aboutDeliveries } from './about/deliveries.ts';
import type { CliTool } from './cli-tool.ts';
import { type KeptData, noDatabase, openKept } from './kept/open-kept.ts';
import { stateWords, undecidedWords, deliveriesWords as words } from './words/deliveries-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

const states: readonly OperationState[] = ['pending', 'sending', 'held', 'sent', 'parked', 'dead', 'lapsed'];

const longestName = 70;

/** `npx telex deliveries`: the ledger in the terminal. */
export function createDeliveriesTool(deps: KeptData): CliTool {
  return {
    ...aboutDeliveries,
    async run(args, { stdout, stderr, locale }) {
      const read = readArguments(args, locale);
      if (typeof read === 'string') {
        stderr(`telex deliveries: ${read}\n\n${aboutDeliveries.help[locale]}`);
        return 2;
      }
      const store = await openKept(deps, read.sample ? 'sample.sqlite' : null, {
        reading: read.decide === null,
      });
      if (store === null) {
        stderr(`telex deliveries: ${noDatabase(deps, locale)}\n`);
        return 1;
      }
      try {
        if (read.decide !== null) {
          const { verb, id } = read.decide;
          const decision = await store.transaction(({ ledger }) => ledger[verb](id, deps.clock()));
          if (decision !== 'done') {
            stderr(`telex deliveries: ${say(undecidedWords[decision], locale, { id: String(id) })}\n`);
            return 1;
          }
          const done = verb === 'retry' ? words.retried : words.dropped;
          stdout(`${say(done, locale, { id: String(id) })}\n`);
          return 0;
        }
        const counts = await store.deliveries.countByState();
        const operations = await store.deliveries.list({ state: read.state, limit: read.limit });
        const names = await namesOf(operations, store.archive, {
          now: deps.clock(),
          locale: read.json ? 'en' : locale,
        });
        if (read.json)
          for (const operation of operations)
            stdout(`${JSON.stringify({ ...inEnglish(operation), story: nameIn(names, operation) })}\n`);
        else {
          stdout(
            `${states.map((state) => `${stateWords[state][locale]} ${counts.get(state) ?? 0}`).join('   ')}\n`,
          );
          for (const operation of operations)
            stdout(`${lineOf(operation, nameIn(names, operation), locale)}\n`);
        }
      } finally {
        await store.close();
      }
      return 0;
    },
  };
}

/** What each story is called: a headline, and of one that was taken back that it was. None of what nobody may be shown. */
async function namesOf(
  operations: readonly OperationView[],
  archive: Archive,
  { now, locale }: { readonly now: EpochMs; readonly locale: Locale },
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  for (const number of new Set(operations.flatMap((operation) => operation.number ?? []))) {
    const story = await archive.byNumber(number);
    if (story === null) continue;
    const { title } = presentLine(story, { now, locale, timeZone: 'UTC', topics: [] });
    names.set(number, shorten(title, longestName));
  }
  return names;
}

function nameIn(names: ReadonlyMap<number, string>, { number }: OperationView): string | null {
  return number === null ? null : (names.get(number) ?? null);
}

function readArguments(args: readonly string[], locale: Locale) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        state: { type: 'string' },
        limit: { type: 'string', default: '50' },
        json: { type: 'boolean', default: false },
        sample: { type: 'boolean', default: false },
        retry: { type: 'string' },
        drop: { type: 'string' },
      },
    });
    const isAsked = (each: OperationState) =>
      [each, ...Object.values(stateWords[each])].includes(values.state ?? '');
    const state = states.find(isAsked) ?? null;
    if (values.state !== undefined && state === null)
      return say(words.noState, locale, { typed: values.state });
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) return say(words.noLimit, locale, { typed: values.limit });
    if (values.retry !== undefined && values.drop !== undefined) return words.both[locale];
    const number = values.retry ?? values.drop;
    const id = Number(number);
    if (number !== undefined && (!Number.isSafeInteger(id) || id < 1))
      return say(words.noNumber, locale, { typed: number });
    const verb = values.retry === undefined ? ('drop' as const) : ('retry' as const);
    const decide = number === undefined ? null : { verb, id };
    return { state, limit, json: values.json, sample: values.sample, decide };
  } catch (error) {
    return tellArguments(error, locale);
  }
}

/** What a script reads: reasons in words, as ever. */
function inEnglish(operation: OperationView): object {
  const { reason, channel } = operation;
  const { parkedReason } = channel;
  return {
    ...operation,
    channel: { ...channel, parkedReason: parkedReason === null ? null : tellReason(parkedReason, 'en') },
    reason: reason === null ? null : tellReason(reason, 'en'),
  };
}

/** Of the longest state, so that what stands behind it stands in a column. */
function widthOf(locale: Locale): number {
  return Math.max(...states.map((state) => stateWords[state][locale].length));
}

function lineOf(
  { id, createdAt, state, kind, channel, number, attempts, reason }: OperationView,
  name: string | null,
  locale: Locale,
): string {
  const when = new Date(createdAt).toISOString().slice(0, 19).replace('T', ' ');
  const what = `${actWords[kind][locale]}${number === null ? '' : ` #${number}`}`;
  const tries = attempts > 1 ? ` (${say(words.tries, locale, { count: attempts })})` : '';
  return `${when}Z  ${stateWords[state][locale].padEnd(widthOf(locale))}  ${what.padEnd(12)}  ${channel.platform}/${channel.name} [${id}]${tries}${name === null ? '' : `  "${name}"`}${reason === null ? '' : `  ${tellReason(reason, locale)}`}`;
}
