import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type SiteState, SiteSwitch } from '../../components/SiteSwitch';
import { expectAccessible } from './axe';

function show(state: Partial<SiteState> = {}) {
  const onChange = vi.fn();
  const site = { id: 'arxiv', name: 'arXiv', hosts: ['*.arxiv.org', 'ar5iv.org'], on: true, ...state };
  render(
    <ul>
      <SiteSwitch site={site} onChange={onChange} />
    </ul>,
  );
  const control = screen.getByRole<HTMLInputElement>('switch', { name: 'arXiv' });
  const more = document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;
  return { control, more, onChange };
}

describe('a site', () => {
  it.each([true, false])('that is on: %s, can be turned', async (on) => {
    const { control, more, onChange } = show({ on });
    expect([control.checked, more]).toEqual([on, 'arxiv.org, ar5iv.org']);
    fireEvent.click(control);
    expect(onChange.mock.calls).toEqual([[!on]]);
    await expectAccessible();
  });

  it('that a policy turned off stays off, and says why', async () => {
    const { control, more } = show({ on: false, locked: true });
    expect(control.disabled).toBe(true);
    expect(more).toContain('Your organization has set this.');
    await expectAccessible();
  });

  it('that the catalogue put to sleep says until when and why', () => {
    expect(show({ asleep: { until: '2026-12-01', why: 'a new design' } }).more).toContain(
      'Resting until 1 Dec 2026: a new design',
    );
  });
});
