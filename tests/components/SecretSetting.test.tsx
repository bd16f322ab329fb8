import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SecretSetting, type SecretSettingProps } from '../../components/SecretSetting';
import { expectAccessible } from './axe';

const show = (props: Partial<SecretSettingProps> = {}) => {
  const actions = { onSave: vi.fn(), onTest: vi.fn(), onForget: vi.fn() };
  const { container } = render(
    <SecretSetting name="Token" hint="What it is for." kept={false} {...actions} {...props} />,
  );
  return { ...actions, container };
};

describe('a secret', () => {
  it('is entered out of sight, handed over once, without blanks around it, and no longer in the page', async () => {
    const { onSave, container } = show();
    const field = screen.getByLabelText('Token') as HTMLInputElement;
    expect(field.type).toBe('password');
    fireEvent.input(field, { target: { value: '  secret ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('secret');
    expect(field.value).toBe('');
    expect(container.innerHTML).not.toContain('secret ');
    await expectAccessible();
  });

  it('that is empty, or is being tested, is not handed over', () => {
    const { onSave } = show({ status: { tone: 'busy', words: 'Testing …' } });
    fireEvent.input(screen.getByLabelText('Token'), { target: { value: 'secret' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    show();
    fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[1] as HTMLElement);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('that is kept can be tested and forgotten, and is never shown', async () => {
    const { onTest, onForget } = show({ kept: true, status: { tone: 'good', words: 'GitHub accepts it.' } });
    expect(screen.queryByLabelText('Token')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('GitHub accepts it.');
    fireEvent.click(screen.getByRole('button', { name: 'Test' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(onTest).toHaveBeenCalledOnce();
    expect(onForget).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it('that cannot be tested has no button for it', () => {
    show({ kept: true, onTest: undefined });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Forget']);
  });
});
