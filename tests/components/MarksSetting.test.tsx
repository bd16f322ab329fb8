import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { MarksSetting, type MarksSettingProps } from '../../components/MarksSetting';
import { expectAccessible } from './axe';

function show(props: Partial<MarksSettingProps> = {}) {
  const [onMarks, onMarksHere] = [vi.fn(), vi.fn()];
  render(<MarksSetting marks site="github.com" marksHere {...props} onMarks={onMarks} onMarksHere={onMarksHere} />);
  return { onMarks, onMarksHere };
}
const everywhere = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Mark links to models/ });
const here = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: 'Mark links on github.com' });

describe('the setting of marks', () => {
  it('shows what is wished, everywhere and here', async () => {
    show({ marksHere: false });
    expect([everywhere().checked, here()?.checked]).toEqual([true, false]);
    await expectAccessible();
  });

  it('turns marks off and on again here', () => {
    const { onMarksHere } = show({ marksHere: false });
    fireEvent.click(here() as HTMLInputElement);
    expect(onMarksHere.mock.calls).toEqual([[true]]);
  });

  it('turns marks off everywhere', () => {
    const { onMarks } = show();
    fireEvent.click(everywhere());
    expect(onMarks.mock.calls).toEqual([[false]]);
  });

  it.each([
    ['marks are off everywhere', { marks: false }],
    ['there is no site in front', { site: undefined }],
  ])('says nothing of a site when %s', (_, props) => {
    show(props);
    expect(here()).toBeNull();
  });
});
