import { argumentKinds } from '../src/chat/arguments/argument-kinds.ts';
import { findStep, type Step, stepArgument } from '../src/chat/arguments/step-argument.ts';
import type { Command } from '../src/chat/ports/command.ts';
import type { Words } from '../src/chat/ports/locale.ts';
import { shownName } from '../src/chat/router/command-list.ts';
import { choices, refuse, shown, text } from '../src/chat/router/make-reply.ts';
import { readNumber, refuseNumber, whyNotFound } from '../src/chat/router/read-number.ts';
import { tellPerson } from '../src/chat/words/handling/tell-person.ts';
import { say } from '../src/chat/words/say.ts';
import { tellWhen } from '../src/chat/words/tell-moment.ts';
import type { DoubtAnswer } from '../src/domain/handling/handling.ts';
import type { DoubtStep } from '../src/domain/handling/judge-answer.ts';
import type { StoryState } from '../src/domain/story.ts';

const words = {
  withdrawn: {
    nl: '#{number} is ingetrokken, bevestigd door jou.',
    en: '#{number} is withdrawn, confirmed by you.',
  },
  stands: { nl: '#{number} staat weer op de kaart.', en: '#{number} is back on its card.' },
  asBefore: {
    nl: 'Wat voor deze vraag van #{number} gold, geldt weer: niet gebruiken.',
    en: 'What held of #{number} before this question holds again: do not use it.',
  },
  saidWithdrawn: {
    nl: '{name} was je voor, {when}: #{number} is ingetrokken.',
    en: '{name} was first, {when}: #{number} is withdrawn.',
  },
  saidStands: {
    nl: '{name} was je voor, {when}: #{number} is niet ingetrokken.',
    en: '{name} was first, {when}: #{number} is not withdrawn.',
  },
  afterAll: { nl: 'Is dat niet zo?', en: 'Is that not so?' },
  withdrawnAfterAll: { nl: 'Toch ingetrokken', en: 'Withdrawn after all' },
  standsAfterAll: { nl: 'Toch niet ingetrokken', en: 'Not withdrawn after all' },
  notAsked: {
    nl: 'Van #{number} vraagt niemand of het is ingetrokken.',
    en: 'Nobody asks whether #{number} was withdrawn.',
  },
  unknown: {
    nl: '“{typed}” begrijp ik hier niet. Zo werkt het: /{command} 407, of /{command} 407 niet.',
    en: 'I do not understand “{typed}” here. It works like this: /{command} 407, or /{command} 407 not.',
  },
} satisfies Record<string, Words>;

const steps: readonly (Step & { readonly step: DoubtStep })[] = [
  {
    step: 'yes',
    said: [{ nl: 'ja', en: 'yes' }],
    help: { nl: 'het is ingetrokken', en: 'it was withdrawn' },
  },
  {
    step: 'no',
    said: [
      { nl: 'niet', en: 'not' },
      { nl: 'nee', en: 'no' },
    ],
    help: { nl: 'het is niet ingetrokken', en: 'it was not withdrawn' },
  },
  {
    step: 'yes-after-all',
    said: [
      { nl: 'toch', en: 'after all' },
      { nl: 'toch wel', en: 'after all' },
    ],
    help: { nl: 'toch ingetrokken', en: 'withdrawn after all' },
  },
  {
    step: 'no-after-all',
    said: [{ nl: 'toch niet', en: 'not after all' }],
    help: { nl: 'toch niet ingetrokken', en: 'not withdrawn after all' },
  },
];

/** `/klopt 407 [niet]`: whether a story that may have been withdrawn was; *Klopt* and *Klopt niet* are this command. */
export const klopt: Command = {
  name: 'klopt',
  englishName: 'confirm',
  example: { nl: '412 niet', en: '412 not' },
  help: {
    nl: 'Zeg of een bericht echt is ingetrokken',
    en: 'Say whether a story really was withdrawn',
  },
  arguments: [
    {
      name: { nl: 'nummer', en: 'number' },
      kind: argumentKinds.number,
      required: true,
      help: { nl: 'het nummer van het bericht, zoals 412', en: 'the number of the story, such as 412' },
    },
    {
      name: { nl: 'wat', en: 'what' },
      kind: stepArgument(steps),
      required: false,
      help: {
        nl: 'niet; na een antwoord: toch, of toch niet; leeg: ja',
        en: 'not; after an answer: after all, or not after all; left out: yes',
      },
    },
  ],
  changesChannel: false,
  byName: true,

  async run({ handling, person, channel, locale, now, ...telling }, { nummer = '', wat = '' }) {
    const number = readNumber(nummer);
    if (number === null) return refuseNumber(nummer, locale);
    const step = wat === '' ? 'yes' : findStep(steps, wat)?.step;
    if (step === undefined || person === null) {
      const command = shownName(klopt, locale);
      return refuse(text(say(words.unknown, locale, { typed: wat.slice(0, 60), command })));
    }
    const done = await handling.answer(number, step, person, { channelId: channel.id, at: now });
    if (done === null) return refuse(text(await whyNotFound(number, { ...telling, locale })));
    const { verdict } = done;
    const values = { number };
    if (verdict.kind === 'not-asked') return refuse(text(say(words.notAsked, locale, values)));
    if (verdict.kind === 'changes')
      return shown(text(say(told(verdict.to, done.story.state), locale, values)));
    const { by, at, withdrawn } = verdict.answer;
    const name = tellPerson(by, channel.platform, locale);
    const said = { ...values, name, when: tellWhen(at, now, { locale, ...telling }) };
    const other = withdrawn
      ? { label: words.standsAfterAll[locale], command: `/klopt ${number} toch niet` }
      : { label: words.withdrawnAfterAll[locale], command: `/klopt ${number} toch` };
    return refuse(
      text(say(withdrawn ? words.saidWithdrawn : words.saidStands, locale, said)),
      ...choices(words.afterAll[locale], [other]),
    );
  },
};

/** What became of the story: what was not withdrawn is as it was before that was in doubt. */
function told({ withdrawn }: DoubtAnswer, state: StoryState): Words {
  if (withdrawn) return words.withdrawn;
  return state === 'live' ? words.stands : words.asBefore;
}
