import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAddress, parseAddress } from '../../lib/catalog/address';

describe('an address of a catalogue', () => {
  it.each([
    ['https://example.org/catalog', 'https://example.org/catalog'],
    ['https://example.org/catalog/', 'https://example.org/catalog'],
    ['  https://example.org  ', 'https://example.org'],
    ['https://Example.org/a/v1', 'https://example.org/a'],
    ['https://example.org/a/v1/catalog.json', 'https://example.org/a'],
    ['example.org/catalog', 'https://example.org/catalog'],
    ['http://localhost:8080/bio', 'http://localhost:8080/bio'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
  ])('%j is read as %s', (text, base) => {
    expect(parseAddress(text)).toEqual({ status: 'address', base });
  });

  it.each(['', '   '])('%j is none: the packaged snapshot', (text) => {
    expect(parseAddress(text)).toEqual({ status: 'none' });
  });

  it.each([
    ['http://example.org', 'not https'],
    ['http://localhost.example.org', 'not https'],
    ['http://127.0.0.1.example.org', 'not https'],
    ['ftp://example.org', 'not https'],
    ['javascript:alert(1)', 'not an address'],
    ['file:///etc/passwd', 'not an address'],
    ['catalogue', 'not an address'],
    ['https://', 'not an address'],
    ['https://exa mple.org', 'not an address'],
    ['https://me:secret@example.org', 'more than a folder'],
    ['https://example.org/?key=1', 'more than a folder'],
    ['https://example.org/#top', 'more than a folder'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseAddress(text)).toEqual({ status: 'bad', problem });
  });

  it('is never anything but https, or http on this machine, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ validSchemes: ['http', 'ftp'] })), (text) => {
        const parsed = parseAddress(text);
        if (parsed.status !== 'address') return;
        expect(parsed.base).toMatch(/^https:\/\/|^http:\/\/(?:localhost|127\.|\[::1\])/);
        expect(parseAddress(parsed.base)).toEqual(parsed);
      }),
    );
  });
});

describe('of several addresses', () => {
  const [policy, option, build] = ['https://policy.example', 'https://option.example', 'https://build.example'];
  it.each([
    [{}, { status: 'none', from: 'none' }],
    [{ build }, { status: 'address', base: build, from: 'build' }],
    [
      { build, option },
      { status: 'address', base: option, from: 'option' },
    ],
    [
      { build, option, policy },
      { status: 'address', base: policy, from: 'policy' },
    ],
    [
      { build, option: '' },
      { status: 'none', from: 'option' },
    ],
    [
      { option, policy: '' },
      { status: 'none', from: 'policy' },
    ],
    [{ build: '' }, { status: 'none', from: 'none' }],
    [
      { option, policy: 'http://policy.example' },
      { status: 'bad', problem: 'not https', from: 'policy' },
    ],
  ])('%o: %o', (addresses, chosen) => {
    expect(chooseAddress(addresses)).toEqual(chosen);
  });
});
