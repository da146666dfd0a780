/** More acts than this are not remembered: what is forgotten is refused once more. */
const mostRemembered = 1_000;

/** Acts whose form Slack refused, by their key: the next try of each is in a plainer one. */
export type RefusedForms = {
  /** Slack's codes for it, one for each form that it refused; none: not even the first was. */
  codesOf(key: string): readonly string[];
  note(key: string, code: string): void;
  /** The act has ended. */
  forget(key: string): void;
};

/**
 * Kept in memory: a second call in the same moment would be one too many for a channel that takes one a second, so the
 * plainer form waits for the act's next turn.
 */
export function createRefusedForms(): RefusedForms {
  const codes = new Map<string, readonly string[]>();
  return {
    codesOf: (key) => codes.get(key) ?? [],
    note(key, code) {
      codes.set(key, [...(codes.get(key) ?? []), code]);
      const [oldest] = codes.keys();
      if (codes.size > mostRemembered && oldest !== undefined) codes.delete(oldest);
    },
    forget: (key) => void codes.delete(key),
  };
}
