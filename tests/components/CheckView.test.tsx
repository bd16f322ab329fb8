import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckView } from '../../components/CheckView';
import type { FailureReason } from '../../lib/live/answer';
import type { CheckState } from '../../lib/openness/check-state';
import { checked } from '../fixtures/openness/checks';
import { anEvidence, chinese, empty, huge, openAtHub, whole } from '../fixtures/openness/repositories';
import { expectAccessible } from './axe';

const health = {
  path: 'lab/fold',
  stars: 1,
  forks: 0,
  archived: false,
  fork: false,
  createdAt: '2024-02-01T00:00:00Z',
};
const limit = { status: 'failed', service: 'GitHub', reason: 'rate-limit' } as const;

const failed = (reason: FailureReason): CheckState => ({
  status: 'failed',
  failure: { status: 'failed', service: 'GitHub', reason },
});

function show(state: CheckState) {
  const onRun = vi.fn();
  const onSettings = vi.fn();
  render(<CheckView repository="lab/fold" state={state} onRun={onRun} onSettings={onSettings} />);
  return { onRun, onSettings };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the check of a repository', () => {
  it('that was not made is offered, with whom it asks for what', async () => {
    const { onRun } = show({ status: 'idle' });
    expect(screen.getByText(/^Asks GitHub for the repository/)).toBeTruthy();
    press('Check its openness');
    expect(onRun.mock.calls).toEqual([['due']]);
    await expectAccessible();
  });

  it.each<[Extract<CheckState, { status: 'running' }>['progress'], string]>([
    [undefined, 'Asking GitHub for the repository and its files'],
    [{ step: 'repository', done: 0, of: 2 }, 'Asking GitHub for the repository and its files'],
    [{ step: 'texts', done: 2, of: 9 }, 'Reading file 3 of 9'],
    [{ step: 'hub', done: 0, of: 2 }, 'Looking at model 1 of 2 on Hugging Face'],
  ])('says how far it is: %j', async (progress, words) => {
    show({ status: 'running', progress });
    expect(screen.getByText(words)).toBeTruthy();
    await expectAccessible();
  });

  it('that failed says who refused, and what to do', async () => {
    const { onRun, onSettings } = show({ status: 'failed', failure: limit, token: false });
    expect(screen.getByText(/60 requests an hour without a token/)).toBeTruthy();
    press('Try again');
    press('Add a token');
    expect([onRun.mock.calls, onSettings.mock.calls.length]).toEqual([[['anew']], 1]);
    await expectAccessible();
  });

  it('that was made can be made again, and look further', async () => {
    const { onRun } = show(checked({ ...openAtHub, hub: [], health }));
    press('Check again');
    press('Look at the linked models on Hugging Face');
    press('Ask for commits, people and releases');
    expect(onRun.mock.calls).toEqual([['anew'], ['hub'], ['health']]);
    await expectAccessible();
  });

  it.each<[string, CheckState, string | RegExp]>([
    ['is private or gone', failed('not-found'), /renamed, deleted or made private/],
    ['is withheld by law (DMCA)', failed('blocked'), 'GitHub withholds this for legal reasons.'],
    ['was asked for too often', failed('rate-limit'), /60 requests an hour without a token/],
    ['is empty', checked(empty), 'The repository has no files yet.'],
    ['is archived', checked(anEvidence({ ...whole, archived: true })), /archived: nothing in it changes/],
    ['is huge', checked(huge), 'GitHub gave only a part of the file list.'],
    [
      'is huge on GitLab',
      checked({ ...huge, path: 'gitlab.com/lab/fold' }),
      'Only a part of the file list could be had.',
    ],
    ['is a model’s page', checked({ ...whole, path: 'huggingface.co/lab/fold' }), /often lie elsewhere/],
    ['was renamed', checked({ ...whole, path: 'lab/unfold' }), 'GitHub calls it lab/unfold now.'],
    ['has a README in another language', checked(chinese), /does not seem to be in English/],
    [
      'has a README of 5 MB',
      checked(anEvidence({ paths: ['README.md'], unread: ['README.md'] })),
      'The README could not be read.',
    ],
    [
      'has a license file that is no license',
      checked(anEvidence({ license: 'NOASSERTION' }, { LICENSE: 'To be decided.', 'README.md': '# Fold' })),
      'There is a license file; GitHub does not recognise its terms.',
    ],
    ['was read in part, then refused', { ...checked(), failure: limit }, /60 requests an hour without a token/],
  ])('that %s gives a sentence', async (_, state, words) => {
    show(state);
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    await expectAccessible();
  });

  it('shows files with odd names as they are, and links them whole', () => {
    const odd = 'weights/模型 #1?.safetensors';
    show(checked(anEvidence({ paths: [odd] }, { 'README.md': '# Fold' })));
    const [link] = screen.getAllByRole('link', { name: /模型 #1/ });
    expect(link?.getAttribute('href')).toContain('/weights/%E6%A8%A1%E5%9E%8B%20%231%3F.safetensors');
  });

  it('that is an older one says why', () => {
    show({ ...checked(), kept: true, failure: limit });
    expect(screen.getByText('From an earlier check: GitHub could not be asked now.')).toBeTruthy();
    expect(screen.getByText('Openness check: automatic, not a bio.rodeo score')).toBeTruthy();
  });
});
