import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Icon, type IconProps } from '../../components/Icon';
import { expectAccessible } from './axe';

const names: IconProps['name'][] = ['lasso', 'explain', 'close', 'collapse', 'back', 'search'];

describe('an icon', () => {
  it.each(names)('%s is decoration that screen readers pass over', async (name) => {
    const { container } = render(<Icon name={name} size={18} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('svg')?.getAttribute('width')).toBe('18');
    expect(container.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
    await expectAccessible();
  });
});
