import { expect, test } from 'vitest';
import {
  type ResponseHeaders,
  readFreshness,
  readLimitReset,
  readRetryAfter,
} from '../../../src/feeds/fetch/response-headers.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const ageOf = (headers: ResponseHeaders) => readFreshness(headers, noon).maxAgeMs;

test.each<[string, ResponseHeaders, number | null]>([
  ['max-age', { 'cache-control': 'public, max-age=300' }, 300_000],
  ['max-age less the time it lay in a cache', { 'cache-control': 'max-age=300', age: '120' }, 180_000],
  ['max-age that ran out in a cache', { 'cache-control': 'max-age=300', age: '400' }, 0],
  [
    'max-age before Expires',
    { 'cache-control': 'Max-Age="60"', expires: 'Tue, 24 Nov 2026 14:00:00 GMT' },
    60_000,
  ],
  ['Expires', { expires: 'Tue, 24 Nov 2026 12:10:00 GMT' }, 600_000],
  [
    "Expires by the server's own clock",
    { expires: 'Tue, 24 Nov 2026 12:10:00 GMT', date: 'Tue, 24 Nov 2026 12:05:00 GMT' },
    300_000,
  ],
  ['Expires in the past', { expires: 'Tue, 24 Nov 2026 11:00:00 GMT' }, 0],
  ['Expires: 0', { expires: '0' }, null],
  ['no-cache', { 'cache-control': 'no-cache, max-age=300' }, null],
  ['no-store', { 'cache-control': 'no-store', expires: 'Tue, 24 Nov 2026 14:00:00 GMT' }, null],
  ['s-maxage is for shared caches only', { 'cache-control': 's-maxage=300' }, null],
  ['nothing', {}, null],
])('an answer stays good as its headers say: %s', (_name, headers, expected) => {
  expect(ageOf(headers)).toBe(expected);
});

test.each([
  ['120', 120_000],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['-5', null],
  ['soon', null],
])('Retry-After: %s', (value, expected) => {
  expect(readRetryAfter({ 'retry-after': value }, noon)).toBe(expected);
});

test.each<[string, ResponseHeaders, number | null]>([
  ['Retry-After before all else', { 'retry-after': '30', 'x-ratelimit-reset': '900' }, 30_000],
  ['seconds from now', { 'x-ratelimit-reset': '423.0' }, 423_000],
  ['seconds since 1970', { 'x-ratelimit-reset': String(noon / 1000 + 90) }, 90_000],
  ['a moment that has passed', { 'x-ratelimit-reset': String(noon / 1000 - 90) }, 0],
  ['the name of the draft standard', { 'ratelimit-reset': '12' }, 12_000],
  ['a date', { 'x-ratelimit-reset': 'Tue, 24 Nov 2026 12:00:30 GMT' }, null],
  ['nothing', {}, null],
])('when a limit ends is told by %s', (_name, headers, expected) => {
  expect(readLimitReset(headers, noon)).toBe(expected);
});
