import type { Part } from '../../../src/feeds/pattern/read-pattern.ts';

/**
 * Tries all ways in which an expression may match somewhere in a text, as an engine does that goes back to where it had a choice, and counts
 * the characters and assertions that it tries. No way is good enough, and each assertion holds: no engine tries more. Of an expression
 * without back-references, in a text of the BMP. Ends above `most`.
 */
export function countSteps(part: Part, text: string, most: number): number {
  const counted = { steps: 0, most };
  try {
    for (let at = 0; at <= text.length; at++)
      tryPart(part, { text, counted, isBackwards: false }, at, () => false);
  } catch (error) {
    if (error !== tooMany) throw error;
  }
  return counted.steps;
}

const tooMany = new Error('too many steps');
type Reading = {
  readonly text: string;
  readonly counted: { steps: number; readonly most: number };
  readonly isBackwards: boolean;
};

function tryPart(part: Part, reading: Reading, at: number, then: (at: number) => boolean): boolean {
  const { text, isBackwards } = reading;
  switch (part.kind) {
    case 'character': {
      step(reading);
      const character = text.charAt(isBackwards ? at - 1 : at);
      if (character === '' || !takes(part, character)) return false;
      return then(isBackwards ? at - 1 : at + 1);
    }
    case 'assertion':
      step(reading);
      return (!part.isBegin || at === 0) && then(at);
    case 'around':
      tryPart(part.part, { ...reading, isBackwards: part.isBehind }, at, () => true);
      return then(at);
    case 'sequence': {
      const parts = isBackwards ? part.parts.toReversed() : part.parts;
      const from = (index: number, behind: number): boolean => {
        const next = parts[index];
        return next === undefined
          ? then(behind)
          : tryPart(next, reading, behind, (end) => from(index + 1, end));
      };
      return from(0, at);
    }
    case 'choice':
      return part.parts.some((each) => tryPart(each, reading, at, then));
    case 'repeat': {
      const round = (times: number, from: number): boolean => {
        const next = (end: number) => (times < part.min || end !== from) && round(times + 1, end);
        if (times < part.max && tryPart(part.part, reading, from, next)) return true;
        return times >= part.min && then(from);
      };
      return round(0, at);
    }
    case 'again':
      throw new TypeError('what a group took is not known here');
  }
}

function step({ counted }: Reading): void {
  counted.steps++;
  if (counted.steps > counted.most) throw tooMany;
}

const known = new Map<string, RegExp>();

function takes({ source, isAnyCase }: Extract<Part, { kind: 'character' }>, character: string): boolean {
  const flags = isAnyCase ? 'iu' : 'u';
  const pattern = known.get(source + flags) ?? new RegExp(`^${source}$`, flags);
  known.set(source + flags, pattern);
  return pattern.test(character);
}
