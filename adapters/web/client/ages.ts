import { describeTime, tellClock as tellTimeOfDay } from '../../../src/domain/age.ts';
import { element } from './elements.ts';
import type { Line } from './types.ts';

const everyMs = 15_000;
const root = document.documentElement;
const telling = {
  locale: root.lang === 'en' ? ('en' as const) : ('nl' as const),
  timeZone: root.dataset.timeZone ?? 'Europe/Amsterdam',
};
/** How far this machine's clock is from the newsroom's. */
let skewMs = 0;

/** Takes the server's clock (ISO 8601) as the true one: ages are counted by it. */
export function setServerTime(iso: string): void {
  skewMs = Date.parse(iso) - Date.now();
}

function serverNow(): number {
  return Date.now() + skewMs;
}

/** `14.05 · 1 uur geleden`, kept true by `keepAgesTrue`. An unknown time has no age. */
export function timeElement(line: Pick<Line, 'issuedAt' | 'timeText'>): HTMLElement {
  const time = document.createElement('time');
  time.className = 'time';
  if (line.issuedAt === null) {
    time.textContent = line.timeText;
    return time;
  }
  const at = new Date(line.issuedAt);
  time.dateTime = at.toISOString();
  tell(time, at.getTime());
  return time;
}

/** Tells every age on the page anew, now and every few seconds. */
export function keepAgesTrue(): void {
  const tick = () => {
    for (const time of document.querySelectorAll<HTMLTimeElement>('time.time[datetime]')) {
      tell(time, Date.parse(time.dateTime));
    }
  };
  setInterval(tick, everyMs);
  document.addEventListener('visibilitychange', tick);
}

/** `dinsdag 24 november 14.05`, by the newsroom's clock. */
export function tellClock(clock: HTMLElement): void {
  const now = serverNow();
  const date = new Intl.DateTimeFormat(telling.locale === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: telling.timeZone,
  }).format(now);
  const time = tellTimeOfDay(now, telling);
  if (clock.lastChild?.textContent === time) return;
  clock.replaceChildren(element('span', 'date', `${date} `), element('span', 'time-of-day', time));
}

function tell(time: HTMLTimeElement, issuedAt: number): void {
  const now = serverNow();
  const { timeText, ageText } = describeTime({ issuedAt, seenAt: Math.max(now, issuedAt) }, now, telling);
  const said = ageText === null ? timeText : `${timeText} · ${ageText}`;
  if (time.dataset.said === said) return;
  time.dataset.said = said;
  const fresh = now - issuedAt < 10 * 60_000;
  time.replaceChildren(
    element('span', 'clock-time', timeText),
    ...(ageText === null ? [] : [' · ', element('span', fresh ? 'age fresh' : 'age', ageText)]),
  );
}
