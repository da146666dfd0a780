import { byId, element, pushButton } from './elements.ts';
import { keep, kept } from './keep.ts';
import { questionForm } from './set-up/question-form.ts';
import { tell } from './set-up/set-up-words.ts';
import { showSoFar } from './set-up/so-far.ts';
import type { Ended, Line, Talk } from './set-up/talk.ts';

const retryMs = 2_000;
const lookMs = 500;
/** A start on a slow machine with a large archive. */
const backWithinMs = 60_000;

const soFar = byId('so-far');
const waiting = byId('waiting');
const asked = byId('asked');
const trouble = byId('trouble');
let lines: readonly Line[] = [];
let shown: Talk | null = null;
let looks = 0;
/** What there is to know besides, until something is answered. */
let note: string | null = null;

void follow({ id: null });

/** Asks, shows what comes of it, and goes on asking while nothing stands open. A later call ends the ones before it. */
async function follow(first: object): Promise<void> {
  looks += 1;
  const look = looks;
  for (let body: object = first; look === looks; ) {
    const talk = await post<Talk>('talk', body);
    if (look !== looks) return;
    if (talk === null) {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      continue;
    }
    if ('answer' in body && talk.id !== shown?.id) note = tell('anew');
    tellTrouble(note);
    show(talk);
    if (talk.question !== null || talk.ended !== null) return;
    body = { id: talk.id, since: talk.version };
  }
}

/** Null: it did not arrive, which is told. */
async function post<Answered>(path: string, body: object): Promise<Answered | null> {
  const answered = await fetch(`/instellen/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  // The password is asked for anew.
  if (answered?.status === 401) location.reload();
  if (answered?.ok) {
    tellTrouble(note);
    return (await answered.json()) as Answered;
  }
  const told = (await answered?.json().catch(() => null)) as { readonly error?: string } | null;
  tellTrouble(told?.error ?? tell('lost'));
  return null;
}

function tellTrouble(text: string | null): void {
  trouble.textContent = text ?? '';
  trouble.hidden = text === null;
}

function show(talk: Talk): void {
  const { id, question, ended } = talk;
  showSoFar(soFar, lines, talk.lines);
  lines = talk.lines;
  const isBusy = question === null && ended === null;
  waiting.textContent = isBusy ? (talk.waiting ?? tell('busy')) : '';
  document.body.classList.toggle('is-busy', isBusy);
  if (question === null) asked.replaceChildren(...(ended === null ? [] : endOf(ended)));
  else if (shown?.id !== id || JSON.stringify(shown.question) !== JSON.stringify(question)) {
    const isSame = shown?.id === id && lastAsked === question.text;
    asked.replaceChildren(
      questionForm(question, isSame ? typed : '', (value) => {
        typed = typeof value === 'string' ? value : '';
        lastAsked = question.text;
        note = null;
        lock();
        void follow({ id, answer: { question: question.number, value } });
      }),
    );
    if (talk.lines.some(({ kind }) => kind === 'answered')) asked.append(againButton());
    focusOn(asked);
    takeAddress(question.number);
  }
  shown = talk;
}

/** What was answered last, and to what: it stays in the field when the question stands there again. */
let typed = '';
let lastAsked: string | null = null;

/** Nothing is answered twice. */
function lock(): void {
  for (const each of asked.querySelectorAll<HTMLButtonElement>('button')) each.disabled = true;
  waiting.textContent = tell('busy');
}

/** An address that was typed on the board is answered at once. */
function takeAddress(number: number): void {
  const address = kept<string>('set-up-address');
  if (address === null) return;
  keep('set-up-address', null);
  const field = asked.querySelector<HTMLInputElement>('input#answer');
  if (number !== 1 || field === null) return;
  field.value = address;
  field.form?.requestSubmit();
}

function focusOn(part: HTMLElement): void {
  const target = part.querySelector<HTMLElement>('input#answer, h2');
  target?.focus({ preventScroll: true });
  if (target instanceof HTMLInputElement && target.value !== '') target.select();
  part.scrollIntoView({ block: 'nearest' });
}

function againButton(text = tell('again'), className = 'again'): HTMLElement {
  return pushButton(text, className, () => void follow({ id: null, isAgain: true }));
}

function endOf(ended: Ended): HTMLElement[] {
  const heading = element('h2', '', tell(ended.isWritten ? 'done' : 'notDone'));
  heading.tabIndex = -1;
  const left = element('ul', 'left', ...ended.left.map((line) => element('li', '', line)));
  const state = element('p', 'restart');
  state.setAttribute('role', 'status');
  const presses = element('div', 'presses');
  const finish = () => presses.replaceChildren(toBoard(), againButton(tell('more'), ''));
  if (!ended.isWritten) presses.append(againButton(tell('again'), 'primary'));
  else if (ended.restart === 'now') void restart(state, finish);
  else if (ended.restart === 'asked') {
    state.textContent = tell('needsRestart');
    presses.append(
      pushButton(tell('restart'), 'primary', () => {
        presses.replaceChildren();
        void restart(state, finish);
      }),
      againButton(tell('more'), ''),
    );
  } else finish();
  queueMicrotask(() => focusOn(asked));
  return [element('div', 'form', heading, ...(ended.left.length > 0 ? [left] : []), state, presses)];
}

function toBoard(): HTMLElement {
  const made = document.createElement('a');
  made.className = 'primary press';
  made.href = '/';
  made.textContent = tell('toBoard');
  return made;
}

/** Another Telex answers at the same address once it is there. */
async function restart(state: HTMLElement, finish: () => void): Promise<void> {
  state.textContent = tell('restarting');
  const before = (await post<{ readonly boot: string }>('restart', {}))?.boot;
  if (before === undefined) {
    state.textContent = '';
    finish();
    return;
  }
  for (const end = Date.now() + backWithinMs; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    const boot = await bootNow();
    if (boot === null || boot === before) continue;
    state.textContent = tell('restarted');
    finish();
    return;
  }
  state.textContent = tell('notBack');
  finish();
}

async function bootNow(): Promise<string | null> {
  try {
    const answered = await fetch('/instellen/boot', { cache: 'no-store' });
    return answered.ok ? ((await answered.json()) as { readonly boot: string }).boot : null;
  } catch {
    return null;
  }
}
