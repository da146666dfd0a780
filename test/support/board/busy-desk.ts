import { parseDateline } from '../../../src/domain/dateline/parse-dateline.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { domesticBacklog } from '../../../src/sample-wire/copy/backlog-domestic.ts';
import { economyBacklog } from '../../../src/sample-wire/copy/backlog-economy.ts';
import { foreignBacklog } from '../../../src/sample-wire/copy/backlog-foreign.ts';
import { domesticLive } from '../../../src/sample-wire/copy/live-domestic.ts';
import { economyLive } from '../../../src/sample-wire/copy/live-economy.ts';
import { foreignLive } from '../../../src/sample-wire/copy/live-foreign.ts';
import { pools } from '../../../src/sample-wire/copy/pools.ts';
import type { LiveCopy, SampleCopy, SampleSlot } from '../../../src/sample-wire/copy.ts';
import { minuteMs, wireItem } from '../wire-item.ts';
import type { OpenBoard } from './board.ts';

const perDesk = 40;
const everyMs = 9 * minuteMs;

/** The channels of a busy desk. */
const busyChannels = ['buitenland', 'binnenland', 'economie'] as const;

/**
 * A night on which a board is full: forty stories in each of three channels between eight in the evening and two at
 * night, with what a night has among them: urgent news, a new version, a correction, a kill, a lede without a headline.
 */
export async function fillBusyDesk(board: OpenBoard): Promise<void> {
  const copies = {
    buitenland: [...foreignBacklog, ...foreignLive],
    binnenland: [...domesticBacklog, ...domesticLive],
    economie: [...economyBacklog, ...economyLive],
  };
  for (const channel of busyChannels) await board.follow(channel, channel);
  for (let index = 0; index < perDesk; index++) {
    board.newsdesk.now += everyMs;
    await board.file(
      ...busyChannels.map((channel, desk) => {
        const of = copies[channel];
        const copy = of[index % of.length];
        if (copy === undefined) throw new Error(`there is no copy for ${channel}`);
        return itemOf(copy, index, channel, board.newsdesk.now - (2 + desk) * minuteMs);
      }),
    );
  }
  await happenAlready(board);
}

/** What became of some of them, the last quarter of an hour. */
async function happenAlready(board: OpenBoard): Promise<void> {
  const { newsdesk } = board;
  const issuedAt = newsdesk.now - 12 * minuteMs;
  const seenAt = newsdesk.now;
  const flash = { guid: 'beving', urgency: 1, issuedAt, seenAt };
  await board.file(
    wireItem({
      ...flash,
      headline: 'Zware aardbeving in oosten van Turkije, zeker tien doden',
      dateline: placed('ERZURUM (ANP/RTR)'),
    }),
    wireItem({
      guid: 'aftreden',
      headline: 'Topman Noordhaven Terminals stapt op',
      dateline: placed('ROTTERDAM (ANP)'),
      issuedAt,
      seenAt,
    }),
    wireItem({
      guid: 'hommels',
      headline: 'Zweden telt voor het eerst in jaren meer hommels',
      dateline: placed('STOCKHOLM (ANP/TT)'),
      lede: 'Vrijwilligers telden in de afgelopen zomer zo’n 1.200 hommels, bijna een kwart meer dan een jaar eerder.',
      issuedAt,
      seenAt,
    }),
    wireItem({
      guid: 'grens',
      headline: null,
      dateline: placed('OTTAWA (ANP)'),
      lede: 'Canada sluit vanaf donderdag drie grensposten in Québec vanwege aanhoudende sneeuwval. Reizigers moeten omrijden.',
      issuedAt,
      seenAt,
    }),
  );
  newsdesk.now += 4 * minuteMs;
  await board.file(
    wireItem({
      guid: 'aftreden',
      headline: 'Topman Noordhaven Terminals stapt op',
      pubStatus: 'canceled',
      editorialNote: 'bericht klopt niet, het bedrijf ontkent',
      issuedAt,
      seenAt,
    }),
    wireItem({
      guid: 'hommels',
      headline: 'Zweden telt voor het eerst in jaren meer hommels',
      dateline: placed('STOCKHOLM (ANP/TT)'),
      lede: 'Vrijwilligers telden in de afgelopen zomer zo’n 12.000 hommels, bijna een kwart meer dan een jaar eerder.',
      signal: 'correction',
      issuedAt,
      seenAt,
    }),
  );
  newsdesk.now += 3 * minuteMs;
  await board.file(
    wireItem({
      ...flash,
      headline: 'Dodental aardbeving Turkije loopt op tot 240',
      dateline: placed('ERZURUM (ANP/RTR)'),
      lede: 'Het dodental door de aardbeving in het oosten van Turkije is opgelopen tot 240.',
    }),
    wireItem({
      guid: 'zwolle',
      topics: ['binnenland'],
      urgency: 2,
      headline: 'Treinverkeer rond Zwolle ligt stil na brand in seinhuis',
      dateline: placed('ZWOLLE (ANP)'),
      issuedAt: newsdesk.now - 2 * minuteMs,
      seenAt: newsdesk.now,
    }),
  );
  newsdesk.now += 2 * minuteMs;
}

function itemOf(copy: SampleCopy | LiveCopy, index: number, topic: string, issuedAt: number): WireItem {
  const slots = 'slots' in copy ? copy.slots : {};
  const [first = '', ...rest] = copy.body.map((text) => filled(text, slots, index));
  return wireItem({
    guid: `${topic}-${index}`,
    topics: [topic],
    headline: filled(copy.headline, slots, index),
    dateline: copy.dateline === null ? null : placed(filled(copy.dateline, slots, index)),
    lede: first,
    body: [first, ...rest].join('\n\n'),
    issuedAt,
    seenAt: issuedAt + minuteMs,
  });
}

function placed(text: string): WireItem['dateline'] {
  const parsed = parseDateline(`${text} – `, { isPlace: () => true });
  if (parsed === null) return null;
  const { places, agencies } = parsed;
  return { text, places, agencies, date: null, country: null, zone: null };
}

function filled(text: string, slots: Readonly<Record<string, SampleSlot>>, index: number): string {
  return text.replaceAll(/\{([^}.]+)(?:\.(\d))?\}/gu, (_, name: string, part = '1') => {
    const key = Object.keys(slots).find((each) => each === name || each.toUpperCase() === name);
    const slot = key === undefined ? undefined : slots[key];
    const options = typeof slot === 'string' ? optionsOf(slot) : (slot ?? ['maandag']);
    const chosen = (options[index % options.length] ?? '').split('|')[Number(part) - 1] ?? '';
    return key !== undefined && name === key.toUpperCase() ? chosen.toUpperCase() : chosen;
  });
}

function optionsOf(slot: string): readonly string[] {
  return slot.startsWith('@') ? (pools[slot.slice(1)] ?? []) : [slot.replace(/\.\..*/u, '')];
}
