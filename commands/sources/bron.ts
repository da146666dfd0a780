import { argumentKinds } from '../../src/chat/arguments/argument-kinds.ts';
import type { Command, CommandContext } from '../../src/chat/ports/command.ts';
import type { Words } from '../../src/chat/ports/locale.ts';
import type { Reply } from '../../src/chat/ports/reply.ts';
import type { SourceDesk } from '../../src/chat/ports/source-desk.ts';
import { announce, answer, choices, refuse, text } from '../../src/chat/router/make-reply.ts';
import { say } from '../../src/chat/words/say.ts';
import { readPause, tellUntil } from '../../src/chat/words/sources/read-pause.ts';
import { tellFound, tellRefusal } from '../../src/chat/words/sources/tell-look.ts';
import { plainText } from '../../src/domain/plain-text.ts';
import { splitWords } from '../../src/domain/split-words.ts';
import { suggest } from '../../src/domain/suggest.ts';
import { findTopic } from '../../src/domain/topic.ts';

const words = {
  how: {
    nl: 'Typ /bron toevoegen en een adres: je ziet eerst wat er zou komen. Verder: /bron stop, /bron pauze en /bron hervat, met de naam van de bron; /bronnen noemt ze.',
    en: 'Type /source add and an address: you see first what would come. And: /source stop, /source pause and /source resume, with the name of the source; /sources names them.',
  },
  ask: { nl: 'Deze bron toevoegen?', en: 'Add this source?' },
  add: { nl: 'Toevoegen', en: 'Add' },
  leave: { nl: 'Laat maar', en: 'Never mind' },
  left: { nl: 'Er is niets toegevoegd.', en: 'Nothing was added.' },
  added: {
    nl: 'Bron {id} is toegevoegd en wordt nu gelezen. Volgt hier niets van wat hij brengt, typ dan /volg. /bron stop {id} haalt hem weer weg.',
    en: 'The source {id} was added and is being read now. If nothing of what it brings is followed here, type /follow. /source stop {id} takes it away again.',
  },
  plainHttp: {
    nl: 'Is het een site zonder https, typ dan http://{typed}',
    en: 'If it is a site without https, type http://{typed}',
  },
  several: {
    nl: 'Op dat adres staan meer feeds. Welke bedoel je?',
    en: 'There are several feeds at that address. Which one do you mean?',
  },
  noTopic: {
    nl: 'Het onderwerp “{typed}” bestaat niet; /onderwerpen noemt ze.',
    en: 'There is no topic “{typed}”; /topics names them.',
  },
  tooMuch: {
    nl: 'Met “{typed}” weet ik hier niets te doen, en er is niets bekeken. Zo werkt het, één adres per keer: /bron toevoegen nos.nl onderwerp:sport vermelding:NOS naam:nos-sport',
    en: 'I do not know what to do with “{typed}” here, and nothing was looked at. Like this, one address at a time: /source add nos.nl topic:sport credit:NOS name:nos-sport',
  },
  which: { nl: 'Zeg erbij welke bron: /bronnen noemt ze.', en: 'Say which source: /sources names them.' },
  unknown: {
    nl: 'Er is geen bron “{typed}”. /bronnen noemt ze.',
    en: 'There is no source “{typed}”. /sources names them.',
  },
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  ofFile: {
    nl: 'Bron {id} staat in newsroom.yaml: wie Telex beheert haalt hem daar weg. /bron pauze {id} kan wel.',
    en: 'The source {id} is in newsroom.yaml: whoever runs Telex takes it away there. /source pause {id} works.',
  },
  stopped: {
    nl: 'Bron {id} wordt niet meer gelezen. Wat hij bracht, blijft staan.',
    en: 'The source {id} is read no more. What it brought stays.',
  },
  paused: {
    nl: 'Bron {id} wordt niet gelezen, tot iemand /bron hervat {id} typt.',
    en: 'The source {id} is not read until somebody types /source resume {id}.',
  },
  pausedUntil: {
    nl: 'Bron {id} wordt niet gelezen tot {at}. /bron hervat {id} begint eerder.',
    en: 'The source {id} is not read until {at}. /source resume {id} begins sooner.',
  },
  noTime: {
    nl: 'Met “{typed}” weet ik niet tot wanneer: typ bijvoorbeeld 2u, 3 dagen of tot 14.30.',
    en: 'I do not know until when “{typed}” is: type 2h, 3 days or until 14:30, for example.',
  },
  resumed: { nl: 'Bron {id} wordt weer gelezen.', en: 'The source {id} is read again.' },
  notPaused: { nl: 'Bron {id} wordt gewoon gelezen.', en: 'The source {id} is being read as it is.' },
  sample: {
    nl: 'Telex toont nu voorbeeldnieuws. Zet eerst een bron in newsroom.yaml; daarna kan het ook van hieruit.',
    en: 'Telex shows sample news now. Put a source in newsroom.yaml first; after that it works from here too.',
  },
} satisfies Record<string, Words>;

/** Faults that a site without https answers with where none was typed. */
const unheard = [
  'refused',
  'tls',
  'tls-refused',
  'no-tls',
  'connect-timeout',
  'no-answer',
  'cut-off',
  'bad-http',
];

/** What people type for each thing that can be done. */
const acts = {
  add: ['toevoegen', 'add', 'nieuw', 'new', 'erbij'],
  take: ['ja', 'yes'],
  leave: ['nee', 'no'],
  stop: ['stop', 'weg', 'remove'],
  pause: ['pauze', 'pause', 'pauzeer'],
  resume: ['hervat', 'resume', 'verder'],
} as const;
type Act = keyof typeof acts;

/** Sources from chat: `/bron toevoegen <adres>` shows what would come and asks; `stop`, `pauze` and `hervat` take the name of one. */
export const bron: Command = {
  name: 'bron',
  englishName: 'source',
  example: { nl: 'toevoegen https://nieuws.example/rss', en: 'add https://news.example/rss' },
  help: {
    nl: 'Voeg een bron toe, of stop of pauzeer er een',
    en: 'Add a source, or stop or pause one',
  },
  arguments: [
    {
      name: { nl: 'wat', en: 'what' },
      kind: argumentKinds.text,
      required: false,
      help: { nl: 'toevoegen, stop, pauze of hervat', en: 'add, stop, pause or resume' },
    },
    {
      name: { nl: 'bron', en: 'source' },
      kind: argumentKinds.words,
      required: false,
      help: {
        nl: 'een adres, met onderwerp:sport als je wilt; of de naam van een bron',
        en: 'an address, with topic:sport if you like; or the name of a source',
      },
    },
  ],
  changesChannel: true,
  byName: true,

  async run(context, { wat = '', bron: rest = '' }) {
    const { locale, sourceDesk: desk } = context;
    if (desk === null) return refuse(text(words.sample[locale]));
    const act = actOf(wat);
    const said = splitWords(rest);
    const by = context.person?.name ?? null;
    switch (act) {
      case 'add':
        return add(said, desk, context);
      case 'take': {
        const taken = await desk.take(said[0] ?? '', by);
        if ('code' in taken) return refuse(text(tellRefusal(taken, locale)));
        return announce(text(say(words.added, locale, taken)));
      }
      case 'leave':
        return answer(text(words.left[locale]));
      case 'stop':
      case 'pause':
      case 'resume':
        return ofOne(act, said, desk, context);
      case null:
        return refuse(text(words.how[locale]));
    }
  },
};

async function add(said: readonly string[], desk: SourceDesk, context: CommandContext): Promise<Reply> {
  const { locale, topics } = context;
  const { extra, ...wish } = readWish(said, topics);
  if (extra !== null) return refuse(text(say(words.tooMuch, locale, { typed: extra.slice(0, 60) })));
  if (wish.address === '') return refuse(text(words.how[locale]));
  const topic = wish.topic === null ? null : findTopic(wish.topic, topics);
  if (wish.topic !== null && topic === null)
    return refuse(text(say(words.noTopic, locale, { typed: wish.topic.slice(0, 60) })));
  const look = await desk.look({ ...wish, topic });
  switch (look.kind) {
    case 'refused': {
      const isBare = look.why.code === 'fault' && !/^[<\s]*[a-z][a-z\d+.-]*:\/\//i.test(wish.address);
      const isUnheard = isBare && unheard.includes(look.why.lastErrorKind ?? '');
      const hint = isUnheard ? ` ${say(words.plainHttp, locale, { typed: wish.address.slice(0, 60) })}` : '';
      return refuse(text(`${tellRefusal(look.why, locale)}${hint}`));
    }
    case 'several':
      return answer(
        ...choices(
          words.several[locale],
          look.feeds.map(({ address, title }) => ({
            label: (title ?? address).slice(0, 70),
            command: ['/bron toevoegen', address, ...asWritten({ ...wish, topic })].join(' '),
          })),
        ),
      );
    case 'feed':
      return answer(
        ...tellFound(look, { topic, credit: wish.credit }, context),
        ...choices(words.ask[locale], [
          { label: words.add[locale], command: `/bron ja ${look.key}`, isPrimary: true },
          { label: words.leave[locale], command: '/bron nee' },
        ]),
      );
  }
}

/** `nos.nl onderwerp:sport vermelding:NOS naam:nos-sport`, or just `nos.nl sport`; `extra`: what there is no place for. */
function readWish(said: readonly string[], topics: CommandContext['topics']) {
  const wish = {
    address: '',
    topic: null as string | null,
    credit: null as string | null,
    id: null as string | null,
    extra: null as string | null,
  };
  const take = (name: 'topic' | 'credit' | 'id', value: string, word: string) => {
    if (wish[name] === null) wish[name] = value;
    else wish.extra ??= word;
  };
  for (const word of said) {
    const [, key = '', value = ''] = /^(\p{L}+):(?!\/\/)(.+)$/su.exec(word) ?? [];
    if (/^(?:onderwerp|topic)$/i.test(key)) take('topic', value, word);
    else if (/^(?:vermelding|credit)$/i.test(key)) take('credit', value.slice(0, 80), word);
    else if (/^(?:naam|name|id)$/i.test(key)) take('id', value, word);
    else if (findTopic(word, topics) !== null) take('topic', word, word);
    else if (wish.address === '') wish.address = word;
    else wish.extra ??= word;
  }
  return wish;
}

function asWritten({
  topic,
  credit,
  id,
}: Omit<ReturnType<typeof readWish>, 'address' | 'extra'>): readonly string[] {
  return [
    ...(topic === null ? [] : [`onderwerp:${topic}`]),
    ...(credit === null ? [] : [`vermelding:"${credit}"`]),
    ...(id === null ? [] : [`naam:${id}`]),
  ];
}

async function ofOne(
  act: 'stop' | 'pause' | 'resume',
  [typed, ...rest]: readonly string[],
  desk: SourceDesk,
  context: CommandContext,
): Promise<Reply> {
  const { locale, now, timeZone } = context;
  if (typed === undefined) return refuse(text(words.which[locale]));
  const { added, fileIds } = await desk.known();
  const ids = [...new Set([...fileIds, ...added.map((source) => source.id)])];
  const id = ids.find((each) => each === typed) ?? ids.find((each) => plainText(each) === plainText(typed));
  if (id === undefined) return unknown(typed, ids, act, context);
  if (act === 'stop') {
    const isAdded = added.some((source) => source.id === id);
    if (!isAdded) return refuse(text(say(words.ofFile, locale, { id })));
    await desk.stop(id);
    return announce(text(say(words.stopped, locale, { id })));
  }
  if (act === 'resume') {
    const wasPaused = await desk.resume(id);
    return wasPaused
      ? announce(text(say(words.resumed, locale, { id })))
      : answer(text(say(words.notPaused, locale, { id })));
  }
  const until = readPause(rest.join(' '), now, timeZone);
  if (until === undefined)
    return refuse(text(say(words.noTime, locale, { typed: rest.join(' ').slice(0, 60) })));
  await desk.pause(id, until, context.person?.name ?? null);
  if (until === null) return announce(text(say(words.paused, locale, { id })));
  return announce(
    text(say(words.pausedUntil, locale, { id, at: tellUntil(until, now, { locale, timeZone }) })),
  );
}

function unknown(
  typed: string,
  ids: readonly string[],
  act: 'stop' | 'pause' | 'resume',
  { locale }: CommandContext,
): Reply {
  const near = suggest(
    typed,
    ids.map((id) => ({ value: id, names: [id] })),
    3,
  );
  return refuse(
    text(say(words.unknown, locale, { typed: typed.slice(0, 60) })),
    ...choices(
      words.didYouMean[locale],
      near.map((id) => ({ label: id, command: `/bron ${acts[act][0]} ${id}` })),
    ),
  );
}

function actOf(typed: string): Act | null {
  const said = plainText(typed);
  return (Object.keys(acts) as Act[]).find((act) => acts[act].some((name) => name === said)) ?? null;
}
