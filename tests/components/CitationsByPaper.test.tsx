import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CitationsByPaper } from '../../components/CitationsByPaper';
import { aPaper, live } from '../fixtures/live';
import { expectAccessible } from './axe';

describe('citations by paper', () => {
  it('gives each work its own count, named by its title or its DOI', async () => {
    const works = [
      aPaper({ citations: live(1431) }),
      aPaper({ identifiers: ['doi:10.1000/2'], title: undefined, year: undefined, citations: live(0) }),
      aPaper({ identifiers: ['doi:10.1000/3'], title: 'Not counted' }),
    ];
    render(<CitationsByPaper works={works} />);
    expect(screen.getAllByRole('term').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'A paper (2020)1,431',
      '10.1000/20',
    ]);
    await expectAccessible();
  });

  it('is not there where nothing was counted', () => {
    expect(render(<CitationsByPaper works={[aPaper()]} />).container.textContent).toBe('');
  });
});
