import { element } from '../elements.ts';
import { keep, kept } from '../keep.ts';
import { tell } from '../words.ts';

const setting = 'name';
const longest = 40;

/** By what name the reader of this browser said that colleagues know her; null where she did not say. */
export function readerName(): string | null {
  return kept<string>(setting);
}

/** Asks for the name, once: `named` goes on with what it was needed for. */
export function nameForm(named: () => void): HTMLElement {
  const input = document.createElement('input');
  input.id = 'reader-name';
  input.maxLength = longest;
  input.required = true;
  input.value = readerName() ?? '';
  const label = element('label', '', tell('yourName'));
  label.setAttribute('for', input.id);
  const button = element('button', 'primary', tell('keepName'));
  const form = element('form', 'name-form', label, input, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (name === '') return;
    keep(setting, name);
    named();
  });
  return form;
}
