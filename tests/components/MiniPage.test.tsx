import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { MiniPage } from '../../components/MiniPage';
import { expectAccessible } from './axe';

it('a drawn page has its real title, and what lies on it', async () => {
  render(
    <MiniPage address="arxiv.org/abs/1908.06912" title="Models Genesis" byline="Zhou, Z. et al.">
      <button type="button">panel</button>
    </MiniPage>,
  );
  const page = screen.getByRole('region', { name: 'Example: a paper with its panel' });
  expect(page.textContent).toBe('arxiv.org/abs/1908.06912Models GenesisZhou, Z. et al.panel');
  await expectAccessible();
});
