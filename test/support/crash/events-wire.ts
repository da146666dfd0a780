import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Filed } from './filing-wire.ts';

/** Cities with a mayor of their own: an event each. */
const places = [
  ['Erzurum', 'Mehmet Sekmen'],
  ['Valparaíso', 'Camila Nieto'],
  ['Kathmandu', 'Balendra Shah'],
  ['Wellington', 'Tory Whanau'],
  ['Palermo', 'Roberto Lagalla'],
  ['Managua', 'Reyna Rueda'],
  ['Tirana', 'Erion Veliaj'],
  ['Sendai', 'Kazuko Kohri'],
  ['Oaxaca', 'Raymundo Chagoya'],
  ['Agadir', 'Aziz Akhannouch'],
  ['Manilla', 'Isko Moreno'],
  ['Reykjavik', 'Heida Hilmisdottir'],
  ['Tbilisi', 'Kakha Kaladze'],
  ['Arequipa', 'Victor Rivera'],
  ['Padang', 'Hendri Septa'],
  ['Zagreb', 'Tomislav Tomasevic'],
  ['Kabul', 'Hamdullah Nomani'],
  ['Lissabon', 'Carlos Moedas'],
  ['Anchorage', 'Suzanne LaFrance'],
  ['Quetzaltenango', 'Juan Fernando Lopez'],
] as const;

/** More events than this nobody could tell apart. */
const mostEvents = places.length;

/** What two agencies call their takes: by this a message is known as one of theirs. */
export const callOf = { ANP: 'Bericht', AFP: 'Take' } as const;

/** One of the two. */
export type Filer = keyof typeof callOf;

/** A take of the event of this number, in ninjs. */
function takeNinjs({ number, version, canceled, issuedAt }: Filed, filer: Filer): object {
  const [city, mayor] = places[(number - 1) % places.length] ?? places[0];
  const dead = 11 + 7 * number;
  const call = `${callOf[filer]} ${number} versie ${version}.`;
  const text = {
    ANP: `In ${city} zijn door een aardbeving ${dead} mensen om het leven gekomen. Burgemeester ${mayor} van ${city} meldt dat er nog mensen vastzitten.`,
    AFP: `Bij een aardbeving zijn in ${city} zeker ${dead} mensen omgekomen, zegt burgemeester ${mayor}. Er zitten nog mensen vast in ${city}.`,
  }[filer];
  return {
    uri: `urn:${filer}:${number}`,
    type: 'text',
    version: String(version),
    pubstatus: canceled ? 'canceled' : 'usable',
    firstcreated: issuedAt,
    versioncreated: new Date(Date.parse(issuedAt) + version).toISOString(),
    headline: `${call} ${dead} doden door aardbeving bij ${city}`,
    language: 'nl',
    body_text: `${city.toUpperCase()} (${filer}) - ${text}`,
  };
}

/** What the two agencies filed so far. */
export type FiledTakes = Readonly<Record<Filer, readonly Filed[]>>;

/** Two agencies that file the same events: in the same second, or one after the other; with new versions, and kills. */
export type EventsWire = {
  /** Where each is read. */
  readonly urls: Readonly<Record<Filer, string>>;
  readonly filed: FiledTakes;
  /** How often each was read. */
  readings(filer: Filer): number;
  /** From now on they file. */
  begin(): void;
  /** From now on they only repeat what was filed. */
  fallSilent(): void;
  stop(): Promise<void>;
};

/** Opens it, silent. */
export async function openEventsWire(random: () => number): Promise<EventsWire> {
  const filed: Record<Filer, Filed[]> = { ANP: [], AFP: [] };
  const readings: Record<Filer, number> = { ANP: 0, AFP: 0 };
  let events = 0;
  let isFiling = false;
  const server = createServer(({ url }, response) => {
    const filer: Filer = url === '/AFP' ? 'AFP' : 'ANP';
    readings[filer]++;
    if (isFiling) fileSome();
    const body = JSON.stringify({ items: filed[filer].map((item) => takeNinjs(item, filer)).toReversed() });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    urls: { ANP: `${origin}/ANP`, AFP: `${origin}/AFP` },
    filed,
    readings: (filer) => readings[filer],
    begin() {
      isFiling = true;
    },
    fallSilent() {
      isFiling = false;
      catchUp();
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function fileSome(): void {
    if (random() < 0.7) catchUp();
    for (let count = 0; count < 2 && events < mostEvents; count++) {
      events++;
      const first: Filer = random() < 0.5 ? 'ANP' : 'AFP';
      file(first, events);
      if (random() < 0.4) file(otherOf(first), events);
    }
    const all = [...filed.ANP, ...filed.AFP].slice(-6).filter(({ canceled }) => !canceled);
    const chosen = all[Math.floor(random() * all.length)];
    if (chosen === undefined || random() < 0.4) return;
    chosen.version++;
    // Who withdraws what nobody else filed yet is of no event.
    if (random() < 0.4 && isFiledByBoth(chosen.number)) chosen.canceled = true;
  }

  /** Who was second comes after. */
  function catchUp(): void {
    for (let number = 1; number <= events; number++)
      for (const filer of ['ANP', 'AFP'] as const)
        if (!filed[filer].some((item) => item.number === number)) file(filer, number);
  }

  function file(filer: Filer, number: number): void {
    filed[filer].push({ number, version: 1, canceled: false, issuedAt: new Date().toISOString() });
  }

  function isFiledByBoth(number: number): boolean {
    return Object.values(filed).every((items) => items.some((item) => item.number === number));
  }
}

function otherOf(filer: Filer): Filer {
  return filer === 'ANP' ? 'AFP' : 'ANP';
}
