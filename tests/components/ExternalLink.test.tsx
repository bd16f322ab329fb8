import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ExternalLink } from '../../components/ExternalLink';
import { expectAccessible } from './axe';

describe('a link out', () => {
  it('opens a new tab that cannot reach back, and says so', async () => {
    render(<ExternalLink href="https://doi.org/10.1000/1">a paper</ExternalLink>);
    const link = screen.getByRole('link', { name: /^a paper ?\(opens in a new tab\)$/ }) as HTMLAnchorElement;
    expect(link.href).toBe('https://doi.org/10.1000/1');
    expect(link.target).toBe('_blank');
    expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    await expectAccessible();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://example.org/',
    'file:///etc/passwd',
    'chrome-extension://abc/popup.html',
    'ftp://example.org/',
    '//example.org/',
    '/relative',
    'example.org',
    '',
  ])('is plain text for %j', (href) => {
    render(<ExternalLink href={href}>a paper</ExternalLink>);
    expect(screen.getByText('a paper')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.querySelector('[href]')).toBeNull();
  });
});
