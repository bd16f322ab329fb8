import { describe, expect, it, vi } from 'vitest';
import { handOver, takeOver } from '../lib/hand-over';

describe('what is handed over', () => {
  it('reaches the script of its own name, and says whether there is one', () => {
    const scope = {};
    const [panel, marks] = [vi.fn(), vi.fn()];
    expect(handOver(scope, 'panel', 1)).toBe(false);
    takeOver(scope, 'panel', panel);
    takeOver(scope, 'marks', marks);
    expect(handOver(scope, 'marks', 2)).toBe(true);
    expect([panel.mock.calls, marks.mock.calls]).toEqual([[[1]], [[2]]]);
  });
});
