import type { Kysely } from 'kysely';
import { plainWords } from '../../../domain/identity/likeness.ts';
import { readJson } from '../../../domain/text/read-json.ts';
import type { Tables } from '../tables.ts';

/** Where it is kept for some days what people searched for, and of a platform what was posted bare, without a mark. Nothing else that is kept so has words of stories. */
const searches = 'search';
const bare = '%-bare';

/** In a transaction: forgets each text there that has one of these headlines in it, in whatever case and with whatever quotes. */
export async function forgetWords(db: Kysely<Tables>, headlines: ReadonlySet<string>): Promise<void> {
  const sought = [...headlines].flatMap((headline) => asWords(headline) ?? []);
  if (sought.length === 0) return;
  const kept = await db
    .selectFrom('kv')
    .select(['ns', 'k', 'v'])
    .where((its) => its.or([its('ns', '=', searches), its('ns', 'like', bare)]))
    .execute();
  for (const { ns, k, v } of kept) {
    const texts = textsIn(v).flatMap((text) => asWords(text) ?? []);
    if (texts.some((text) => sought.some((words) => text.includes(words))))
      await db.deleteFrom('kv').where('ns', '=', ns).where('k', '=', k).execute();
  }
}

/** Its words between spaces, so that none begins in the middle of another; null: it has none. */
function asWords(text: string): string | null {
  const words = plainWords(text);
  return words === '' ? null : ` ${words} `;
}

/** All texts of a value, which may be JSON within JSON. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  if (typeof value !== 'string') return [];
  const within = readJson(value);
  return typeof within === 'object' || typeof within === 'string' ? textsIn(within) : [value];
}
