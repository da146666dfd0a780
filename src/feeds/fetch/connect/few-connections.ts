import type { EventEmitter } from 'node:events';
import { Client, Dispatcher } from 'undici';

/** What a client of one host is made with. */
type ClientOptions = ConstructorParameters<typeof Client>[1];

/**
 * The connections to one host, for an undici `Agent`: a client each, and a request goes to one that has nothing to do. undici's
 * own pool begins with a queue of 16 kB, and is made anew for most polls, since connections are kept for a moment only; here a
 * request that finds all of them at work waits with the one that has least to do.
 */
export class FewConnections extends Dispatcher {
  readonly #origin: string | URL;
  readonly #options: ClientOptions;
  readonly #most: number;
  #clients: Client[] = [];
  #isClosed = false;
  #isDestroyed = false;

  /** `most`: connections at the same time. `options.connect` is best shared by all hosts. */
  constructor(origin: string | URL, most: number, options: ClientOptions) {
    super();
    this.#origin = origin;
    this.#most = most;
    this.#options = options;
  }

  get closed(): boolean {
    return this.#isClosed;
  }

  get destroyed(): boolean {
    return this.#isDestroyed;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    return this.#free().dispatch(options, handler);
  }

  override close(callback?: () => void): Promise<void> {
    this.#isClosed = true;
    return this.#end((client) => client.close(), callback);
  }

  override destroy(error?: Error | null | (() => void), callback?: () => void): Promise<void> {
    this.#isClosed = true;
    this.#isDestroyed = true;
    const reason = error instanceof Error ? error : null;
    return this.#end((client) => client.destroy(reason), typeof error === 'function' ? error : callback);
  }

  #free(): Client {
    let least: Client | undefined;
    let waiting = Number.POSITIVE_INFINITY;
    for (const client of this.#clients) {
      const { size } = client.stats;
      if (size < waiting) [least, waiting] = [client, size];
    }
    if (least !== undefined && (waiting === 0 || this.#clients.length >= this.#most)) return least;
    return this.#connect();
  }

  #connect(): Client {
    const client = new Client(this.#origin, this.#options);
    const tell = (event: string) => (origin: URL, targets: readonly Dispatcher[], error?: Error) =>
      void (this as EventEmitter).emit(event, origin, [this, ...targets], error);
    for (const event of ['drain', 'connect', 'disconnect', 'connectionError'])
      (client as EventEmitter).on(event, tell(event));
    // Of one that could not connect undici says that it is not to be used again.
    client.on('connectionError', () => {
      this.#clients = this.#clients.filter((each) => each !== client);
    });
    this.#clients.push(client);
    return client;
  }

  async #end(how: (client: Client) => Promise<void>, callback?: () => void): Promise<void> {
    await Promise.allSettled(this.#clients.map(how));
    callback?.();
  }
}
