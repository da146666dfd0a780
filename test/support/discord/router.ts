import { argumentKinds } from '../../../src/chat/arguments/argument-kinds.ts';
import type { Argument, Choice } from '../../../src/chat/ports/argument.ts';
import type { Command, CommandRouter, Invocation } from '../../../src/chat/ports/command.ts';
import type { Reply } from '../../../src/chat/ports/reply.ts';

const topic: Argument = {
  name: { nl: 'onderwerp', en: 'topic' },
  kind: argumentKinds.topic,
  required: false,
  help: { nl: 'De redactie, zoals buitenland', en: 'The desk, such as buitenland' },
};
const count: Argument = {
  name: { nl: 'aantal', en: 'count' },
  kind: argumentKinds.count,
  required: false,
  help: { nl: 'Hoeveel berichten', en: 'How many stories' },
};

export const latestCommand: Command = {
  name: 'laatste',
  englishName: 'latest',
  help: { nl: 'De laatste berichten', en: 'The latest stories' },
  arguments: [topic, count],
  changesChannel: false,
  run: async () => textReply('niets'),
};

export const followCommand: Command = {
  name: 'volg',
  englishName: 'follow',
  help: { nl: 'Volg een onderwerp in dit kanaal', en: 'Follow a topic in this channel' },
  arguments: [{ ...topic, required: true }],
  changesChannel: true,
  run: async () => textReply('niets'),
};

export function textReply(text: string, audience: Reply['audience'] = 'asker'): Reply {
  return { audience, refused: false, parts: [{ kind: 'text', text }] };
}

export type ListeningRouter = CommandRouter & {
  /** All that was asked, in order. */
  readonly asked: Invocation[];
  answer: (invocation: Invocation) => Promise<Reply>;
  choices: readonly Choice[];
};

/** A router that writes down what it is asked and answers as it is told. */
export function listeningRouter(
  commands: readonly Command[] = [latestCommand, followCommand],
): ListeningRouter {
  const router: ListeningRouter = {
    commands,
    asked: [],
    choices: [],
    answer: async () => textReply('Goed.'),
    run(invocation) {
      router.asked.push(invocation);
      return router.answer(invocation);
    },
    complete: async ({ typed, limit }) =>
      router.choices.filter((it) => it.value.startsWith(typed)).slice(0, limit),
  };
  return router;
}
