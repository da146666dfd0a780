import { describe, expect, it } from 'vitest';
import type { Handling } from '../../../src/domain/handling/handling.ts';
import { isAsked, judgeAnswer } from '../../../src/domain/handling/judge-answer.ts';
import { answerableFor, judgeStep } from '../../../src/domain/handling/judge-step.ts';
import { isSamePerson, type Person, personOnBoard, tidyName } from '../../../src/domain/handling/person.ts';

const sanne: Person = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };
const joris: Person = { platform: 'discord', workspace: 'G', userId: '1', name: 'Joris' };
const taken: Handling = { kind: 'taken', by: sanne, at: 1 };
const free = { state: 'live', handling: null } as const;

describe('a step that a person takes with a story', () => {
  it('gives it to the first, and tells the second whose it is', () => {
    expect(judgeStep(free, 'take', sanne, 5)).toEqual({
      kind: 'changes',
      to: { kind: 'taken', by: sanne, at: 5 },
    });
    const hers = { state: 'live', handling: taken } as const;
    for (const step of ['take', 'publish', 'pass', 'release'] as const)
      expect(judgeStep(hers, step, joris, 5)).toEqual({ kind: 'of-another', handling: taken });
    expect(judgeStep(hers, 'take', sanne, 5)).toEqual({ kind: 'already', handling: taken });
  });

  it('is hers to let go, publish or pass by, whatever she is called by now', () => {
    const renamed = { ...sanne, name: 'Sanne de Vries' };
    const hers = { state: 'live', handling: taken } as const;
    expect(judgeStep(hers, 'release', renamed, 5)).toEqual({ kind: 'changes', to: null });
    expect(judgeStep(hers, 'publish', renamed, 5)).toMatchObject({ to: { kind: 'published', by: renamed } });
    expect(judgeStep(hers, 'pass', renamed, 5)).toMatchObject({ to: { kind: 'passed' } });
  });

  it('takes it over in so many words, and binds nobody by saying that it is not for us', () => {
    const hers = { state: 'live', handling: taken } as const;
    expect(judgeStep(hers, 'take-over', joris, 5)).toMatchObject({ to: { kind: 'taken', by: joris } });
    const passed = { state: 'live', handling: { ...taken, kind: 'passed' } } as const;
    expect(judgeStep(passed, 'take', joris, 5)).toMatchObject({ to: { kind: 'taken', by: joris } });
    expect(answerableFor(passed)).toBeNull();
    expect(answerableFor(hers)).toEqual(taken);
  });

  it('takes nothing that was killed, and lets it go', () => {
    const killed = { state: 'withdrawn', handling: taken } as const;
    for (const step of ['take', 'publish', 'take-over'] as const)
      expect(judgeStep(killed, step, sanne, 5)).toEqual({ kind: 'not-live', state: 'withdrawn' });
    expect(judgeStep(killed, 'release', sanne, 5)).toEqual({ kind: 'changes', to: null });
  });
});

describe('what a person says of a story that may have been withdrawn', () => {
  const item = { signal: 'possible-kill', pubStatus: 'usable' } as const;
  const asked = { state: 'held', answer: null, item } as const;

  it('is asked of a wording alone, never of what its agency holds in so many words', () => {
    expect(isAsked(asked)).toBe(true);
    expect(isAsked({ ...asked, item: { ...item, pubStatus: 'withheld' } })).toBe(false);
    expect(judgeAnswer({ ...asked, state: 'live' }, 'yes', sanne, 5)).toEqual({ kind: 'not-asked' });
    expect(judgeAnswer(asked, 'yes-after-all', sanne, 5)).toEqual({ kind: 'not-asked' });
  });

  it('holds once it is said, and is turned round once by two who do so at once', () => {
    const answer = { withdrawn: false, by: joris, at: 3 };
    expect(judgeAnswer(asked, 'no', joris, 3)).toEqual({ kind: 'changes', to: answer });
    const answered = { ...asked, state: 'live', answer } as const;
    expect(judgeAnswer(answered, 'yes', sanne, 5)).toEqual({ kind: 'answered', answer });
    const turned = { withdrawn: true, by: sanne, at: 5 };
    expect(judgeAnswer(answered, 'yes-after-all', sanne, 5)).toEqual({ kind: 'changes', to: turned });
    const again = { ...answered, state: 'withdrawn', answer: turned } as const;
    expect(judgeAnswer(again, 'yes-after-all', joris, 5)).toEqual({ kind: 'answered', answer: turned });
  });
});

describe('a name', () => {
  it('is one line without hidden marks, and the same person whatever the case', () => {
    expect(tidyName('  Sanne\n de\u202E  Vries ')).toBe('Sanne de Vries');
    expect(tidyName('\u200B')).toBeNull();
    expect(tidyName('x'.repeat(90))).toHaveLength(40);
    const [one, other] = [personOnBoard('Sanne'), personOnBoard(' sanne ')];
    expect(one !== null && other !== null && isSamePerson(one, other)).toBe(true);
    expect(personOnBoard('!!')).toBeNull();
  });
});
