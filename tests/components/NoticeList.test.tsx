import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { NoticeList } from '../../components/NoticeList';
import type { Notice } from '../../lib/saved/notices';
import { aKnown } from '../saved/fixtures';
import { expectAccessible } from './axe';

const about = { slug: 'tissue-net', name: 'TissueNet' };
const from = aKnown({ at: '2026-04-02T10:00:00Z', asOf: '2026-03' });
const notices: Notice[] = [
  { kind: 'retracted', ...about, retraction: { paper: 'doi:10.1000/1', source: 'Crossref', date: '2026-05-01' } },
  {
    kind: 'changed',
    ...about,
    changes: [
      { field: 'score', from: undefined, to: 74 },
      { field: 'label', from: 'Partial', to: 'Open' },
      { field: 'license', from: 'MIT', to: undefined },
    ],
    from,
    to: aKnown({ asOf: '2026-09' }),
  },
  { kind: 'gone', slug: 'old', name: 'Old', known: from },
];
const show = (given: Notice[] = notices) => {
  const onNoticed = vi.fn();
  const onOpen = vi.fn();
  const { container } = render(<NoticeList notices={given} onNoticed={onNoticed} onOpen={onOpen} />);
  return { onNoticed, onOpen, container };
};

describe('what changed of saved models', () => {
  it.each([
    'TissueNet changed since 2 Apr 2026',
    'Openness: unknown → 74',
    'Openness label: Partial → Open',
    'License: MIT → unknown',
    'Figures of Mar 2026, now of Sept 2026.',
    'A paper of TissueNet was retracted',
    'doi:10.1000/1, as Crossref says (1 May 2026).',
    'Old is no longer in the catalogue',
    'What was known on 2 Apr 2026 stays here.',
  ])('is told: %s', (sentence) => {
    show();
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('leads to the model, and is put away', async () => {
    const { onNoticed, onOpen } = show();
    fireEvent.click(screen.getByRole('button', { name: 'TissueNet changed since 2 Apr 2026' }));
    expect(onOpen).toHaveBeenCalledWith('tissue-net');
    fireEvent.click(screen.getByRole('button', { name: 'Got it: Old' }));
    expect(onNoticed).toHaveBeenCalledWith('old');
    await expectAccessible();
  });

  it('takes no room where there is nothing', () => {
    expect(show([]).container.innerHTML).toBe('');
  });
});
