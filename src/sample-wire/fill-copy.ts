import type { EpochMs } from '../domain/item.ts';
import { pools } from './copy/pools.ts';
import type { LiveCopy, SampleCopy, SampleSlot } from './copy.ts';
import { pick, type Random } from './random.ts';

/** What the slots of a piece hold, in parts: `Bergen|Noorse` is two. */
export type SlotValues = Readonly<Record<string, string>>;

/** A text of the sample wire with its slots filled. */
export type SampleText = { readonly headline: string; readonly body: readonly string[] };

/** A value for every slot. */
export function chooseValues(slots: LiveCopy['slots'], random: Random): SlotValues {
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, chooseValue(slot, random)]));
}

/** The same values, but another one for this slot. */
export function changeValue(
  values: SlotValues,
  slots: LiveCopy['slots'],
  name: string,
  random: Random,
): SlotValues {
  const slot = slots[name];
  if (slot === undefined) throw new RangeError(`the copy has no slot ${name}`);
  const others = optionsOf(slot).filter((option) => option !== values[name]);
  return { ...values, [name]: pick(others, random) };
}

/**
 * Fills in `{slot}`, `{SLOT}` in capitals, `{^slot}` with a capital, `{slot.2}` the second part, `{dag}` the weekday in Amsterdam.
 * @throws RangeError when the piece has no such slot: a mistake in the copy
 */
export function fillText(text: string, values: SlotValues, at: EpochMs): string {
  return text.replace(/\{(\^?)(\w+)(?:\.(\d))?\}/g, (_all, capital: string, name: string, part = '1') => {
    const key = name.toLowerCase();
    const whole = key === 'dag' ? weekday(at) : values[key];
    const value = whole?.split('|')[Number(part) - 1];
    if (value === undefined) throw new RangeError(`nothing to put in {${name}}: ${text}`);
    if (capital) return value.charAt(0).toLocaleUpperCase('nl') + value.slice(1);
    return name === key ? value : value.toLocaleUpperCase('nl');
  });
}

/** A text with these values in its slots, told as of `at`. */
export function fillCopy(copy: SampleCopy, values: SlotValues, at: EpochMs): SampleText {
  return {
    headline: fillText(copy.headline, values, at),
    body: copy.body.map((paragraph) => fillText(paragraph, values, at)),
  };
}

function chooseValue(slot: SampleSlot, random: Random): string {
  return pick(optionsOf(slot), random);
}

function optionsOf(slot: SampleSlot): readonly string[] {
  if (typeof slot !== 'string') return slot;
  const pool = slot.startsWith('@') ? pools[slot.slice(1)] : undefined;
  return pool ?? rangeOf(slot);
}

/** `3..9`, or `100..900/50` in steps. */
function rangeOf(range: string): readonly string[] {
  const [, from = '', to = '', step = '1'] = /^(\d+)\.\.(\d+)(?:\/(\d+))?$/.exec(range) ?? [];
  const count = Math.floor((Number(to) - Number(from)) / Number(step)) + 1;
  return Array.from({ length: count }, (_, index) => String(Number(from) + index * Number(step)));
}

function weekday(at: EpochMs): string {
  return new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'Europe/Amsterdam' }).format(at);
}
