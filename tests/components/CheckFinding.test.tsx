import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CheckFinding, type CheckFindingProps } from '../../components/CheckFinding';
import { commit } from '../fixtures/openness/repositories';
import { expectAccessible } from './axe';

const show = (props: Partial<CheckFindingProps>) =>
  render(
    <ul>
      <CheckFinding
        name="Training code"
        finding={{
          verdict: 'partial',
          proofs: [{ path: 'a b/train.py', line: 7, quote: 'train()' }],
          notes: ['fineTuning'],
        }}
        path="lab/fold"
        commit={commit}
        {...props}
      />
    </ul>,
  );

describe('a finding', () => {
  it('has its verdict, what it must not be taken for, and where it is to be seen', async () => {
    show({ license: 'license unknown' });
    expect(screen.getByText('partial')).toBeTruthy();
    expect(screen.getByText(/^License unknown\. Fine-tuning only/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      `https://github.com/lab/fold/blob/${commit}/a%20b/train.py#L7`,
    );
    expect(screen.queryByText('train()')).toBeNull();
    await expectAccessible();
  });

  it('that is a caution shows the line’s words and no verdict', async () => {
    show({ caution: true });
    expect(screen.getByText('train()')).toBeTruthy();
    expect(screen.queryByText('partial')).toBeNull();
    await expectAccessible();
  });

  it('says that a component is optional', () => {
    show({ optional: true });
    expect(screen.getByText('(optional)')).toBeTruthy();
  });

  it('links nothing but https', () => {
    show({ finding: { verdict: 'found', proofs: [{ link: 'javascript:alert(1)' }], notes: [] } });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
