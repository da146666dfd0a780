import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An item as the wire last filed it. */
export type Filed = {
  readonly number: number;
  version: number;
  canceled: boolean;
  readonly issuedAt: string;
};

/** A wire in ninjs that files something at every reading: new items, new versions, kills. */
export type FilingWire = {
  readonly url: string;
  readonly filed: readonly Filed[];
  /** How often it was read. */
  readings(): number;
  /** From now on it only repeats what was filed. */
  fallSilent(): void;
  stop(): Promise<void>;
};

const shown = 300;

export async function openFilingWire(random: () => number): Promise<FilingWire> {
  const filed: Filed[] = [];
  let readings = 0;
  let isSilent = false;

  const server = createServer((_request, response) => {
    readings++;
    // The first reading fills an archive: an empty one, so that everything after it has to be posted.
    if (readings > 1 && !isSilent) fileSome();
    const body = JSON.stringify({ items: filed.slice(-shown).map(ninjsOf).toReversed() });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wire.json`,
    filed,
    readings: () => readings,
    fallSilent() {
      isSilent = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function fileSome(): void {
    const fresh = 1 + Math.floor(random() * 2);
    for (let count = 0; count < fresh; count++) {
      filed.push({
        number: filed.length + 1,
        version: 1,
        canceled: false,
        issuedAt: new Date().toISOString(),
      });
    }
    const recent = filed.slice(-6).filter(({ canceled }) => !canceled);
    const chosen = recent[Math.floor(random() * recent.length)];
    if (chosen === undefined || random() < 0.4) return;
    chosen.version++;
    if (random() < 0.3) chosen.canceled = true;
  }
}

/** What a channel must show of an item, and no other version of it. */
export function headlineOf({ number, version }: Filed): string {
  return `Bericht ${number} versie ${version}.`;
}

function ninjsOf(item: Filed): object {
  return {
    uri: `urn:crash:${item.number}`,
    type: 'text',
    version: String(item.version),
    pubstatus: item.canceled ? 'canceled' : 'usable',
    firstcreated: item.issuedAt,
    versioncreated: new Date(Date.parse(item.issuedAt) + item.version).toISOString(),
    headline: headlineOf(item),
    language: 'nl',
    body_text: `OSLO (ANP) - Alinea van bericht nummer ${item.number}, in versie nummer ${item.version}, met genoeg tekst om er een te zijn.`,
  };
}
