import { byId, element } from '../elements.ts';

type Choice = { readonly value: string; readonly label: string };

/**
 * Completion under the command box: a list that the arrow keys walk while the keyboard stays in the box.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createChoiceList(input: HTMLInputElement, channel: () => string) {
  const listbox = byId('choices');
  let choices: readonly Choice[] = [];
  let chosen = -1;
  let asked = 0;

  input.addEventListener('input', () => void ask());
  input.addEventListener('blur', close);
  return { ask, begin, close, takeKey };

  /** Puts the beginning of a command in the box and offers how it may go on. */
  function begin(text: string): void {
    input.value = text;
    input.focus();
    void ask();
  }

  async function ask(): Promise<void> {
    const mine = ++asked;
    const text = input.value;
    if (!text.startsWith('/')) return close();
    const query = new URLSearchParams({ channel: channel(), text });
    const answered = await fetch(`/api/complete?${query}`).catch(() => null);
    if (answered === null || !answered.ok || mine !== asked) return;
    const offered = ((await answered.json()) as { choices: readonly Choice[] }).choices;
    if (mine !== asked) return;
    // An answer that comes after the arrow keys keeps what they chose.
    const picked = choices[chosen]?.value;
    choices = offered;
    chosen = choices.findIndex(({ value }) => value === picked);
    draw();
  }

  /** True when the key was meant for the list. */
  function takeKey(event: KeyboardEvent): boolean {
    if (choices.length === 0) return false;
    const act = actOf(event);
    if (act === null) return false;
    event.preventDefault();
    act();
    return true;
  }

  function actOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
    const count = choices.length;
    switch (key) {
      case 'ArrowDown':
        return () => choose((chosen + 1) % count);
      case 'ArrowUp':
        return () => choose(chosen <= 0 ? count - 1 : chosen - 1);
      case 'Tab':
        return shiftKey ? null : () => take(Math.max(chosen, 0));
      case 'Enter':
        return chosen < 0 ? null : () => take(chosen);
      case 'Escape':
        return close;
      default:
        return null;
    }
  }

  function choose(index: number): void {
    chosen = index;
    draw();
  }

  function take(index: number): void {
    const choice = choices[index];
    if (choice === undefined) return;
    input.value = choice.value;
    close();
    if (choice.value.endsWith(' ')) void ask();
  }

  function close(): void {
    asked++;
    choices = [];
    chosen = -1;
    draw();
  }

  function draw(): void {
    listbox.replaceChildren(...choices.map(option));
    const isOpen = choices.length > 0;
    listbox.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `choice-${chosen}`);
    document.getElementById(`choice-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }

  function option({ label }: Choice, index: number): HTMLElement {
    const made = element('li', '', label);
    made.id = `choice-${index}`;
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', String(index === chosen));
    // Before the box loses the keyboard.
    made.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(index);
    });
    return made;
  }
}
