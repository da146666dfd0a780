import { shownAddress } from '../../../domain/shown-address.ts';
import type { CommandContext } from '../../ports/command.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../../ports/reply.ts';
import type { SourceLook, SourceRefusal } from '../../ports/source-desk.ts';
import { say, sayCount } from '../say.ts';
import { tellFault } from '../source-faults.ts';
import { tellMoment } from '../tell-moment.ts';
import { topicLabel } from '../topic-names.ts';

type Found = Extract<SourceLook, { readonly kind: 'feed' }>;

const words = {
  found: { nl: 'Gevonden: {title}', en: 'Found: {title}' },
  source: { nl: 'bron', en: 'source' },
  named: { nl: '{id} · {address} · {format}', en: '{id} · {address} · {format}' },
  pace: { nl: 'tempo', en: 'pace' },
  newest: { nl: 'het nieuwste {at}', en: 'the newest {at}' },
  undated: { nl: 'zonder tijden', en: 'without times' },
  desk: { nl: 'onderwerp', en: 'topic' },
  given: {
    nl: '{topic}, zoals je zegt, waar de berichten er zelf geen noemen',
    en: '{topic}, as you say, where its items name none themselves',
  },
  guessed: { nl: '{topics}', en: '{topics}' },
  deskOf: { nl: '{topic} ({count} van {all})', en: '{topic} ({count} of {all})' },
  noDesk: {
    nl: 'geen van de berichten noemt er een: zeg er onderwerp:sport (of een ander) bij',
    en: 'none of its items names one: add topic:sport (or another)',
  },
  credit: { nl: 'vermelding', en: 'credit' },
  unnamed: { nl: 'zoals de berichten zelf zeggen', en: 'as its items say themselves' },
  zone: { nl: 'tijdzone', en: 'time zone' },
  kept: { nl: 'niet getoond', en: 'not shown' },
  headless: { nl: '(zonder kop)', en: '(without headline)' },
} satisfies Record<string, Words>;

const counted = {
  one: { nl: '1 bericht', en: '1 item' },
  many: { nl: '{count} berichten', en: '{count} items' },
};

const gaps = {
  one: { nl: 'meestal elke minuut iets', en: 'something every minute, mostly' },
  many: { nl: 'meestal elke {count} minuten iets', en: 'something every {count} minutes, mostly' },
};

const keptBack = {
  one: {
    nl: '1 bericht is ingetrokken, geblokkeerd of onder embargo',
    en: '1 item is withdrawn, on hold or under embargo',
  },
  many: {
    nl: '{count} berichten zijn ingetrokken, geblokkeerd of onder embargo',
    en: '{count} items are withdrawn, on hold or under embargo',
  },
};

const refusals = {
  'no-address': {
    nl: 'Dat is geen adres: typ het zoals in een browser, bijvoorbeeld https://nieuws.example/rss.',
    en: 'That is no address: type it as in a browser, https://news.example/rss for example.',
  },
  scheme: {
    nl: 'Alleen adressen met http of https kan Telex van hieruit lezen.',
    en: 'Only addresses with http or https can be read from here.',
  },
  password: {
    nl: 'Er staat een naam of wachtwoord in dat adres, en dat hoort niet in een kanaal. Wie Telex beheert zet zo’n bron in newsroom.yaml.',
    en: 'There is a user or password in that address, which does not belong in a channel. Whoever runs Telex puts such a source in newsroom.yaml.',
  },
  key: {
    nl: 'Er staat een sleutel in dat adres, en die hoort niet in een kanaal. Wie Telex beheert zet zo’n bron in newsroom.yaml.',
    en: 'There is a key in that address, which does not belong in a channel. Whoever runs Telex puts such a source in newsroom.yaml.',
  },
  port: {
    nl: 'Een adres met een poort erin leest Telex niet van hieruit. Wie Telex beheert kan het in newsroom.yaml zetten.',
    en: 'An address with a port in it is not read from here. Whoever runs Telex can put it in newsroom.yaml.',
  },
  private: {
    nl: 'Dat adres is niet van het openbare internet. Van hieruit leest Telex alleen daar; wie Telex beheert kan het in newsroom.yaml zetten.',
    en: 'That address is not on the public internet. From here Telex reads there only; whoever runs it can put it in newsroom.yaml.',
  },
  known: {
    nl: 'Dat adres leest Telex al, als bron {id}.',
    en: 'That address is read already, as the source {id}.',
  },
  'id-taken': {
    nl: 'Er is al een bron {id}: geef een andere naam, met naam:iets.',
    en: 'There is a source {id} already: give another name, with name:something.',
  },
  'id-wrong': {
    nl: 'Een naam heeft alleen letters zonder accent, cijfers, punten en streepjes: “{id}” kan niet.',
    en: 'A name has letters without accents, digits, dots and hyphens only: “{id}” will not do.',
  },
  'credit-taken': {
    nl: '{credit} is al van een bron in newsroom.yaml: wat van elders komt, mag niet onder die naam staan.',
    en: '{credit} is a source’s of newsroom.yaml already: what comes from elsewhere may not go by that name.',
  },
  'too-many': {
    nl: 'Er kan geen bij: newsroom.yaml staat {most} bronnen uit de chat toe (chatSources). Met /bron stop kan er een weg.',
    en: 'No more can be added: newsroom.yaml allows {most} sources from chat (chatSources). /source stop takes one away.',
  },
  fault: { nl: 'Dat lukt niet: {fault}.', en: 'That does not work: {fault}.' },
  'nothing-found': {
    nl: 'Op dat adres staat een webpagina zonder nieuws dat Telex kan lezen, en een feed ervan is niet te vinden.',
    en: 'There is a web page without news that Telex can read at that address, and no feed of it is to be found.',
  },
  expired: {
    nl: 'Dat aanbod is verlopen. Typ /bron toevoegen en het adres opnieuw.',
    en: 'That offer is over. Type /source add and the address again.',
  },
  busy: {
    nl: 'Er worden al een paar adressen bekeken. Probeer het zo opnieuw.',
    en: 'Some addresses are being looked at already. Try again in a moment.',
  },
} satisfies Record<SourceRefusal['code'], Words>;

/** Why a source is not added, and what to do. */
export function tellRefusal(why: SourceRefusal, locale: Locale): string {
  if (why.code !== 'fault') return say(refusals[why.code], locale, { ...why });
  return say(refusals.fault, locale, { fault: tellFault(why, locale) ?? '' });
}

/** What was found at an address: what it is, and the newest few as they would be read. */
export function tellFound(
  found: Found,
  said: { readonly topic: string | null; readonly credit: string | null },
  context: Pick<CommandContext, 'locale' | 'topics' | 'now' | 'timeZone'>,
): readonly ReplyPart[] {
  const { locale } = context;
  const { id, address, format, title } = found;
  const rows: ReplyRow[] = [
    row('source', say(words.named, locale, { id, address: shownAddress(address), format })),
    row('pace', tellPace(found, context)),
    row('desk', tellDesks(found, said.topic, context)),
    row('credit', said.credit ?? words.unnamed[locale]),
    ...(found.zone === null ? [] : [row('zone', found.zone)]),
    ...found.items.map(({ headline, dateline, lede, issuedAt }) => ({
      term: headline ?? words.headless[locale],
      detail: [
        dateline?.text ?? null,
        issuedAt === null ? null : tellMoment(issuedAt, context.now, context),
        lede === null ? null : shortly(lede),
      ]
        .filter((each) => each !== null)
        .join(' · '),
      health: null,
    })),
    ...(found.kept === 0 ? [] : [row('kept', sayCount(found.kept, keptBack, locale))]),
  ];
  return [{ kind: 'rows', title: say(words.found, locale, { title: title ?? id }), rows }];

  function row(term: keyof typeof words, detail: string): ReplyRow {
    return { term: words[term][locale], detail, health: null };
  }
}

function tellPace(
  { count, newestAt, gapMs }: Found,
  context: Pick<CommandContext, 'locale' | 'now' | 'timeZone'>,
): string {
  const { locale } = context;
  const minutes = gapMs === null ? null : Math.max(1, Math.round(gapMs / 60_000));
  return [
    sayCount(count, counted, locale),
    newestAt === null
      ? words.undated[locale]
      : say(words.newest, locale, { at: tellMoment(newestAt, context.now, context) }),
    minutes === null ? null : sayCount(minutes, gaps, locale),
  ]
    .filter((each) => each !== null)
    .join(' · ');
}

function tellDesks(
  { desks, count }: Found,
  topic: string | null,
  { locale, topics }: Pick<CommandContext, 'locale' | 'topics'>,
): string {
  const label = (slug: string) => topicLabel(slug, topics, locale);
  if (topic !== null) return say(words.given, locale, { topic: label(topic) });
  if (desks.length === 0) return words.noDesk[locale];
  return desks
    .map((each) => say(words.deskOf, locale, { topic: label(each.topic), count: each.count, all: count }))
    .join(', ');
}

const longestLede = 160;

function shortly(text: string): string {
  return text.length <= longestLede ? text : `${text.slice(0, longestLede).trimEnd()}…`;
}
