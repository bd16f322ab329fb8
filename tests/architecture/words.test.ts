import { parseAst, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { readProjectFile, sourcesIn } from './sources';

const product = sourcesIn('lib', 'components', 'entrypoints');
const code = [
  ...product.map(({ code }) => code),
  readProjectFile('wxt.config.ts'),
  readProjectFile('entrypoints/popup/index.html'),
].join('\n');
const keys = Object.keys(messages);

describe('the words of _locales', () => {
  it('are all used', () => {
    const literals = new Set([...code.matchAll(/'(\w+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    const stems = new Set([...code.matchAll(/plural\(\s*'(\w+)'/g)].map(([, stem]) => stem));
    const beginnings = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning ?? '');
    const unused = keys.filter(
      (key) =>
        !literals.has(key) &&
        !stems.has(key.replace(/_(?:zero|one|two|few|many|other)$/, '')) &&
        !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused.map((key) => `"${key}" is used nowhere. Take it out of every _locales/*/messages.json.`)).toEqual([]);
  });

  it('are all there', () => {
    const named = [...code.matchAll(/(?<![.\w])text\(\s*'(\w+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)].map(
      ([, key]) => key ?? '',
    );
    const counted = [...code.matchAll(/plural\(\s*'(\w+)'/g)].flatMap(([, stem]) => [`${stem}_one`, `${stem}_other`]);
    const missing = [...named, ...counted].filter((key) => !keys.includes(key));
    expect(named.length).toBeGreaterThan(50);
    expect(missing.map((key) => `"${key}" is shown but not in _locales. Add it to en/messages.json.`)).toEqual([]);
  });

  it('fit the stores: a description of at most 132 characters', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
  });
});

/** The name is the same in every language. */
const untranslated = ['bio.rodeo'];
const spoken = ['children', 'title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description'];

/** String literals that a component gives people to read. */
async function literalsIn(path: string, text: string): Promise<string[]> {
  const { code } = await transformWithEsbuild(text, path, { jsx: 'automatic', jsxImportSource: 'preact' });
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { type, key, value } = node as { type?: string; key?: { name?: string; value?: unknown }; value?: unknown };
    if (type === 'Property' && spoken.includes(String(key?.name ?? key?.value))) {
      const { elements } = value as { elements?: unknown[] };
      for (const shown of elements ?? [value]) {
        const { value: literal } = (shown ?? {}) as { value?: unknown };
        if (typeof literal === 'string') found.push(literal);
      }
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code));
  return found.map((literal) => literal.trim());
}

describe('components', () => {
  it.each(product.filter(({ path }) => path.endsWith('.tsx')))(
    '$path says nothing that cannot be translated',
    async ({ path, text }) => {
      const words = (await literalsIn(path, text)).filter(
        (word) => /\p{Letter}/u.test(word) && !untranslated.includes(word),
      );
      expect(
        words.map((word) => `${path} says "${word}" in English. Put it into _locales and show it with text().`),
      ).toEqual([]);
    },
  );
});
