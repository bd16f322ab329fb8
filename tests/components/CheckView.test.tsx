import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckView } from '../../components/CheckView';
import type { CheckState } from '../../lib/openness/check-state';
import { checked } from '../fixtures/openness/checks';
import { openAtHub } from '../fixtures/openness/repositories';
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

  it('that is an older one says why', () => {
    show({ ...checked(), kept: true, failure: limit });
    expect(screen.getByText('From an earlier check: GitHub could not be asked now.')).toBeTruthy();
    expect(screen.getByText('Openness check: automatic, not a bio.rodeo score')).toBeTruthy();
  });
});
