/** How a thing does, as a mark before its name: the same in every chat. */
export const healthMarks = { ok: '🟢', warning: '🟠', broken: '🔴' } as const;
