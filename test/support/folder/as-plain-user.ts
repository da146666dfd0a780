/** Whether this process may become a user that permissions hold for, or is one. */
export const canBePlain = process.getuid?.() !== undefined;

const nobody = 65_534;

/** Does the work as a user that permissions hold for: root may read and write everything. */
export async function asPlainUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
