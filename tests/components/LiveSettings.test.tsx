import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LiveSettings, type LiveSettingsProps } from '../../components/LiveSettings';
import { expectAccessible } from './axe';

const secret = () => ({ kept: false, onSave: vi.fn(), onForget: vi.fn() });
const show = (props: Partial<LiveSettingsProps> = {}) => {
  const onAutomatic = vi.fn();
  const token = secret();
  render(
    <LiveSettings
      automatic={false}
      onAutomatic={onAutomatic}
      refused={false}
      token={token}
      openAlexKey={secret()}
      email={secret()}
      {...props}
    />,
  );
  return { onAutomatic, token };
};

describe('the settings of live figures', () => {
  it('are off at first, and say what is sent to whom', async () => {
    show();
    expect(screen.getByRole('switch')).toHaveProperty('checked', false);
    expect(screen.getByText(/is sent to api\.github\.com alone/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'GitHub token',
      'OpenAlex key',
      'E-mail address for Crossref',
    ]);
    await expectAccessible();
  });

  it('turn figures on GitHub on', () => {
    const { onAutomatic } = show();
    fireEvent.click(screen.getByRole('switch'));
    expect(onAutomatic).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('say so when consent was refused', () => {
    show({ refused: true });
    expect(screen.getByText(/Firefox needs your consent for this first/)).toBeTruthy();
  });

  it('hand a token over to whoever keeps it', () => {
    const { token } = show();
    fireEvent.input(screen.getByLabelText('GitHub token'), { target: { value: 'ghp_x' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement);
    expect(token.onSave).toHaveBeenCalledExactlyOnceWith('ghp_x');
  });
});
