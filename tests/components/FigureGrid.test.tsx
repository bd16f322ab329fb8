import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FigureGrid } from '../../components/FigureGrid';
import { expectAccessible } from './axe';

describe('a grid of figures', () => {
  it.each<[string, [string, string | undefined][], string[]]>([
    [
      'shows all in order',
      [
        ['Stars', '7'],
        ['Forks', '2'],
      ],
      ['Stars7', 'Forks2'],
    ],
    ['shows 0 as 0', [['Stars', '0']], ['Stars0']],
    [
      'leaves out what is unknown',
      [
        ['Stars', undefined],
        ['Forks', '2'],
      ],
      ['Forks2'],
    ],
  ])('%s', async (_, figures, shown) => {
    render(<FigureGrid figures={figures.map(([name, value]) => ({ name, value }))} />);
    expect(screen.getAllByRole('term').map(({ parentElement }) => parentElement?.textContent)).toEqual(shown);
    await expectAccessible();
  });

  it.each([[[]], [[{ name: 'Stars', value: undefined }]]])('is not there when nothing is known: %j', (figures) => {
    expect(render(<FigureGrid figures={figures} />).container.childElementCount).toBe(0);
  });
});
