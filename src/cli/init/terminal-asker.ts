import type { Readable } from 'node:stream';
import { isCancel, log, multiselect, password, select, text } from '@clack/prompts';
import type { Locale } from '../../chat/ports/locale.ts';
import { say } from '../../chat/words/say.ts';
import { type Asker, type Choice, Stopped } from '../../setup/asker.ts';
import type { Terminal } from './init-deps.ts';
import { initWords as words } from './init-words.ts';

/** `gone`: whoever was asked closed the terminal, or said with Ctrl-D that no more is typed. */
export type TerminalAsker = Asker & { readonly gone: AbortSignal };

/** Asks in a terminal, on @clack/prompts. What that would say in English is left out: the questions say which keys there are. */
export function openTerminalAsker(terminal: Terminal, locale: Locale): TerminalAsker {
  const gone = whenGone(terminal.input);
  const common = { ...terminal, withGuide: true, signal: gone };
  const withLeave = (question: string, leave: string) =>
    `${question}${/[.?!:…]$/u.test(question) ? '' : '.'} ${say(words.enterAlone, locale, { leave })}`;
  const tell = (said: string) => log.message(said, { output: terminal.output });
  return {
    text: async (question, { hint, leave, check } = {}) =>
      answered(
        await text({
          ...common,
          message: leave === undefined ? question : withLeave(question, leave),
          ...(hint !== undefined && { placeholder: hint }),
          ...(check !== undefined && { validate: (typed) => check(typed ?? '') ?? undefined }),
        }),
      ) ?? '',
    secret: async (question, leave) =>
      answered(await password({ ...common, message: withLeave(question, leave) })) ?? '',
    choose: (message, choices) =>
      byPlace(choices, (options) => select({ ...common, message, options, ...quiet })),
    pick: async (question, choices) => {
      const options = optionsOf(choices);
      const message = `${question} ${words.keys[locale]}`;
      const places = answered(
        await multiselect<number>({ ...common, message, options, required: false, maxItems: 12, ...quiet }),
      );
      return choices.filter((_choice, place) => places.includes(place)).map(({ value }) => value);
    },
    say: tell,
    warn: (said) => log.warn(said, { output: terminal.output }),
    wait: tell,
    show: (intro, cards) => tell([intro, ...cards].join('\n\n')),
    isAnybodyThere: true,
    mostListed: 30,
    gone,
  };
}

/** What asks would wait for a key for ever. */
function whenGone(input: Readable): AbortSignal {
  const gone = new AbortController();
  const leave = () => gone.abort();
  for (const event of ['end', 'close', 'error']) input.on(event, leave);
  input.on('keypress', (_text: unknown, key?: { readonly name?: string; readonly ctrl?: boolean }) => {
    if (key?.ctrl !== true || key.name !== 'd') return;
    // Behind a letter it deletes the next one; on an empty line Node reads no further.
    queueMicrotask(() => {
      if (input.isPaused()) leave();
    });
  });
  return gone.signal;
}

const quiet = { showInstructions: false } as const;

type PlaceOption = { readonly value: number; readonly label: string; readonly hint?: string };

async function byPlace<Value>(
  choices: readonly Choice<Value>[],
  ask: (options: PlaceOption[]) => Promise<number | symbol>,
): Promise<Value> {
  const choice = choices[answered(await ask(optionsOf(choices)))];
  if (choice === undefined) throw new RangeError('no such choice');
  return choice.value;
}

/** By their places: values of any kind cannot be told apart by what is asked. */
function optionsOf(choices: readonly Choice<unknown>[]): PlaceOption[] {
  return choices.map(({ label, hint }, value) => ({ value, label, ...(hint !== undefined && { hint }) }));
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Stopped();
  return answer as Exclude<Answer, symbol>;
}
