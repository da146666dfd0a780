import type { CommandContext } from '../../ports/command.ts';
import type { Words } from '../../ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../../ports/reply.ts';
import { say } from '../say.ts';
import { countHeld } from './count-held.ts';
import { nextOf, tellDigest } from './tell-digest.ts';
import { tellQuiet, tellQuietNow } from './tell-quiet.ts';

const words = {
  title: { nl: 'De uren van dit kanaal', en: 'The hours of this channel' },
  quiet: { nl: 'Stil', en: 'Quiet' },
  digest: { nl: 'Overzicht {number}', en: 'Digest {number}' },
  next: { nl: '{digest}; het volgende {at}', en: '{digest}; the next {at}' },
} satisfies Record<string, Words>;

/** When a channel is quiet, and when its next digests come; nothing where it is neither. */
export async function hoursRows(context: CommandContext): Promise<readonly ReplyPart[]> {
  const { hours, channel, locale } = context;
  const quiet = await hours.quiet(channel.id);
  const digests = await hours.digests(channel.id);
  const rows: ReplyRow[] = digests.map((digest) => ({
    term: say(words.digest, locale, { number: digest.number }),
    detail: say(words.next, locale, {
      digest: tellDigest(digest.wish, context),
      at: nextOf(digest, context),
    }),
    health: null,
  }));
  if (quiet !== null) {
    const held = await countHeld(context);
    const detail = [`${tellQuiet(quiet.hours, locale)}.`, ...tellQuietNow(quiet.hours, held, context)].join(
      ' ',
    );
    rows.unshift({ term: words.quiet[locale], detail, health: null });
  }
  return rows.length === 0 ? [] : [{ kind: 'rows', title: words.title[locale], rows }];
}
