/** Whether a host has a turn for this source. A redirect says that the host before it has answered. */
export type MayAsk = (host: string, isRedirect: boolean) => boolean;

/** One document to ask for. */
export type FetchRequest = {
  /** May hold `user:password@`, which is sent as Basic to that origin only. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The address that the validators are of: `finalUrl` without its secrets; null or absent: sent wherever redirects lead. */
  readonly validatorsUrl?: string | null;
  /** Auth and the like: sent to the origin of `url` only, never to where a redirect leads. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the source is expected to be; the other kinds are taken all the same. */
  readonly accept?: 'xml' | 'json' | null;
  /** The source was added from chat: it, and all it redirects to, must be on the public internet. */
  readonly publicOnly?: boolean;
  /**
   * Asked before each request, redirects too: whether its host has a turn. Where it has none, the outcome is `no-turn`.
   * Absent: always.
   */
  readonly mayAsk?: MayAsk;
  /** Told what comes of the answer that no redirect leads on from. Absent: nobody is. */
  readonly watch?: AnswerWatch;
};

/** Who looks after an answer while it comes. What is returned is waited for; null: nothing is. */
export type AnswerWatch = {
  /** Its headers came, and say that its body has so many bytes, packed as they are; 0: that is not said, or nothing of it is read. */
  begins(bytes: number): void;
  /** So many more bytes of its body are in memory, packed as they are. */
  came(bytes: number): Promise<void> | null;
  /** All of it came that is read. */
  whole(): Promise<void> | null;
  /** So many more bytes of it are in memory, unpacked. */
  unpacked(bytes: number): Promise<void> | null;
};
