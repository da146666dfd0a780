export type SeenEvent = {
  readonly event: string;
  readonly id: string;
  readonly data: Record<string, unknown>;
};

export type EventReader = {
  /** The next event of the stream; rejects when the stream ended. */
  next(): Promise<SeenEvent>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  stop(): void;
};

/** A reader of server-sent events that shows ids and names as they were sent. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export async function readEvents(url: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const stopping = new AbortController();
  const response = await fetch(url, { headers, signal: stopping.signal });
  const body = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (body === undefined) throw new Error(`the board answered ${response.status} without a body`);
  const seen: SeenEvent[] = [];
  const waiting: { resolve(event: SeenEvent): void; reject(error: Error): void }[] = [];
  const ended = readAll(body, (event) => {
    const first = waiting.shift();
    if (first === undefined) seen.push(event);
    else first.resolve(event);
  }).then(() => {
    for (const { reject } of waiting.splice(0)) reject(new Error('the stream ended'));
  });
  return {
    ended,
    next: () => {
      const event = seen.shift();
      if (event !== undefined) return Promise.resolve(event);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    stop: () => stopping.abort(),
  };
}

async function readAll(
  body: ReadableStreamDefaultReader<string>,
  take: (event: SeenEvent) => void,
): Promise<void> {
  let text = '';
  for (;;) {
    const { done, value } = await body.read().catch(() => ({ done: true, value: '' }));
    if (done) return;
    const blocks = (text + value).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => splitField(line)));
      const event = fields.get('event');
      if (event !== undefined) {
        take({ event, id: fields.get('id') ?? '', data: JSON.parse(fields.get('data') ?? '{}') });
      }
    }
  }
}

function splitField(line: string): [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}
