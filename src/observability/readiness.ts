import type { Store } from '../store/open-store.ts';

/** Who asks waits no longer; a lock that another process holds is waited for longer than that. */
const patienceMs = 2_000;

/** `/readyz`: false while nothing can be written, with the reason. */
export async function readiness(
  store: Pick<Store, 'checkWritable'>,
): Promise<{ readonly ok: boolean; readonly reason?: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('another process holds it')), patienceMs);
  });
  try {
    await Promise.race([store.checkWritable(), late]);
    return { ok: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    return { ok: false, reason: `the store cannot be written: ${why}` };
  } finally {
    clearTimeout(timer);
  }
}
