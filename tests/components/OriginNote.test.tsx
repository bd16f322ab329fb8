import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OriginNote } from '../../components/OriginNote';
import { expectAccessible } from './axe';

const stars = { name: 'Stars', source: 'GitHub', asOf: '2026-09-10' };
const forks = { name: 'Forks', source: 'GitHub', asOf: '2026-09-10' };
const total = { name: 'Total', source: 'OpenAlex', asOf: '2026' };

describe('where figures come from', () => {
  it.each([
    ['nothing for no figures', [], ''],
    ['one origin once, without names', [stars, forks], 'Source: GitHub, 10 Sept 2026'],
    [
      'several origins by the names of their figures',
      [stars, total, forks],
      'Stars, Forks: GitHub, 10 Sept 2026Total: OpenAlex, 2026',
    ],
  ])('says %s', async (_, figures, said) => {
    expect(render(<OriginNote figures={figures} />).container.textContent).toBe(said);
    await expectAccessible();
  });
});
