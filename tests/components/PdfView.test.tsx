import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type PdfState, PdfView, type PdfViewProps } from '../../components/PdfView';
import { aRecord, aSummary } from '../fixtures/cards';
import { expectAccessible } from './axe';

const address = 'https://files.example.org/17.pdf';
const record = { status: 'found', record: aRecord(), figures: {}, release: '2026-09-15.1' } as const;
const one = aSummary({ slug: 'one', name: 'Model one' });
const other = aSummary({ slug: 'other', name: 'Model other' });

function show(state: PdfState, props: Partial<PdfViewProps> = {}) {
  const spies = { onAllow: vi.fn(), onChoose: vi.fn(), onRetry: vi.fn(), copy: vi.fn(async () => true) };
  render(<PdfView address={address} state={state} chosen={undefined} record={record} {...spies} {...props} />);
  return spies;
}
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the page that reads a PDF', () => {
  it.each<[PdfState, string]>([
    [{ status: 'reading' }, 'First page of https://files.example.org/17.pdf'],
    [{ status: 'not-allowed' }, 'The browser asks you first to read from files.example.org.'],
    [{ status: 'unreachable' }, 'The file could not be fetched.'],
    [{ status: 'unreadable' }, 'This file could not be read as a PDF.'],
    [{ status: 'nothing' }, 'The first page names no work as its own.'],
    [{ status: 'unavailable' }, 'The catalogue could not be opened.'],
    [{ status: 'absent', name: 'doi:10.1000/1', identifiers: 'doi:10.1000/1' }, 'Not in the catalogue: doi:10.1000/1'],
  ])('%j says so', async (state, sentence) => {
    show(state);
    expect(screen.getByText(sentence)).toBeTruthy();
    await expectAccessible();
  });

  it('shows the card of the one model', async () => {
    show({ status: 'found', models: [one] }, { chosen: 'one' });
    expect(screen.getByRole('article', { name: 'TissueNet' })).toBeTruthy();
    await expectAccessible();
  });

  it('lets the person choose among several, and choose again', () => {
    const models = [one, other];
    const { onChoose } = show({ status: 'found', models });
    click(/Model other/);
    expect(onChoose.mock.calls).toEqual([['other']]);
    const later = show({ status: 'found', models }, { chosen: 'other' });
    click('All models of this page');
    expect(later.onChoose.mock.calls).toEqual([[undefined]]);
  });

  it.each([
    ['not-allowed', 'Allow and read', 'onAllow'],
    ['unreachable', 'Try again', 'onRetry'],
    ['unavailable', 'Try again', 'onRetry'],
  ] as const)('%s: %s', (status, name, called) => {
    const spies = show({ status });
    click(name);
    expect(spies[called]).toHaveBeenCalledOnce();
  });

  it('takes an address that is none', () => {
    show({ status: 'not-allowed' }, { address: 'no address' });
    expect(screen.getByText('The browser asks you first to read from no address.')).toBeTruthy();
  });
});
