import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { ignoreTokens } from '../../../src/feeds/text/ignore-tokens.ts';
import { QuickTokenizer } from '../../../src/feeds/text/quick-tokenizer.ts';

const parameters = { seed: 20261128, numRuns: 3_000, endOnFailure: true } as const;
const pieces =
  '<p> </p> <br/> <!-- --> -> <![CDATA[ ]]> ] <?x ?> <!x > & &amp; " \' = a ba \n <script> </script>'.split(
    ' ',
  );
const markup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));

function tokensOf(Kind: typeof Tokenizer, text: string, xmlMode: boolean, decodeEntities: boolean) {
  const tokens: unknown[] = [];
  const note = (name: string) => [name, (...args: readonly unknown[]) => tokens.push([name, ...args])];
  const callbacks = Object.fromEntries(Object.keys(ignoreTokens).map(note)) as typeof ignoreTokens;
  const tokenizer = new Kind({ xmlMode, decodeEntities }, callbacks);
  // In two writes, since a text may come in pieces.
  tokenizer.write(text.slice(0, text.length / 2));
  tokenizer.write(text.slice(text.length / 2));
  tokenizer.end();
  return tokens;
}

test('whatever the markup, its tokens are those that htmlparser2 finds', () => {
  fc.assert(
    fc.property(markup, fc.boolean(), fc.boolean(), (text, xmlMode, decodeEntities) => {
      const quick = tokensOf(QuickTokenizer as typeof Tokenizer, text, xmlMode, decodeEntities);
      expect(quick).toEqual(tokensOf(Tokenizer, text, xmlMode, decodeEntities));
    }),
    parameters,
  );
});

test('htmlparser2 still passes over text by the name under which it is done quicker', () => {
  expect(Tokenizer.prototype).toHaveProperty('fastForwardTo');
});
