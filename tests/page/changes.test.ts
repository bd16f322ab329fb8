// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { followChanges } from '../../lib/page/changes';

const change = () => document.body.append(document.createElement('p'));
/** A change, and the time it takes to be heard of. */
const changeAndWait = async () => {
  change();
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(350);
};

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('many changes at once are one', async () => {
  const changed = vi.fn();
  const stop = followChanges(document, {}, changed);
  for (let count = 0; count < 100; count += 1) change();
  await changeAndWait();
  expect(changed).toHaveBeenCalledOnce();
  await changeAndWait();
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
});

it('a page that never rests is followed for a bounded number of times', async () => {
  const changed = vi.fn();
  followChanges(document, {}, changed);
  for (let count = 0; count < 60; count += 1) await changeAndWait();
  expect(changed).toHaveBeenCalledTimes(40);
});

it('nothing is heard after the end, not even of a change before it', async () => {
  const changed = vi.fn();
  const stop = followChanges(document, {}, changed);
  change();
  await Promise.resolve();
  stop();
  await changeAndWait();
  expect(changed).not.toHaveBeenCalled();
});

it('nothing is heard after the time given', async () => {
  const changed = vi.fn();
  followChanges(document, {}, changed, 1000);
  await changeAndWait();
  await vi.advanceTimersByTimeAsync(1000);
  await changeAndWait();
  expect(changed).toHaveBeenCalledOnce();
});

it('a document without the place has no changes', () => {
  expect(() => followChanges(null, {}, () => {})()).not.toThrow();
});
