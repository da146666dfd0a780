import { describeTime, tellClock as tellTimeOfDay } from '../../../../src/domain/age.ts';
import { element } from '../elements.ts';
import { locale, tell } from '../words.ts';

const everyMs = 15_000;
const freshMs = 15 * 60_000;
const shortHours = 12;
const telling = { locale, timeZone: document.documentElement.dataset.timeZone ?? 'Europe/Amsterdam' };
/** How far this machine's clock is from the newsroom's. */
let skewMs = 0;

/** Takes the server's clock (ISO 8601) as the true one: ages are counted by it. */
export function setServerTime(iso: string): void {
  skewMs = Date.parse(iso) - Date.now();
}

/** Now by the newsroom's clock, in ms since 1970. */
export function serverNow(): number {
  return Date.now() + skewMs;
}

/**
 * `02.14` and its age: `2 min` for the eye where rows are dense, `2 minuten geleden` for the ear and where there is room.
 * Kept true by `keepAgesTrue`.
 */
export function whenElement(at: string): HTMLElement {
  const when = element('p', 'when', element('time', 'clock-time'), ' ', element('span', 'age'));
  const time = when.querySelector('time');
  if (time !== null) time.dateTime = new Date(at).toISOString();
  tellWhen(when, Date.parse(at));
  return when;
}

/** `14.05 · 1 uur geleden` in a line of text. */
export function timeElement(at: string | number): HTMLElement {
  const time = document.createElement('time');
  time.className = 'time';
  time.dateTime = new Date(at).toISOString();
  tellTime(time, Date.parse(time.dateTime));
  return time;
}

/** Tells every age on the page anew, now and every few seconds; `also` is called as often. */
export function keepAgesTrue(also: () => void): void {
  const tick = () => {
    for (const when of document.querySelectorAll<HTMLElement>('.when')) {
      const time = when.querySelector('time');
      if (time !== null) tellWhen(when, Date.parse(time.dateTime));
    }
    for (const time of document.querySelectorAll<HTMLTimeElement>('time.time')) {
      tellTime(time, Date.parse(time.dateTime));
    }
    also();
  };
  setInterval(tick, everyMs);
  document.addEventListener('visibilitychange', tick);
}

/** `dinsdag 24 november 14.05`, by the newsroom's clock. */
export function showClock(clock: HTMLElement): void {
  const now = serverNow();
  const time = clockOf(now);
  const date = dayOf(now);
  const said = `${date} ${time}`;
  if (clock.textContent === said) return;
  clock.replaceChildren(element('span', 'date', `${date} `), element('span', 'time-of-day', time));
}

/** `14.05`. */
export function clockOf(at: number): string {
  return tellTimeOfDay(at, telling);
}

/** `dinsdag 24 november`: the same words are the same day. */
export function dayOf(at: number): string {
  days ??= new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: telling.timeZone,
  });
  return days.format(at);
}

let days: Intl.DateTimeFormat | undefined;

/** `23.40`, of another day `gisteren 23.40`. */
export function momentOf(at: number): string {
  const { timeText, ageText } = describe(at);
  const clock = clockOf(at);
  return ageText === null && dayOf(at) === dayOf(serverNow()) ? clock : timeText;
}

function describe(at: number) {
  const now = serverNow();
  return describeTime({ issuedAt: at, seenAt: Math.max(now, at) }, now, telling);
}

function tellWhen(when: HTMLElement, at: number): void {
  const clock = clockOf(at);
  const { timeText, ageText } = describe(at);
  const long = ageText ?? timeText.replace(clock, '').trim();
  const short = ageText === null ? long : shortAge(serverNow() - at);
  const said = `${clock} ${short} ${long}`;
  if (when.dataset.said === said) return;
  when.dataset.said = said;
  const isFresh = serverNow() - at < freshMs;
  const forEye = element('span', 'age-short', short);
  forEye.setAttribute('aria-hidden', 'true');
  const time = when.querySelector('.clock-time');
  const age = when.querySelector('.age');
  if (time !== null) time.textContent = clock;
  age?.replaceChildren(forEye, element('span', 'age-long', long));
  age?.classList.toggle('fresh', isFresh);
}

function shortAge(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return tell('shortNow');
  if (minutes < 60) return tell('shortMinutes', minutes);
  return tell('shortHours', Math.min(Math.floor(minutes / 60), shortHours));
}

function tellTime(time: HTMLTimeElement, at: number): void {
  const { timeText, ageText } = describe(at);
  const said = ageText === null ? timeText : `${timeText} · ${ageText}`;
  if (time.dataset.said === said) return;
  time.dataset.said = said;
  const isFresh = serverNow() - at < freshMs;
  time.replaceChildren(
    element('span', 'clock-time', timeText),
    ...(ageText === null ? [] : [' · ', element('span', isFresh ? 'age fresh' : 'age', ageText)]),
  );
}
