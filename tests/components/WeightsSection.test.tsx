import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WeightsSection } from '../../components/WeightsSection';
import { live } from '../fixtures/live';
import { expectAccessible } from './axe';

const shown = () => screen.queryAllByRole('term').map(({ parentElement }) => parentElement?.textContent);

describe('weights on Hugging Face', () => {
  it('have downloads, access and license by model, with source and age', async () => {
    const weights = [
      live({ id: 'lab/A', downloads: 1532, gated: 'auto' as const, license: 'apache-2.0' }, 'Hugging Face'),
      live({ id: 'lab/B', downloads: 0, gated: false as const }, 'Hugging Face'),
    ];
    render(<WeightsSection weights={weights} awaited={[]} />);
    expect(shown()).toEqual([
      'Downloads in 30 days1,532',
      'Accessafter agreeing to terms',
      'Licenseapache-2.0',
      'Downloads in 30 days0',
      'Accessopen',
    ]);
    expect(screen.getAllByText('Source: Hugging Face, 1 hour ago')).toHaveLength(2);
    await expectAccessible();
  });

  it('that are given on request say so', () => {
    render(<WeightsSection weights={[live({ id: 'lab/A', gated: 'manual' as const }, 'Hugging Face')]} awaited={[]} />);
    expect(shown()).toEqual(['Accesson request']);
  });

  it('on their way hold their space', () => {
    render(<WeightsSection weights={[]} awaited={['lab/A']} />);
    expect(shown()).toEqual(['Downloads in 30 days', 'Access', 'License']);
  });
});
