import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { KeptAnswers } from '../../components/KeptAnswers';
import { SettingsSection } from '../../components/SettingsSection';
import type { AnswersReply } from '../../lib/kept/messages';
import { expectAccessible } from './axe';

const kept = (entries: number, bytes: number) => ({ status: 'found' as const, entries, bytes });

function show(sizes: Partial<AnswersReply> = {}) {
  const onForget = vi.fn();
  const all = { figures: kept(1200, 48_200), checks: kept(1, 1_300_000), papers: kept(0, 0), ...sizes };
  render(
    <SettingsSection title="Data">
      <KeptAnswers kept={all} onForget={onForget} />
    </SettingsSection>,
  );
  return onForget;
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const row = (name: string) => screen.getByRole('heading', { name }).parentElement?.textContent;

describe('what services answered', () => {
  it('stands by kind, with how much of it is kept', async () => {
    show();
    expect(row('Live figures')).toContain('Kept: 1,200 answers, about 48.2 kB.');
    expect(row('Openness checks')).toContain('Kept: 1 repository, about 1.3 MB.');
    expect(row('Titles and authors for citations')).toContain('Nothing is kept.');
    await expectAccessible();
  });

  it.each([
    ['Forget figures', 'figures'],
    ['Forget checks', 'checks'],
    ['Forget titles', 'papers'],
  ])('is forgotten by kind: %s', (name, kind) => {
    const onForget = show({ papers: kept(2, 900) });
    fireEvent.click(button(name));
    expect(onForget.mock.calls).toEqual([[kind]]);
  });

  it('cannot be forgotten where there is none', () => {
    show();
    expect(['Forget figures', 'Forget titles'].map((name) => button(name).disabled)).toEqual([false, true]);
  });

  it('that cannot be counted says so, and can still be forgotten', async () => {
    show({ checks: { status: 'failed', why: 'broken' } });
    expect(row('Openness checks')).toContain('These data could not be reached.');
    expect(button('Forget checks').disabled).toBe(false);
    await expectAccessible();
  });
});
