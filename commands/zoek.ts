import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import type { ArgumentValues, Command, CommandContext } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import type { Reply, ReplyPart } from '../src/chat/ports/reply.ts';
import { answer, choices, refuse, text } from '../src/chat/router/make-reply.ts';
import { keepSearch, keptSearch } from '../src/chat/router/search/keep-search.ts';
import { offerInstead } from '../src/chat/router/search/offer-instead.ts';
import { type ReadSearch, readSearch } from '../src/chat/router/search/read-search.ts';
import { spokenHere } from '../src/chat/router/spoken-here.ts';
import { say, sayCount } from '../src/chat/words/say.ts';
import { presentFound } from '../src/chat/words/search/present-found.ts';
import { tellSearch } from '../src/chat/words/search/tell-search.ts';
import { tellMoment } from '../src/chat/words/tell-moment.ts';
import { type ListedStory, listedWith } from '../src/domain/event/listed-story.ts';
import type { Story } from '../src/domain/story.ts';
import { isSought, saidInHeadline } from '../src/filter/search/is-sought.ts';
import { SearchAwayError, type SearchPage, type SearchQuery } from '../src/store/search.ts';

/** As many as are read without scrolling far on a phone. */
const pageSize = 8;

const words = {
  found: { nl: 'Gevonden: {sought}', en: 'Found: {sought}' },
  older: { nl: 'Ouder', en: 'Older' },
  newest: { nl: 'Nieuwste', en: 'Newest' },
  further: { nl: 'Zoek verder terug', en: 'Search further back' },
  none: { nl: 'Niets gevonden: {sought}.', en: 'Nothing found: {sought}.' },
  noMore: { nl: 'Verder is er niets: {sought}.', en: 'There is nothing further: {sought}.' },
  lookedTo: {
    nl: 'Gezocht tot en met {at}; wat ouder is, is nog niet bekeken.',
    en: 'Looked back to {at}; what is older was not looked at yet.',
  },
  building: {
    nl: 'De index van het archief wordt nog gemaakt: {percent} % is erin, het nieuwste eerst. Wat ouder is, wordt nog niet gevonden.',
    en: 'The index of the archive is still being made: {percent}% is in it, the newest first. What is older is not found yet.',
  },
  away: {
    nl: 'Zoeken lukt nu niet. Probeer het over een halve minuut nog eens; blijft het zo, waarschuw dan wie Telex beheert.',
    en: 'Searching does not work now. Try again in half a minute; if it stays so, warn whoever runs Telex.',
  },
} satisfies Record<string, Words>;

/** What a large delivery brought is read into the index within moments. */
const notYet = {
  one: {
    nl: '1 nieuw bericht staat nog niet in de index en wordt nog niet gevonden. Zoek zo nog eens.',
    en: '1 new story is not in the index yet, and is not found yet. Search again in a moment.',
  },
  many: {
    nl: '{count} nieuwe berichten staan nog niet in de index en worden nog niet gevonden. Zoek zo nog eens.',
    en: '{count} new stories are not in the index yet, and are not found yet. Search again in a moment.',
  },
} satisfies Record<string, Words>;

/** `/zoek woorden [sinds:…] [tot:…] [filter …]`: what was filed, the newest first, with the words marked. */
export const zoek: Command = {
  name: 'zoek',
  englishName: 'find',
  example: { nl: 'wapenstilstand land:Soedan sinds:gisteren', en: 'ceasefire country:Sudan since:yesterday' },
  help: { nl: 'Zoek in alles wat binnenkwam', en: 'Search all that was filed' },
  arguments: [
    {
      name: { nl: 'woorden', en: 'words' },
      kind: { ...argumentKinds.text, isMany: true, complete: async () => [] },
      required: false,
      help: {
        nl: 'woorden, “woorden op een rij”, -zonder of begin*',
        en: 'words, “words in a row”, -without or begin*',
      },
    },
    {
      name: { nl: 'filter', en: 'filter' },
      kind: argumentKinds.search,
      required: false,
      help: {
        nl: 'zoals sinds:gisteren, tot:21-11, land:Soedan, bron:AFP of onderwerp:sport',
        en: 'such as since:yesterday, until:21-11, country:Sudan, source:AFP or topic:sport',
      },
    },
  ],
  changesChannel: false,

  async run(context, values) {
    const typed = await keptSearch(typedIn(values), context);
    const read = readSearch(typed, context);
    if (read.kind === 'refused') return read.reply;
    try {
      const part = { after: read.after, limit: pageSize };
      const page = await context.search.find(read.query, part);
      return page.numbers.length === 0
        ? await nothing(read, page, context)
        : await found(read, page, context);
    } catch (error) {
      if (error instanceof SearchAwayError) return refuse(text(words.away[context.locale]));
      throw error;
    }
  },
};

type Searched = Extract<ReadSearch, { readonly kind: 'search' }>;

function typedIn({ woorden = '', filter = '' }: ArgumentValues): string {
  return `${woorden} ${filter}`.trim();
}

async function found(read: Searched, page: SearchPage, context: CommandContext): Promise<Reply> {
  const { locale } = context;
  const stories = await context.archive.these(page.numbers);
  const takes = await context.events.takesWith(page.numbers);
  const found = stories.map((story) => listedWith(story, takes));
  const spoken = await spokenHere(found, context, saysAsMuch(found, read.query, context));
  const lines = spoken.map((line) => presentFound(line, read.query, context));
  const title = say(words.found, locale, { sought: tellSearch(read) });
  return answer(
    { kind: 'stories', title, lines },
    ...howFar(page, context),
    ...(await pages(read, page, context)),
  );
}

/** Which takes may stand for their event: those that were looked for, of which the headline says as much of that as the one that was found. */
function saysAsMuch(found: readonly ListedStory[], query: SearchQuery, { filters }: CommandContext) {
  const { phrases, since, until } = query;
  const leastIn = new Map(
    found.flatMap(({ story, event }) => {
      const said = event === null ? 0 : saidInHeadline(story, phrases);
      return (event?.others ?? []).map(({ number }) => [number, said] as const);
    }),
  );
  return (take: Story) =>
    (since === null || take.cameAt >= since) &&
    (until === null || take.cameAt < until) &&
    saidInHeadline(take, phrases) >= (leastIn.get(take.number) ?? 0) &&
    isSought(take, query, filters);
}

async function nothing(read: Searched, page: SearchPage, context: CommandContext): Promise<Reply> {
  const said = read.after === null ? words.none : words.noMore;
  const sentence = text(say(said, context.locale, { sought: tellSearch(read) }));
  const instead = read.after === null && page.next === null ? await offerInstead(read, context) : [];
  return answer(sentence, ...howFar(page, context), ...instead, ...(await pages(read, page, context)));
}

/** What it has not looked at. */
function howFar({ lookedTo, indexed, behind }: SearchPage, context: CommandContext): readonly ReplyPart[] {
  const { locale, now } = context;
  const parts: ReplyPart[] = [];
  if (lookedTo !== null) {
    const at = tellMoment(Math.min(lookedTo, now), now, context);
    parts.push(text(say(words.lookedTo, locale, { at })));
  }
  if (behind > 0) parts.push(text(sayCount(behind, notYet, locale)));
  if (indexed !== null) parts.push(text(say(words.building, locale, { percent: Math.floor(indexed * 100) })));
  return parts;
}

async function pages(
  read: Searched,
  page: SearchPage,
  context: CommandContext,
): Promise<readonly ReplyPart[]> {
  const { locale } = context;
  const buttons = [];
  if (read.after !== null)
    buttons.push({ label: words.newest[locale], command: await keepSearch(read.typed, null, context) });
  if (page.next !== null) {
    const label = page.lookedTo === null ? words.older[locale] : words.further[locale];
    buttons.push({ label, command: await keepSearch(read.typed, page.next, context) });
  }
  return choices('', buttons);
}
