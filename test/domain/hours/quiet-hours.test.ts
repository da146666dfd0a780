import { describe, expect, it } from 'vitest';
import { quietAt, readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const night = { from: 23 * 60, until: 6 * 60 + 30 };

describe('quiet hours', () => {
  it.each([
    ['23.00-06.30', { from: 1380, until: 390, exceptUrgent: false }],
    ['23:00 - 6:30 behalve spoed', { from: 1380, until: 390, exceptUrgent: true }],
    ['23.00-06.30 except urgent', { from: 1380, until: 390, exceptUrgent: true }],
    ['23 tot 7', { from: 1380, until: 420, exceptUrgent: false }],
    ['12.00–13.30', { from: 720, until: 810, exceptUrgent: false }],
    ['van 23.00 tot 06.30 uur behalve spoed', { from: 1380, until: 390, exceptUrgent: true }],
    ['tussen 23 en 6 uur', { from: 1380, until: 360, exceptUrgent: false }],
    ['22.00-24.00', { from: 1320, until: 0, exceptUrgent: false }],
    ['22u30-07u', { from: 1350, until: 420, exceptUrgent: false }],
  ])('are read as people type them: %s', (typed, hours) => {
    expect(readQuietHours(typed)).toEqual(hours);
  });

  it.each([
    '',
    '23.00',
    '23.00-23.00',
    '25.00-06.00',
    '23.00-06.60',
    '00.00-24.00',
    '24.30-06.00',
    '23.00-06.30 behalve sport',
    'nacht',
  ])('are not read out of “%s”', (typed) => {
    expect(readQuietHours(typed)).toBeNull();
  });

  it.each([
    // A winter's night: UTC+1.
    ['2026-01-15T21:59:00Z', null],
    ['2026-01-15T22:00:00Z', '2026-01-16T05:30:00Z'],
    ['2026-01-16T05:29:59Z', '2026-01-16T05:30:00Z'],
    ['2026-01-16T05:30:00Z', null],
    // Summer time begins on 29 March at 2.00: the night is an hour shorter.
    ['2026-03-28T22:30:00Z', '2026-03-29T04:30:00Z'],
    ['2026-03-29T04:30:00Z', null],
    // It ends on 25 October at 3.00: an hour longer.
    ['2026-10-24T21:00:00Z', '2026-10-25T05:30:00Z'],
    ['2026-10-25T05:29:00Z', '2026-10-25T05:30:00Z'],
  ])('at %s last until %s', (now, until) => {
    expect(quietAt(night, at(now), zone)?.until ?? null).toBe(until === null ? null : at(until));
  });

  it('that end at a time which comes twice end at the first', () => {
    const hours = { from: 23 * 60, until: 2 * 60 + 30 };
    expect(quietAt(hours, at('2026-10-24T23:00:00Z'), zone)?.until).toBe(at('2026-10-25T00:30:00Z'));
    expect(quietAt(hours, at('2026-10-25T01:00:00Z'), zone)).toBeNull();
  });

  it('that end at a time which is not there end as much later', () => {
    const hours = { from: 23 * 60, until: 2 * 60 + 30 };
    expect(quietAt(hours, at('2026-03-29T00:00:00Z'), zone)?.until).toBe(at('2026-03-29T01:30:00Z'));
  });
});
