import { byId, element, pushButton } from './elements.ts';
import { renderReply } from './render.ts';
import type { Reply } from './types.ts';
import { tell } from './words.ts';

type Choice = { readonly value: string; readonly label: string };

/** The box for commands, with completion (ARIA 1.2 combobox) and the earlier commands under the arrow keys. */
export function createCommandBox(of: { channel(): string; changed(): void }) {
  const input = byId<HTMLInputElement>('command');
  const listbox = byId('choices');
  const panel = byId('reply');
  const earlier: string[] = [];
  let choices: readonly Choice[] = [];
  let chosen = -1;
  let recalled = 0;
  let asked = 0;

  byId('command-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    earlier.push(text);
    recalled = earlier.length;
    input.value = '';
    close();
    void run(text);
  });
  input.addEventListener('input', () => void complete());
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', () => setTimeout(close, 150));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      input.value = '/';
      input.focus();
      void complete();
    }
    if (event.key === 'Escape' && !panel.hidden && choices.length === 0) hideReply();
  });

  return { run: (text: string) => void run(text) };

  async function run(text: string): Promise<void> {
    try {
      const answered = await fetch(`/api/channels/${encodeURIComponent(of.channel())}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      const { reply, error } = (await answered.json()) as { reply?: Reply; error?: string };
      show(
        text,
        reply === undefined
          ? element('p', '', error ?? tell('failed'))
          : renderReply(reply, (line) => void run(line)),
      );
      of.changed();
    } catch {
      show(text, element('p', 'refused', tell('failed')));
    }
  }

  function show(command: string, content: HTMLElement): void {
    const closer = pushButton('×', 'close', hideReply);
    closer.setAttribute('aria-label', tell('close'));
    const body = element('div', 'reply-body', content);
    body.tabIndex = 0;
    body.setAttribute('role', 'group');
    body.setAttribute('aria-label', command);
    panel.replaceChildren(element('div', 'reply-head', element('code', '', command), closer), body);
    panel.hidden = false;
  }

  function hideReply(): void {
    panel.hidden = true;
    panel.replaceChildren();
    input.focus();
  }

  async function complete(): Promise<void> {
    const mine = ++asked;
    const text = input.value;
    if (!text.startsWith('/')) return close();
    const query = new URLSearchParams({ channel: of.channel(), text });
    const answered = await fetch(`/api/complete?${query}`).catch(() => null);
    if (answered === null || !answered.ok || mine !== asked) return;
    ({ choices } = (await answered.json()) as { choices: readonly Choice[] });
    chosen = -1;
    draw();
  }

  function draw(): void {
    listbox.replaceChildren(
      ...choices.map(({ label }, index) => {
        const option = element('li', '', label);
        option.id = `choice-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(index === chosen));
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(index);
        });
        return option;
      }),
    );
    const isOpen = choices.length > 0;
    listbox.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (chosen >= 0) input.setAttribute('aria-activedescendant', `choice-${chosen}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function onKey(event: KeyboardEvent): void {
    const isOpen = choices.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) {
        chosen = (chosen + step + choices.length + (chosen < 0 && step < 0 ? 1 : 0)) % choices.length;
        draw();
      } else recall(step);
    } else if (event.key === 'Tab' && isOpen && !event.shiftKey) {
      event.preventDefault();
      take(Math.max(chosen, 0));
    } else if (event.key === 'Enter' && isOpen && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    }
  }

  function recall(step: number): void {
    recalled = Math.min(Math.max(recalled + step, 0), earlier.length);
    input.value = earlier[recalled] ?? '';
  }

  function take(index: number): void {
    const choice = choices[index];
    if (choice === undefined) return;
    input.value = choice.value;
    close();
    if (choice.value.endsWith(' ')) void complete();
  }

  function close(): void {
    asked++;
    choices = [];
    chosen = -1;
    draw();
  }
}
