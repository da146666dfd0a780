import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A wire in ninjs whose first reading is empty: all that it says later has to be posted. */
export type BenchWire = {
  readonly url: string;
  /** How often it was read. */
  readings(): number;
  /** Says so many stories more, from the next reading on. */
  file(count: number): void;
  /** A flash, from the next reading on; resolves with the time (`performance.now`) at which it was read. */
  flash(headline: string): Promise<number>;
  stop(): Promise<void>;
};

export async function openBenchWire(): Promise<BenchWire> {
  const items: object[] = [];
  let readings = 0;
  let onRead: (() => void) | null = null;
  const server = createServer((_request, response) => {
    const shown = readings === 0 ? [] : items.toReversed();
    readings++;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items: shown }));
    onRead?.();
    onRead = null;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wire.json`,
    readings: () => readings,
    file(count) {
      for (let each = 0; each < count; each++)
        items.push(storyOf(items.length, `Bericht ${items.length}`, 4));
    },
    flash(headline) {
      items.push(storyOf(items.length, headline, 1));
      return new Promise((resolve) => {
        onRead = () => resolve(performance.now());
      });
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function storyOf(number: number, headline: string, urgency: number): object {
  const at = new Date().toISOString();
  return {
    uri: `urn:bench:${number}`,
    type: 'text',
    version: '1',
    pubstatus: 'usable',
    urgency,
    firstcreated: at,
    versioncreated: at,
    headline,
    language: 'nl',
    body_text: `OSLO (ANP) - Dit is de tekst van bericht nummer ${number}, en die is lang genoeg om er een te zijn.`,
  };
}
