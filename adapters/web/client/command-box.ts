import { createChoiceList } from './choice-list.ts';
import { byId, element, pushButton } from './elements.ts';
import { renderReply } from './render.ts';
import type { Reply } from './types.ts';
import { tell } from './words.ts';

type CommandInfo = { readonly name: string; readonly help: string };

/** The box for commands: what is typed or pressed is run, the earlier ones stand under the arrow keys. */
export function createCommandBox(of: { channel(): string; changed(): void }) {
  const input = byId<HTMLInputElement>('command');
  const panel = byId('reply');
  const hints = byId('hints');
  const choices = createChoiceList(input, of.channel);
  const earlier: string[] = [];
  let recalled = 0;
  /** Where the keyboard was before a reply came. */
  let cameFrom: HTMLElement | null = null;

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
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.value = '/';
      input.focus();
      void choices.ask();
    }
    if (event.key === 'Escape' && !event.defaultPrevented && !panel.hidden) hideReply();
  });
  void showHints();

  return { run: (text: string) => void run(text) };

  async function run(text: string): Promise<void> {
    cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    try {
      const answered = await fetch(`/api/channels/${encodeURIComponent(of.channel())}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      const { reply, error } = (await answered.json()) as { reply?: Reply; error?: string };
      if (reply === undefined) return showFailure(text, error ?? tell('failed'));
      show(
        text,
        renderReply(reply, (line) => void run(line)),
      );
      of.changed();
    } catch {
      showFailure(text, tell('failed'));
    }
  }

  function showFailure(command: string, problem: string): void {
    show(command, element('div', 'refused', element('p', 'reply-text', problem)));
  }

  function show(command: string, content: HTMLElement): void {
    const closer = pushButton('×', 'close', hideReply);
    closer.setAttribute('aria-label', tell('close'));
    const body = element('div', 'reply-body', content);
    // It scrolls, so the keyboard must reach it.
    body.tabIndex = 0;
    body.setAttribute('role', 'group');
    body.setAttribute('aria-label', command);
    panel.replaceChildren(element('div', 'reply-head', element('code', '', command), closer), body);
    panel.hidden = false;
    hints.hidden = true;
    byId('reply-told').textContent = content.textContent;
    // Whoever pressed a button goes on reading in its answer; whoever typed goes on typing.
    if (cameFrom !== input) body.focus();
  }

  function hideReply(): void {
    panel.hidden = true;
    panel.replaceChildren();
    byId('reply-told').textContent = '';
    hints.hidden = false;
    if (document.activeElement === input) return;
    (cameFrom?.isConnected ? cameFrom : input).focus({ preventScroll: true });
  }

  function recall(step: number): void {
    recalled = Math.min(Math.max(recalled + step, 0), earlier.length);
    input.value = earlier[recalled] ?? '';
  }

  /** What a newcomer can do, each a button. */
  async function showHints(): Promise<void> {
    const answered = await fetch('/api/commands').catch(() => null);
    if (answered === null || !answered.ok) return;
    const { commands } = (await answered.json()) as {
      commands: readonly (CommandInfo & { arguments: readonly { required: boolean }[] })[];
    };
    byId('hint-list').replaceChildren(
      ...commands.map(({ name, help, arguments: taken }) => {
        const isWhole = !taken.some(({ required }) => required);
        const press = () => (isWhole ? void run(`/${name}`) : choices.begin(`/${name} `));
        return element('li', '', pushButton(`/${name}`, 'command', press), element('span', '', help));
      }),
    );
    hints.hidden = !panel.hidden;
  }
}
