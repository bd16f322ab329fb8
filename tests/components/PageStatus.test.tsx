import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type PageKnowledge, PageStatus } from '../../components/PageStatus';
import { aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const one = aSummary({ name: 'Models Genesis', slug: 'models-genesis', score: 23, label: 'Closed' });
const another = aSummary({ name: 'ESM-2', slug: 'esm-2' });
const nothing: PageKnowledge = { models: [], mentioned: [], site: 'arxiv.org' };

function show(page: Partial<PageKnowledge>) {
  const onChoose = vi.fn();
  const onShow = vi.fn();
  const { container } = render(<PageStatus page={{ ...nothing, ...page }} onChoose={onChoose} onShow={onShow} />);
  return { container, onChoose, onShow };
}

describe('what the current tab is about', () => {
  it('is not there when there is nothing to say', () => {
    expect(show({}).container.childElementCount).toBe(0);
    expect(show({ hidden: 'page' }).container.childElementCount).toBe(0);
  });

  it.each<[string, Partial<PageKnowledge>, string[]]>([
    ['a model', { models: [one] }, ['On this page']],
    ['a paper without a model', { absent: 'arXiv:2401.00001' }, ['On this page']],
    ['one mention', { mentioned: [another] }, ['1 model is mentioned on this page']],
    [
      'a model and mentions',
      { models: [one], mentioned: [another, aSummary()] },
      ['On this page', '2 models are mentioned on this page'],
    ],
  ])('%s has its headings', async (_, page, headings) => {
    show(page);
    expect(screen.getByRole('region', { name: 'On this page' })).toBeTruthy();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(headings);
    await expectAccessible();
  });

  it.each([
    [[one], 'Models Genesis', 'models-genesis'],
    [[one, another], 'ESM-2', 'esm-2'],
  ])('opens a model that the page is about or mentions', (models, name, slug) => {
    for (const page of [{ models }, { mentioned: models }]) {
      const { onChoose } = show(page);
      fireEvent.click(screen.getAllByRole('button', { name: new RegExp(name) }).at(-1) as HTMLElement);
      expect(onChoose.mock.calls).toEqual([[slug]]);
    }
  });

  it('names the identifier that the catalogue lacks', () => {
    show({ absent: 'arXiv:2401.00001' });
    expect(screen.getByText('Not in the catalogue: arXiv:2401.00001')).toBeTruthy();
  });

  it('does not call a page absent whose model is there', () => {
    show({ models: [one], absent: 'arXiv:1908.06912' });
    expect(screen.queryByText(/Not in the catalogue/)).toBeNull();
  });

  it.each([
    ['page', 'The panel is hidden on this page.'],
    ['site', 'The panel is hidden on arxiv.org.'],
  ] as const)('tells that the panel is hidden on the %s and brings it back', (hidden, sentence) => {
    const { container, onShow } = show({ models: [one], hidden });
    expect(container.textContent).toContain(sentence);
    fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('lists at most eight of many mentions and says how many there are', () => {
    const mentioned = Array.from({ length: 1200 }, (_, index) =>
      aSummary({ slug: `model-${index}`, name: `M${index}` }),
    );
    show({ mentioned });
    expect(screen.getByRole('heading', { name: '1,200 models are mentioned on this page' })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(8);
  });
});
