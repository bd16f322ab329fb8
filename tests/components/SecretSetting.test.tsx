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
  it('is entered out of sight, handed over without blanks around it, and gone from the page once it is kept', async () => {
    const actions = { onSave: vi.fn(), onTest: vi.fn(), onForget: vi.fn() };
    const setting = (kept: boolean) => <SecretSetting name="Token" hint="What it is for." kept={kept} {...actions} />;
    const { container, rerender } = render(setting(false));
    const field = screen.getByLabelText('Token') as HTMLInputElement;
    expect(field.type).toBe('password');
    fireEvent.input(field, { target: { value: '  secret ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.onSave).toHaveBeenCalledExactlyOnceWith('secret');
    await expectAccessible();

    rerender(setting(true));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Test' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    rerender(setting(false));
    expect(document.activeElement).toBe(screen.getByLabelText('Token'));
    expect((screen.getByLabelText('Token') as HTMLInputElement).value).toBe('');
    expect(container.innerHTML).not.toContain('secret ');
  });

  it('that is refused stays in its field, to be mended', () => {
    show({ status: { tone: 'bad', words: 'Too short.' } });
    fireEvent.input(screen.getByLabelText('Token'), { target: { value: 'secret' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((screen.getByLabelText('Token') as HTMLInputElement).value).toBe('secret');
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
