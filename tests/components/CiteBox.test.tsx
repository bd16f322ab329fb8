import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CiteBox, type CiteBoxProps } from '../../components/CiteBox';
import type { PaperToCite } from '../../lib/cite/papers';
import { expectAccessible } from './axe';

const paper = (more: Partial<PaperToCite> = {}): PaperToCite => ({
  key: 'doi:10.1000/1',
  name: 'doi:10.1000/1',
  whole: false,
  askable: 'Crossref',
  work: { id: 'esm-2', type: 'document', DOI: '10.1000/1' },
  ...more,
});
const show = (props: Partial<CiteBoxProps> = {}) => {
  const papers = props.papers ?? [paper()];
  const given = {
    name: 'ESM-2',
    papers,
    chosen: papers.map(({ key }) => key),
    format: 'bibtex' as const,
    written: '@misc{esm2}',
    asking: false,
    onChoose: vi.fn(),
    onFormat: vi.fn(),
    onAsk: vi.fn(),
    onSave: vi.fn(),
    copy: vi.fn(async () => true),
    ...props,
  };
  render(<CiteBox {...given} />);
  return given;
};

describe('the citations of a model', () => {
  it('are shown to copy or to save, in the format chosen', async () => {
    const { copy, onSave, onFormat } = show();
    expect((screen.getByLabelText('Citation') as HTMLTextAreaElement).value).toBe('@misc{esm2}');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copy).toHaveBeenCalledWith('@misc{esm2}');
    fireEvent.click(screen.getByRole('button', { name: 'Save BibTeX' }));
    expect(onSave).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByLabelText('RIS'));
    expect(onFormat).toHaveBeenCalledWith('ris');
    await expectAccessible();
  });

  it('say what is missing, who would be asked and what would be sent', () => {
    const { onAsk } = show({ papers: [paper(), paper({ key: 'arxiv:1', askable: 'DataCite' })] });
    expect(screen.getByText('The catalogue has no title and authors of 2 papers.')).toBeTruthy();
    expect(screen.getByText(/Sends the paper’s identifier to Crossref and DataCite, and nothing else/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ask Crossref and DataCite' }));
    expect(onAsk).toHaveBeenCalledTimes(1);
  });

  it('are of the papers that are chosen', async () => {
    const whole = { whole: true, askable: undefined };
    const { onChoose } = show({
      papers: [
        paper({ ...whole, work: { id: 'a', type: 'article', title: 'Genes of <i>E. coli</i>' } }),
        paper({ ...whole, key: 'arxiv:1', name: 'arXiv:1' }),
      ],
      chosen: ['doi:10.1000/1'],
    });
    expect((screen.getByLabelText('arXiv:1') as HTMLInputElement).checked).toBe(false);
    fireEvent.click(screen.getByLabelText('Genes of E. coli'));
    expect(onChoose).toHaveBeenCalledWith('doi:10.1000/1', false);
    expect(screen.queryByRole('button', { name: /Ask/ })).toBeNull();
    await expectAccessible();
  });

  it.each([
    ['not-found', 'Crossref does not know doi:10.1000/1.'],
    ['down', 'Crossref did not answer for doi:10.1000/1. Try again later.'],
  ] as const)('say so when asking brought nothing: %s', (reason, sentence) => {
    show({ papers: [paper({ failure: { status: 'failed', service: 'Crossref', reason } })] });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('say who told title and authors, and when', () => {
    show({
      papers: [paper({ whole: true, askable: undefined, told: { service: 'Crossref', at: '2026-11-25T10:00:00Z' } })],
    });
    expect(screen.getByText('Title and authors: Crossref, 25 Nov 2026.')).toBeTruthy();
  });

  it('are none where no paper is recorded', async () => {
    show({ papers: [] });
    expect(screen.getByText(/No paper of this model is recorded/)).toBeTruthy();
    await expectAccessible();
  });
});
