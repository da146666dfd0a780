import type { Store } from '../store/open-store.ts';

/** `/readyz`: false while nothing can be written, with the reason. */
export async function readiness(
  store: Pick<Store, 'checkWritable'>,
): Promise<{ readonly ok: boolean; readonly reason?: string }> {
  try {
    await store.checkWritable();
    return { ok: true };
  } catch (error) {
    return {
      ok: false,
      reason: `the store cannot be written: ${error instanceof Error ? error.message : error}`,
    };
  }
}
