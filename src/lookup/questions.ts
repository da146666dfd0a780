/** Questions of this process to the machine and to its name servers that have no answer yet. */
let open = 0;

/** Whether an answer is waited for: a process that ends would wait for it as well. */
export function isLookingUp(): boolean {
  return open > 0;
}

/** Counts a question until it has ended. */
export async function asking<T>(answer: Promise<T>): Promise<T> {
  open++;
  try {
    return await answer;
  } finally {
    open--;
  }
}
