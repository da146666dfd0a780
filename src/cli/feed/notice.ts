/** One thing to know about a feed, as one English line; `mend`: it loses or doubles items, or will. */
export type Notice = { readonly mend: boolean; readonly message: string };
