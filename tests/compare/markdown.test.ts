import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../lib/compare/markdown';
import { compareModels } from '../../lib/compare/rows';
import { aRecord } from '../fixtures/cards';
import { bare, genesis } from './fixtures';

const write = (...models: (typeof genesis)[]) => writeMarkdown(models, compareModels(models));

describe('a comparison as Markdown', () => {
  const lines = write(genesis, bare).split('\n');

  it('is a table with the models in its columns, the best of a row in bold', () => {
    expect(lines[0]).toBe(
      '| | [Models Genesis](https://bio.rodeo/models/models-genesis) | [TissueNet](https://bio.rodeo/models/tissue-net) |',
    );
    expect(lines[1]).toBe('| - | - | - |');
    expect(lines).toContain('| Openness | **23 of 100** | 0 of 100 |');
    expect(lines).toContain('| Usability | 19 of 100 | unknown |');
    expect(lines).toContain(
      '| Weights | [MrGiovanni/ModelsGenesis](https://huggingface.co/MrGiovanni/ModelsGenesis) | unknown |',
    );
  });

  it('names its sources and their dates below', () => {
    const below = lines.slice(lines.indexOf('')).join(' ');
    expect(below).toContain('Bold is the best in its row.');
    expect(below).toMatch(/Stars: GitHub, 10 Sept 2026\./);
  });

  it.each(['a|b', 'a\nb', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '*a*', '`a`'])(
    'takes %j as text',
    (name) => {
      const text = write({ record: { ...aRecord({ license: 'MIT' }), name }, figures: {} });
      const [head = ''] = text.split('\n');
      expect(head.replace(/\\\|/g, '').split('|')).toHaveLength(4);
      expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]|(?<!\\)\*a|(?<!\\)`a/);
    },
  );
});
