import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveFailures, type LiveFailuresProps } from '../../components/LiveFailures';
import type { ServiceFailure } from '../../lib/live/answer';
import { aFailure } from '../fixtures/live';
import { expectAccessible } from './axe';

const noon = new Date(2026, 10, 25, 12, 0);
beforeEach(() => void vi.useFakeTimers({ now: noon, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const show = (failures: ServiceFailure[], more: Partial<LiveFailuresProps> = {}) =>
  render(
    <LiveFailures
      failures={failures}
      token={false}
      openAlexKey={false}
      onRetry={() => {}}
      onSettings={() => {}}
      {...more}
    />,
  ).container;

const at1405 = new Date(2026, 10, 25, 14, 5).getTime();

describe('what could not be had', () => {
  it.each<[string, Partial<ServiceFailure>, Partial<LiveFailuresProps>, string]>([
    [
      "GitHub's limit without a token",
      { reason: 'rate-limit', again: at1405 },
      {},
      'GitHub allows 60 requests an hour without a token; again at 14:05, or add a token.',
    ],
    [
      "GitHub's limit without a word of when",
      { reason: 'rate-limit' },
      {},
      'GitHub allows 60 requests an hour without a token; try again within the hour, or add a token.',
    ],
    [
      "GitHub's limit with a token",
      { reason: 'rate-limit', again: at1405 },
      { token: true },
      'GitHub has been asked too often; again at 14:05.',
    ],
    [
      "OpenAlex's limit without a key, tomorrow",
      { service: 'OpenAlex', reason: 'rate-limit', again: new Date(2026, 10, 26, 1, 0).getTime() },
      {},
      'OpenAlex allows few lists a day without a key; again at 26 Nov 2026, 01:00, or add a free key.',
    ],
    [
      "another service's limit",
      { service: 'Crossref', reason: 'rate-limit' },
      {},
      'Crossref has been asked too often; try again in a while.',
    ],
    ['a service that is down', { service: 'Crossref' }, {}, 'Crossref has trouble at the moment; try again later.'],
    ['a slow one', { service: 'OpenAlex', reason: 'slow' }, {}, 'OpenAlex took too long to answer; try again.'],
    ['no connection', { reason: 'unreachable' }, {}, 'GitHub cannot be reached. Is this device online?'],
    [
      'a repository that is gone',
      { reason: 'not-found' },
      {},
      'GitHub has nothing of this name: it may have been renamed, deleted or made private.',
    ],
    [
      'a paper nobody knows',
      { service: 'OpenAlex', reason: 'not-found' },
      { papers: true },
      'OpenAlex does not know this paper.',
    ],
    [
      'a token that has expired',
      { reason: 'bad-key' },
      { token: true },
      'GitHub does not accept the token or key in your settings. Enter another one, or forget it.',
    ],
  ])('is said with the service, the reason and what to do: %s', async (_, failure, more, words) => {
    show([aFailure(failure)], more);
    expect(screen.getByText(words)).toBeTruthy();
    await expectAccessible();
  });

  it.each<[Partial<ServiceFailure>, Partial<LiveFailuresProps>, string[]]>([
    [{ reason: 'rate-limit' }, {}, ['Try again', 'Add a token']],
    [{ reason: 'rate-limit' }, { token: true }, ['Try again']],
    [{ service: 'OpenAlex', reason: 'rate-limit' }, {}, ['Try again', 'Add a key']],
    [{ reason: 'bad-key' }, {}, ['Try again', 'Settings']],
    [{ reason: 'not-found' }, {}, []],
    [{ reason: 'down' }, {}, ['Try again']],
  ])('of %o with %o offers %j', (failure, more, buttons) => {
    show([aFailure(failure)], more);
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
  });

  it('is asked for again, and leads to the settings', () => {
    const [onRetry, onSettings] = [vi.fn(), vi.fn()];
    show([aFailure({ reason: 'rate-limit' })], { onRetry, onSettings });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Add a token' }));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('asked for again by keyboard leaves the focus in its place, also once all could be had', () => {
    const props = { token: false, openAlexKey: false, onRetry: () => {}, onSettings: () => {} };
    const { container, rerender } = render(<LiveFailures failures={[aFailure()]} {...props} />);
    const button = screen.getByRole('button', { name: 'Try again' });
    button.focus();
    fireEvent.click(button);
    rerender(<LiveFailures failures={[]} {...props} />);
    expect(container.contains(document.activeElement)).toBe(true);
  });

  it('is nothing where all could be had', () => expect(show([]).textContent).toBe(''));
});
