import { createHash } from 'node:crypto';
import type { CommandContext } from '../../ports/command.ts';
import { quoteWord } from '../parse-command.ts';

/** A button of Discord's carries this much, with its own mark: https://discord.com/developers/docs/components/reference#button */
const longestCommand = 90;
/** Who pages through what was found does so today or tomorrow. */
const keptMs = 48 * 3_600_000;
const space = 'search';
/** What stands for words that are kept; no word of a search begins so. */
const mark = '~';

type Context = Pick<CommandContext, 'keyv'>;

/** The command that searches for this, from behind `after` on; what is too long for a button is kept for two days under a short name. */
export async function keepSearch(
  typed: readonly string[],
  after: string | null,
  { keyv }: Context,
): Promise<string> {
  const place = after === null ? '' : ` verder:${after}`;
  const written = typed.map(quoteWord).join(' ');
  const whole = `/zoek ${written}${place}`;
  if (whole.length <= longestCommand) return whole;
  const name = createHash('sha256').update(written).digest('base64url').slice(0, 12);
  await keyv(space).set(name, written, keptMs);
  return `/zoek ${mark}${name}${place}`;
}

/** What was typed, where a button said it shortly; what was kept no longer stays as it is, and finds nothing. */
export async function keptSearch(typed: string, { keyv }: Context): Promise<string> {
  const [, name = '', place = ''] = /^~([\w-]{12})( verder:[\w.]+)?$/u.exec(typed) ?? [];
  if (name === '') return typed;
  const kept: unknown = await keyv(space).get(name);
  return typeof kept === 'string' ? `${kept}${place}` : typed;
}
