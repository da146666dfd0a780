import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An item as the wire last filed it. */
export type Filed = {
  readonly number: number;
  version: number;
  canceled: boolean;
  readonly issuedAt: string;
};

/** An item whose text is another at each reading, as pages with a counter or an advertisement in them have. */
export type RestlessItem = { readonly number: number; readonly issuedAt: string };

/** The id of the source that reads `restlessUrl`. */
export const restlessSource = 'onrust';

/** A wire in ninjs that files something at every reading: new items, new versions, kills. */
export type FilingWire = {
  readonly url: string;
  readonly filed: readonly Filed[];
  /** A feed beside it, of a few items whose text changes at every reading. */
  readonly restlessUrl: string;
  readonly restless: readonly RestlessItem[];
  /** How often it was read. */
  readings(): number;
  /** From now on it only repeats what was filed. */
  fallSilent(): void;
  stop(): Promise<void>;
};

const shown = 300;
const restlessItems = 3;

export async function openFilingWire(random: () => number): Promise<FilingWire> {
  const filed: Filed[] = [];
  const restless: RestlessItem[] = [];
  let readings = 0;
  let restlessReadings = 0;
  let isSilent = false;

  const server = createServer(({ url }, response) => {
    if (url?.startsWith('/restless') === true) return answerRestless(response);
    readings++;
    // The first reading fills an archive: an empty one, so that everything after it has to be posted.
    if (readings > 1 && !isSilent) fileSome();
    const body = JSON.stringify({ items: filed.slice(-shown).map(ninjsOf).toReversed() });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${origin}/wire.json`,
    filed,
    restlessUrl: `${origin}/restless.json`,
    restless,
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

  function answerRestless(response: ServerResponse): void {
    if (!isSilent) restlessReadings++;
    if (restlessReadings > 1 && restless.length < restlessItems && !isSilent)
      restless.push({ number: restless.length + 1, issuedAt: new Date().toISOString() });
    const items = restless.map((item) => restlessNinjs(item, restlessReadings)).toReversed();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items }));
  }

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

/** What a channel must show of a restless item, whatever its version. */
export function restlessOf({ number }: Pick<RestlessItem, 'number'>): string {
  return `Onrustig bericht ${number},`;
}

function restlessNinjs(item: RestlessItem, reading: number): object {
  return {
    uri: `urn:restless:${item.number}`,
    type: 'text',
    version: String(reading),
    pubstatus: 'usable',
    firstcreated: item.issuedAt,
    versioncreated: new Date(Date.parse(item.issuedAt) + reading).toISOString(),
    headline: `${restlessOf(item)} en het peil is weer anders`,
    language: 'nl',
    body_text: `BERN (ANP) - Het water in meer ${item.number} is voor de ${reading}e keer gemeten, en het stond telkens anders.`,
  };
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
