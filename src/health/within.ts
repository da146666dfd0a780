/** Whoever asks how Telex does waits no longer; the store is waited for longer than that. */
const patienceMs = 2_000;

/** It did not answer. */
export const noAnswer = `it did not answer within ${patienceMs / 1_000} s`;

/** Rejects with what `why` says by then when `work` takes longer than who asks wants to wait. */
export async function within<Result>(
  work: Promise<Result>,
  why: () => string = () => noAnswer,
): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(why())), patienceMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
