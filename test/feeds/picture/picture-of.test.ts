import { describe, expect, test } from 'vitest';
import { pictureAddress } from '../../../src/feeds/picture/picture-address.ts';
import { type FoundRendition, pictureOf } from '../../../src/feeds/picture/picture-of.ts';

const base = 'https://anp.example/nieuws/';

describe('an address of a picture in a message that a whole newsroom reads', () => {
  test.each([
    ['https://cdn.anp.example/veerboot.jpg', 'https://cdn.anp.example/veerboot.jpg'],
    ['http://cdn.anp.example/veerboot.jpg', 'https://cdn.anp.example/veerboot.jpg'],
    ['/beeld/veerboot?w=320', 'https://anp.example/beeld/veerboot?w=320'],
    ['//cdn.anp.example/v.webp', 'https://cdn.anp.example/v.webp'],
    ['https://redactie:geheim@cdn.anp.example/v.jpg', 'https://cdn.anp.example/v.jpg'],
    ['https://93.184.215.14/v.jpg', 'https://93.184.215.14/v.jpg'],
  ])('%s is shown', (address, shown) => {
    expect(pictureAddress(address, base)).toBe(shown);
  });

  test.each([
    ['what is no web address', 'data:image/png;base64,iVBORw0KGgo='],
    ['script', 'javascript:alert(1)'],
    ['a file of the sender', 'file:///etc/passwd'],
    ['this machine', 'http://localhost/v.jpg'],
    ['this machine by number', 'https://127.0.0.1/v.jpg'],
    ['this machine by a number in other clothes', 'http://2130706433/v.jpg'],
    ['this machine in IPv6', 'https://[::1]/v.jpg'],
    ['a private network', 'https://10.0.0.8/v.jpg'],
    ['a private network within IPv6', 'https://[::ffff:192.168.1.1]/v.jpg'],
    ['what clouds tell their machines', 'http://169.254.169.254/latest/meta-data/v.jpg'],
    ['a name of the house', 'https://intranet/v.jpg'],
    ['a name of the house with a dot at its end', 'https://localhost./v.jpg'],
    ['a name that only the house knows', 'https://beeld.redactie.local/v.jpg'],
    ['a port', 'https://cdn.anp.example:8443/v.jpg'],
    ['http at a port of its own', 'http://cdn.anp.example:8080/v.jpg'],
    ['a key in its query', 'https://cdn.anp.example/v.jpg?token=abc'],
    ['a signature in its query', 'https://cdn.anp.example/v.jpg?w=9&X-Amz-Signature=0f1e'],
    ['what looks like a key', 'https://cdn.anp.example/v.jpg?x=a1b2c3d4e5f6a7b8c9d0e1f2'],
    ['a drawing that may hold script', 'https://cdn.anp.example/kaart.svg?v=2'],
    ['what no chat platform shows', 'https://cdn.anp.example/v.tif'],
    ['what counts readers', 'https://stats.anp.example/pixel.gif'],
    ['more than anybody reads', `https://cdn.anp.example/${'v'.repeat(2_100)}.jpg`],
  ])('%s is left out', (_what, address) => {
    expect(pictureAddress(address, base)).toBeNull();
  });

  test.each([
    ['image/jpeg', true],
    ['image/webp', true],
    ['IMAGE/PNG; charset=binary', true],
    ['image/svg+xml', false],
    ['image/tiff', false],
    ['text/html', false],
  ])('one of the type %s is shown: %s', (type, isShown) => {
    expect(pictureAddress('https://cdn.anp.example/v', base, type) !== null).toBe(isShown);
  });
});

describe('the picture of an item', () => {
  const sized = (width: number | string | null, more: Partial<FoundRendition> = {}): FoundRendition => ({
    address: `https://cdn.anp.example/${width}.jpg`,
    width,
    ...more,
  });
  const shown = (...renditions: FoundRendition[]) => pictureOf([{ renditions }], null).picture?.address;

  test('is the size that is nearest above a thumbnail', () => {
    expect(shown(sized(4_000), sized('140'), sized(320), sized(640))).toBe('https://cdn.anp.example/320.jpg');
  });

  test('is one that tells no size rather than one that is too small', () => {
    expect(shown(sized(80), sized(null), sized(120))).toBe('https://cdn.anp.example/null.jpg');
    expect(shown(sized(80), sized(120))).toBe('https://cdn.anp.example/120.jpg');
  });

  test('is never what counts readers', () => {
    expect(pictureOf([{ renditions: [sized(1), sized(600, { height: 1 })] }], null)).toEqual({});
  });

  test('is the first that may be shown, with its own words', () => {
    const found = pictureOf(
      [
        { renditions: [sized(640)], caption: 'Brug', usageTerms: 'NO ONLINE USE' },
        { renditions: [sized(320)], caption: ' De\nveerboot ', credit: 'ANP / Jan Jansen' },
      ],
      null,
    );
    expect(found.picture).toEqual({
      address: 'https://cdn.anp.example/320.jpg',
      caption: 'De veerboot',
      credit: 'ANP / Jan Jansen',
    });
  });

  test.each([
    'NO INTERNET. NO SALES',
    'Print only',
    'NOT FOR PUBLICATION',
    'Niet gebruiken',
    'Keine Online-Nutzung',
  ])('of which the terms say %s is told and not shown', (usageTerms) => {
    const { picture } = pictureOf([{ renditions: [sized(320)], caption: 'De veerboot', usageTerms }], null);
    expect(picture).toEqual({ address: null, caption: 'De veerboot' });
  });

  test.each(['EDITORIAL USE ONLY', 'NO ARCHIVES - NO SALES', 'Mandatory credit', 'Geen commercieel gebruik'])(
    'of which the terms say %s is shown',
    (usageTerms) => {
      expect(pictureOf([{ renditions: [sized(320)], usageTerms }], null).picture?.address).not.toBeNull();
    },
  );

  test('that has no address and no words is none', () => {
    expect(pictureOf([{ renditions: [] }, { renditions: [{ address: 'x:y' }] }], null)).toEqual({});
  });

  test('has no half of a character and no end of a line in its words', () => {
    const { picture } = pictureOf(
      [{ renditions: [], caption: `a\u0000\ud83d b\r\n${'c '.repeat(400)}` }],
      null,
    );
    expect(picture?.caption).toMatch(/^a\ufffd b c c/);
    expect(picture?.caption?.length).toBeLessThanOrEqual(302);
  });
});
