import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { connect } from '../../lib/catalog/replica-connection';

it('a reader that fails late does not cost the others the connection that was opened anew', async () => {
  globalThis.indexedDB = new IDBFactory();
  const opened = vi.spyOn(indexedDB, 'open');
  const { use } = connect({ name: 'catalog', version: 1, onIncomplete: () => undefined });
  let attempts = 0;
  const failingOnce = (wait: Promise<void>) => {
    let failed = false;
    return use(async () => {
      attempts += 1;
      if (failed) return 'read';
      failed = true;
      await wait;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
  };
  let fail: () => void = () => undefined;
  const late = failingOnce(
    new Promise((resolve) => {
      fail = resolve;
    }),
  );
  expect(await failingOnce(Promise.resolve())).toBe('read');
  fail();
  expect(await late).toBe('read');
  expect(attempts).toBe(4);
  expect(opened).toHaveBeenCalledTimes(2);
});
