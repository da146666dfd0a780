import { element, pushButton } from '../elements.ts';
import { tell } from './set-up-words.ts';
import type { Question } from './talk.ts';

/** So many choices are searched, not read. */
const manyChoices = 12;

type Answer = (value: unknown) => void;

/**
 * The question with what answers it. `kept` is what stands typed in the form before it: an answer that would not do stays in its
 * field, a secret too, which Telex does not give back.
 */
export function questionForm(question: Question, kept: string, answer: Answer): HTMLElement {
  switch (question.kind) {
    case 'choose':
      return choiceForm(question, answer);
    case 'pick':
      return pickForm(question, answer);
    default:
      return textForm(question, kept, answer);
  }
}

function textForm(question: Question, kept: string, answer: Answer): HTMLElement {
  const isSecret = question.kind === 'secret';
  const form = formOf();
  const label = document.createElement('label');
  label.htmlFor = 'answer';
  label.textContent = question.text;
  const field = document.createElement('input');
  field.id = 'answer';
  field.type = isSecret ? 'password' : 'text';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.autocapitalize = 'off';
  field.placeholder = question.hint ?? '';
  field.value = isSecret ? kept : question.typed || kept;
  const problem = problemOf(question);
  const help = isSecret ? element('p', 'help', tell('pasteToTry')) : null;
  if (help !== null) help.id = 'answer-help';
  describe(field, problem, help);
  const send = submitButton();
  const leave = question.leave === undefined ? null : pushButton(question.leave, '', () => answer(''));
  form.append(label, ...(problem === null ? [] : [problem]), field, ...(help === null ? [] : [help]));
  form.append(element('div', 'presses', send, leave));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') field.focus();
    else answer(field.value);
  });
  // What is pasted for all that stands there is whole: it is tried at once.
  field.addEventListener('paste', (event) => {
    const isAll = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const pasted = event.clipboardData?.getData('text').trim() ?? '';
    if (isAll && pasted !== '' && !/\s/.test(pasted)) setTimeout(() => form.requestSubmit());
  });
  return form;
}

function choiceForm({ text, choices = [], ...question }: Question, answer: Answer): HTMLElement {
  const heading = headingOf(text);
  const buttons = choices.map(({ label, hint }, place) => {
    const button = pushButton(label, 'choice', () => answer(place));
    if (hint !== undefined) button.append(element('span', 'hint', hint));
    return button;
  });
  const problem = problemOf(question);
  const group = element('div', 'form', heading, problem, element('div', 'choices', ...buttons));
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', heading.id);
  return group;
}

function pickForm({ text, choices = [], ...question }: Question, answer: Answer): HTMLElement {
  const form = formOf();
  const heading = headingOf(text);
  const boxes = choices.map(({ label, hint, isLikely }) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = isLikely;
    return { box, label, row: rowOf(box, label, hint) };
  });
  const list = element('div', 'picks', ...boxes.map(({ row }) => row));
  list.setAttribute('role', 'group');
  list.setAttribute('aria-labelledby', heading.id);
  form.append(heading, ...[problemOf(question)].filter((each) => each !== null));
  if (choices.length > manyChoices) form.append(...searchOf(boxes));
  form.append(list, element('div', 'presses', submitButton()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(boxes.flatMap(({ box }, place) => (box.checked ? [place] : [])));
  });
  return form;
}

function rowOf(box: HTMLInputElement, label: string, hint?: string): HTMLElement {
  const said = element('span', '', label, hint === undefined ? null : element('span', 'hint', hint));
  return element('label', 'pick', box, said);
}

type Box = { readonly box: HTMLInputElement; readonly label: string; readonly row: HTMLElement };

/** What is picked stays in sight. */
function searchOf(boxes: readonly Box[]): readonly HTMLElement[] {
  const label = document.createElement('label');
  label.htmlFor = 'find';
  label.textContent = tell('find');
  const field = document.createElement('input');
  field.id = 'find';
  field.type = 'search';
  field.autocomplete = 'off';
  field.addEventListener('input', () => {
    const asked = field.value.trim().toLowerCase();
    for (const { box, label: name, row } of boxes)
      row.hidden = !box.checked && !name.toLowerCase().includes(asked);
  });
  return [label, field];
}

function formOf(): HTMLFormElement {
  const form = document.createElement('form');
  form.className = 'form';
  form.autocomplete = 'off';
  return form;
}

function headingOf(text: string): HTMLElement {
  const heading = element('h2', '', text);
  heading.id = 'question';
  heading.tabIndex = -1;
  return heading;
}

function submitButton(): HTMLElement {
  const button = element('button', 'primary', tell('next'));
  button.setAttribute('type', 'submit');
  return button;
}

function problemOf({ problem }: Pick<Question, 'problem'>): HTMLElement | null {
  if (problem === null) return null;
  const told = element('div', 'problem', ...problem.split('\n').map((line) => element('p', '', line)));
  told.id = 'answer-problem';
  told.setAttribute('role', 'alert');
  return told;
}

function describe(field: HTMLElement, problem: HTMLElement | null, help: HTMLElement | null): void {
  const ids = [problem, help].flatMap((each) => (each === null ? [] : [each.id]));
  if (ids.length > 0) field.setAttribute('aria-describedby', ids.join(' '));
  if (problem !== null) field.setAttribute('aria-invalid', 'true');
}
