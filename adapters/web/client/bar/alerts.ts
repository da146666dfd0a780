import { byId } from '../elements.ts';
import { keep, kept, onKeptElsewhere } from '../keep.ts';
import type { Message } from '../types.ts';
import { tell } from '../words.ts';
import { say } from './bars.ts';

const setting = 'sound';
/** Told already, so that a story in several channels is told once. */
const mostTold = 100;

/**
 * Sound and notification, for what is urgent and for what was taken back alone. Off until somebody switches it on, which
 * asks the browser once. Of several tabs one tells: the one that holds a lock, or, where a page has none (HTTP without a
 * name of this machine), the first that writes down what it tells.
 */
export function createAlerts() {
  const button = byId('sound');
  const told: string[] = [];
  let isOn = kept<boolean>(setting) === true;
  let isFirst = false;
  let sound: AudioContext | null = null;
  show();
  if (isOn) begin();
  onKeptElsewhere(setting, () => {
    isOn = kept<boolean>(setting) === true;
    show();
    if (isOn) begin();
  });
  button.addEventListener('click', () => {
    isOn = !isOn;
    keep(setting, isOn);
    show();
    say('');
    if (!isOn) return;
    begin();
    play();
    void askOnce();
  });
  // A page may sound only after somebody did something in it.
  document.addEventListener('pointerdown', wake, { passive: true });
  document.addEventListener('keydown', wake);

  return {
    /** A message that came just now. */
    take(message: Message): void {
      const alert = isOn ? alertOf(message) : null;
      if (alert === null || told.includes(alert.key)) return;
      told.push(alert.key);
      if (told.length > mostTold) told.shift();
      if (!isMine(alert.key)) return;
      play();
      notify(alert);
    },
  };

  function show(): void {
    button.setAttribute('aria-pressed', String(isOn));
  }

  function begin(): void {
    sound ??= typeof AudioContext === 'function' ? new AudioContext() : null;
    if (isFirst || navigator.locks === undefined) return;
    void navigator.locks.request('telex-alerts', () => {
      isFirst = true;
      return new Promise(() => {});
    });
  }

  function wake(): void {
    if (isOn && sound?.state === 'suspended') void sound.resume();
  }

  async function askOnce(): Promise<void> {
    if (typeof Notification !== 'function') return;
    const answer =
      Notification.permission === 'default'
        ? await Notification.requestPermission()
        : Notification.permission;
    if (answer === 'denied') say(tell('noSound'));
  }

  function isMine(key: string): boolean {
    if (navigator.locks !== undefined) return isFirst;
    if (kept<string>('told') === key) return false;
    keep('told', key);
    return true;
  }

  /** Two short tones. */
  function play(): void {
    if (sound === null) return;
    const start = sound.currentTime;
    for (const [at, pitch] of [
      [0, 880],
      [0.18, 660],
    ] as const) {
      const tone = sound.createOscillator();
      const volume = sound.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.15, start + at);
      volume.gain.exponentialRampToValueAtTime(0.001, start + at + 0.16);
      tone.connect(volume).connect(sound.destination);
      tone.start(start + at);
      tone.stop(start + at + 0.17);
    }
  }
}

type Alert = { readonly key: string; readonly title: string; readonly body: string };

function alertOf(message: Message): Alert | null {
  if (message.kind === 'card') {
    const { mark, number, title, dateline, editedAt } = message;
    if (editedAt !== null || !(mark?.kind === 'flash' || mark?.kind === 'urgent')) return null;
    return { key: `${number}-urgent`, title: `${mark.word} · ${title}`, body: dateline ?? '' };
  }
  if (message.kind !== 'notice' || message.editedAt !== null) return null;
  const { mark, number, text } = message;
  if (!(mark?.kind === 'killed' || mark?.kind === 'flash' || mark?.kind === 'urgent')) return null;
  const [title = '', ...rest] = text.split('\n');
  // The same in each channel; said once more, because nobody saw it, it begins otherwise.
  return { key: `${number}-${title}`, title, body: rest.join('\n') };
}

function notify({ key, title, body }: Alert): void {
  if (typeof Notification !== 'function' || Notification.permission !== 'granted') return;
  try {
    const shown = new Notification(title, { body, tag: `telex-${key}` });
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
    });
  } catch {
    // Some browsers on phones have notifications for service workers alone.
  }
}
