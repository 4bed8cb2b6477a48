import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/escape/slug.ts';

describe('a slug', () => {
  it.each([
    ["Can't Be Late", 'cant-be-late'],
    ['Can’t Be Late', 'cant-be-late'],
    ['GL-Cache: Group-level Learning', 'gl-cache-group-level-learning'],
    ['  …Ünïcode — Straße ', 'unicode-strasse'],
    ['山田', 'shan-tian'],
    ['ﬁne ①', 'fine-1'],
    ['e\u0301tude', 'etude'],
    ['CON', 'con-x'],
    ['lpt1', 'lpt1-x'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', ''],
    ['!?', ''],
  ])('of %j is %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is cut between words where that leaves more than half, else within a word', () => {
    expect(slug('one two three four', 10)).toBe('one-two');
    expect(slug('one two three four', 7)).toBe('one-two');
    expect(slug('a-verylongwordindeed', 10)).toBe('a-verylong');
    expect(slug('abcdefghi-jk', 10)).toBe('abcdefghi');
  });

  it('of any text is a file name on every system, and stays the same when it is made again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem()),
        fc.integer({ min: 8, max: 80 }),
        (text, maximum) => {
          const made = slug(text, maximum);
          expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
          expect(made.length).toBeLessThanOrEqual(maximum);
          expect(made).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
          expect(slug(made, maximum)).toBe(made);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
