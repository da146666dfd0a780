import { figuresOf } from '../../../src/domain/change/figures.ts';
import { tokensOf } from '../../../src/domain/change/tokens.ts';

/** `20 dead`, one for each figure of people to whom something happened. */
export function tollsIn(text: string): readonly string[] {
  return figuresOf(text, tokensOf(text)).flatMap(({ text: said, counted }) =>
    counted?.kind === 'count' ? [`${said} ${counted.count}`] : [],
  );
}
