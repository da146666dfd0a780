import type { Mark } from './mark.ts';
import type { MessageBody } from './render-card.ts';

/** More acts than this are not remembered: what is forgotten is refused once more. */
const mostRemembered = 1_000;

/** What Discord refused of one act so far. */
type Refused = {
  /** What was wrong with the first of its forms. */
  readonly first: unknown;
  has(body: MessageBody): boolean;
};

/** Forms of acts that Discord refused while the act has not ended: where a limit or a lost answer broke it off, it goes on with the next. */
export type RefusedForms = {
  /** Null: nothing of it was refused. */
  of(mark: Mark): Refused | null;
  note(mark: Mark, body: MessageBody, error: unknown): void;
  /** The act has ended. */
  forget(mark: Mark): void;
};

/** Kept in memory. A story that changed meanwhile has other forms, which are tried anew. */
export function createRefusedForms(): RefusedForms {
  const acts = new Map<string, { readonly first: unknown; readonly bodies: Set<string> }>();
  return {
    of({ nonce }) {
      const known = acts.get(nonce);
      if (known === undefined) return null;
      return { first: known.first, has: (body) => known.bodies.has(JSON.stringify(body)) };
    },
    note({ nonce }, body, error) {
      const known = acts.get(nonce) ?? { first: error, bodies: new Set() };
      acts.set(nonce, known);
      known.bodies.add(JSON.stringify(body));
      const [oldest] = acts.keys();
      if (acts.size > mostRemembered && oldest !== undefined) acts.delete(oldest);
    },
    forget: ({ nonce }) => void acts.delete(nonce),
  };
}
