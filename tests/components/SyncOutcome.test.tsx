import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { SyncOutcome, type SyncOutcomeProps } from '../../components/SyncOutcome';
import type { SyncFailure } from '../../lib/catalog/read-index';
import type { Outcome } from '../../lib/catalog/sync-memory';
import messages from '../../public/_locales/en/messages.json';
import { expectAccessible } from './axe';

function show(props: Partial<SyncOutcomeProps>) {
  const none = { last: undefined, next: undefined, waitUntil: undefined, running: undefined };
  return render(
    <main>
      <SyncOutcome {...none} asks={true} {...props} />
    </main>,
  );
}

const last = (outcome: Outcome) => ({ at: 1_790_000_000_000, base: 'https://catalog.example', outcome });

const failures: Record<SyncFailure, RegExp> = {
  unreachable: /could not be reached/,
  'not allowed': /no CORS header/,
  slow: /too long/,
  'server error': /answered with an error/,
  'not found': /no v1\/catalog\.json/,
  redirected: /leads on to another/,
  'not a catalogue': /not a catalogue/,
  'bad files': /not what its index says/,
  'no room': /no room/,
  stopped: /stopped before/,
  'no database': /access to its storage/,
};

describe('the end of a sync', () => {
  it.each(Object.entries(failures))(
    'that failed because %s is told in a sentence, with what stays',
    async (why, words) => {
      show({ last: last({ status: 'failed', why, reason: 'v1/catalog.json answered 500' }) });
      screen.getByText(words);
      screen.getByText('The catalogue here stays as it is.');
      screen.getByText('v1/catalog.json answered 500');
      await expectAccessible();
    },
  );

  it.each<[Outcome, RegExp]>([
    [{ status: 'complete', release: '2026-10-01.1' }, /Brought up to release 2026-10-01\.1\./],
    [{ status: 'unchanged' }, /Up to date\./],
    [{ status: 'later', release: '2026-10-01.1' }, /within a day/],
    [{ status: 'partial' }, /in part/],
    [{ status: 'refused', why: 'older-release' }, /older than the one here/],
    [{ status: 'refused', why: 'newer-version' }, /update the extension/],
  ])('%o is told in a sentence', (outcome, words) => {
    show({ last: last(outcome) });
    screen.getByText(words);
    expect(screen.queryByText('The catalogue here stays as it is.')).toBeNull();
  });

  it('counts the records that were left out', () => {
    show({ last: last({ status: 'complete', release: 'r', dropped: 3 }) });
    screen.getByText('3 records could not be read and were left out.');
  });

  it('says until when the server wants to be left alone, in place of the next look', () => {
    show({ last: last({ status: 'unchanged' }), waitUntil: 1_790_009_000_000, next: 1_790_010_000_000 });
    screen.getByText(/left alone until/);
    expect(screen.queryByText(/Next look/)).toBeNull();
  });

  it('that has not come yet is said too', () => {
    show({});
    screen.getByText('The server has not been asked yet.');
  });
});

describe('a sync under way', () => {
  it.each([
    [{ step: 'asking', done: 0, total: 0 }, 'Asking the server …', null],
    [{ step: 'fetching', done: 40, total: 100 }, 'Fetching: 40%', '0.4'],
    [{ step: 'preparing', done: 1, total: 4 }, 'Preparing the search: 25%', '0.25'],
  ] as const)('shows how far it is: %o', async (running, words, value) => {
    show({ running });
    screen.getByText(words);
    expect(screen.getByRole('progressbar', { name: words }).getAttribute('value')).toBe(value);
    await expectAccessible();
  });
});

it('has no words that no outcome uses', () => {
  const used = Object.keys(failures).map((why) => `syncFailed_${why.replace(/\W/g, '_')}`);
  expect(Object.keys(messages).filter((key) => key.startsWith('syncFailed_'))).toEqual(expect.arrayContaining(used));
  expect(Object.keys(messages).filter((key) => key.startsWith('syncFailed_'))).toHaveLength(used.length);
});
