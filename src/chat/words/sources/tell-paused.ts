import type { SourcePause } from '../../../store/source-store.ts';
import type { CommandContext } from '../../ports/command.ts';
import type { Words } from '../../ports/locale.ts';
import type { ReplyRow } from '../../ports/reply.ts';
import { say } from '../say.ts';
import { tellMoment } from '../tell-moment.ts';
import { tellUntil } from './read-pause.ts';

const words = {
  paused: { nl: 'gepauzeerd', en: 'paused' },
  ofPerson: { nl: '{id} {until}, door {by} {at}', en: '{id} {until}, by {by} {at}' },
  ofNobody: { nl: '{id} {until}, {at}', en: '{id} {until}, {at}' },
  until: { nl: 'tot {at}', en: 'until {at}' },
  always: { nl: 'tot iemand /bron hervat {id} typt', en: 'until somebody types /source resume {id}' },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
} satisfies Record<string, Words>;

const mostNamed = 5;

/** The sources that people have paused and that are not read now: none of them tells by itself that nothing comes of it. */
export async function pausesNow({
  sourceDesk,
  now,
}: Pick<CommandContext, 'sourceDesk' | 'now'>): Promise<readonly SourcePause[]> {
  const known = await sourceDesk?.known();
  return (known?.pauses ?? []).filter(({ until }) => until === null || until > now);
}

/** The row of `/toestand` with which they are, since when and until when, and who paused them. */
export function pausedRows(
  pauses: readonly SourcePause[],
  context: Pick<CommandContext, 'locale' | 'now' | 'timeZone'>,
): readonly ReplyRow[] {
  const { locale, now } = context;
  if (pauses.length === 0) return [];
  const told = pauses.slice(0, mostNamed).map(({ id, until, by, at }) =>
    say(by === null ? words.ofNobody : words.ofPerson, locale, {
      id,
      by: by ?? '',
      at: tellMoment(at, now, context),
      until:
        until === null
          ? say(words.always, locale, { id })
          : say(words.until, locale, { at: tellUntil(until, now, context) }),
    }),
  );
  const more = pauses.length - told.length;
  if (more > 0) told.push(say(words.more, locale, { count: more }));
  return [{ term: words.paused[locale], detail: told.join(' · '), health: 'warning' }];
}
