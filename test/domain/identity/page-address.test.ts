import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../src/domain/identity/likeness.ts';
import { pageOf } from '../../../src/domain/identity/page-address.ts';

describe('the page of an address', () => {
  it.each([
    ['https://wire.example/2026/11/brug-dicht', '/2026/11/brug-dicht'],
    ['http://www.wire.example/a_b~c.html', '/a_b~c.html'],
    ['https://wire.example/buitenland/', '/buitenland'],
    ['https://wire.example/buitenland/index.html', '/buitenland'],
    ['https://wire.example/a/../b', '/b'],
    ['https://wire.example/a/./b', '/a/b'],
    ['https://wire.example/%61?id=3&utm_source=x', '/%61?id=3'],
    ['https://wire.example:8080/a', '/a'],
    ['https://1.2.3.4/a', '/a'],
    ['HTTPS://WIRE.example/A', '/A'],
    ['https://wire.example/', null],
    ['https://wire.example', null],
    ['https://wire.example/index.php', null],
    ['https://999.999.999.999/a', null],
    ['urn:wire:1', null],
  ])('%s is %s, read quickly or as a URL', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });
});

describe('the words of a text', () => {
  it.each([
    ['De brug is DICHT, 3.5 uur lang!', 'de brug is dicht 3 5 uur lang'],
    ['De brug is “dicht” — 3½ uur', 'de brug is dicht 31 2 uur'],
    ['Café\nVIË ß', 'cafe vie ß'],
  ])('%j are %j', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});
