import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type PageKnowledge, PageStatus } from '../../components/PageStatus';
import type { Access } from '../../components/SiteAccess';
import { aSummary } from '../fixtures/cards';
import { somePageActions } from '../fixtures/page-actions';
import { expectAccessible } from './axe';

const one = aSummary({ name: 'Models Genesis', slug: 'models-genesis', score: 23, label: 'Closed' });
const another = aSummary({ name: 'ESM-2', slug: 'esm-2' });
const unknown = { name: 'arXiv:2401.00001', identifiers: 'arXiv:2401.00001  https://arxiv.org/abs/2401.00001' };
const elsewhere: Access = { site: 'example.org', looking: 'nowhere', checked: false, askable: true };
const nothing: PageKnowledge = { models: [], mentioned: [], site: 'arxiv.org' };

function show(page: Partial<PageKnowledge>) {
  const onChoose = vi.fn();
  const actions = somePageActions();
  const { container } = render(<PageStatus page={{ ...nothing, ...page }} onChoose={onChoose} actions={actions} />);
  return { container, onChoose, ...actions };
}

describe('what the current tab is about', () => {
  it('is not there when there is nothing to say', () => {
    expect(show({}).container.childElementCount).toBe(0);
    expect(show({ hidden: 'page' }).container.childElementCount).toBe(0);
  });

  it.each<[string, Partial<PageKnowledge>, string[]]>([
    ['a model', { models: [one] }, ['On this page']],
    ['a paper without a model', { absent: unknown }, ['On this page']],
    ['another site', { access: elsewhere }, ['On this page']],
    ['a PDF', { pdf: true }, ['On this page']],
    ['a site that sleeps', { asleep: { name: 'Nature', until: '2026-12-01', why: 'a new design' } }, ['On this page']],
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
    show({ absent: unknown });
    expect(screen.getByText('Not in the catalogue: arXiv:2401.00001')).toBeTruthy();
  });

  it('does not call a page absent whose model is there', () => {
    show({ models: [one], absent: unknown });
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

  it('offers to submit what the catalogue lacks, and only that', () => {
    show({ absent: unknown });
    expect(screen.getByRole('button', { name: 'Submit a model' })).toBeTruthy();
    cleanup();
    show({ models: [one], absent: unknown });
    expect(screen.queryByRole('button', { name: 'Submit a model' })).toBeNull();
  });

  it('says why the catalogue put the site to sleep', () => {
    show({ asleep: { name: 'Nature', until: '2026-12-01', why: 'its pages changed.' } });
    expect(screen.getByText('Asleep on Nature until 1 Dec 2026: its pages changed.')).toBeTruthy();
  });

  it('says that nothing was found only where somebody looked', () => {
    const sentence = 'No model of the catalogue was found on this page.';
    show({ access: elsewhere });
    expect(screen.queryByText(sentence)).toBeNull();
    cleanup();
    show({ access: { ...elsewhere, checked: true } });
    expect(screen.getByText(sentence)).toBeTruthy();
    cleanup();
    show({ access: { ...elsewhere, checked: true }, mentioned: [another] });
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('reads a PDF when asked', () => {
    const { onReadPdf } = show({ pdf: true });
    fireEvent.click(screen.getByRole('button', { name: 'Read the PDF’s first page' }));
    expect(onReadPdf).toHaveBeenCalledOnce();
  });

  it('offers the check of a repository, catalogued or not', async () => {
    for (const page of [{ absent: unknown }, { models: [one] }]) {
      const { onCheckOpenness } = show({ ...page, repository: 'lab/fold' });
      fireEvent.click(screen.getByRole('button', { name: 'Check its openness' }));
      expect(onCheckOpenness).toHaveBeenCalledOnce();
      await expectAccessible();
      cleanup();
    }
  });

  it('offers no check of a paper', () => {
    show({ absent: unknown });
    expect(screen.queryByRole('button', { name: 'Check its openness' })).toBeNull();
  });
});
