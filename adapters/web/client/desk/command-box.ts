import { byId, element } from '../elements.ts';
import { copyWhatWasAsked } from '../story/copy-part.ts';
import { renewLines } from '../story/line-list.ts';
import type { Openers } from '../story/openers.ts';
import { renderReply } from '../story/render-reply.ts';
import type { Card, Reply } from '../types.ts';
import { tell } from '../words.ts';
import { createChoiceList } from './choice-list.ts';
import { listCommands } from './hint-list.ts';
import { nameForm, readerName } from './reader-name.ts';
import { createReplyPanel, type Shown } from './reply-panel.ts';

type Answer = {
  readonly reply?: Reply;
  /** It has to be known who asks. */
  readonly asksName?: boolean;
};

/** The box for commands: what is typed or pressed is run, the earlier ones stand under the arrow keys. */
export function createCommandBox(of: {
  channel(): string;
  /** A command was answered: it may have changed what channels follow. */
  changed(): void;
  /** The number of the story that is open now. */
  onOpen(number: number | null): void;
}) {
  const input = byId<HTMLInputElement>('command');
  const panel = createReplyPanel({ onChange: of.onOpen });
  const choices = createChoiceList(input, of.channel);
  const earlier: string[] = [];
  let recalled = 0;
  /** The newest of what was asked: an answer that comes later than the next question's is not shown. */
  let asked = 0;
  /** How often each answer that stands was asked anew. */
  const renewals = new WeakMap<Shown, number>();
  const open = (number: number) => void run(`/bericht ${number}`);
  /** Of rows: what is pressed there shows there. */
  const openers: Openers = { run: (text) => void run(text, true), open };
  /** Of an answer, which is not made anew by itself. */
  const inReply: Openers = { run: (text) => void run(text), open };

  byId('command-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    if (earlier.at(-1) !== text) earlier.push(text);
    recalled = earlier.length;
    input.value = '';
    choices.close();
    void run(text);
  });
  input.addEventListener('keydown', (event) => {
    if (choices.takeKey(event)) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      recall(event.key === 'ArrowUp' ? -1 : 1);
    }
  });
  void listCommands({ run: (text) => void run(text), begin: choices.begin });

  return {
    openers,
    /** Runs a command as if it was typed. */
    run: (text: string) => void run(text),
    /** Puts the beginning of a command in the box. */
    begin: choices.begin,
    /** The answer goes, where one stands. */
    close(): void {
      asked++;
      panel.close();
    },
    /** A story changed: answers that tell of it do too. What was taken back must not go on standing here. */
    renew(card: Card): void {
      for (const each of panel.about(card.number)) void renew(each);
      for (const { content } of panel.all()) renewLines(content, card, inReply);
    },
  };

  async function renew(standing: Shown): Promise<void> {
    const mine = (renewals.get(standing) ?? 0) + 1;
    renewals.set(standing, mine);
    const { content } = await ask(standing.command, false);
    if (renewals.get(standing) === mine) panel.renew(standing, content);
  }

  /** `onRow`: it was pressed on a row, and needs no answer beside that where the row comes to show it. */
  async function run(text: string, onRow = false): Promise<void> {
    const mine = ++asked;
    const { content, isShown } = await ask(text, onRow);
    if (mine !== asked) return;
    if (onRow && isShown) panel.hear(content);
    else panel.show({ command: text, content, ...storyIn(text) });
    copyWhatWasAsked(content);
    of.changed();
  }

  async function ask(
    text: string,
    onRow: boolean,
  ): Promise<{ readonly content: HTMLElement; readonly isShown: boolean }> {
    try {
      const answered = await fetch(`/api/channels/${encodeURIComponent(of.channel())}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, name: readerName() }),
      });
      const { reply, asksName = false } = (await answered.json()) as Answer;
      if (reply === undefined) return failure(tell('failed'));
      const content = renderReply(reply, inReply);
      if (asksName) content.append(nameForm(() => goOn(text, onRow)));
      return { content, isShown: reply.isShown === true };
    } catch {
      return failure(tell('failed'));
    }
  }

  /** The name is known now. */
  function goOn(text: string, onRow: boolean): void {
    if (onRow) panel.close();
    void run(text, onRow);
  }

  function recall(step: number): void {
    recalled = Math.min(Math.max(recalled + step, 0), earlier.length);
    input.value = earlier[recalled] ?? '';
  }
}

/** Of which story a command tells, where it only reads; and whether it opens that. */
function storyIn(command: string): Pick<Shown, 'number' | 'about'> {
  const [, name = '', digits, rest = ''] =
    /^\/(bericht|story|kopie|copy)\s+#?(\d+)(.*)$/iu.exec(command.trim()) ?? [];
  const about = digits === undefined ? null : Number(digits);
  return { about, number: /^(?:bericht|story)$/iu.test(name) && rest.trim() === '' ? about : null };
}

function failure(problem: string) {
  return { content: element('div', 'refused', element('p', 'reply-text', problem)), isShown: false };
}
