/**
 * One thing of a platform that Telex relies on, and how it is tried in a channel of the real platform that is named for
 * it. `World` is what the platform's own facts need: a client, the channel.
 */
export type LiveFact<World> = {
  /** What has to be so, in a few words without a full stop; unique on its platform. */
  readonly name: string;
  /** What is done to find out, as docs/live-check.md tells it. */
  readonly how: string;
  /** Says what was seen. What it throws is told as a fact that did not hold. */
  try(world: World, signal: AbortSignal): Promise<LiveAnswer>;
};

/** `held` null: it could not be tried here; `seen` says why. */
export type LiveAnswer = { readonly held: boolean | null; readonly seen: string };

/** What became of one fact. */
export type LiveFinding = LiveAnswer & Pick<LiveFact<unknown>, 'name' | 'how'>;

/** Tries the facts in their order, one after another: later ones may use what earlier ones left in the world. */
export async function* tryFacts<World>(
  facts: readonly LiveFact<World>[],
  world: World,
  signal: AbortSignal,
  describe: (error: unknown) => string,
): AsyncGenerator<LiveFinding> {
  for (const { name, how, ...fact } of facts) {
    if (signal.aborted) return;
    const answer = await fact
      .try(world, signal)
      .catch((error: unknown) => ({ held: false, seen: describe(error) }));
    yield { name, how, ...answer };
  }
}

/** The facts as the table of docs/live-check.md. */
export function tableOfFacts(facts: readonly Pick<LiveFact<unknown>, 'name' | 'how'>[]): string {
  const rows = facts.map(({ name, how }) => `| ${name} | ${how} |`);
  return ['| what has to be so | how it is tried |', '|---|---|', ...rows, ''].join('\n');
}
