import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/domain/text/first-sentence.ts';

test.each([
  ['Het kabinet is gevallen. Dat meldt de premier.', 'Het kabinet is gevallen.'],
  ['Prof. dr. J.P. de Vries is overleden. Hij was 80.', 'Prof. dr. J.P. de Vries is overleden.'],
  ['De olieprijs steeg met 3.5 procent. Dat is veel.', 'De olieprijs steeg met 3.5 procent.'],
  ['Om 14.05 uur beefde de aarde. Er is schade.', 'Om 14.05 uur beefde de aarde.'],
  ['Mr. Smith goes to Washington. He is late.', 'Mr. Smith goes to Washington.'],
  ['“Wij stoppen.” Dat zei de trainer.', '“Wij stoppen.”'],
  ['Komt er een akkoord? Dat is onzeker.', 'Komt er een akkoord?'],
  ['Er zijn veel gewonden, o.a. Duitsers. Twee doden.', 'Er zijn veel gewonden, o.a. Duitsers.'],
  ['De gouverneur van St. Louis treedt af. Zij is ziek.', 'De gouverneur van St. Louis treedt af.'],
  ['Aandelen van Shell N.V. Groep daalden. Verder niets.', 'Aandelen van Shell N.V. Groep daalden.'],
  ['Am 15. Juli beginnt der Prozess. Er dauert lange.', 'Am 15. Juli beginnt der Prozess.'],
  ['Er waren er 15. Daarna niet meer.', 'Er waren er 15.'],
  ['Zonder punt aan het eind', 'Zonder punt aan het eind'],
  ['Wordt vervolgd... Later meer.', 'Wordt vervolgd...'],
])('%s', (text, first) => {
  const parted = firstSentence(text);
  expect(parted.first).toBe(first);
  expect([parted.first, parted.rest].filter((each) => each !== null).join(' ')).toBe(text);
});
