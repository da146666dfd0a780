import type { Log } from '../../observability/log.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import { ConfigError } from '../../settings/problem.ts';
import { readShared, type SharedFile } from '../replicas/shared-file.ts';

/** Which newsroom file is in force on the database, seen from this Telex. */
export type Newest =
  /** The one that it has taken up. */
  | { readonly kind: 'same' }
  /** Another; `from`: the machine that it is of, where not this one. */
  | { readonly kind: 'other'; readonly newsroom: Newsroom; readonly from: string | undefined }
  /** Another that cannot be read here. */
  | { readonly kind: 'unreadable'; readonly error: ConfigError };

/** Looks for it, again and again. Never rejects: null where nothing is new, or the store is away, which is told elsewhere. */
export function createFindNewest(
  shared: SharedFile,
  deps: { readonly current: () => Newsroom; readonly read: (text: string) => Newsroom; readonly log: Log },
): () => Promise<Newest | null> {
  /** It is not read again and again. */
  let unreadable: string | null = null;

  return () =>
    find().catch((error: unknown) => {
      deps.log.debug(
        { err: error },
        'which newsroom file is in force could not be asked; it is at the next look',
      );
      return null;
    });

  async function find(): Promise<Newest | null> {
    const inForce = await shared.inForce();
    if (inForce === null || inForce.digest === unreadable) return null;
    unreadable = null;
    if (inForce.digest === deps.current().digest) return { kind: 'same' };
    const { text, newsroom } = shared.own();
    const isOwn = inForce.digest === newsroom.digest;
    const found = isOwn ? { kind: 'text' as const, text } : await shared.textOf(inForce.digest);
    if (found === null) return null;
    try {
      const from = isOwn ? undefined : inForce.from;
      return { kind: 'other', newsroom: readShared(found, deps.read), from };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      unreadable = inForce.digest;
      return { kind: 'unreadable', error };
    }
  }
}
