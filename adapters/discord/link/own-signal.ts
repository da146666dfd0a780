/**
 * Runs a task under a signal of its own that follows the caller's. The caller's may live as long as Telex, and
 * whatever is tied to it (discord.js's listeners, the signals that AbortSignal.any makes) stays until it ends: some
 * two kilobytes a post.
 */
export async function underOwnSignal<T>(
  signal: AbortSignal,
  task: (own: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const follow = () => controller.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow);
  try {
    return await task(controller.signal);
  } finally {
    signal.removeEventListener('abort', follow);
  }
}
